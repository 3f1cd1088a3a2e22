import UnicodeKit

/// Writes ё as е.
struct WithoutYo: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = ["Ё"..."Ё", "ё"..."ё"]
  private let flags: ScalarFlags

  init() { flags = ScalarFlags(triggers) }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      guard passage.language ?? "ru" == "ru" else { return }
      flags.forEach(in: passage.bytes) { range in
        changes.replace(range, of: passage, with: passage.bytes.scalar(at: range.lowerBound) == "Ё" ? "Е" : "е")
      }
    }
  }
}

/// Writes ё for е where no other word can be meant: in ещё and самолёт, not in все or узнаем.
struct RestoredYo: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = ["Е"..."Е", "е"..."е"]
  private let letters = ScalarFlags(["\u{400}"..."\u{481}"])
  /// For each beginning of words, by its hash without ё, the places of ё in it, as bits.
  private let places: [WordHash: UInt64]
  private let longest: Int

  init() {
    var places: [WordHash: UInt64] = [:]
    var longest = 0
    for beginning in yoBeginnings.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      var hash = WordHash()
      var bits: UInt64 = 0
      for (index, letter) in beginning.unicodeScalars.enumerated() {
        hash.add(letter == "ё" ? "е" : letter)
        if letter == "ё" { bits |= 1 << UInt64(index) }
      }
      places[hash] = bits
      longest = max(longest, beginning.unicodeScalars.count)
    }
    self.places = places
    self.longest = longest
  }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      guard passage.language ?? "ru" == "ru" else { return }
      let bytes = passage.bytes
      var next = letters.first(of: 1, in: bytes, from: 0)
      while next < bytes.count {
        let end = max(bytes.end(from: next, while: isCyrillicLetter), next + 1)
        restore(next..<end, passage, &changes)
        next = letters.first(of: 1, in: bytes, from: end)
      }
    }
  }

  private func restore(_ word: Range<Int>, _ passage: Passage, _ changes: inout Changes) {
    let bits = placesOfYo(word, passage.bytes)
    guard bits != 0 else { return }
    var next = word.lowerBound
    var index: UInt64 = 0
    while next < word.upperBound, index < 64 {
      let end = next + passage.bytes.utf8Length(ofScalarAt: next)
      if bits >> index & 1 == 1 {
        switch passage.bytes.scalar(at: next) {
        case "е": changes.replace(next..<end, of: passage, with: "ё")
        case "Е": changes.replace(next..<end, of: passage, with: "Ё")
        default: break
        }
      }
      next = end
      index += 1
    }
  }

  private func placesOfYo(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = WordHash()
    var next = word.lowerBound
    var count = 0
    while count < longest {
      guard next < word.upperBound, let scalar = bytes.scalar(at: next) else {
        hash.add(".")
        return places[hash] ?? 0
      }
      let letter = folded(scalar)
      hash.add(letter == "ё" ? "е" : letter)
      if let found = places[hash] { return found }
      next += bytes.utf8Length(ofScalarAt: next)
      count += 1
    }
    return 0
  }
}

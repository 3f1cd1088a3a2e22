import TextModel
import UnicodeKit

/// Restores the hyphen that a compound adjective lost at the end of a line, long ago: информационнокоммуникационных.
///
/// It does so where the document writes the two parts with a hyphen elsewhere, in any inflection, or where both are such
/// as always have one. Each change is a finding.
struct LostHyphens: Operation {
  static let restored = FindingKind("lost-hyphen", "{word} lacks its hyphen; now {result}")

  let triggers: [ClosedRange<Unicode.Scalar>] = ["\u{410}"..."\u{451}"]
  /// In letters; the shortest such words (северовосточный) have fourteen.
  private let shortest = 14

  private let listed = Set(RussianCompounds.combiningForms.map { WordHash($0.unicodeScalars) })

  func look(at text: TextInHand, _ changes: inout Changes) {
    var known: (parts: Set<WordHash>, words: HyphenatedWords)?
    text.forEachPassage { passage in
      guard passage.language ?? "ru" == "ru" else { return }
      forEachLongWord(passage.bytes) { word in
        if known == nil {
          let words = HyphenatedWords(of: text, ending: "о")
          known = (listed.union(words.firstParts.map { WordHash($0) }), words)
        }
        guard let known, let hyphen = place(in: word, passage.bytes, known.parts, known.words) else { return }
        let before = passage.string(word.lowerBound..<hyphen)
        let behind = passage.string(hyphen..<word.upperBound)
        changes.report(Self.restored, ["word": before + behind, "result": "\(before)-\(behind)"], word, of: passage)
        changes.replace(hyphen..<hyphen, of: passage, with: "-")
      }
    }
  }

  /// Where the hyphen belongs in a word of letters of two bytes each.
  ///
  /// - Parameter parts: what may stand before a hyphen; only of words that begin so is more than a hash taken.
  private func place(
    in word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ parts: Set<WordHash>, _ hyphenated: HyphenatedWords
  ) -> Int? {
    var hash = WordHash()
    for place in stride(from: word.lowerBound + 2, to: word.upperBound - 8, by: 2) {
      let letter = folded(bytes.scalar(before: place) ?? " ")
      hash.add(letter)
      guard letter == "о", parts.contains(hash) else { continue }
      let before = bytes.foldedScalars(word.lowerBound..<place)
      let behind = bytes.foldedScalars(place..<word.upperBound)
      if hyphenated.contain(before, behind) || RussianCompounds.isHyphenatedAdjective(String(before), String(behind)) {
        return place
      }
    }
    return nil
  }

  /// Calls `body` for each word of at least so many Cyrillic letters, of two bytes each, that no hyphen stands beside.
  /// Looks at the end of where one might be first, and jumps on from what ends it before.
  private func forEachLongWord(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    let length = 2 * shortest
    var start = 0
    while start + length <= bytes.count {
      if let ascii = lastASCII(in: start..<(start + length), bytes) {
        start = ascii + 1
        continue
      }
      let end = bytes.end(from: start, while: isCyrillicLetter)
      let before = bytes.scalar(before: start)
      if end - start >= length, !isHyphen(before), !(before.map(isLetter) ?? false), !isHyphen(bytes.scalar(at: end)) {
        body(start..<end)
      }
      start = end < bytes.count ? end + bytes.utf8Length(ofScalarAt: end) : end
    }
  }

  /// The last byte below 0x80 of a range of at least eight; eight are looked at at once.
  private func lastASCII(in range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var end = range.upperBound
    while end > range.lowerBound {
      let offset = max(range.lowerBound, end - 8)
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let ascii = ~word & 0x8080_8080_8080_8080
      if ascii != 0 { return offset + 7 - ascii.leadingZeroBitCount / 8 }
      end = offset
    }
    return nil
  }
}

import TextModel
import UnicodeKit

/// Repairs UTF-8 that was read as windows-1252 (ÐŸÑ€Ð¸Ð²ÐµÑ‚) or as windows-1251 (РџСЂРёРІРµС‚).
///
/// A stretch is repaired where at least three scalars in it, with nothing but ASCII between, are the bytes of well-formed
/// UTF-8 each: text that means itself has no such stretch. What was mangled more than once is repaired as often. Nothing
/// becomes Cyrillic in a language that is not written so.
struct Mojibake: Operation {
  static let repaired = FindingKind("mojibake", "{text} was decoded as {charset}; now {result}")

  let triggers: [ClosedRange<Unicode.Scalar>] = [
    "\u{80}"..."\u{FF}", "Р"..."С", "\u{192}"..."\u{192}", "\u{402}"..."\u{403}",
  ]
  let mayTriggerOthers = true
  private let charsets: [(name: String, bytes: [Unicode.Scalar: UInt8])]
  private let flags: ScalarFlags

  init() {
    flags = ScalarFlags(triggers)
    charsets = ["windows-1252", "windows-1251"].map { name in (name, bytesOfScalars(in: name)) }
  }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      let isPossible = mayBeCyrillic(passage)
      forEachStretch(passage.bytes) { stretch, charset, result in
        let repaired = String(decoding: repairedAgain(result), as: UTF8.self)
        guard isPossible || !repaired.unicodeScalars.contains(where: isCyrillicLetter) else { return }
        changes.report(
          Self.repaired, ["text": passage.string(stretch), "charset": charset, "result": repaired], stretch,
          of: passage)
        changes.replace(stretch, of: passage, with: Array(repaired.utf8))
      }
    }
  }

  /// Calls `body` with each stretch, the charset it was taken for, and what it decodes to.
  private func forEachStretch(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>, String, [UInt8]) -> Void) {
    var next = flags.first(of: 1, in: bytes, from: 0)
    while next < bytes.count {
      var end = next + bytes.utf8Length(ofScalarAt: next)
      for charset in charsets {
        guard let (stretch, result) = stretch(from: next, bytes, charset.bytes) else { continue }
        body(stretch, charset.name, result)
        end = stretch.upperBound
        break
      }
      next = flags.first(of: 1, in: bytes, from: end)
    }
  }

  /// Text as it is after as many repairs as it takes; each makes it shorter.
  private func repairedAgain(_ text: [UInt8]) -> [UInt8] {
    var text = text
    while true {
      let repaired = text.withUnsafeBufferPointer { bytes in
        var repaired: [UInt8] = []
        var next = 0
        forEachStretch(bytes) { stretch, _, result in
          repaired += bytes[next..<stretch.lowerBound] + result
          next = stretch.upperBound
        }
        return repaired + bytes[next...]
      }
      guard repaired.count < text.count else { return text }
      text = repaired
    }
  }

  /// The longest stretch from a place on that decodes anew, and what it decodes to; nil where that is too short.
  private func stretch(
    from start: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ byteOf: [Unicode.Scalar: UInt8]
  ) -> (Range<Int>, [UInt8])? {
    var result: [UInt8] = []
    var next = start
    var decoded = 0
    var (end, length) = (start, 0)
    while let scalar = bytes.scalar(at: next) {
      if scalar.value < 0x80 {
        result.append(UInt8(scalar.value))
        next += 1
        continue
      }
      guard let sequenceEnd = sequence(at: next, bytes, byteOf, &result) else { break }
      decoded += 1
      next = sequenceEnd
      (end, length) = (next, result.count)
    }
    return decoded >= 3 ? (start..<end, Array(result.prefix(length))) : nil
  }

  /// Adds the bytes that one scalar of UTF-8 has, where scalars from a place on stand for them; returns their end.
  private func sequence(
    at start: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ byteOf: [Unicode.Scalar: UInt8], _ result: inout [UInt8]
  ) -> Int? {
    guard let lead = bytes.scalar(at: start).flatMap({ byteOf[$0] }), (0xC2...0xF4).contains(lead) else { return nil }
    var sequence = [lead]
    var next = start + bytes.utf8Length(ofScalarAt: start)
    for _ in 1..<(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4) {
      guard let byte = bytes.scalar(at: next).flatMap({ byteOf[$0] }), byte & 0xC0 == 0x80 else { return nil }
      sequence.append(byte)
      next += bytes.utf8Length(ofScalarAt: next)
    }
    guard String(validating: sequence, as: UTF8.self) != nil else { return nil }
    result += sequence
    return next
  }
}

/// Whether text may be in Cyrillic letters: not where it is told to be in a language that is never written so. What looks
/// like such a language may be mangled Russian.
func mayBeCyrillic(_ passage: Passage) -> Bool {
  guard passage.isLanguageTold, let language = passage.language else { return true }
  return cyrillicLanguages.contains(language)
}

private let cyrillicLanguages: Set<String> = [
  "ab", "av", "az", "ba", "be", "bg", "bs", "bua", "ce", "crh", "cu", "cv", "kaa", "kbd", "kk", "kv", "ky", "mhr", "mk",
  "mn", "mo", "myv", "os", "ru", "rue", "sah", "sh", "sr", "tg", "tk", "tt", "tyv", "udm", "ug", "uk", "und", "uz",
  "xal",
]

/// The upper half of a charset, the other way round; bytes without a meaning of their own are C1 controls.
func bytesOfScalars(in charset: String) -> [Unicode.Scalar: UInt8] {
  guard let converter = try? CharsetConverter(charset) else { return [:] }
  var bytes: [Unicode.Scalar: UInt8] = [:]
  for byte in UInt8(0x80)...0xFF {
    if let control = Unicode.Scalar(UInt32(byte)), byte < 0xA0 { bytes[control] = byte }
    let scalar = String(decoding: converter.decode([byte]).text, as: UTF8.self).unicodeScalars.first
    if let scalar, scalar != "\u{FFFD}" { bytes[scalar] = byte }
  }
  return bytes
}

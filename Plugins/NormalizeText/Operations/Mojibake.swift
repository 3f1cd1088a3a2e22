import TextModel
import UnicodeKit

/// Repairs UTF-8 that was read as windows-1252 (ÐŸÑ€Ð¸Ð²ÐµÑ‚) or as windows-1251 (РџСЂРёРІРµС‚).
///
/// A stretch is repaired where at least three scalars in it, with nothing but ASCII between, are the bytes of well-formed
/// UTF-8 each: text that means itself has no such stretch.
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
      var next = flags.first(of: 1, in: passage.bytes, from: 0)
      while next < passage.bytes.count {
        var end = next + passage.bytes.utf8Length(ofScalarAt: next)
        for charset in charsets {
          guard let (stretch, result) = stretch(from: next, passage.bytes, charset.bytes) else { continue }
          let text = passage.string(stretch)
          let repaired = String(decoding: result, as: UTF8.self)
          changes.report(
            Self.repaired, ["text": text, "charset": charset.name, "result": repaired], stretch, of: passage)
          changes.replace(stretch, of: passage, with: result)
          end = stretch.upperBound
          break
        }
        next = flags.first(of: 1, in: passage.bytes, from: end)
      }
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

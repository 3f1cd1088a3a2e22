import LanguageKit
import UnicodeKit

/// Tells the charsets of Latin letters apart by what their text is then: in words of a language or in none. Fifty bytes
/// are enough, where statistics of single bytes need some hundred.
struct LatinCharsets: Sendable {
  /// The commonest first: of two that fit equally well the first is meant.
  private let charsets: [(charset: SingleByteCharset, reluctance: Int)]

  static let shared = LatinCharsets()

  private init() {
    charsets = [("windows-1252", 0), ("windows-1250", 4), ("ISO-8859-2", 6), ("windows-1254", 8)].compactMap {
      name, reluctance in
      guard let converter = try? CharsetConverter(name), let charset = SingleByteCharset(converter) else { return nil }
      return (SingleByteCharset(name: name, upperHalf: charset.upperHalf), reluctance)
    }
  }

  func contains(_ name: String) -> Bool { charsets.contains { $0.charset.name == name } }

  /// The charset in which the bytes cost least. Complexity: linear in the first two kilobytes.
  func likeliest(for bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let sample = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count, 2048)])
    return charsets.map { ($0.charset.name, cost(of: sample, in: $0.charset) + $0.reluctance) }
      .min { $0.1 < $1.1 }?.0
  }

  /// In half bits: what the letters cost in the language in which they cost least, and what is no letter.
  private func cost(of bytes: UnsafeBufferPointer<UInt8>, in charset: SingleByteCharset) -> Int {
    var cost = 0
    for (index, byte) in bytes.enumerated() where byte >= 0x80 {
      let value = charset.upperHalf[Int(byte) - 0x80]
      if value == 0xFFFD || (0x80..<0xA0).contains(value) {
        cost += 30
      } else if Unicode.Scalar(value)?.properties.isAlphabetic != true {
        // A letter there would have cost two or three trigrams.
        let isBehind = index > 0 && isLetter(bytes[index - 1])
        let isBefore = index + 1 < bytes.count && isLetter(bytes[index + 1])
        cost += isBehind && isBefore ? 60 : isBehind || isBefore ? commonSigns.contains(value) ? 2 : 40 : 2
      }
    }
    let text = charset.decode(bytes)
    return cost + text.withUnsafeBufferPointer { LanguageDetector().cost(ofLatin: $0) }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0xC0 }
}

/// Dashes, quotation marks, the ellipsis, the no-break space, and the signs of paragraphs, degrees and euros.
private let commonSigns: Set<UInt32> = [
  0xA0, 0xA7, 0xAB, 0xB0, 0xBB, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2026, 0x20AC,
]

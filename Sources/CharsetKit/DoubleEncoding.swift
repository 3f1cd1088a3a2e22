import TextModel
import UnicodeKit

/// Text that somebody decoded with the wrong charset and saved: "РџСЂРёРІРµС‚" for "Привет".
public struct DoubleEncoding {
  /// The charset that the bytes are in.
  public var meant: String
  /// The charset that they were taken for.
  public var taken: String
  private let encoder: SingleByteEncoder

  /// Nil where the text is what it should be. Complexity: linear in the text's first kilobytes.
  public init?(_ text: UnsafeBufferPointer<UInt8>) {
    var end = min(text.count, 16384)
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    let sample = UnsafeBufferPointer(rebasing: text[..<end])
    guard Self.isSuspicious(UnsafeBufferPointer(rebasing: sample[..<min(sample.count, 4096)])) else { return nil }
    for encoder in [SingleByteEncoder.windows1251, .windows1252] {
      let (bytes, failures) = encoder.encode(sample)
      guard failures * 50 <= bytes.count, let meant = Self.meantCharset(of: bytes), meant != encoder.name else {
        continue
      }
      self.meant = meant
      taken = encoder.name
      self.encoder = encoder
      return
    }
    return nil
  }

  /// The text as it was meant.
  public func repaired(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let bytes = encoder.encode(text).bytes
    return (try? decode(bytes, as: Detected(meant, confidence: 1)))?.text ?? Array(text)
  }

  /// UTF-8 by its form, a charset of Cyrillic by its letters; nil where it is neither.
  private static func meantCharset(of bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      if let share = invalidShareAsUTF8(bytes), share < 0.05 { return "UTF-8" }
      guard let match = CyrillicModel.shared.match(bytes), match.cost < 22, match.inWords > 0.6, match.lead > 100 else {
        return nil
      }
      return match.charset
    }
  }

  /// Whether the characters beyond ASCII stand beside each other as they do not in words: capital letters behind
  /// others, letters beside signs, accented letters in a row. Text in capitals is suspected as well, in vain.
  private static func isSuspicious(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var pairs = 0
    var odd = 0
    var last: UInt32 = 0
    var index = 0
    while let scalar = text.scalar(at: index) {
      index += text.utf8Length(ofScalarAt: index)
      let value = scalar.value
      if value >= 0x80, last >= 0x80 {
        pairs += 1
        let isSign = isSignOrRare(value) || isSignOrRare(last)
        let isAccented = last < 0x100 && value < 0x100
        let isCapitalInside = (0x410...0x44F).contains(last) && (0x410...0x42F).contains(value)
        if isSign || isAccented || isCapitalInside { odd += 1 }
      }
      last = value
    }
    return pairs >= 4 && odd * 6 > pairs
  }

  private static func isSignOrRare(_ value: UInt32) -> Bool {
    switch value {
    case 0x80..<0xC0, 0x402...0x40F, 0x452...0x45F, 0x490...0x491, 0x2000...0x2BFF: true
    default: false
    }
  }
}

/// Turns text back into the bytes of a charset.
private struct SingleByteEncoder: Sendable {
  let name: String
  private let bytes: [UInt32: UInt8]

  static let windows1251 = SingleByteEncoder("windows-1251")
  static let windows1252 = SingleByteEncoder("windows-1252")

  private init(_ name: String) {
    self.name = name
    var bytes: [UInt32: UInt8] = [:]
    // Bytes that the charset has not are often passed on as control characters.
    for byte in UInt8(0x80)...0x9F { bytes[UInt32(byte)] = byte }
    let charset =
      cyrillicCharsets.first { $0.name == name }
      ?? (try? CharsetConverter(name)).flatMap { SingleByteCharset($0) }
    for (offset, value) in (charset?.upperHalf ?? []).enumerated() where value != 0xFFFD {
      bytes[value] = UInt8(0x80 + offset)
    }
    self.bytes = bytes
  }

  /// The bytes, a question mark where there is none, and how many of those.
  func encode(_ text: UnsafeBufferPointer<UInt8>) -> (bytes: [UInt8], failures: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var failures = 0
    var index = 0
    while let scalar = text.scalar(at: index) {
      index += text.utf8Length(ofScalarAt: index)
      let value = scalar.value
      if value < 0x80 {
        result.append(UInt8(value))
      } else if let byte = bytes[value] {
        result.append(byte)
      } else {
        result.append(0x3F)
        failures += 1
      }
    }
    return (result, failures)
  }
}

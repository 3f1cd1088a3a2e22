typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

/// The first scalar of valid UTF-8 and its length in bytes; nil where there is none.
@inline(__always)
func scalar(in bytes: Bytes) -> (value: UInt32, length: Int)? {
  let start = bytes.startIndex
  let count = bytes.endIndex - start
  guard count > 0 else { return nil }
  let lead = UInt32(bytes[start])
  if lead < 0x80 { return (lead, 1) }
  if lead < 0xE0 {
    guard count > 1 else { return nil }
    return ((lead & 0x1F) << 6 | UInt32(bytes[start + 1] & 0x3F), 2)
  }
  return longScalar(in: bytes)
}

/// A scalar of three or four bytes.
@inline(never)
private func longScalar(in bytes: Bytes) -> (value: UInt32, length: Int)? {
  guard let lead = bytes.first else { return nil }
  let length = lead < 0xF0 ? 3 : 4
  guard bytes.count >= length else { return nil }
  var value = UInt32(lead) & (0x7F >> UInt32(length))
  for byte in bytes.dropFirst().prefix(length - 1) { value = value << 6 | UInt32(byte & 0x3F) }
  return (value, length)
}

/// The last scalar of valid UTF-8 and its length in bytes; nil where there is none.
@inline(__always)
func lastScalar(in bytes: Bytes) -> (value: UInt32, length: Int)? {
  var start = bytes.endIndex
  while start > bytes.startIndex {
    start -= 1
    if bytes[start] & 0xC0 != 0x80 { return scalar(in: bytes[start...]) }
  }
  return nil
}

/// What a character is to the layout of lines.
enum CharacterKind {
  case upperCase
  case lowerCase
  /// A letter of a script without letter case.
  case uncased
  case digit
  case other

  @inline(__always)
  init(_ value: UInt32) {
    if value < 0x80 {
      // Letters differ from their capitals by one bit.
      let lower = value | 0x20
      self =
        lower &- 0x61 < 26
        ? (value == lower ? .lowerCase : .upperCase) : value &- 0x30 < 10 ? .digit : .other
    } else if value &- 0x400 < 0x60 {
      self = value < 0x430 ? .upperCase : .lowerCase
    } else {
      self = Self.kindOfOthers(value)
    }
  }

  @inline(never)
  private static func kindOfOthers(_ value: UInt32) -> CharacterKind {
    switch value {
    case 0..<0xAA, 0xAB..<0xB5, 0xB6..<0xBA, 0xBB..<0xC0, 0x2000..<0x2070: return .other
    default:
      guard let properties = Unicode.Scalar(value)?.properties else { return .other }
      if properties.isUppercase { return .upperCase }
      if properties.isLowercase { return .lowerCase }
      return properties.isAlphabetic ? .uncased : properties.numericType == .decimal ? .digit : .other
    }
  }

  var isLetter: Bool { self == .upperCase || self == .lowerCase || self == .uncased }
}

/// Whether it is written without spaces between words: Han, Kana, Thai and their punctuation.
func isSpaceless(_ value: UInt32) -> Bool {
  switch value {
  case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
    0xFF00...0xFFEF, 0x20000...0x3FFFF:
    true
  default: false
  }
}

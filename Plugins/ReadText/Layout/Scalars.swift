typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

/// The number of Unicode scalars of valid UTF-8.
@inline(__always)
func scalarCount(_ bytes: Bytes) -> Int {
  let buffer = UnsafeBufferPointer(rebasing: bytes)
  var count = 0
  for byte in buffer { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
  return count
}

/// The first scalar and its length in bytes; nil where there is none.
func scalar(in bytes: Bytes) -> (value: UInt32, length: Int)? {
  guard let lead = bytes.first else { return nil }
  let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  guard length > 1 else { return (UInt32(lead), 1) }
  guard bytes.count >= length else { return nil }
  var value = UInt32(lead) & (0x7F >> UInt32(length))
  for byte in bytes.dropFirst().prefix(length - 1) { value = value << 6 | UInt32(byte & 0x3F) }
  return (value, length)
}

/// The last scalar and its length in bytes; nil where there is none.
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

  init(_ value: UInt32) {
    switch value {
    case 0x61...0x7A, 0x430...0x45F: self = .lowerCase
    case 0x41...0x5A, 0x400...0x42F: self = .upperCase
    case 0x30...0x39: self = .digit
    case 0..<0x80: self = .other
    default:
      guard let properties = Unicode.Scalar(value)?.properties else {
        self = .other
        return
      }
      self =
        properties.isUppercase
        ? .upperCase
        : properties.isLowercase
          ? .lowerCase : properties.isAlphabetic ? .uncased : properties.numericType == .decimal ? .digit : .other
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

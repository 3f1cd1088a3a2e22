import UnicodeKit

/// A charset of one byte a character, whose lower half is ASCII.
struct SingleByteCharset: Sendable {
  let name: String
  /// Unicode scalars of the bytes 0x80 to 0xFF; U+FFFD where there is none.
  let upperHalf: [UInt32]

  init(name: String, upperHalf: [UInt32]) {
    self.name = name
    self.upperHalf = upperHalf
  }

  /// - Parameter characters: those of the bytes 0x80 to 0xFF, 128 of them.
  init(name: String, characters: String) {
    self.name = name
    upperHalf = characters.unicodeScalars.map(\.value)
    precondition(upperHalf.count == 128, "\(name) must have 128 characters in its upper half")
  }

  /// The charset of a converter, where each of its bytes is one character and the lower half is ASCII; else nil.
  init?(_ converter: CharsetConverter) {
    let lower = (0..<0x80).map { UInt8($0) }
    guard converter.decode(lower).text == lower else { return nil }
    var upperHalf: [UInt32] = []
    for byte in UInt8(0x80)...0xFF {
      // A lead byte needs a second one: two in a row do not give two characters.
      let pair = String(decoding: converter.decode([byte, 0x41]).text, as: UTF8.self).unicodeScalars.map(\.value)
      guard pair.count == 2, pair[1] == 0x41 else { return nil }
      upperHalf.append(pair[0])
    }
    guard upperHalf.contains(where: { $0 != 0xFFFD }) else { return nil }
    name = converter.name
    self.upperHalf = upperHalf
  }

  /// The UTF-8 of each byte: in the lowest three bytes, the first one lowest; the length above them.
  var encodings: [UInt32] {
    (0..<0x80).map { 1 << 24 | $0 }
      + upperHalf.map { value in
        switch value {
        case 0..<0x80: 1 << 24 | value
        case 0..<0x800: 2 << 24 | (0x80 | value & 0x3F) << 8 | 0xC0 | value >> 6
        default: 3 << 24 | (0x80 | value & 0x3F) << 16 | (0x80 | value >> 6 & 0x3F) << 8 | 0xE0 | value >> 12
        }
      }
  }

  /// Decodes bytes to UTF-8. Complexity: linear; eight bytes at a step where they are ASCII.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard let base = bytes.baseAddress else { return [] }
    // What is never written to costs nothing.
    let capacity = bytes.count * 3 + 8
    return encodings.withUnsafeBufferPointer { encodings in
      [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        guard let output = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
        var written = 0
        var index = 0
        while index < bytes.count {
          if index + 8 <= bytes.count {
            let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
            if word & 0x8080_8080_8080_8080 == 0 {
              (output + written).storeBytes(of: word, as: UInt64.self)
              index += 8
              written += 8
              continue
            }
          }
          let end = min(index + 8, bytes.count)
          while index < end {
            let encoding = encodings[Int(base[index])]
            (output + written).storeBytes(of: encoding, as: UInt32.self)
            written += Int(encoding >> 24)
            index += 1
          }
        }
        count = written
      }
    }
  }
}

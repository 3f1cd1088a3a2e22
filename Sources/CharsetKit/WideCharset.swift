/// UTF-16 or UTF-32 of either byte order.
struct WideCharset: Equatable {
  var name: String
  /// Bytes of a code unit: 2 or 4.
  var unit: Int
  var isBigEndian: Bool

  static let utf16BE = WideCharset(name: "UTF-16BE", unit: 2, isBigEndian: true)
  static let utf16LE = WideCharset(name: "UTF-16LE", unit: 2, isBigEndian: false)
  static let utf32BE = WideCharset(name: "UTF-32BE", unit: 4, isBigEndian: true)
  static let utf32LE = WideCharset(name: "UTF-32LE", unit: 4, isBigEndian: false)
  static let all = [utf16LE, utf16BE, utf32LE, utf32BE]

  /// Calls `body` with each scalar and the offset behind it; 0xFFFD and `isBad` for what is none: a surrogate without
  /// its partner, a value beyond U+10FFFF, a code unit cut off at the end.
  @inline(__always)
  func forEachScalar(in bytes: UnsafeBufferPointer<UInt8>, _ body: (_ value: UInt32, _ end: Int, _ isBad: Bool) -> Void)
  {
    var index = 0
    while index + unit <= bytes.count {
      var value = codeUnit(bytes, at: index)
      index += unit
      var isBad = false
      if unit == 2, value & 0xFC00 == 0xD800, index + 2 <= bytes.count {
        let low = codeUnit(bytes, at: index)
        if low & 0xFC00 == 0xDC00 {
          value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
          index += 2
        }
      }
      if value & 0xFFFF_F800 == 0xD800 || value > 0x10FFFF {
        value = 0xFFFD
        isBad = true
      }
      body(value, index, isBad)
    }
    if index < bytes.count { body(0xFFFD, bytes.count, true) }
  }

  @inline(__always)
  private func codeUnit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
    if unit == 2 {
      return isBigEndian
        ? UInt32(bytes[index]) << 8 | UInt32(bytes[index + 1]) : UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index])
    }
    let word =
      UInt32(bytes[index]) << 24 | UInt32(bytes[index + 1]) << 16 | UInt32(bytes[index + 2]) << 8
      | UInt32(bytes[index + 3])
    return isBigEndian ? word : word.byteSwapped
  }

  /// Decodes bytes to UTF-8; an edit for each U+FFFD that was put in. Complexity: linear.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> (text: [UInt8], replaced: [Replacement]) {
    var replaced: [Replacement] = []
    let capacity = bytes.count / unit * (unit == 2 ? 3 : 4) + 4
    let text = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      var written = 0
      forEachScalar(in: bytes) { value, end, isBad in
        if isBad { replaced.append(Replacement(textOffset: written, byteOffset: max(0, end - unit))) }
        switch value {
        case 0..<0x80:
          output[written] = UInt8(value)
          written += 1
        case 0..<0x800:
          output[written] = UInt8(0xC0 | value >> 6)
          output[written + 1] = UInt8(0x80 | value & 0x3F)
          written += 2
        case 0..<0x10000:
          output[written] = UInt8(0xE0 | value >> 12)
          output[written + 1] = UInt8(0x80 | value >> 6 & 0x3F)
          output[written + 2] = UInt8(0x80 | value & 0x3F)
          written += 3
        default:
          output[written] = UInt8(0xF0 | value >> 18)
          output[written + 1] = UInt8(0x80 | value >> 12 & 0x3F)
          output[written + 2] = UInt8(0x80 | value >> 6 & 0x3F)
          output[written + 3] = UInt8(0x80 | value & 0x3F)
          written += 4
        }
      }
      count = written
    }
    return (text, replaced)
  }
}

/// What kinds of bytes a file has.
struct ByteSurvey {
  /// Bytes beyond ASCII.
  private(set) var hasUpper = false
  private(set) var zeros = 0
  /// Control characters other than NUL that text has not: not those of lines, nor ESC and SUB.
  private(set) var controls = 0
  private(set) var hasEscapes = false
  /// NULs and other control characters that text has not.
  var strays: Int { zeros + controls }

  /// Complexity: linear; 16 bytes at a step where none is a control character but those of lines.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    // Only operators that make no change in place become vector instructions.
    var upper = all(0)
    var index = 0
    while index + 16 <= bytes.count {
      let step = (base + index).loadUnaligned(as: SIMD16<UInt8>.self)
      upper = upper | step
      let isControl = (step .< all(0x20)) .& ((step &- all(0x09)) .> all(4))
      if hasHighBit(all(0).replacing(with: all(0x80), where: isControl)) { count(bytes[index..<(index + 16)]) }
      index += 16
    }
    count(bytes[index...])
    if hasHighBit(upper) { hasUpper = true }
  }

  private mutating func count(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    for byte in bytes {
      switch byte {
      case 0: zeros += 1
      case 0x1B: hasEscapes = true
      case _ where isControl(byte): controls += 1
      case 0x80...: hasUpper = true
      default: break
      }
    }
  }
}

func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B && byte != 0x1A }

@inline(__always)
private func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

@inline(__always)
private func hasHighBit(_ bytes: SIMD16<UInt8>) -> Bool {
  let words = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
  return (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0
}

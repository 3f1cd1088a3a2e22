/// What kinds of bytes a file has.
struct ByteSurvey {
  /// Bytes beyond ASCII.
  private(set) var hasUpper = false
  private(set) var zeros = 0
  /// Control characters other than NUL that text has not: not those of lines, nor ESC and SUB.
  private(set) var controls = 0
  private(set) var hasEscapes = false

  /// Complexity: linear; eight bytes at a step where none is a control character.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    var upper: UInt64 = 0
    var index = 0
    while index + 8 <= bytes.count {
      let word = (base + index).loadUnaligned(as: UInt64.self)
      upper |= word
      // A byte below 0x20 borrows from its highest bit; so may its neighbour, which is then looked at in vain.
      if (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 != 0 { count(bytes[index..<(index + 8)]) }
      index += 8
    }
    count(bytes[index...])
    if upper & 0x8080_8080_8080_8080 != 0 { hasUpper = true }
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

/// Up to thirty-two flags for every Unicode scalar, and a scan of UTF-8 that finds flagged ones at the speed of memory.
///
/// A scan adds up what the single bytes say: a lead byte has the flags of every scalar that it can begin. Only where
/// that sum shows a flag in question are scalars looked up, in a table of blocks of 64: all bytes but a scalar's last
/// name the block, the last one the place in it.
public struct ScalarFlags: Sendable {
  private var flagsOfByte = [UInt32](repeating: 0, count: 256)
  /// Up to the last prefix that has a block, for most flags are on scalars below U+2100.
  private var blockOfPrefix: [UInt16] = []
  private var blocks = [UInt32](repeating: 0, count: 64)

  public init() {}

  /// Sets flags of a scalar, besides those that it has.
  public mutating func insert(_ flags: UInt32, for scalar: Unicode.Scalar) { insert(flags, for: scalar...scalar) }

  public mutating func insert(_ flags: UInt32, for scalars: ClosedRange<Unicode.Scalar>) {
    let (first, last) = (Int(scalars.lowerBound.value), Int(scalars.upperBound.value))
    for prefix in (first >> 6)...(last >> 6) {
      let values = max(first, prefix << 6)...min(last, prefix << 6 | 0x3F)
      // Surrogates are no scalars.
      guard let scalar = Unicode.Scalar(UInt32(values.lowerBound)) else { continue }
      let block = makeBlock(prefix) << 6
      for value in values { blocks[block | value & 0x3F] |= flags }
      if prefix < 2 {
        for value in values { flagsOfByte[value] |= flags }
      } else {
        flagsOfByte[Int(leadByte(of: scalar))] |= flags
      }
    }
  }

  private mutating func makeBlock(_ prefix: Int) -> Int {
    if prefix >= blockOfPrefix.count {
      blockOfPrefix.append(contentsOf: repeatElement(0, count: prefix + 1 - blockOfPrefix.count))
    }
    if blockOfPrefix[prefix] == 0 {
      blockOfPrefix[prefix] = UInt16(blocks.count >> 6)
      blocks.append(contentsOf: repeatElement(0, count: 64))
    }
    return Int(blockOfPrefix[prefix])
  }

  public mutating func insert(_ flags: UInt32, for scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { insert(flags, for: scalar) }
  }

  public subscript(scalar: Unicode.Scalar) -> UInt32 {
    flags(prefix: Int(scalar.value >> 6), place: Int(scalar.value & 0x3F))
  }

  /// The offset of the first scalar with any of the flags; the end of `bytes` where there is none.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - start: where to begin, on a scalar boundary.
  public func first(of flags: UInt32, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    flagsOfByte.withUnsafeBufferPointer { flagsOfByte in
      var next = start
      while next < bytes.count {
        let end = min(next + 8, bytes.count)
        var sum: UInt32 = 0
        for index in next..<end { sum |= flagsOfByte[Int(bytes[index])] }
        if sum & flags != 0 {
          for index in next..<end where flagsOfByte[Int(bytes[index])] & flags != 0 {
            if self.flags(at: index, in: bytes) & flags != 0 { return index }
          }
        }
        next = end
      }
      return bytes.count
    }
  }

  /// All flags, of those asked for, that scalars of the text have.
  public func union(of bytes: UnsafeBufferPointer<UInt8>, among flags: UInt32) -> UInt32 {
    var found: UInt32 = 0
    var next = 0
    while found != flags {
      next = first(of: flags & ~found, in: bytes, from: next)
      guard next < bytes.count else { break }
      found |= flags & self.flags(at: next, in: bytes)
    }
    return found
  }

  /// The flags of the scalar that begins at an offset; of a continuation byte none.
  @inline(__always)
  public func flags(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let lead = Int(bytes[index])
    if lead < 0x80 { return flagsOfByte[lead] }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, index + length <= bytes.count else { return 0 }
    let prefix =
      switch length {
      case 2: lead & 0x1F
      case 3: (lead & 0x0F) << 6 | Int(bytes[index + 1] & 0x3F)
      default: (lead & 0x07) << 12 | Int(bytes[index + 1] & 0x3F) << 6 | Int(bytes[index + 2] & 0x3F)
      }
    return flags(prefix: prefix, place: Int(bytes[index + length - 1] & 0x3F))
  }

  @inline(__always)
  private func flags(prefix: Int, place: Int) -> UInt32 {
    prefix < blockOfPrefix.count ? blocks[Int(blockOfPrefix[prefix]) << 6 | place] : 0
  }
}

private func leadByte(of scalar: Unicode.Scalar) -> UInt8 {
  switch scalar.value {
  case 0..<0x80: UInt8(scalar.value)
  case 0x80..<0x800: 0xC0 | UInt8(scalar.value >> 6)
  case 0x800..<0x10000: 0xE0 | UInt8(scalar.value >> 12)
  default: 0xF0 | UInt8(scalar.value >> 18)
  }
}

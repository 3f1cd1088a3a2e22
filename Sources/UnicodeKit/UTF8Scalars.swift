/// Scalars of valid UTF-8, read in place. No ill-formed bytes can make these read beyond the buffer.
extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at an offset, nil at the end of the buffer; U+FFFD where none begins there.
  @inline(__always)
  public func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < count else { return nil }
    let lead = UInt32(self[offset])
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = utf8Length(ofScalarAt: offset)
    var value = lead & (0xFF >> UInt32(length + 1))
    for index in (offset + 1)..<(offset + length) { value = value << 6 | UInt32(self[index] & 0x3F) }
    return length == 1 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The scalar that ends at an offset; nil at the beginning of the buffer.
  @inline(__always)
  public func scalar(before offset: Int) -> Unicode.Scalar? {
    offset > 0 ? scalar(at: startOfScalar(before: offset)) : nil
  }

  /// Where the scalar begins that ends at an offset above 0.
  @inline(__always)
  public func startOfScalar(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// How many bytes the scalar has that begins at an offset, cut at the end of the buffer; 1 where none begins there.
  @inline(__always)
  public func utf8Length(ofScalarAt offset: Int) -> Int {
    let lead = self[offset]
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return Swift.min(length, count - offset)
  }
}

/// The number of Unicode scalars of valid UTF-8: of bytes that continue no sequence, counted sixteen at a step.
public func scalarCount(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  let buffer = UnsafeBufferPointer(rebasing: bytes)
  guard let base = UnsafeRawPointer(buffer.baseAddress) else { return 0 }
  var continuing = 0
  var index = 0
  while index + 16 <= buffer.count {
    // A lane counts as far as 255.
    let end = index + min((buffer.count - index) / 16, 255) * 16
    var lanes = all(0)
    while index < end {
      lanes = lanes &+ ones(whereContinuing: base + index)
      index += 16
    }
    continuing += sum(lanes)
  }
  if index + 8 <= buffer.count {
    let word = (base + index).loadUnaligned(as: UInt64.self)
    continuing += sum((word &>> 7) & (~word &>> 6) & 0x0101_0101_0101_0101)
    index += 8
  }
  while index < buffer.count {
    continuing += buffer[index] & 0xC0 == 0x80 ? 1 : 0
    index += 1
  }
  return buffer.count - continuing
}

/// For each of sixteen bytes 1 where it continues a sequence.
@inline(__always)
private func ones(whereContinuing place: UnsafeRawPointer) -> SIMD16<UInt8> {
  let bytes = place.loadUnaligned(as: SIMD16<UInt8>.self)
  return all(0).replacing(with: all(1), where: (bytes & all(0xC0)) .== all(0x80))
}

// Only operators that make no change in place become vector instructions.
@inline(__always)
private func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

@inline(__always)
private func sum(_ lanes: SIMD16<UInt8>) -> Int {
  let words = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
  return sum(words[0]) + sum(words[1])
}

/// The sum of eight bytes.
@inline(__always)
private func sum(_ bytes: UInt64) -> Int {
  let pairs = (bytes & 0x00FF_00FF_00FF_00FF) &+ ((bytes &>> 8) & 0x00FF_00FF_00FF_00FF)
  return Int((pairs &* 0x0001_0001_0001_0001) &>> 48)
}

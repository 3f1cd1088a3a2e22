/// The first bytes that are no UTF-8: a maximal subpart of an ill-formed sequence (The Unicode Standard, section 3.9,
/// "U+FFFD Substitution of Maximal Subparts"), 1 to 3 bytes; nil where all are well-formed.
///
/// - Parameter start: where to begin, on the boundary of a sequence.
/// - Complexity: linear; 16 bytes at a step.
public func firstInvalidUTF8(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Range<Int>? {
  guard let base = bytes.baseAddress else { return nil }
  var index = start
  while index < bytes.count {
    // Sixteen bytes are checked together with the three before them.
    if index >= start + 3, index + 16 <= bytes.count {
      var next = index
      while next + 16 <= bytes.count, isValidStep(UnsafeRawPointer(base + next)) { next += 16 }
      if next > index {
        // The last sequence may go on behind the step.
        index = next
        var back = 1
        while back <= 3, index - back >= start, base[index - back] & 0xC0 == 0x80 { back += 1 }
        if index - back >= start, base[index - back] >= 0xC0 { index -= back }
      }
    }
    // One sequence at a time, far enough for the next step.
    let end = min(bytes.count, index + 20)
    while index < end {
      let length = sequenceLength(bytes, at: index)
      if length < 0 { return index..<(index - length) }
      index += length
    }
  }
  return nil
}

/// Whether the sixteen bytes at a place go on well from the three before it, and are well-formed as far as they go.
@inline(__always)
private func isValidStep(_ place: UnsafeRawPointer) -> Bool {
  let bytes = place.loadUnaligned(as: SIMD16<UInt8>.self)
  let third = (place - 3).loadUnaligned(as: SIMD16<UInt8>.self)
  if !hasHighBit(bytes | third) { return true }
  let first = (place - 1).loadUnaligned(as: SIMD16<UInt8>.self)
  let second = (place - 2).loadUnaligned(as: SIMD16<UInt8>.self)
  let continues = (bytes & all(0xC0)) .== all(0x80)
  let mustContinue = (first .>= all(0xC0)) .| (second .>= all(0xE0)) .| (third .>= all(0xF0))
  let impossible = ((bytes & all(0xFE)) .== all(0xC0)) .| (bytes .>= all(0xF5))
  let tooLong = ((first .== all(0xE0)) .& (bytes .< all(0xA0))) .| ((first .== all(0xF0)) .& (bytes .< all(0x90)))
  let tooLarge = ((first .== all(0xED)) .& (bytes .> all(0x9F))) .| ((first .== all(0xF4)) .& (bytes .> all(0x8F)))
  let wrong = (continues .^ mustContinue) .| impossible .| tooLong .| tooLarge
  return !hasHighBit(all(0).replacing(with: all(0x80), where: wrong))
}

@inline(__always)
private func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

@inline(__always)
private func hasHighBit(_ bytes: SIMD16<UInt8>) -> Bool {
  let words = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
  return (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0
}

/// The length of the well-formed sequence at an index, or the negated length of the ill-formed one.
private func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  let lead = bytes[index]
  let length: Int
  var lower: UInt8 = 0x80
  var upper: UInt8 = 0xBF
  switch lead {
  case 0x00...0x7F: return 1
  case 0xC2...0xDF: length = 2
  case 0xE0...0xEF:
    length = 3
    if lead == 0xE0 { lower = 0xA0 }
    if lead == 0xED { upper = 0x9F }
  case 0xF0...0xF4:
    length = 4
    if lead == 0xF0 { lower = 0x90 }
    if lead == 0xF4 { upper = 0x8F }
  default: return -1
  }
  for position in 1..<length {
    guard index + position < bytes.count, (lower...upper).contains(bytes[index + position]) else { return -position }
    lower = 0x80
    upper = 0xBF
  }
  return length
}

/// Text made valid, and the places where it was not.
public struct RepairedUTF8: Sendable, Equatable {
  public var text: [UInt8]
  /// Leads from the repaired text back to the bytes: an edit for each U+FFFD that was put in.
  public var map: OffsetMap
}

/// Puts U+FFFD for each ill-formed sequence; nil where there is none. Complexity: linear.
public func repairedUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> RepairedUTF8? {
  guard var invalid = firstInvalidUTF8(in: bytes) else { return nil }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + 64)
  var edits: [OffsetMap.Edit] = []
  var copied = 0
  while true {
    text.append(contentsOf: bytes[copied..<invalid.lowerBound])
    let start = text.count
    text.append(contentsOf: [0xEF, 0xBF, 0xBD])
    edits.append(OffsetMap.Edit(range: start..<text.count, earlier: invalid, scalarDifference: 0))
    copied = invalid.upperBound
    guard let next = firstInvalidUTF8(in: bytes, from: copied) else { break }
    invalid = next
  }
  text.append(contentsOf: bytes[copied...])
  return RepairedUTF8(text: text, map: OffsetMap(edits: edits))
}

/// A range of UTF-8 text without the white space (the property White_Space) at its ends; empty where there is nothing
/// else. Complexity: linear in the white space.
public func trimmingWhiteSpace(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end {
    let width = whiteSpaceWidth(text, at: start, limit: end)
    guard width > 0 else { break }
    start += width
  }
  while start < end {
    // A white space's scalar is one, two or three bytes.
    let width = (1...3).first { end - $0 >= start && whiteSpaceWidth(text, at: end - $0, limit: end) == $0 }
    guard let width else { break }
    end -= width
  }
  return start..<end
}

/// How many bytes the white space at a position has; 0 where there is none.
private func whiteSpaceWidth(_ text: UnsafeBufferPointer<UInt8>, at position: Int, limit: Int) -> Int {
  let first = text[position]
  if first < 0x80 { return first == 0x20 || (0x09...0x0D).contains(first) ? 1 : 0 }
  guard position + 1 < limit else { return 0 }
  let second = text[position + 1]
  if first == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
  guard position + 2 < limit else { return 0 }
  let third = text[position + 2]
  switch (first, second) {
  case (0xE1, 0x9A): return third == 0x80 ? 3 : 0
  case (0xE2, 0x80): return (0x80...0x8A).contains(third) || [0xA8, 0xA9, 0xAF].contains(third) ? 3 : 0
  case (0xE2, 0x81): return third == 0x9F ? 3 : 0
  case (0xE3, 0x80): return third == 0x80 ? 3 : 0
  default: return 0
  }
}

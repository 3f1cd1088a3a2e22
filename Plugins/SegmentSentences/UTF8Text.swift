/// A text as the segmenter reads it: by scalars, forward and backward, never outside its bounds.
struct UTF8Text {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  /// The byte at an offset; 0 outside the text.
  subscript(offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

  /// Whether a character of ASCII stands at an offset.
  func has(_ character: Unicode.Scalar, at offset: Int) -> Bool {
    offset >= 0 && offset < bytes.count && bytes[offset] == UInt8(truncatingIfNeeded: character.value)
  }

  func isDigit(at offset: Int) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self[offset]) }

  /// The scalar at an offset and its length in bytes; (NUL, 0) at the end. What is ill-formed reads as U+FFFD or as some
  /// other scalar, and never past the end.
  func scalar(at offset: Int) -> (value: Unicode.Scalar, length: Int) {
    guard offset >= 0, offset < bytes.count else { return ("\0", 0) }
    let first = UInt32(bytes[offset])
    let left = bytes.count - offset
    let (value, length): (UInt32, Int) =
      switch first {
      case 0xF0...:
        ((first & 7) << 18 | tail(offset + 1) << 12 | tail(offset + 2) << 6 | tail(offset + 3), min(4, left))
      case 0xE0...: ((first & 15) << 12 | tail(offset + 1) << 6 | tail(offset + 2), min(3, left))
      case 0xC0...: ((first & 31) << 6 | tail(offset + 1), min(2, left))
      default: (first, 1)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private func tail(_ offset: Int) -> UInt32 { UInt32(self[offset] & 0x3F) }

  private func isContinuation(_ offset: Int) -> Bool { self[offset] & 0xC0 == 0x80 }

  /// The scalar that ends at an offset and its length in bytes; (NUL, 0) at the beginning.
  func scalar(before offset: Int) -> (value: Unicode.Scalar, length: Int) {
    guard offset > 0 else { return ("\0", 0) }
    var start = offset - 1
    while start > 0, offset - start < 4, isContinuation(start) { start -= 1 }
    return (scalar(at: start).value, offset - start)
  }

  /// Where the scalar after the one at an offset begins.
  func after(_ offset: Int) -> Int { offset + scalar(at: offset).length }

  func kind(at offset: Int) -> ScalarKind { ScalarKind(scalar(at: offset).value) }
  func kind(before offset: Int) -> ScalarKind { ScalarKind(scalar(before: offset).value) }

  /// The first offset at or after another whose scalar is no white space.
  func skippingSpaces(from offset: Int) -> Int {
    var offset = offset
    while has(" ", at: offset) { offset += 1 }
    while true {
      let (value, length) = scalar(at: offset)
      guard length > 0, ScalarKind(value) == .space else { return offset }
      offset += length
    }
  }

  /// The first offset at or after another whose scalar is neither a dash nor white space.
  func skippingDashes(from offset: Int) -> Int {
    var offset = offset
    while kind(at: offset) == .dash { offset = after(offset) }
    return skippingSpaces(from: offset)
  }

  /// The last offset at or before another that no white space stands before.
  func skippingSpaces(before offset: Int) -> Int {
    var offset = offset
    while true {
      let (value, length) = scalar(before: offset)
      guard length > 0, ScalarKind(value) == .space else { return offset }
      offset -= length
    }
  }

  /// The number of scalars in a range.
  func scalarCount(_ range: Range<Int>) -> Int { range.reduce(0) { isContinuation($1) ? $0 : $0 + 1 } }

  /// Whether a word has one of these endings, and at least two bytes more.
  func ends(_ word: Range<Int>, withAny endings: [[UInt8]]) -> Bool {
    endings.contains { ending in
      word.count >= ending.count + 2 && bytes[word].suffix(ending.count).elementsEqual(ending)
    }
  }
}

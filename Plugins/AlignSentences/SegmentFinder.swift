import TextModel

/// Finds segments by their text, white space aside: where a text was segmented anew, what was one segment may be two.
struct SegmentFinder {
  /// The text of all segments without white space.
  private var text: [UInt8] = []
  /// Where each segment begins in it, and where the last one ends.
  private var starts: [Int] = [0]
  /// Segments ordered by the text that begins with them.
  private var order: [Int] = []

  /// Texts that begin alike for so many bytes are told apart one by one.
  private static let headSize = 256

  init(_ document: Document) {
    document.text.withUnsafeBufferPointer { buffer in
      for segment in document.segments {
        appendWithoutSpaces(buffer[segment.range.clamped(to: 0..<buffer.count)], to: &text)
        starts.append(text.count)
      }
    }
    let heads = starts.dropLast().map { text[$0..<min(text.count, $0 + Self.headSize)] }
    order = heads.indices.sorted { left, right in
      heads[left].lexicographicallyPrecedes(heads[right]) || (heads[left] == heads[right] && left < right)
    }
  }

  /// The consecutive segments that are a text, those nearest to a place where it stands several times; nil where there
  /// are none.
  ///
  /// - Parameters:
  ///   - words: UTF-8; its white space does not count.
  ///   - place: the number of the segment that was the first of it once.
  func find(_ words: some Collection<UInt8>, near place: Int) -> Range<Int>? {
    var wanted: [UInt8] = []
    Array(words).withUnsafeBufferPointer { appendWithoutSpaces($0[...], to: &wanted) }
    if wanted.isEmpty { return nil }
    if let range = range(of: wanted, from: place) { return range }
    let head = wanted.prefix(Self.headSize)
    var index = order.partitioningIndex { !self.head($0).lexicographicallyPrecedes(head) }
    var best: Range<Int>?
    while index < order.count, self.head(order[index]).starts(with: head) {
      if let found = range(of: wanted, from: order[index]),
        best.map({ abs(found.lowerBound - place) < abs($0.lowerBound - place) }) ?? true
      {
        best = found
      }
      index += 1
    }
    return best
  }

  private func head(_ segment: Int) -> ArraySlice<UInt8> {
    text[starts[segment]..<min(text.count, starts[segment] + Self.headSize)]
  }

  /// The segments from one on that are exactly a text.
  private func range(of wanted: [UInt8], from segment: Int) -> Range<Int>? {
    guard (0..<(starts.count - 1)).contains(segment), text[starts[segment]...].starts(with: wanted) else { return nil }
    let end = starts[segment] + wanted.count
    let last = starts.partitioningIndex { $0 >= end }
    return last < starts.count && starts[last] == end ? segment..<last : nil
  }
}

/// Leaves out ASCII white space and control characters, NO-BREAK SPACE, and the spaces U+2000 to U+200F and U+2028 to
/// U+202F.
private func appendWithoutSpaces(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8]) {
  var index = bytes.startIndex
  func byte(_ offset: Int) -> UInt8 { index + offset < bytes.endIndex ? bytes[index + offset] : 0 }
  while index < bytes.endIndex {
    switch bytes[index] {
    case 0...0x20: index += 1
    case 0xC2 where byte(1) == 0xA0: index += 2
    case 0xE2 where byte(1) == 0x80 && ((0x80...0x8F).contains(byte(2)) || (0xA8...0xAF).contains(byte(2))): index += 3
    default:
      output.append(bytes[index])
      index += 1
    }
  }
}

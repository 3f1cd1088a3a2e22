import TextModel

/// Text and marks that are yet to be written, white space made one where it is not preserved. Offsets count all bytes
/// that were ever gathered.
struct GatheredText {
  private struct Mark {
    var kind: MarkKind
    var value: String?
    var start: Int
    var end: Int
  }

  /// The offset of the first byte that is still here.
  private(set) var base = 0
  private var bytes: [UInt8] = []
  private var marks: [Mark] = []
  /// How many marks were there before the first that is still here.
  private var markBase = 0

  var end: Int { base + bytes.count }
  var count: Int { bytes.count }

  /// - Returns: whether there is more than white space in it.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, isPreserved: Bool) -> Bool {
    if isPreserved {
      bytes.append(contentsOf: text)
      return !isWhite(text)
    }
    var hasText = false
    var start = 0
    var index = 0
    var isAfterSpace = bytes.last.map { isWhite($0) } ?? true
    while index < text.count {
      if !isWhite(text[index]) {
        start = index
        while index < text.count, !isWhite(text[index]) { index += 1 }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        isAfterSpace = false
        hasText = true
      } else {
        if !isAfterSpace { bytes.append(0x20) }
        isAfterSpace = true
        index += 1
      }
    }
    return hasText
  }

  mutating func appendLineBreak() {
    if bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(0x0A)
  }

  /// - Returns: what ends the mark.
  mutating func beginMark(_ kind: MarkKind, value: String?) -> Int {
    marks.append(Mark(kind: kind, value: value, start: end, end: Int.max))
    return markBase + marks.count - 1
  }

  /// Ends a mark, unless its text has been written without its end.
  mutating func endMark(_ mark: Int) {
    if mark >= markBase { marks[mark - markBase].end = end }
  }

  /// Writes a range of offsets into the open block, without the white space at its ends.
  func write(_ range: Range<Int>, into sink: inout BlockSink) {
    var position = range.lowerBound - base
    var upper = range.upperBound - base
    while position < upper, isWhite(bytes[position]) { position += 1 }
    while upper > position, isWhite(bytes[upper - 1]) { upper -= 1 }
    var ends: [Int] = []
    func advance(to end: Int) {
      let end = min(max(end, position), upper)
      bytes.withUnsafeBufferPointer { sink.append(UnsafeBufferPointer(rebasing: $0[position..<end])) }
      position = end
    }
    for mark in marks where mark.start >= range.lowerBound && mark.start < range.upperBound {
      while let end = ends.last, end <= mark.start - base {
        advance(to: end)
        sink.endMark()
        ends.removeLast()
      }
      advance(to: mark.start - base)
      sink.beginMark(mark.kind, value: mark.value)
      ends.append(mark.end == Int.max ? upper : mark.end - base)
    }
    for end in ends.reversed() {
      advance(to: end)
      sink.endMark()
    }
    advance(to: upper)
  }

  /// Lets go of all that has been written.
  mutating func forget() {
    base += bytes.count
    bytes.removeAll(keepingCapacity: true)
    markBase += marks.count
    marks.removeAll(keepingCapacity: true)
  }
}

/// White space as XML 1.0 has it, section 2.3.
private func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

func isWhite(_ text: UnsafeBufferPointer<UInt8>) -> Bool { text.allSatisfy { isWhite($0) } }

import TextModel

/// Text and formatting that have been read and are not yet written. Offsets count all bytes ever gathered, so that they
/// hold when what has been written is forgotten.
struct GatheredText {
  private struct Mark {
    var number: Int
    var kind: MarkKind
    var value: String?
    var start: Int
    /// Nil while its element is in hand.
    var end: Int?
  }

  private var bytes: [UInt8] = []
  private var marks: [Mark] = []
  private var markCount = 0
  /// Where the bytes that are still held begin.
  private(set) var base = 0

  var end: Int { base + bytes.count }
  var count: Int { bytes.count }

  /// Adds text. Unless it is preserved, each run of white space becomes one space.
  ///
  /// - Returns: whether there was anything but white space.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, isPreserved: Bool) -> Bool {
    if isPreserved {
      bytes.append(contentsOf: text)
      return text.contains { !isWhiteSpace($0) }
    }
    var hasText = false
    var index = 0
    while index < text.count {
      if isWhiteSpace(text[index]) {
        // A break that stands there already is white space enough.
        if let last = bytes.last, !isWhiteSpace(last) { bytes.append(0x20) }
        index += 1
        continue
      }
      let start = index
      while index < text.count, !isWhiteSpace(text[index]) { index += 1 }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      hasText = true
    }
    return hasText
  }

  mutating func appendLineBreak() {
    if bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(0x0A)
  }

  mutating func beginMark(_ kind: MarkKind, value: String? = nil) -> Int {
    markCount += 1
    marks.append(Mark(number: markCount, kind: kind, value: value, start: end))
    return markCount
  }

  mutating func endMark(_ number: Int) {
    if let index = marks.lastIndex(where: { $0.number == number }) { marks[index].end = end }
  }

  /// Writes a range to the open block, without the white space around it.
  func write(_ range: Range<Int>, into sink: inout BlockSink) {
    var start = max(range.lowerBound, base) - base
    var end = min(range.upperBound - base, bytes.count)
    while start < end, isWhiteSpace(bytes[start]) { start += 1 }
    while end > start, isWhiteSpace(bytes[end - 1]) { end -= 1 }
    // Formatting nests: what ends first was begun last.
    var open: [Int] = []
    var position = start
    func advance(to offset: Int) {
      sink.append(bytes[position..<offset])
      position = offset
    }
    for mark in marks {
      let markStart = max(mark.start - base, start)
      while let innermost = open.last, innermost <= markStart {
        advance(to: innermost)
        sink.endMark()
        open.removeLast()
      }
      let markEnd = min(mark.end.map { $0 - base } ?? end, open.last ?? end)
      guard markStart < markEnd else { continue }
      advance(to: markStart)
      sink.beginMark(mark.kind, value: mark.value)
      open.append(markEnd)
    }
    while let innermost = open.popLast() {
      advance(to: innermost)
      sink.endMark()
    }
    advance(to: end)
  }

  /// Drops what is held: it has been written, or is nothing but white space between elements.
  mutating func forget() {
    base = end
    bytes.removeAll(keepingCapacity: true)
    marks.removeAll { $0.end != nil }
  }
}

private func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

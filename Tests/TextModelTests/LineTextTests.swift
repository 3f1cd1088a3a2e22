import Testing
import TextModel

@Suite struct LineTextTests {
  private func line(_ document: Document, _ segments: Range<Int>, joiner: String = " ") -> String {
    var output: [UInt8] = []
    document.appendLine(ofSegments: segments, joiner: Array(joiner.utf8), to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func document(_ blocks: [[String]], between: String = "") -> Document {
    var sink = BlockSink()
    var ranges: [(block: Int, range: Range<Int>)] = []
    for (block, segments) in blocks.enumerated() {
      sink.beginBlock()
      for segment in segments {
        let start = sink.document.text.count
        sink.append(segment)
        ranges.append((block, start..<sink.document.text.count))
        sink.append(between)
      }
      sink.endBlock(.paragraph, path: [])
    }
    var document = sink.document
    document.segments = ranges.map { Segment(block: $0.block, range: $0.range) }
    return document
  }

  @Test func `segments are joined where white space or a block's end parted them`() {
    let text = document([["Да.", "Нет."], ["Точка."]], between: "\n")
    #expect(line(text, 0..<3) == "Да. Нет. Точка.")
    #expect(line(text, 0..<3, joiner: " | ") == "Да. | Нет. | Точка.")
    #expect(line(text, 1..<1) == "")
  }

  @Test func `segments that nothing parts are not joined by anything`() {
    #expect(line(document([["一。", "二。"], ["三。"]]), 0..<3) == "一。二。 三。")
  }

  @Test func `line breaks become spaces, one each`() {
    #expect(line(document([["a\r\nb\u{2028}c\u{85}d\n\ne\u{2014}"]]), 0..<1) == "a b c d  e\u{2014}")
  }

  @Test func `numbers out of range are left out`() {
    #expect(line(document([["a", "b"]], between: " "), 1..<9) == "b")
  }
}

import Testing
import TextModel

@Suite struct PlaceTextTests {
  @Test func `a block's place names what is known of it`() {
    var sink = BlockSink()
    sink.beginBlock()
    sink.append("a")
    sink.endBlock(.paragraph, part: sink.part("word/document.xml"), path: Array("/w:p[3]".utf8), line: 12)
    sink.addBlock(.paragraph, range: 0..<1, line: 2)
    sink.addBlock(.paragraph, range: 0..<1)
    let document = sink.document
    #expect(document.blocks.map { document.placeText(of: $0) } == ["word/document.xml /w:p[3] line 12", "line 2", ""])
    let places = document.blocks.map { block in
      var block = block
      block.place = "art. 7"
      return document.placeText(of: block)
    }
    #expect(places == ["art. 7; word/document.xml /w:p[3] line 12", "art. 7; line 2", "art. 7"])
  }

  @Test(arguments: [
    (0.9, "0.9"), (1, "1"), (0, "0"), (0.00004, "0"), (0.00005, "0.0001"), (0.98765, "0.9877"), (0.99996, "1"),
    (0.05, "0.05"), (-1, "0"), (.infinity, "1"),
  ])
  func `a confidence has four decimals at most`(confidence: Double, text: String) {
    #expect(confidenceText(confidence) == text)
  }
}

import Testing
import TextModel

@Suite struct BlockSinkTests {
  @Test func `blocks keep their text, marks and origins`() {
    var sink = BlockSink()
    sink.beginBlock()
    sink.append("Вода ")
    sink.beginMark(.bold)
    sink.append("холодна")
    sink.endMark()
    sink.append(Unicode.Scalar("."))
    let part = sink.part("word/document.xml")
    sink.endBlock(.paragraph, part: part, path: "body/p[1]".utf8, line: 3)

    let document = sink.document
    #expect(document.blocks.map { document.string(of: $0) } == ["Вода холодна."])
    #expect(document.marks.map { document.string($0.range) } == ["холодна"])
    #expect(document.path(of: document.blocks[0].origin) == "body/p[1]")
    #expect(document.parts == ["word/document.xml"])
  }

  @Test func `a block without text is dropped with its marks`() {
    var sink = BlockSink()
    sink.beginBlock()
    sink.beginMark(.italic)
    sink.endBlock(.paragraph, path: "".utf8)
    #expect(sink.document.blocks.isEmpty)
    #expect(sink.document.marks.isEmpty)
  }

  @Test func `a label alone is a block`() {
    var sink = BlockSink()
    sink.beginBlock()
    sink.endBlock(.heading, label: "Статья 7.", path: "".utf8)
    #expect(sink.document.blocks.map(\.label) == ["Статья 7."])
  }

  @Test func `marks that were left open end with their block`() {
    var sink = BlockSink()
    sink.beginBlock()
    sink.beginMark(.link, value: "https://example.org")
    sink.append("сюда")
    sink.endBlock(.paragraph, path: "".utf8)
    #expect(sink.document.marks.map { sink.document.string($0.range) } == ["сюда"])
  }

  @Test func `a cancelled block leaves nothing`() {
    var sink = BlockSink()
    sink.beginBlock()
    sink.append("черновик")
    sink.cancelBlock()
    #expect(sink.document == Document())
  }
}

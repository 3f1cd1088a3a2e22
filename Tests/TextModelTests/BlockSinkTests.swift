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

  @Test func `a document too large to be kept is handed on piece by piece`() {
    var pieces: [[String]] = []
    let keep = { (piece: Document) in pieces.append(piece.blocks.map { piece.string(of: $0) }) }
    var sink = BlockSink(pieceSize: 8, consume: keep)
    let part = sink.part("word/document.xml")
    for text in ["one", "two", "three", "four", "five"] {
      sink.beginBlock()
      sink.append(text)
      sink.endBlock(.paragraph, part: part, path: "body/p".utf8)
    }
    #expect(pieces == [["one", "two", "three"]])
    #expect(sink.document.blocks.map { sink.document.path(of: $0.origin) } == ["body/p", "body/p"])
    #expect(sink.document.parts == ["word/document.xml"])
    keep(sink.document)
    #expect(pieces == [["one", "two", "three"], ["four", "five"]])
  }

  @Test func `of many findings of a kind only the number is kept`() {
    var sink = BlockSink()
    for number in 0..<250 { sink.report(Finding(FindingKind("odd", "odd {number}"), ["number": String(number)])) }
    sink.report(Finding(FindingKind("even", "an even one")))
    let messages = sink.document.findings.map(\.message)
    #expect(messages.count == 102)
    #expect(messages[99...] == ["odd 99", "and 150 more of odd", "an even one"])
  }

  @Test func `blocks never touch, and one that comes to nothing leaves nothing between them`() {
    var sink = BlockSink()
    sink.addBlock("один")
    sink.beginBlock()
    sink.endBlock(.paragraph, path: "".utf8)
    sink.addBlock("два")
    let start = sink.adopt(Array("три".utf8))
    sink.addBlock(.paragraph, range: start..<(start + 6))
    #expect(String(decoding: sink.document.text, as: UTF8.self) == "один\nдва\nтри")
    #expect(sink.document.blocks.map { sink.document.string(of: $0) } == ["один", "два", "три"])
  }

  @Test func `white space trimmed from the end of a block moves nothing in the next`() throws {
    var sink = BlockSink()
    sink.addBlock("Первый абзац.   ")
    sink.addBlock(" Второй  абзац.")
    var document = sink.document
    let (first, second) = (document.blocks[0].range, document.blocks[1].range)
    var edits = TextEdits()
    edits.remove((first.upperBound - 3)..<first.upperBound)
    document.apply(edits)
    edits = TextEdits()
    edits.remove((second.lowerBound - 3)..<(second.lowerBound - 2))
    document.apply(edits)

    #expect(document.blocks.map { document.string(of: $0) } == ["Первый абзац.", "Второй  абзац."])
    let block = document.blocks[1]
    // Its own space, that stood before it, counts.
    #expect(document.scalarOffsetAsRead(of: block.range.lowerBound, in: block) == 1)
    var offsets = BlockOffsets()
    #expect(offsets.scalarOffsetAsRead(of: block.range.lowerBound + 12, block: 1, in: document) == 7)
    #expect(document.offsetMap.edits.count == 2)
  }
}

extension BlockSink {
  fileprivate mutating func addBlock(_ text: String) {
    beginBlock()
    append(text)
    endBlock(.paragraph, path: "".utf8)
  }
}

import StageKit
import StageTesting
import Testing
import TextModel

@testable import WriteText

@Suite struct TextWriterTests {
  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(TextWriter.self)) == [])
  }

  private func written(_ documents: [Document], unit: TextWriter.Unit = .blocks) throws -> String {
    var writer = TextWriter(try Settings(["to": "-", "unit": unit.data], for: TextWriter.specification))
    var context = StageContext(key: "key")
    var output: [UInt8] = []
    let versions = documents.map { Version(file: SourceFile("a.txt"), document: $0) }
    try writer.fragment(ParallelDocument(key: "key", versions: versions), into: &output, context: &context)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `a label stands before its text, as a reader sees it`() throws {
    var document = Document(marked: "Предмет\n\nСтороны сотрудничают.\n\nx")
    document.blocks[0].label = "Статья 1."
    document.blocks[1].label = "а)"
    document.blocks[2].range = document.blocks[2].range.lowerBound..<document.blocks[2].range.lowerBound
    document.blocks[2].label = "б)"
    #expect(try written([document]) == "Статья 1. Предмет\n\nа) Стороны сотрудничают.\n\nб)\n")
  }

  @Test func `every line ends once, and no line of a block is blank`() throws {
    var sink = BlockSink()
    for text in ["one\n", "\n\ntwo\n\n\nthree", "\n"] {
      sink.beginBlock()
      sink.append(text)
      sink.endBlock(.paragraph, path: [])
    }
    #expect(try written([sink.document]) == "one\n\ntwo\nthree\n")
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\rb", "a\u{2028}b", "a\u{2029}b", "a\u{85}b", "a\u{B}b", "a\u{C}b"])
  func `a line break inside a segment is printed as a space`(text: String) throws {
    var document = Document(text: Array(text.utf8))
    document.blocks = [Block(kind: .paragraph, range: 0..<document.text.count)]
    document.segments = [Segment(block: 0, range: 0..<document.text.count)]
    #expect(try written([document], unit: .segments) == "a b\n")
  }

  @Test func `blocks without segments leave no trace among segments`() throws {
    var document = Document(marked: "a.|b.\n\nc.|d.\n\ne.")
    document.segments.removeAll { $0.block == 1 }
    #expect(try written([document], unit: .segments) == "a.\nb.\n\ne.\n")
  }

  @Test func `a document without segments is a failure where segments are asked for`() throws {
    let error = try #require(throws: StageError.self) { try written([Document(marked: "a")], unit: .segments) }
    #expect(
      error.line(file: nil)
        == "a.txt: this document has blocks but no segments; put the step segment before write-text")
    #expect(try written([Document()], unit: .segments) == "")
    var blank = Document(text: [0x20])
    blank.blocks = [Block(kind: .paragraph, range: 0..<1)]
    #expect(try written([blank], unit: .segments) == "")
  }

  @Test func `versions follow each other`() throws {
    #expect(try written([Document(marked: "а"), Document(marked: "a\n\nb")]) == "а\n\na\n\nb\n")
  }
}

import ReadOPUS
import StageKit
import StageTesting
import Testing
import TextModel

@Suite struct CorpusTextReaderTests {
  private func read(_ text: String) throws -> Document {
    var reader = CorpusTextReader(try Settings(for: CorpusTextReader.specification))
    var context = StageContext(key: "a")
    var sink = BlockSink()
    try reader.read(Array(text.utf8), into: &sink, context: &context)
    return sink.document
  }

  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(CorpusTextReader.self)) == [])
  }

  @Test func `what sentences are called is kept, where it is not their number`() throws {
    let text = "<text><p><s id=\"1\">a</s><s id=\"2\"> </s></p></text>"
    #expect(try read(text).metadata == [])
    let ids = try read("<text><p><s id=\"1:1\">a</s></p>\n<p><s id=\"2:1\">b</s></p></text>")
    #expect(ids.metadata == [MetadataEntry(name: "sentence-ids", value: "1:1 2:1")])
    #expect(ids.blocks.map(\.origin.line) == [1, 2])
  }

  @Test(arguments: [
    ("<text><p>a</p></text>", "the text has no element <s>; read it as other XML"), ("<text>", ":1:7: the text is no"),
  ])
  func `what has no sentences is a failure`(text: String, message: String) throws {
    let error = try #require(throws: StageError.self) { try read(text) }
    #expect(error.line(file: nil).hasPrefix(message))
  }
}

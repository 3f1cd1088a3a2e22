import DocumentJSON
import JSONKit
import StageKit
import StageTesting
import Testing
import TextModel

@testable import WriteJSONL

@Suite struct RecordWriterTests {
  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(RecordWriter.self)) == [])
  }

  private func written(_ document: ParallelDocument, _ records: RecordWriter.Records) throws -> String {
    var writer = RecordWriter(try Settings(["to": "-", "records": records.data], for: RecordWriter.specification))
    var context = StageContext(key: document.key)
    var output: [UInt8] = []
    try writer.fragment(document, into: &output, context: &context)
    return String(decoding: output, as: UTF8.self)
  }

  private func one(_ document: Document, key: String = "a") -> ParallelDocument {
    ParallelDocument(key: key, versions: [Version(file: SourceFile("a.txt"), document: document)])
  }

  @Test func `a document is read as it was written`() throws {
    let document = one(Document(marked: "Да.|Нет.\n\nТочка.", language: "ru"))
    let line = try written(document, .document)
    #expect(line.hasSuffix("}\n") && line.filter { $0 == "\n" }.count == 1)
    #expect(try ParallelDocument(json: JSONValue(parsing: line.utf8)) == document)
  }

  @Test func `boundaries refer to the text as it was read`() throws {
    var document = Document(marked: "Первое😀.|  Второе\u{AD} там.| Третье.")
    let read = Array(document.string(document.blocks[0].range).unicodeScalars)
    var edits = TextEdits()
    for hidden in ["  ", "\u{AD}"] {
      let start = document.text.indices.first { document.text[$0...].starts(with: hidden.utf8) } ?? 0
      edits.replace(start..<(start + hidden.utf8.count), with: hidden == "  " ? [0x20] : [])
    }
    document.apply(edits)
    let boundaries = try JSONValue(parsing: written(one(document), .boundaries).utf8)["boundaries"]?.array
    let ends = try #require(boundaries).compactMap(\.integer)
    #expect(ends.map { read[$0 - 1] } == [".", ".", "."])
    #expect(ends.last == read.count)
  }

  @Test func `a text without sentences has no boundaries`() throws {
    #expect(try written(one(Document()), .boundaries) == "{\"id\":\"a\",\"boundaries\":[]}\n")
  }

  @Test func `an id that was a number is one again`() throws {
    var document = Document(marked: "a.", segmented: true)
    document.metadata = [MetadataEntry(name: ParallelDocument.numericKeyEntry, value: "7.0")]
    #expect(try written(one(document, key: "7.0"), .boundaries) == "{\"id\":7.0,\"boundaries\":[2]}\n")
    #expect(try written(one(Document(marked: "a.", segmented: true), key: "7"), .boundaries).contains("\"7\""))
  }

  @Test func `what was detected stands with its confidence, null where nothing was`() throws {
    var document = Document(marked: "a", language: "en")
    document.detection.mediaType = Detected("text/plain", confidence: 0.87654)
    #expect(
      try written(one(document), .detection)
        == """
        {"file":"a.txt","mediaType":{"value":"text/plain","confidence":0.8765},"charset":null,\
        "language":{"value":"en","confidence":1}}

        """)
  }

  @Test func `a segment stands with its place in its block`() throws {
    #expect(
      try written(one(Document(marked: "Ж.\n\nДа😀.|Нет.", language: "ru")), .segments)
        == """
        {"id":"a","file":"a.txt","language":"ru","segment":0,"block":0,"start":0,"end":2,"text":"Ж.","origin":{"line":1}}
        {"id":"a","file":"a.txt","language":"ru","segment":1,"block":1,"start":0,"end":4,"text":"Да😀.","origin":{"line":2}}
        {"id":"a","file":"a.txt","language":"ru","segment":2,"block":1,"start":5,"end":9,"text":"Нет.","origin":{"line":2}}

        """)
  }

  @Test(arguments: [
    (
      RecordWriter.Records.segments,
      "a.txt: this document has blocks but no segments; put the step segment before write-jsonl"
    ),
    (.beads, "this document has no alignment; put the step align before write-jsonl"),
    (
      .boundaries,
      "a.txt: boundaries are offsets in one text, and this document has 2 blocks; give each text as a record of its own, or write segments"
    ),
  ])
  func `what a document does not have is a failure`(records: RecordWriter.Records, message: String) throws {
    let error = try #require(throws: StageError.self) { try written(one(Document(marked: "a\n\nb")), records) }
    #expect(error.line(file: nil) == message)
  }
}

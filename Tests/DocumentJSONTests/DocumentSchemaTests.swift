import DocumentJSON
import Foundation
import JSONKit
import TextModel
import Testing

@Suite struct DocumentSchemaTests {
  /// The document that docs/document-json.md shows.
  private var example: ParallelDocument {
    var russian = BlockSink()
    russian.beginBlock()
    russian.append("Стороны  договорились. ")
    russian.beginMark(.bold)
    russian.append("Точка.")
    russian.endMark()
    let part = russian.part("word/document.xml")
    russian.endBlock(.paragraph, label: "1.", part: part, path: Array("/w:document/w:body/w:p[1]".utf8), line: 2)
    var ru = russian.document
    var edits = TextEdits()
    edits.replace(14..<16, with: [0x20])
    ru.apply(edits)
    ru.segments = [Segment(block: 0, range: 0..<40), Segment(block: 0, range: 41..<52)]
    ru.detection.language = LanguageTag("ru").map { Detected($0, confidence: 1) }
    ru.findings = [Finding(FindingKind("short-sentence", "{word} alone"), ["word": "Точка"], at: 41..<51)]

    var english = BlockSink()
    _ = english.adopt(Array("\nThe Parties agreed.\n".utf8))
    english.addBlock(.paragraph, range: 1..<20, line: 2, bytes: 1..<20)
    english.addSegment(1..<20)
    var en = english.document
    en.detection.language = LanguageTag("en").map { Detected($0, confidence: 0.98) }
    return ParallelDocument(
      key: "statement",
      versions: [
        Version(file: SourceFile("statement.ru.docx"), document: ru),
        Version(file: SourceFile("statement.en.txt"), document: en),
      ],
      alignments: [
        Alignment(
          source: 0, target: 1,
          beads: [
            Bead(0..<1, 0..<1, confidence: 0.9712),
            Bead(
              1..<2, 1..<1, confidence: 0.5, status: .query,
              review: Review(comment: "Где точка?", reviewer: "И. О.", date: "2022-11-23")),
          ])
      ])
  }

  @Test func `the page on the schema shows what is written and read`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/document-json.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let shown = try #require(
      text.components(separatedBy: "```json\n").dropFirst().first?.components(separatedBy: "```").first)
    let value = try JSONValue(parsing: shown.utf8)
    #expect(try JSONValue(parsing: json(example)) == value)
    #expect(try ParallelDocument(json: value) == example)
  }

  private func read(_ text: String) throws -> ParallelDocument {
    try ParallelDocument(json: JSONValue(parsing: text.utf8))
  }

  @Test func `members that are not known are ignored, and null is absence`() throws {
    let document = try read(
      """
      {"schema":"tolmach/1","id":"k","mood":"good","versions":[{"file":"f","language":"ru","new":[1],
       "blocks":[{"kind":"paragraph","text":"Да.","label":null,"sound":"loud"}]}]}
      """)
    #expect(document.versions[0].document.blocks.count == 1)
    #expect(document.versions[0].language?.identifier == "ru")
  }

  @Test func `a numeric id stays a number`() throws {
    let document = try read(#"{"schema":"tolmach/1","id":12345678901234567890,"versions":[{"file":"-"}]}"#)
    #expect(document.key == "12345678901234567890")
    #expect(try JSONValue(parsing: json(document))["id"] == JSONNumber("12345678901234567890").map { .number($0) })
    #expect(try ParallelDocument(json: JSONValue(parsing: json(document))) == document)
  }

  @Test(arguments: [
    (#"[]"#, "the record must be an object"),
    (#"{"id":"k"}"#, "schema is missing"),
    (#"{"schema":"tolmach/2","id":"k"}"#, #"schema must be "tolmach/1""#),
    (#"{"schema":"tolmach/1","id":[]}"#, "id must be text or a number"),
    (#"{"schema":"tolmach/1","id":"k","versions":{}}"#, "versions must be an array"),
    (#"{"schema":"tolmach/1","id":"k","versions":[{}]}"#, "versions[0].file is missing"),
    (
      #"{"schema":"tolmach/1","id":"k","versions":[{"file":"f","language":"русский"}]}"#,
      "versions[0].language must be a BCP 47 language tag"
    ),
    (
      #"{"schema":"tolmach/1","id":"k","versions":[{"file":"f","blocks":[{"kind":"poem","text":""}]}]}"#,
      "versions[0].blocks[0].kind must be one of heading, paragraph, list-item, table-cell, footnote, endnote, comment, header, footer, text-box, line"
    ),
    (
      #"{"schema":"tolmach/1","id":"k","versions":[{"file":"f","blocks":[{"kind":"line","text":"да","segments":[[0,3]]}]}]}"#,
      "versions[0].blocks[0].segments[0] must be an array of a beginning and an end, within the text, after the one before"
    ),
    (
      #"{"schema":"tolmach/1","id":"k","versions":[{"file":"f","edits":[[0,0,0,281474976710656],[0,0,0,1]]}]}"#,
      "versions[0].edits[1] ends beyond what can be counted"
    ),
    (
      #"{"schema":"tolmach/1","id":"k","versions":[{"file":"f"}],"alignments":[{"source":0,"target":1}]}"#,
      "alignments[0].target is no version"
    ),
  ])
  func `what the schema refuses is named`(text: String, message: String) throws {
    let error = try #require(throws: SchemaError.self) { try read(text) }
    #expect(error.message == message)
  }

  @Test func `segments of a bead must be consecutive and exist`() throws {
    func document(_ source: String) -> String {
      """
      {"schema":"tolmach/1","id":"k","versions":[{"file":"f","blocks":[{"kind":"line","text":"a b","segments":[[0,1],[2,3]]}]}],
       "alignments":[{"source":0,"target":0,"beads":[{"source":\(source),"target":[1],"confidence":1}]}]}
      """
    }
    #expect(try read(document("[0,1]")).alignments[0].beads == [Bead(0..<2, 1..<2, confidence: 1)])
    let reversed = try #require(throws: SchemaError.self) { try read(document("[1,0]")) }
    #expect(reversed.message == "alignments[0].beads[0].source must be consecutive numbers")
    let missing = try #require(throws: SchemaError.self) { try read(document("[1,2]")) }
    #expect(missing.message == "alignments[0].beads[0].source[1] is no segment of its version")
  }

  @Test func `a reply is a document or a failure`() throws {
    var json = JSONWriter()
    json.document(example, ok: true)
    #expect(try Reply(json: JSONValue(parsing: json.bytes)) == .done(example))

    var failure = FailureRecord(stage: "read-docx", code: "not-a-zip", message: "no zip archive", cure: "save it again")
    failure.file = "a.docx"
    failure.byteOffset = 12
    json = JSONWriter()
    json.failure(failure, id: .string("statement"))
    #expect(try Reply(json: JSONValue(parsing: json.bytes)) == .failed(.string("statement"), failure))
  }
}

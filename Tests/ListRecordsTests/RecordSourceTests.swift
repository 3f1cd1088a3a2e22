import DocumentJSON
import Foundation
import JSONKit
import ListRecords
import StageKit
import StageTesting
import Testing
import TextModel

@Suite struct RecordSourceTests {
  /// Gives a source of records to a body, and the name of its file.
  private func withSource<Result>(_ text: String, _ body: (inout RecordSource, String) throws -> Result) throws
    -> Result
  {
    let file = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString).jsonl")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var source = RecordSource(try Settings(["file": .text(file.path)], for: RecordSource.specification))
    return try body(&source, file.path)
  }

  private func listings(_ text: String) throws -> [Listing] {
    try withSource(text) { source, _ in
      var listings: [Listing] = []
      while let listing = try source.next() { listings.append(listing) }
      return listings
    }
  }

  /// What comes of each call, to the end; failures as their lines, with the file's name left out.
  private func listed(_ text: String) throws -> [String] {
    try withSource(text) { source, path in try lines(of: &source, path) }
  }

  private func lines(of source: inout RecordSource, _ path: String) throws -> [String] {
    var result: [String] = []
    while true {
      do throws(StageError) {
        guard let listing = try source.next() else { return result }
        if let failure = listing.failure { throw failure }
        let document = listing.versions[0].document
        let numeric = ParallelDocument(key: listing.key, versions: listing.versions).hasNumericKey ? "number " : ""
        result.append("\(numeric)\(listing.key) \(document.language?.identifier ?? "-") \(document.marked)")
      } catch {
        result.append(error.line(file: nil).replacing(path, with: "FILE"))
      }
    }
  }

  @Test func `a record is a document of one block`() throws {
    let text = """
      {"id": "a", "lang": "ru", "text": "Да. Нет."}

      {"text": "x\\ny", "language": "EN-gb", "id": 7, "more": [1]}
      {"id": "b", "lang": null, "text": ""}
      """
    #expect(try listed(text) == ["a ru Да. Нет.", "number 7 en-GB x\ny", "b - "])
    #expect(try listed("") == [])
    #expect(try listed("\u{FEFF}{\"id\":\"a\",\"text\":\"b\"}\r\n") == ["a - b"])
  }

  @Test func `a record of a whole document is that document`() throws {
    let versions = [("ru", "Да.|Нет."), ("en", "Yes.")].map { language, text in
      Version(
        file: SourceFile("a.\(language).txt"), document: Document(marked: text, segmented: true, language: language))
    }
    let bead = Bead(
      0..<2, 0..<1, confidence: 0.5, status: .query, review: Review(comment: "?", reviewer: "И. О.", date: "2022-11-23")
    )
    let document = ParallelDocument(
      key: "a", versions: versions, alignments: [Alignment(source: 0, target: 1, beads: [bead])],
      findings: [Finding(FindingKind("odd", "odd"))])
    var json = JSONWriter()
    json.document(document)
    #expect(try listings(String(decoding: json.bytes, as: UTF8.self)).map(\.document) == [document])
  }

  @Test func `a record that is no document says what of it is not`() throws {
    let cure = "write the record anew; docs/document-json.md says what a document is"
    #expect(
      try listed(#"{"schema": "tolmach/1", "id": "a", "versions": [{}]}"#)
        == ["FILE:1: this record is no document: versions[0].file is missing; \(cure)"])
    #expect(
      try listed(#"{"schema": "tolmach/2", "id": "a"}"#)
        == [#"FILE:1: this record is no document: schema must be "tolmach/1"; \#(cure)"#])
  }

  @Test func `of a page for reviewing, its document is taken`() throws {
    let record =
      #"{"schema":"tolmach/1","id":"a","versions":[{"file":"a.txt","blocks":[{"kind":"line","text":"\u003C"}]}]}"#
    func page(_ line: String) -> String { "<!DOCTYPE html>\n<title>a</title>\n\(line)\n<script>{}</script>\n" }
    let open = #"<script type="application/json" id="document" data-id="a 1">"#
    #expect(try listed(page(open + record + "</script>")) == ["a - <"])
    let nothing = "FILE: this page holds no document; name a page that `tolmach align` or write-review wrote, whole"
    #expect(try listed(page("")) == [nothing])
    #expect(try listed(page(open + record)) == [nothing])
  }

  @Test func `a bad line names itself, and the lines after it come`() throws {
    let cure = #"write one JSON object a line, such as {"id": "1", "lang": "ru", "text": "..."}"#
    let text = """
      {"id": "a", "text": "b"}
      {"id": "a", "text": b}
      []
      {"id": "a"}
      {"text": "b"}
      {"id": "", "text": "b"}
      {"id": 1.50, "text": "b", "lang": "русский"}
      {"id": 1.50, "text": "b"}
      """
    #expect(
      try listed(text) == [
        "a - b",
        "FILE:2:21: this line is no record: a value is missing; \(cure)",
        "FILE:3: this line is no record: it is no object; \(cure)",
        "FILE:4: this line is no record: text is missing, or no text; \(cure)",
        "FILE:5: this line is no record: id is missing, or neither text nor a number; \(cure)",
        "FILE:6: this line is no record: id is missing, or neither text nor a number; \(cure)",
        "FILE:7: this line is no record: lang is no language tag; \(cure)",
        "number 1.50 - b",
      ])
  }

  @Test func `a file that cannot be read is a failure`() throws {
    var source = RecordSource(try Settings(["file": "/no/such.jsonl"], for: RecordSource.specification))
    let error = #expect(throws: StageError.self) { try source.next() }
    #expect(
      error?.line(file: nil)
        == "/no/such.jsonl: no such file or folder; check the name, and the folder that it is looked for in")
    #expect(try source.next() == nil)
  }
}

import Foundation
import ListRecords
import StageKit
import StageTesting
import Testing
import TextModel

@Suite struct RecordSourceTests {
  /// What comes of each call, to the end; failures as their lines, with the file's name left out.
  private func listed(_ text: String) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString).jsonl")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var source = RecordSource(try Settings(["file": .text(file.path)], for: RecordSource.specification))
    var result: [String] = []
    while true {
      do throws(StageError) {
        guard let listing = try source.next() else { return result }
        if let failure = listing.failure { throw failure }
        let document = listing.versions[0].document
        let numeric = ParallelDocument(key: listing.key, versions: listing.versions).hasNumericKey ? "number " : ""
        result.append("\(numeric)\(listing.key) \(document.language?.identifier ?? "-") \(document.marked)")
      } catch {
        result.append(error.line(file: nil).replacing(file.path, with: "FILE"))
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

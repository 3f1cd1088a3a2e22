import StageKit
import TableReadingKit
import Testing
import TextModel
import UnitKit

@Suite struct TableReadingTests {
  private static let specification = StageSpecification(
    id: "read-test", summary: "Test", version: 1,
    settings: [TableReading.columns.declaration, TableReading.heading.declaration])

  private func read(
    _ rows: [[String]], _ settings: [String: SettingData] = [:], merged: [Int: Set<Int>] = [:]
  ) throws -> (document: ParallelDocument, findings: [String]) {
    var table = TableReading(try Settings(settings, for: Self.specification))
    for (index, row) in rows.enumerated() {
      try table.add(
        TableRow(number: index + 1, cells: row.map { UnitText(Array($0.utf8)) }, mergedColumns: merged[index] ?? []))
    }
    var document = ParallelDocument(key: "a")
    var context = StageContext(key: "a")
    try table.finish(&document, context: &context)
    return (document, context.findings.map(\.message))
  }

  private func texts(_ document: ParallelDocument) -> [[String]] {
    rows(of: document).map { row in
      zip(document.versions, row.segments).map { version, segments in
        segments.map { version.document.string(of: version.document.segments[$0]) }.joined(separator: "+")
      }
    }
  }

  private let ours = ["row", "ru", "en", "type", "confidence", "status", "comment", "findings", "place ru", "place en"]

  @Test func `our own table says what its rows are`() throws {
    let (document, findings) = try read([
      ours, ["1", "Да.", "Yes.", "1-1", "0,5", "query", "Так?", "odd", "ст. 7; line 3", "body/p[1] line 2"],
      ["2", "", "No.", "0-1", "", "", "", "", "", ""],
    ])
    #expect(texts(document) == [["Да.", "Yes."], ["", "No."]])
    #expect(
      document.alignments.flatMap(\.beads) == [
        Bead(0..<1, 0..<1, confidence: 0.5, status: .query, review: Review(comment: "Так?")),
        Bead(1..<1, 1..<2, confidence: 1, status: .proposed),
      ])
    #expect(document.versions.flatMap { $0.document.blocks.map(\.place) } == ["ст. 7", nil, nil])
    #expect(document.versions[0].document.findings.map(\.message) == ["odd"])
    #expect(findings == [])
  }

  @Test func `two columns need no heading; their languages may be told`() throws {
    let rows = [["no", "yes"], ["Да", "Yes"], ["", "No"]]
    #expect(try texts(read(rows).document) == rows)
    let told = try read(rows, ["columns": ["ru", "en"]]).document
    #expect(told.versions.compactMap(\.language?.identifier) == ["ru", "en"])
    #expect(told.alignments[0].beads.map(\.status) == [.accepted, .accepted, .accepted])
  }

  @Test func `a heading of languages names the columns; others are told`() throws {
    let (document, findings) = try read([["id", "ru", "en-GB", "note"], ["7", "Да", "Yes", "x"]])
    #expect(document.versions.compactMap(\.language?.identifier) == ["ru", "en-GB"])
    #expect(texts(document) == [["Да", "Yes"]])
    #expect(findings == ["columns of the table that say nothing here, and were not read: id, note"])
  }

  @Test func `rows that a merged cell of text joins are one unit`() throws {
    let rows = [["ru", "en"], ["Да, нет.", "Yes."], ["", "No."], ["Всё.", "All."]]
    #expect(try texts(read(rows, merged: [2: [0]]).document) == [["Да, нет.", "Yes.+No."], ["Всё.", "All."]])
  }

  @Test func `documents that share a table, cells beyond it and values that are none are told`() throws {
    let (_, findings) = try read([
      ["key", "row", "ru", "en", "type", "confidence", "status"], ["a", "1", "Да", "Yes", "1-1", "2", "done"],
      ["b", "1", "Да", "Yes", "1-1", "1", "locked", "beyond"],
    ])
    #expect(
      findings == [
        "cells beyond the columns of the table, which were not read: 1",
        "the table holds 2 documents, which were read as one",
        "values of status or confidence that are none, and were not read: 2",
      ])
  }

  @Test(
    arguments: [
      ([["Да"]], [:], "the table has one column of text, and its languages stand in one each"),
      ([["", ""]], [:], "the table has no row with text"),
      ([["a", "b"]], ["columns": ["ru", "en", "fr"]], "the table has 2 columns, and columns names 3 languages"),
    ] as [([[String]], [String: SettingData], String)])
  func `what is no such table is a failure`(rows: [[String]], settings: [String: SettingData], message: String) throws {
    let error = try #require(throws: StageError.self) { try read(rows, settings) }
    #expect(error.line(file: nil).hasPrefix(message))
  }
}

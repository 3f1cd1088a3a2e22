import FileKit
public import StageKit
import TableReadingKit
public import TextModel

/// Takes back what a reviewer made of a document: of a table that `write-xlsx`, `write-docx`, `write-tsv` or
/// `write-csv` wrote the statuses, the comments and the texts that were changed; of the page for reviewing its record.
///
/// Rows are known by their numbers, in whatever order they come back. What cannot be taken is told, and stays as it was.
public struct CorrectionsTaker: ParallelStage {
  static let corrections = Setting(
    "corrections",
    "the file that a reviewer returned: a table (XLSX, DOCX, TSV, CSV) of this document, or JSONL of the page for reviewing",
    default: SettingFile(""))
  static let reviewer = Setting<String>("reviewer", "who made the corrections of a table", default: "")
  static let date = Setting<String>("date", "when they were made, such as 2022-11-23", default: "")

  static let unreadable = Failure(
    "corrections-unreadable", "the corrections {path} cannot be read: {reason}",
    cure: "name the table or the JSONL file that the reviewer returned")
  static let noTable = Failure(
    "corrections-no-table", "{path} is no table of rows: its first line names no column `row`",
    cure: "return the table that was written, with its first line")
  static let ofAnother = Failure(
    "corrections-of-another", "{path} holds other texts than this document: {count} of its {total} rows are of it",
    cure: "name the file that the table was made of")
  static let ofOthers = Failure(
    "corrections-of-others", "{path} has rows of the document {keys} only, and this is {key}",
    cure: "name the document that the table was made of, or mend the column `key`")
  static let noRecord = Failure(
    "corrections-no-record", "{path} holds no record of this document: {reason}",
    cure: "name the corrections that the page for reviewing this document gave")

  public static let specification = StageSpecification(
    id: "apply-corrections", summary: "Take corrections back that a reviewer made in a table, or in the page",
    version: 1, settings: [corrections.declaration, reviewer.declaration, date.declaration], needs: [.segments],
    findings: CorrectionKinds.all, failures: [unreadable, noTable, ofAnother, ofOthers, noRecord])

  private let path: String
  private let reviewer: String
  private let date: String
  /// The file without its folders, as messages name it.
  private var name: String { SourceFile(path).lastComponent }

  public init(_ settings: Settings) {
    path = settings[Self.corrections].path
    reviewer = settings[Self.reviewer]
    date = settings[Self.date]
  }

  public mutating func process(_ document: inout ParallelDocument, context: inout StageContext) throws(StageError) {
    if path.isEmpty { return }
    let bytes = try read()
    if bytes.first(where: { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }) == UInt8(ascii: "{") {
      let record = try record(of: document.key, in: bytes)
      try check(document.likeness(of: record))
      document = record
      return
    }
    let (lines, commentCount) = try tableRows(of: bytes)
    guard let head = lines.first, let table = ReturnedTable(head: head, document: document) else {
      throw StageError(Self.noTable, ["path": name])
    }
    var applier = CorrectionApplier(document, file: name, review: Review(reviewer: reviewer, date: date))
    applier.tell(table, commentCount: commentCount)
    let rows = table.rows(lines.dropFirst(), of: document.key)
    let keys = table.keys(lines.dropFirst())
    if rows.isEmpty, !keys.isEmpty {
      throw StageError(
        Self.ofOthers, ["path": name, "keys": keys.joined(separator: ", "), "key": document.key])
    }
    try check(applier.likeness(of: rows))
    applier.apply(rows)
    document = applier.finished()
    for finding in applier.findings { context.report(finding) }
  }

  private func check(_ likeness: (known: Int, total: Int)) throws(StageError) {
    let (known, total) = likeness
    guard known * 2 < total else { return }
    throw StageError(Self.ofAnother, ["path": name, "count": String(known), "total": String(total)])
  }

  private func read() throws(StageError) -> [UInt8] {
    do throws(FileError) { return try FileSystem.read(Array(path.utf8)) } catch { throw unreadable(error.message) }
  }

  func unreadable(_ reason: String) -> StageError {
    StageError(Self.unreadable, ["path": name, "reason": reason])
  }

  func noRecord(_ reason: String) -> StageError { StageError(Self.noRecord, ["path": name, "reason": reason]) }
}

extension ParallelDocument {
  /// How many of a record's segments have a text of this document in their language.
  fileprivate func likeness(of record: ParallelDocument) -> (known: Int, total: Int) {
    var texts: [LanguageTag?: Set<ArraySlice<UInt8>>] = [:]
    for version in versions {
      let document = version.document
      texts[version.language, default: []].formUnion(document.segments.map { document.text[$0.range] })
    }
    var (known, total) = (0, 0)
    for version in record.versions {
      let document = version.document
      total += document.segments.count
      known += document.segments.count { texts[version.language]?.contains(document.text[$0.range]) ?? false }
    }
    return (known, total)
  }
}

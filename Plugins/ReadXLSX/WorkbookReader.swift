public import StageKit
import TableReadingKit
public import TextModel

/// Reads a table of a workbook, a column for each language: what write-xlsx writes, and any other.
public struct WorkbookReader: ParallelReader {
  static let sheet = Setting<String>(
    "sheet", "of a workbook, the name of the sheet to read; empty: the first that is not hidden", default: "")

  static let notAWorkbook = Failure(
    "not-a-workbook", "this is no workbook (XLSX): {reason}",
    cure: "open it in the program that wrote it and save it as XLSX")
  static let legacy = Failure(
    "legacy-workbook", "this is an old workbook (XLS), or one with a password", cure: "open it and save it as XLSX")
  static let damaged = Failure(
    "damaged-workbook", "the workbook is damaged: {reason}", cure: "fetch the file again, or open and save it")
  static let encrypted = Failure(
    "encrypted-workbook", "the workbook is protected by a password", cure: "save it without the password")
  static let limit = Failure("limit", "the workbook exceeds a limit: {reason}", cure: "do not trust this file")
  static let noSheet = Failure(
    "no-such-sheet", "the workbook has no sheet {name}: it has {names}", cure: "name one of them with --sheet")

  static let otherSheets = FindingKind("other-sheets", "sheets of the workbook that were not read: {names}")

  public static let specification = StageSpecification(
    id: "read-xlsx", summary: "Read a table in a workbook (XLSX), a column for each language: its rows as beads",
    version: 1, settings: [TableReading.columns.declaration, TableReading.heading.declaration, sheet.declaration],
    needs: [.bytes], gives: [.blocks, .segments, .alignment], mediaTypes: [mediaType],
    findings: TableReading.findings + [otherSheets],
    failures: TableReading.failures + [notAWorkbook, legacy, damaged, encrypted, limit, noSheet])

  private static let mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  private let settings: Settings
  private let wanted: String

  public init(_ settings: Settings) {
    self.settings = settings
    wanted = settings[Self.sheet]
  }

  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    let isNamed = [".xlsx", ".xlsm"].contains { name.lowercased().hasSuffix($0) }
    guard head.starts(with: [0x50, 0x4B, 3, 4]) else { return isNamed ? Detected(mediaType, confidence: 0.6) : nil }
    if head.holds("xl/workbook.xml") { return Detected(mediaType, confidence: 0.96) }
    return isNamed ? Detected(mediaType, confidence: 0.93) : nil
  }

  public mutating func read(
    _ bytes: [UInt8], into document: inout ParallelDocument, context: inout StageContext
  ) throws(StageError) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw StageError(Self.legacy) }
    var table = TableReading(settings)
    let book = try understood { () throws(OfficeFileError) in try Spreadsheet(bytes) }
    let sheet = wanted.isEmpty ? book.sheets.first { !$0.isHidden } : book.sheets.first { $0.name == wanted }
    guard let sheet else {
      throw StageError(Self.noSheet, ["name": wanted, "names": book.sheets.map(\.name).joined(separator: ", ")])
    }
    let others = book.sheets.filter { $0.name != sheet.name }.map(\.name)
    if !others.isEmpty { context.report(Finding(Self.otherSheets, ["names": others.joined(separator: ", ")])) }
    for row in try understood({ () throws(OfficeFileError) in try book.rows(of: sheet) }) {
      try table.add(row)
    }
    try table.finish(&document, context: &context)
  }

  private func understood<Value>(_ body: () throws(OfficeFileError) -> Value) throws(StageError) -> Value {
    do { return try body() } catch {
      let failure =
        switch error.kind {
        case .foreign: Self.notAWorkbook
        case .damaged: Self.damaged
        case .encrypted: Self.encrypted
        case .limit: Self.limit
        }
      throw StageError(failure, ["reason": error.message], at: Place(part: error.part, line: error.line))
    }
  }
}

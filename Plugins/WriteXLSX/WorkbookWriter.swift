public import StageKit
import TableWritingKit
public import TextModel

/// Writes a workbook: one row for each bead, for people who review in a spreadsheet.
public struct WorkbookWriter: Writer {
  static let cut = FindingKind(
    "cell-too-long", "{count} characters had no room in a cell of {limit}; they are left out of the workbook")
  static let noRoom = FindingKind(
    "sheet-full", "{count} rows had no room in a sheet of {limit}; write TSV for such a document")
  static let illegal = FindingKind(
    "xlsx-illegal", "characters left out of the workbook because XML has no place for them: {count}")
  static let unwritable = Failure(
    "workbook-not-made", "the workbook cannot be made: {reason}", cure: "make room in the folder for temporary files")

  public static let specification = StageSpecification(
    id: "write-xlsx", summary: "Write a workbook (XLSX), one row a bead, coloured by confidence", version: 1,
    settings: [TableLayout.languagesOfOne.declaration, WriterSetting.to.declaration], needs: [.segments],
    holdsOneDocument: true, findings: [cut, noRoom, illegal], failures: TableLayout.failures + [unwritable])

  private let layout: TableLayout

  public init(_ settings: Settings) { layout = TableLayout(settings) }

  public mutating func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
  ) throws(StageError) {
    let columns = try layout.columns(document.versions.compactMap(\.language))
    var workbook = try made { () throws(WorkbookError) in
      try Workbook(sheet: "Alignment", columns: columns.map(\.sheetColumn))
    }
    var charactersLeftOut = 0
    var rowsLeftOut = 0
    try layout.forEachRow(of: document) { row, cells in
      let written = workbook.append(zip(columns, cells).map { $0.cell($1) }, shade: row.shade)
      if let written { charactersLeftOut += written } else { rowsLeftOut += 1 }
    }
    if workbook.illegalCount > 0 {
      context.report(Finding(Self.illegal, ["count": String(workbook.illegalCount)]))
    }
    output += try made { () throws(WorkbookError) in try workbook.finish() }
    if charactersLeftOut > 0 {
      context.report(
        Finding(Self.cut, ["count": String(charactersLeftOut), "limit": String(Workbook.greatestTextLength)]))
    }
    if rowsLeftOut > 0 {
      context.report(Finding(Self.noRoom, ["count": String(rowsLeftOut), "limit": String(Workbook.greatestRowCount)]))
    }
  }

  private func made<Result>(_ body: () throws(WorkbookError) -> Result) throws(StageError) -> Result {
    do { return try body() } catch { throw StageError(Self.unwritable, ["reason": error.message]) }
  }
}

extension TableColumn {
  fileprivate var sheetColumn: SheetColumn {
    switch self {
    case .text(let language): SheetColumn(name, width: 60, isRightToLeft: language.isRightToLeft)
    case .status: SheetColumn(name, width: 11, choices: BeadStatus.allCases.map(\.rawValue))
    case .comment, .findings: SheetColumn(name, width: 30)
    case .key, .place: SheetColumn(name, width: 20)
    case .row, .type, .confidence: SheetColumn(name, width: 9)
    }
  }

  fileprivate func cell(_ bytes: [UInt8]) -> SheetCell {
    let text = String(decoding: bytes, as: UTF8.self)
    if text.isEmpty { return .empty }
    switch self {
    case .row, .confidence: return Double(text).map { .number($0) } ?? .text(text)
    default: return .text(text)
    }
  }
}

extension Row {
  fileprivate var shade: RowShade {
    switch status {
    case .accepted, .locked: .settled
    case .rejected: .bad
    case .query: .doubtful
    case .proposed: isPaired ? ((confidence ?? 0) < Bead.doubtful ? .doubtful : .none) : .alone
    }
  }
}

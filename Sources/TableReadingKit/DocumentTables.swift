import UnitKit
import XMLKit

/// The tables of a text document in Office Open XML (ECMA-376, part 1, section 17.4), one below the other, as their text
/// stands when all tracked changes are accepted.
public struct DocumentTables: Sendable {
  /// Rows count from 1 through all tables; a table within a cell is text of the cell.
  public var rows: [TableRow]
  /// How many comments stand beside the text of the tables.
  public var commentCount: Int

  /// The style of the runs of a cell that are no text of it: the signs of notes.
  public static let signStyle = "NoteSign"

  /// Nil where the file is no text document, but another of Office Open XML. Complexity: linear in the unpacked bytes.
  public init?(_ bytes: [UInt8]) throws(OfficeFileError) {
    let handler = DocumentTableHandler()
    let isRead = try withOfficePackage(bytes) { package throws(OfficeFileError) in
      try package.parse(package.main ?? "word/document.xml", DocumentTableHandler.vocabulary, with: handler)
    }
    guard isRead, handler.isDocument else { return nil }
    (rows, commentCount) = (handler.rows, handler.commentCount)
  }
}

private final class DocumentTableHandler: XMLHandler {
  private enum Name: String, CaseIterable {
    case document, tbl, tr, trPr, tc, p, r, t, tab, br, cr, gridSpan, vMerge, del, moveFrom, rStyle, val
    case noBreakHyphen, softHyphen, commentReference
    case fallback = "Fallback"

    static let all = Array(allCases)
  }

  static let vocabulary = XMLVocabulary(names: Name.allCases.map(\.rawValue))
  /// As Word limits a table.
  private static let greatestSpan = 63

  private(set) var isDocument = false
  private(set) var rows: [TableRow] = []
  private(set) var commentCount = 0
  private var rowCount = 0
  private var tableDepth = 0
  /// How many elements around hold what is no text of the document: what was moved away, what old programs see instead.
  private var skippedDepth = 0
  private var row: TableRow?
  private var isDeleted = false
  private var isInRowProperties = false
  private var cell: [UInt8]?
  private var span = 1
  private var isMerged = false
  private var isInRun = false
  private var isSign = false
  private var isText = false

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    guard let name = known(name) else { return }
    let isOuter = tableDepth == 1
    switch name {
    case .document: isDocument = true
    case .tbl: tableDepth += 1
    case .tr where isOuter:
      rowCount += 1
      row = TableRow(number: rowCount, cells: [])
      isDeleted = false
    case .trPr: isInRowProperties = true
    case .del where isInRowProperties: if isOuter { isDeleted = true }
    case .tc where isOuter: (cell, span, isMerged) = ([], 1, false)
    case .gridSpan where isOuter: span = min(max(Int(value(attributes)) ?? 1, 1), Self.greatestSpan)
    case .vMerge where isOuter: isMerged = value(attributes) != "restart"
    case .moveFrom, .fallback: skippedDepth += 1
    case .r: (isInRun, isSign) = (true, false)
    case .rStyle: isSign = value(attributes) == DocumentTables.signStyle
    case .t: isText = skippedDepth == 0 && !isSign
    case .tab, .br, .cr: add(name == .tab ? "\t" : "\n")
    case .noBreakHyphen: add("\u{2011}")
    case .softHyphen: add("\u{AD}")
    case .commentReference: if cell != nil { commentCount += 1 }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { if isText { cell?.append(contentsOf: bytes) } }

  func endElement(_ name: XMLName) {
    switch known(name) {
    case .tbl: tableDepth -= 1
    case .tr where tableDepth == 1:
      if let row, !isDeleted, !row.isBlank { rows.append(row) }
      row = nil
    case .trPr: isInRowProperties = false
    case .tc where tableDepth == 1:
      if isMerged, let column = row?.cells.count { row?.mergedColumns.insert(column) }
      row?.cells.append(UnitText(cell ?? []).trimmed())
      row?.cells.append(contentsOf: repeatElement(UnitText(), count: span - 1))
      cell = nil
    case .moveFrom, .fallback: skippedDepth -= 1
    case .p: cell?.append(0x0A)
    case .r: isInRun = false
    case .t: isText = false
    default: break
    }
  }

  /// Adds what an element of a run stands for.
  private func add(_ text: String) {
    if isInRun, skippedDepth == 0, !isSign { cell?.append(contentsOf: text.utf8) }
  }

  private func known(_ name: XMLName) -> Name? { Name.all.indices.contains(name.local) ? Name.all[name.local] : nil }

  private func value(_ attributes: XMLAttributes) -> String {
    Name.all.firstIndex(of: .val).flatMap { attributes[$0] }.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}

import ArchiveKit
public import UnitKit
import XMLKit

/// A row of a sheet as it is seen.
public struct SheetRow: Sendable {
  /// Counted from 1.
  public var number: Int
  /// From the first column on; cells that hold nothing are empty.
  public var cells: [UnitText]
  /// The columns, counted from 0, whose cell is merged with the one above.
  public var mergedColumns: Set<Int> = []
}

/// A workbook in Office Open XML (ECMA-376, part 1, section 18): its sheets' cells as text, as people see them.
public struct Spreadsheet: Sendable {
  public struct Sheet: Sendable {
    public var name: String
    public var isHidden: Bool
    let part: String
  }

  public private(set) var sheets: [Sheet] = []
  private let bytes: [UInt8]
  private var strings: [UnitText] = []
  private var formats = CellFormats()

  /// How many cells a sheet may have, empty ones before filled ones among them.
  static let greatestCellCount = 8_000_000

  /// Reads all but the sheets' cells.
  public init(_ bytes: [UInt8]) throws(SpreadsheetError) {
    self.bytes = bytes
    let book = BookHandler()
    let links = LinkHandler()
    var main = "xl/workbook.xml"
    let result = withParts(of: bytes) { parts throws(SpreadsheetError) -> (strings: [UnitText], formats: CellFormats) in
      let root = LinkHandler()
      if try parts.parse("_rels/.rels", with: root), let target = root.target(ofType: "officeDocument", from: "") {
        main = target
      }
      guard try parts.parse(main, with: book) else {
        throw SpreadsheetError(.notAWorkbook, "it has no workbook in it")
      }
      _ = try parts.parse(relationships(of: main), with: links)
      let texts = StringHandler()
      if let part = links.target(ofType: "sharedStrings", from: main) { _ = try parts.parse(part, with: texts) }
      let styles = StyleHandler()
      if let part = links.target(ofType: "styles", from: main) { _ = try parts.parse(part, with: styles) }
      return (texts.strings, styles.formats)
    }
    (strings, formats) = try result.get()
    formats.countsFrom1904 = book.countsFrom1904
    for sheet in book.sheets {
      guard let part = links.target(id: sheet.id, from: main) else { continue }
      sheets.append(Sheet(name: sheet.name, isHidden: sheet.isHidden, part: part))
    }
  }

  /// The rows of a sheet that have anything in them.
  public func rows(of sheet: Sheet) throws(SpreadsheetError) -> [SheetRow] {
    let handler = SheetHandler(strings: strings, formats: formats)
    let result = withParts(of: bytes) { parts throws(SpreadsheetError) in
      guard try parts.parse(sheet.part, with: handler, problem: { handler.problem }) else {
        throw SpreadsheetError(.damaged, "the workbook names this sheet and does not have it", part: sheet.part)
      }
    }
    try result.get()
    return try handler.finish(part: sheet.part)
  }
}

/// `xl/_rels/workbook.xml.rels` of `xl/workbook.xml`.
private func relationships(of part: String) -> String {
  let folder = part.split(separator: "/").dropLast().map { $0 + "/" }.joined()
  return folder + "_rels/" + (part.split(separator: "/").last ?? "") + ".rels"
}

private func withParts<Value>(
  of bytes: [UInt8], _ body: (Parts) throws(SpreadsheetError) -> Value
) -> Result<Value, SpreadsheetError> {
  bytes.withUnsafeBytes { bytes in
    Result { () throws(SpreadsheetError) in
      do throws(ArchiveError) {
        return try Result { () throws(ArchiveError) in try ZipArchive(bytes) }.get()
      } catch { throw SpreadsheetError(error) }
    }.flatMap { archive in Result { () throws(SpreadsheetError) in try body(Parts(archive)) } }
  }
}

/// The members of a workbook's archive.
private struct Parts {
  private let archive: ZipArchive

  init(_ archive: ZipArchive) { self.archive = archive }

  /// - Parameter problem: why the handler stopped, where it did.
  /// - Returns: whether there is such a part.
  func parse(
    _ part: String, with handler: any XMLHandler, problem: () -> SpreadsheetError? = { nil }
  ) throws(SpreadsheetError) -> Bool {
    let bytes: [UInt8]
    do throws(ArchiveError) {
      guard let member = try archive.member(part) else { return false }
      bytes = try archive.read(member)
    } catch {
      throw SpreadsheetError(error)
    }
    do throws(XMLError) {
      try SAXParser(vocabulary).parse(bytes, with: handler)
    } catch {
      throw problem() ?? SpreadsheetError(error, part: part)
    }
    return true
  }
}

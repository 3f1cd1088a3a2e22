import UnitKit
import XMLKit

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
  public init(_ bytes: [UInt8]) throws(OfficeFileError) {
    self.bytes = bytes
    let book = BookHandler()
    let texts = StringHandler()
    let styles = StyleHandler()
    let (main, links) = try withOfficePackage(bytes) { package throws(OfficeFileError) in
      let main = package.main ?? "xl/workbook.xml"
      guard try package.parse(main, vocabulary, with: book) else {
        throw OfficeFileError(.foreign, "it has no workbook in it")
      }
      let links = try package.links(of: main)
      let parts: [(String, any XMLHandler)] = [("sharedStrings", texts), ("styles", styles)]
      for (type, handler) in parts {
        if let part = links.target(ofType: type, from: main) { _ = try package.parse(part, vocabulary, with: handler) }
      }
      return (main, links)
    }
    (strings, formats) = (texts.strings, styles.formats)
    formats.countsFrom1904 = book.countsFrom1904
    for sheet in book.sheets {
      guard let part = links.target(id: sheet.id, from: main) else { continue }
      sheets.append(Sheet(name: sheet.name, isHidden: sheet.isHidden, part: part))
    }
  }

  /// The rows of a sheet that have anything in them.
  public func rows(of sheet: Sheet) throws(OfficeFileError) -> [TableRow] {
    let handler = SheetHandler(strings: strings, formats: formats)
    try withOfficePackage(bytes) { package throws(OfficeFileError) in
      guard try package.parse(sheet.part, vocabulary, with: handler, problem: { handler.problem }) else {
        throw OfficeFileError(.damaged, "the workbook names this sheet and does not have it", part: sheet.part)
      }
    }
    return try handler.finish(part: sheet.part)
  }
}

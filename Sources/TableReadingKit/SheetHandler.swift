import TextModel
import UnitKit
import XMLKit

/// The cells of a sheet (ECMA-376, part 1, section 18.3.1).
final class SheetHandler: XMLHandler {
  private(set) var problem: OfficeFileError?
  private let strings: [UnitText]
  private let formats: CellFormats
  private var rows: [TableRow] = []
  private var merges: [(first: Cell, last: Cell)] = []
  private var cellCount = 0
  private var cell = Cell(row: 0, column: -1)
  private var type = ""
  private var style = 0
  private var hasFormula = false
  private var value: [UInt8]?
  private var values: [UInt8] = []
  private var rich: RichText?

  /// Both counted from 0.
  private struct Cell {
    var row: Int
    var column: Int

    init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }

    /// `B12`; nil where it is none, or beyond what a sheet may have.
    init?(_ reference: some StringProtocol) {
      var (column, row) = (0, 0)
      for byte in reference.utf8 where byte != UInt8(ascii: "$") {
        switch byte {
        case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
        case 0x30...0x39 where column > 0: row = row * 10 + Int(byte - 0x30)
        default: return nil
        }
        if column > 16_384 || row > 1_048_576 { return nil }
      }
      guard column > 0, row > 0 else { return nil }
      self.init(row: row - 1, column: column - 1)
    }
  }

  init(strings: [UnitText], formats: CellFormats) {
    self.strings = strings
    self.formats = formats
  }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    guard let name = Name(name) else { return }
    switch name {
    case .row:
      let number = attributes.string(.r).flatMap { Int($0) } ?? cell.row + 2
      // Rows ascend: one that does not is none that a program writes.
      guard number > rows.last?.number ?? 0, number <= 1_048_576 else {
        try stop(.damaged, "its rows are not in order")
      }
      cell = Cell(row: number - 1, column: -1)
      rows.append(TableRow(number: number, cells: []))
    case .c:
      let column = attributes.string(.r).flatMap { Cell($0) }?.column ?? cell.column + 1
      cell.column = column
      type = attributes.string(.t) ?? "n"
      style = attributes.string(.s).flatMap { Int($0) } ?? 0
      values = []
      hasFormula = false
    case .v: value = []
    case .f: hasFormula = true
    case .is: rich = RichText()
    case .mergeCell:
      let ends = (attributes.string(.ref) ?? "").split(separator: ":")
      if ends.count == 2, let first = Cell(ends[0]), let last = Cell(ends[1]) { merges.append((first, last)) }
    default: rich?.start(name, attributes)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if rich != nil { rich?.append(bytes) } else { value?.append(contentsOf: bytes) }
  }

  func endElement(_ name: XMLName) throws(XMLStop) {
    guard let name = Name(name) else { return }
    switch name {
    case .v:
      values = value ?? []
      value = nil
    case .c:
      let text = if let rich { rich.text } else { try shown() }
      rich = nil
      if !text.isBlank { try put(text) }
      if let content, let last = rows.indices.last { rows[last].contents[cell.column] = content }
    default: rich?.end(name)
    }
  }

  private var content: TableRow.Content? {
    if type == "e" { return .error }
    if hasFormula { return .formula }
    return type == "n" && !values.isEmpty && formats.isDate(style) ? .date : nil
  }

  private func shown() throws(XMLStop) -> UnitText {
    if values.isEmpty { return UnitText() }
    let text = String(decoding: values, as: UTF8.self)
    switch type {
    case "s":
      guard let index = Int(text), strings.indices.contains(index) else {
        try stop(.damaged, "a cell refers to the text \(text), which the workbook does not have")
      }
      return strings[index]
    case "b": return UnitText(Array((text == "1" ? "TRUE" : "FALSE").utf8))
    case "n": return UnitText(Array(formats.shown(text, style: style).utf8))
    default: return UnitText(values)
    }
  }

  private func put(_ text: UnitText) throws(XMLStop) {
    guard let last = rows.indices.last, cell.column >= 0, cell.column < 16_384 else {
      try stop(.damaged, "a cell stands in no row")
    }
    let missing = cell.column + 1 - rows[last].cells.count
    if missing > 0 {
      cellCount += missing
      guard cellCount <= Spreadsheet.greatestCellCount else {
        try stop(.limit, "the sheet has more than \(Spreadsheet.greatestCellCount) cells")
      }
      rows[last].cells.append(contentsOf: repeatElement(UnitText(), count: missing))
    }
    rows[last].cells[cell.column] = text
  }

  /// The rows with anything in them, and which of their cells are merged with those above.
  func finish(part: String) throws(OfficeFileError) -> [TableRow] {
    rows.removeAll { $0.cells.isEmpty }
    var spans = 0
    for (first, last) in merges where first.row < last.row {
      var (low, high) = (0, rows.count)
      while low < high {
        let middle = (low + high) / 2
        if rows[middle].number > first.row + 1 { high = middle } else { low = middle + 1 }
      }
      while low < rows.count, rows[low].number <= last.row + 1 {
        spans += 1
        guard spans <= Spreadsheet.greatestCellCount else {
          throw OfficeFileError(.limit, "the sheet has too many merged cells", part: part)
        }
        rows[low].mergedColumns.insert(first.column)
        low += 1
      }
    }
    return rows
  }

  private func stop(_ kind: OfficeFileError.Kind, _ message: String) throws(XMLStop) -> Never {
    problem = OfficeFileError(kind, message)
    throw XMLStop()
  }
}

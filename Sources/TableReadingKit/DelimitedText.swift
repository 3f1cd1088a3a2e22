import UnitKit

/// Takes a text of rows and cells apart: RFC 4180 with any separator.
///
/// In text with tabs a quotation mark is text, as our own tables have it, unless it can only be a spreadsheet's: it begins
/// and ends a cell in which all marks are doubled, or whose line breaks leave too few cells in the lines.
public struct DelimitedText {
  /// A quotation that has no end: the line in which it begins.
  public struct OpenQuotation: Error, Equatable {
    public var line: Int
  }

  private let text: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var line = 1
  /// How many cells the first row has; 0 before it is read.
  private var width = 0

  /// - Parameter text: UTF-8; a byte order mark is passed over.
  public init(_ text: [UInt8], separator: UInt8) {
    self.text = text
    self.separator = separator
    index = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The separator that the first line has most of, outside quotations: a tab, a semicolon or a comma.
  public static func separator(of text: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in text {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates: [UInt8] = [0x09, UInt8(ascii: ";"), UInt8(ascii: ",")]
    if counts[0x09] != nil { return 0x09 }
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0x09
  }

  /// The next row; nil after the last. Complexity: its length.
  public mutating func next() throws(OpenQuotation) -> TableRow? {
    guard index < text.count else { return nil }
    var row = TableRow(number: line, cells: [])
    while true {
      row.cells.append(UnitText(try cell(before: row.cells.count)))
      if index < text.count, text[index] == separator {
        index += 1
        continue
      }
      skipLineBreak()
      if width == 0 { width = row.cells.count }
      return row
    }
  }

  /// All rows that have any text.
  public static func rows(of text: [UInt8], separator: UInt8) throws(OpenQuotation) -> [TableRow] {
    var reader = DelimitedText(text, separator: separator)
    var rows: [TableRow] = []
    while let row = try reader.next() { if !row.isBlank { rows.append(row) } }
    return rows
  }

  /// - Parameter count: how many cells of the row stand before it.
  private mutating func cell(before count: Int) throws(OpenQuotation) -> [UInt8] {
    if index < text.count, text[index] == quote {
      if separator != 0x09 { return try quotation() }
      if let cell = spreadsheetQuotation(before: count) { return cell }
    }
    let start = index
    while index < text.count, text[index] != separator, !isLineBreak(at: index) { index += 1 }
    return Array(text[start..<index])
  }

  private mutating func quotation() throws(OpenQuotation) -> [UInt8] {
    let first = line
    var cell: [UInt8] = []
    index += 1
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == quote {
        guard index < text.count, text[index] == quote else {
          // What stands behind a quotation belongs to the cell: programs differ, and nothing must be lost.
          while index < text.count, text[index] != separator, !isLineBreak(at: index) {
            cell.append(text[index])
            index += 1
          }
          return cell
        }
        index += 1
      }
      if byte == 0x0A { line += 1 }
      cell.append(byte)
    }
    throw OpenQuotation(line: first)
  }

  /// A cell in text with tabs that only a spreadsheet can have quoted; nil where it may be none.
  private mutating func spreadsheetQuotation(before count: Int) -> [UInt8]? {
    var position = index + 1
    var cell: [UInt8] = []
    var isDoubled = false
    var breaks = 0
    while position < text.count {
      let byte = text[position]
      position += 1
      if byte == separator { return nil }
      if byte == quote {
        if position < text.count, text[position] == quote {
          isDoubled = true
          position += 1
        } else {
          guard position == text.count || text[position] == separator || isLineBreak(at: position) else { return nil }
          // Whole rows, of which the first ends and the second begins with a mark, would have more cells together.
          guard breaks == 0 ? isDoubled : count + cellCount(from: position) <= width else { return nil }
          index = position
          line += breaks
          return cell
        }
      } else if byte == 0x0A {
        breaks += 1
        // Before the first row is known, and for long, it is text.
        if width == 0 || breaks > 100 { return nil }
      }
      cell.append(byte)
    }
    return nil
  }

  /// How many cells end in the rest of a line.
  private func cellCount(from position: Int) -> Int {
    var (position, count) = (position, 1)
    while position < text.count, !isLineBreak(at: position) {
      if text[position] == separator { count += 1 }
      position += 1
    }
    return count
  }

  private func isLineBreak(at index: Int) -> Bool {
    text[index] == 0x0A || text[index] == 0x0D && (index + 1 == text.count || text[index + 1] == 0x0A)
  }

  private mutating func skipLineBreak() {
    if index < text.count, text[index] == 0x0D { index += 1 }
    if index < text.count, text[index] == 0x0A { index += 1 }
    line += 1
  }
}

private let quote = UInt8(ascii: "\"")

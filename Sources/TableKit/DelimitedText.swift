/// A line of a table as a file holds it.
public struct TableLine: Sendable, Equatable {
  /// Where it begins in the file, counted from 1.
  public var line: Int
  public var cells: [String]

  public init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }
}

/// Reads a table of tab-separated, comma-separated or semicolon-separated values, as we write them or as a spreadsheet
/// saves them: the first line, which names the columns, shows by what they are parted.
///
/// A cell that begins with a quotation mark is quoted as RFC 4180 says if a mark closes it before the next separator;
/// else the mark is text. Our tables with tabs quote nothing: there marks are taken for text, unless the file holds a
/// cell that only a spreadsheet writes. Lines without any text are left out. Complexity: linear.
///
/// - Parameter bytes: UTF-8; a byte order mark is passed over.
public func tableLines(of bytes: [UInt8]) -> [TableLine] {
  let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
  let head = text.prefix { $0 != 0x0A && $0 != 0x0D }
  let separator = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")].first { head.contains($0) } ?? 0x09
  let quoted = lines(of: text, separator: separator, isQuoted: true)
  guard separator == 0x09 else { return quoted.lines }
  return quoted.isOfSpreadsheet ? quoted.lines : lines(of: text, separator: separator, isQuoted: false).lines
}

private let quote = UInt8(ascii: "\"")

/// - Returns: also whether a quoted cell holds a quotation mark, a tab or a line break: then quotes are not text.
private func lines(
  of text: ArraySlice<UInt8>, separator: UInt8, isQuoted: Bool
) -> (lines: [TableLine], isOfSpreadsheet: Bool) {
  var lines: [TableLine] = []
  var isOfSpreadsheet = false
  var (number, first) = (1, 1)
  var cells: [String] = []
  var index = text.startIndex
  while index < text.endIndex {
    if isQuoted, text[index] == quote, let (cell, end) = quotedCell(of: text, at: index, separator: separator) {
      isOfSpreadsheet = isOfSpreadsheet || cell.contains { $0 == quote || $0 == separator || $0 == 0x0A }
      number += cell.count { $0 == 0x0A }
      cells.append(String(decoding: cell, as: UTF8.self))
      index = end
    } else {
      let end = text[index...].firstIndex { $0 == separator || $0 == 0x0A || $0 == 0x0D } ?? text.endIndex
      cells.append(String(decoding: text[index..<end], as: UTF8.self))
      index = end
    }
    if index < text.endIndex, text[index] == separator {
      index += 1
      // What ends with a separator ends with an empty cell.
      if index < text.endIndex, text[index] != 0x0A, text[index] != 0x0D { continue }
      cells.append("")
    }
    if text[index...].starts(with: [0x0D, 0x0A]) { index += 1 }
    if index < text.endIndex { index += 1 }
    if cells.contains(where: { !$0.isEmpty }) { lines.append(TableLine(line: first, cells: cells)) }
    cells = []
    number += 1
    first = number
  }
  return (lines, isOfSpreadsheet)
}

/// The content of a quoted cell, and where it ends; nil where what closes it is not followed by a cell's end.
private func quotedCell(
  of text: ArraySlice<UInt8>, at start: Int, separator: UInt8
) -> (cell: [UInt8], end: Int)? {
  var cell: [UInt8] = []
  var index = start + 1
  while index < text.endIndex {
    guard text[index] == quote else {
      cell.append(text[index])
      index += 1
      continue
    }
    let next = index + 1 < text.endIndex ? text[index + 1] : 0x0A
    switch next {
    case quote:
      cell.append(quote)
      index += 2
    case separator, 0x0A, 0x0D: return (cell, index + 1)
    default: return nil
    }
  }
  return nil
}

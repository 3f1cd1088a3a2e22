import TableReadingKit
import TextModel

/// Which columns a returned table has, by the names in its first line, in whatever order.
struct ReturnedTable {
  private var key: Int?
  private var row = 0
  private var status: Int?
  private var comment: Int?
  /// For each version of the document, the column of its text.
  private(set) var texts: [Int?]
  /// Columns that we did not write.
  private(set) var foreign: [String] = []
  /// The names of all columns.
  private let names: [String]
  /// Columns of ours that are not there.
  private(set) var missing: [String] = []

  /// - Returns: nil where there is no column of row numbers.
  init?(head: TableRow, document: ParallelDocument) {
    let languages = document.versions.map { $0.language?.identifier ?? "" }
    texts = languages.map { _ in nil }
    names = head.cells.map(\.string.withoutOuterSpaces)
    var hasRow = false
    for (column, cell) in head.cells.map(\.string).enumerated() {
      let name = cell.withoutOuterSpaces.lowercased()
      switch name {
      case "": continue
      case "key": key = column
      case "row": (row, hasRow) = (column, true)
      case "status": status = column
      case "comment": comment = column
      case "type", "confidence", "findings": continue
      default:
        if name.hasPrefix("place ") { continue }
        if let version = languages.firstIndex(where: { $0.lowercased() == name }) {
          texts[version] = column
        } else {
          foreign.append(cell.withoutOuterSpaces)
        }
      }
    }
    guard hasRow else { return nil }
    if status == nil { missing.append("status") }
    if comment == nil { missing.append("comment") }
    for (version, column) in texts.enumerated() where column == nil { missing.append(languages[version]) }
  }

  /// The rows of a document: of all, where the table has no column for their keys.
  func rows(_ lines: some Sequence<TableRow>, of document: String) -> [ReturnedRow] {
    lines.compactMap { line in
      func cell(_ column: Int?) -> String? {
        column.map { line.cells.indices.contains($0) ? line.cells[$0].string : "" }
      }
      /// Nil, too, for what a program put there in place of text.
      func text(_ column: Int?) -> String? { column.flatMap { line.contents[$0] } == nil ? cell(column) : nil }
      if let key = cell(key), key.withoutOuterSpaces != document { return nil }
      let ours = (texts + [status, comment]).compactMap { $0 }.sorted()
      return ReturnedRow(
        line: line.number, number: (cell(row) ?? "").withoutOuterSpaces, texts: texts.map { text($0) },
        status: text(status)?.withoutOuterSpaces, comment: text(comment)?.withoutOuterSpaces,
        untaken: ours.compactMap { column in line.contents[column].map { (names[column], $0) } })
    }
  }

  /// The documents that the rows say they are of.
  func keys(_ lines: some Sequence<TableRow>) -> [String] {
    guard let key else { return [] }
    var keys: [String] = []
    for line in lines where line.cells.indices.contains(key) {
      let name = line.cells[key].string.withoutOuterSpaces
      if !name.isEmpty, !keys.contains(name) { keys.append(name) }
    }
    return keys
  }
}

/// A line of a returned table; nil stands for what it has no column for.
struct ReturnedRow {
  var line: Int
  /// As it is written.
  var number: String
  /// Of each version.
  var texts: [String?]
  var status: String?
  var comment: String?
  /// Cells of these columns that hold no text that a person wrote.
  var untaken: [(column: String, content: TableRow.Content)]

  /// Its row's index; nil where it is no number. Spreadsheets may write 1 as 1.0.
  var index: Int? { Double(number).flatMap { Int(exactly: $0) }.map { $0 - 1 } }
}

extension String {
  var withoutOuterSpaces: String {
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let start = unicodeScalars.drop(while: isSpace)
    return String(start[..<(start.lastIndex { !isSpace($0) }.map { start.index(after: $0) } ?? start.startIndex)])
  }

  /// On one line, single spaces between its words.
  var onOneLine: String {
    split { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\r" || $0 == "\t" }.joined(separator: " ")
  }
}

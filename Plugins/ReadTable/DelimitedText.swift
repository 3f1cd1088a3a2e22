/// Takes a text of rows and cells apart: RFC 4180 with any separator; in text with tabs only what cannot be meant otherwise
/// is a quotation.
struct DelimitedText {
  struct Row: Equatable {
    var cells: [[UInt8]]
    /// Counted from 1.
    var line: Int
  }

  /// A quotation that has no end: the line in which it begins.
  struct OpenQuotation: Error, Equatable {
    var line: Int
  }

  private let text: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var line = 1

  /// - Parameter text: UTF-8; a byte order mark is passed over.
  init(_ text: [UInt8], separator: UInt8) {
    self.text = text
    self.separator = separator
    index = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The separator that the first line has most of, outside quotations: a tab, a semicolon or a comma.
  static func separator(of text: [UInt8]) -> UInt8 {
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
  mutating func next() throws(OpenQuotation) -> Row? {
    guard index < text.count else { return nil }
    var row = Row(cells: [], line: line)
    while true {
      row.cells.append(try cell())
      if index < text.count, text[index] == separator {
        index += 1
        continue
      }
      skipLineBreak()
      return row
    }
  }

  private mutating func cell() throws(OpenQuotation) -> [UInt8] {
    if index < text.count, text[index] == quote {
      if separator != 0x09 { return try quotation() }
      if let cell = quotationWithinLine() { return cell }
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

  /// A cell that a spreadsheet quoted because it holds quotation marks: they are doubled, all of them.
  private mutating func quotationWithinLine() -> [UInt8]? {
    var position = index + 1
    var cell: [UInt8] = []
    var isNeeded = false
    while position < text.count, !isLineBreak(at: position) {
      let byte = text[position]
      position += 1
      if byte == quote {
        if position < text.count, text[position] == quote {
          isNeeded = true
          position += 1
        } else {
          let isEnd = position == text.count || text[position] == separator || isLineBreak(at: position)
          guard isEnd, isNeeded else { return nil }
          index = position
          return cell
        }
      } else if byte == separator {
        return nil
      }
      cell.append(byte)
    }
    return nil
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

public import StageKit
import TableWritingKit
public import TextModel

/// Writes a table of rows as comma-separated values (RFC 4180): one row for each bead.
public struct CSVWriter: Writer {
  enum Separator: String, SettingChoice {
    case comma
    case semicolon

    var byte: UInt8 { UInt8(ascii: self == .comma ? "," : ";") }
  }

  static let separator = Setting<Separator>(
    "separator", "what stands between cells: Excel takes a semicolon where numbers have a decimal comma, as in Russia",
    default: .comma)

  public static let specification = StageSpecification(
    id: "write-csv", summary: "Write a table, one row a bead, as comma-separated values (RFC 4180)", version: 1,
    settings: [
      TableLayout.languages.declaration, separator.declaration, TableLayout.byteOrderMark.declaration,
      WriterSetting.to.declaration,
    ], needs: [.segments],
    failures: TableLayout.failures,
    examples: [
      StageExample(
        "Cells with commas or quotes are quoted; lines end as RFC 4180 says",
        versions: [("ru", "Да, «да».|Нет."), ("en", "Yes, \"yes\".")], beads: "0\t0\n1\t",
        gives: """
          row,ru,en,type,confidence,status,comment,findings,place ru,place en\r
          1,"Да, «да».","Yes, ""yes"".",1-1,0.9,proposed,,,line 1,line 1\r
          2,Нет.,,1-0,0.9,proposed,,,line 1,\r

          """),
      StageExample(
        "As Excel in Russia opens it", settings: ["separator": "semicolon", "byte-order-mark": true],
        versions: [("ru", "Да; да."), ("en", "Yes, yes.")], beads: "0\t0",
        gives: """
          \u{FEFF}row;ru;en;type;confidence;status;comment;findings;place ru;place en\r
          1;"Да; да.";Yes, yes.;1-1;0.9;proposed;;;line 1;line 1\r

          """),
    ])

  private let layout: TableLayout
  private let separator: UInt8

  public init(_ settings: Settings) {
    layout = TableLayout(settings, isDelimited: true)
    separator = settings[Self.separator].byte
  }

  public mutating func prologue(_ languages: [LanguageTag], into output: inout [UInt8]) throws(StageError) {
    output += layout.beginning
    append(try layout.columns(languages).map { Array($0.name.utf8) }, to: &output)
  }

  public mutating func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
  ) throws(StageError) {
    try layout.forEachRow(of: document) { _, cells in append(cells, to: &output) }
  }

  private func append(_ cells: [[UInt8]], to output: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(separator) }
      append(cell, to: &output)
    }
    output += "\r\n".utf8
  }

  /// RFC 4180, section 2, rules 6 and 7; a cell that begins or ends with a space is quoted too, since some readers trim.
  private func append(_ cell: [UInt8], to output: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let isQuoted =
      cell.first == 0x20 || cell.last == 0x20
      || cell.contains { $0 == quote || $0 == separator || $0 == 0x0A || $0 == 0x0D }
    guard isQuoted else {
      output += cell
      return
    }
    output.append(quote)
    for byte in cell {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
  }
}

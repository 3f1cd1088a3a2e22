public import StageKit
import TableWritingKit
public import TextModel

/// Writes a table of rows, tabs between its columns: one row for each bead, with the text of each language.
public struct TableWriter: Writer {
  public static let specification = StageSpecification(
    id: "write-tsv", summary: "Write a table, one row a bead, with tabs between the columns", version: 2,
    settings: [
      TableLayout.languages.declaration, TableLayout.byteOrderMark.declaration, WriterSetting.to.declaration,
    ], needs: [.segments],
    failures: TableLayout.failures,
    examples: [
      StageExample(
        "What has no partner has an empty cell", versions: [("ru", "Да.|Нет, точка."), ("en", "Yes.|No.|Full stop.")],
        beads: "0\t0\n\t1\n1\t2",
        gives: """
          row\tru\ten\ttype\tconfidence\tstatus\tcomment\tfindings\tplace ru\tplace en
          1\tДа.\tYes.\t1-1\t0.9\tproposed\t\t\tline 1\tline 1
          2\t\tNo.\t0-1\t0.9\tproposed\t\t\t\tline 1
          3\tНет, точка.\tFull stop.\t1-1\t0.9\tproposed\t\t\tline 1\tline 1

          """)
    ])

  private let layout: TableLayout

  public init(_ settings: Settings) { layout = TableLayout(settings, isDelimited: true) }

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
    output.append(contentsOf: cells.joined(separator: [0x09]))
    output.append(0x0A)
  }
}

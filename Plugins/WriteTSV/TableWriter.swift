public import StageKit
public import TextModel

/// Writes a table of rows, tabs between its columns: one row for each bead, with the text of each language.
public struct TableWriter: Writer {
  static let languages = Setting<[String]>(
    "languages",
    "the columns of text, where many documents share the file, and a column for the key; empty: those of the document",
    default: [],
    check: { languages in
      languages.first { LanguageTag($0) == nil }.map { "must hold BCP 47 language tags, and \($0) is none" }
    })

  static let noLanguages = Failure(
    "no-languages", "the languages of this table's columns are not known",
    cure: "set languages of write-tsv, such as [ru, en]; for a document of its own, its files' languages")
  static let unknownLanguage = Failure(
    "unknown-language", "the language of this file is not known, so it has no column",
    cure: "name its language in the file's name, or detect it before")
  static let noColumn = Failure(
    "no-column", "this file's language, {language}, has no column", cure: "add {language} to languages of write-tsv")

  public static let specification = StageSpecification(
    id: "write-tsv", summary: "Write a table, one row a bead, with tabs between the columns", version: 1,
    settings: [languages.declaration, WriterSetting.to.declaration], needs: [.segments],
    failures: [noLanguages, unknownLanguage, noColumn],
    examples: [
      StageExample(
        "What has no partner has an empty cell", versions: [("ru", "Да.|Нет, точка."), ("en", "Yes.|No.|Full stop.")],
        beads: "0\t0\n\t1\n1\t2",
        gives: """
          row\tru\ten\ttype\tconfidence\tstatus\tplace ru\tplace en
          1\tДа.\tYes.\t1-1\t0.9\tproposed\tline 1\tline 1
          2\t\tNo.\t0-1\t0.9\tproposed\t\tline 1
          3\tНет, точка.\tFull stop.\t1-1\t0.9\tproposed\tline 1\tline 1

          """)
    ])

  private let columns: [LanguageTag]

  public init(_ settings: Settings) { columns = settings[Self.languages].compactMap { LanguageTag($0) } }

  public mutating func prologue(_ languages: [LanguageTag], into output: inout [UInt8]) throws(StageError) {
    let languages = columns.isEmpty ? languages : columns
    guard !languages.isEmpty else { throw StageError(Self.noLanguages) }
    let names =
      (columns.isEmpty ? ["row"] : ["key", "row"]) + languages.map(\.identifier) + ["type", "confidence", "status"]
      + languages.map { "place \($0)" }
    output.append(contentsOf: names.joined(separator: "\t").utf8)
    output.append(0x0A)
  }

  public mutating func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
  ) throws(StageError) {
    let versions = try versionOfColumn(document)
    for (index, row) in rows(of: document).enumerated() {
      if !columns.isEmpty {
        appendCell(document.key, to: &output)
        output.append(0x09)
      }
      output.append(contentsOf: String(index + 1).utf8)
      for version in versions {
        output.append(0x09)
        let start = output.count
        guard let version else { continue }
        document.versions[version].document.appendLine(ofSegments: row.segments[version], to: &output)
        replaceTabs(in: &output, from: start)
      }
      let type = versions.map { String($0.map { row.segments[$0].count } ?? 0) }.joined(separator: "-")
      for cell in [type, row.confidence.map { confidenceText($0) } ?? "", row.status.rawValue] {
        output.append(0x09)
        output.append(contentsOf: cell.utf8)
      }
      for version in versions {
        output.append(0x09)
        guard let version, let segment = row.segments[version].first else { continue }
        let text = document.versions[version].document
        appendCell(text.placeText(of: text.blocks[text.segments[segment].block]), to: &output)
      }
      output.append(0x0A)
    }
  }

  /// For each column, the version that it shows; nil where the document has none.
  private func versionOfColumn(_ document: ParallelDocument) throws(StageError) -> [Int?] {
    var shown: [Int?] = columns.map { _ in nil }
    for (index, version) in document.versions.enumerated() {
      guard let language = version.language else {
        throw StageError(Self.unknownLanguage, at: Place(file: version.file.name))
      }
      if columns.isEmpty {
        shown.append(index)
        continue
      }
      let column = columns.firstIndex(of: language) ?? columns.firstIndex { $0.language == language.language }
      guard let column, shown[column] == nil else {
        throw StageError(Self.noColumn, ["language": language.identifier], at: Place(file: version.file.name))
      }
      shown[column] = index
    }
    return shown
  }

  private func appendCell(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 { output.append(byte < 0x20 ? 0x20 : byte) }
  }

  private func replaceTabs(in output: inout [UInt8], from start: Int) {
    for index in start..<output.count where output[index] == 0x09 { output[index] = 0x20 }
  }
}

public import StageKit
public import TextModel

/// A column of a table of rows.
public enum TableColumn: Sendable, Equatable {
  /// The document's key, where many documents share the table.
  case key
  /// The row's number in its document, from 1.
  case row
  case text(LanguageTag)
  /// `1-2`: how many segments each language has in it.
  case type
  case confidence
  case status
  /// A reviewer's.
  case comment
  /// Messages of the findings about its segments.
  case findings
  /// Where the first segment of a language stands in its file.
  case place(LanguageTag)

  /// As the table's first line shows it.
  public var name: String {
    switch self {
    case .key: "key"
    case .row: "row"
    case .text(let language): language.identifier
    case .type: "type"
    case .confidence: "confidence"
    case .status: "status"
    case .comment: "comment"
    case .findings: "findings"
    case .place(let language): "place \(language.identifier)"
    }
  }
}

/// What all writers of tables share: which columns there are, and what stands in a row's cells.
public struct TableLayout: Sendable {
  public static let languages = languagesSetting(
    "the columns of text, where many documents share the file, and a column for the key; empty: those of the document")
  /// The same setting, for a writer whose files hold one document each.
  public static let languagesOfOne = languagesSetting(
    "the columns of text, in order, behind a column for the document's key; empty: those of the document, without its key"
  )

  /// Of a writer of delimited text.
  public static let byteOrderMark = Setting<Bool>(
    "byte-order-mark", "whether the file begins with U+FEFF, by which Excel knows UTF-8", default: false)

  private static func languagesSetting(_ summary: String) -> Setting<[String]> {
    Setting(
      "languages", summary, default: [],
      check: { languages in
        languages.first { LanguageTag($0) == nil }.map { "must hold BCP 47 language tags, and \($0) is none" }
      })
  }

  static let noLanguages = Failure(
    "no-languages", "the languages of this table's columns are not known",
    cure:
      "name each document's file with {key}, as in `to: out/{key}`, or set languages of this writer, such as [ru, en]")
  static let unknownLanguage = Failure(
    "unknown-language", "the language of this file is not known, so it has no column",
    cure: "name its language in the file's name, or detect it before")
  static let noColumn = Failure(
    "no-column", "this file's language, {language}, has no column", cure: "add {language} to languages of this writer")
  public static let failures = [noLanguages, unknownLanguage, noColumn]

  private let given: [LanguageTag]
  /// What a file of delimited text begins with.
  public let beginning: [UInt8]

  /// - Parameter isDelimited: whether the writer has the setting ``byteOrderMark``.
  public init(_ settings: Settings, isDelimited: Bool = false) {
    given = settings[Self.languages].compactMap { LanguageTag($0) }
    beginning = isDelimited && settings[Self.byteOrderMark] ? [0xEF, 0xBB, 0xBF] : []
  }

  /// - Parameter languages: those of the table's only document; those that were set go first.
  public func columns(_ languages: [LanguageTag]) throws(StageError) -> [TableColumn] {
    let languages = given.isEmpty ? languages : given
    guard !languages.isEmpty else { throw StageError(Self.noLanguages) }
    return (given.isEmpty ? [] : [.key]) + [.row] + languages.map { .text($0) }
      + [.type, .confidence, .status, .comment, .findings] + languages.map { .place($0) }
  }

  /// The rows of a document: for each, the cells of its columns, each one line without tabs.
  public func forEachRow(
    of document: ParallelDocument, _ body: (_ row: Row, _ cells: [[UInt8]]) throws(StageError) -> Void
  ) throws(StageError) {
    let versions = try versionOfColumn(document)
    let findings = FindingsBySegment(document)
    for (index, row) in rows(of: document).enumerated() {
      var cells: [[UInt8]] = given.isEmpty ? [] : [line(document.key)]
      cells.append(Array(String(index + 1).utf8))
      for version in versions {
        var cell: [UInt8] = []
        if let version { document.versions[version].document.appendLine(ofSegments: row.segments[version], to: &cell) }
        cells.append(withoutTabs(cell))
      }
      cells.append(
        Array(versions.map { String($0.map { row.segments[$0].count } ?? 0) }.joined(separator: "-").utf8))
      cells.append(Array(confidence(of: row).utf8))
      cells.append(Array(row.status.rawValue.utf8))
      cells.append(line(document.comments(of: row).joined(separator: "; ")))
      cells.append(line(findings.of(row).map(\.message).joined(separator: "; ")))
      for version in versions {
        guard let version, let segment = row.segments[version].first else {
          cells.append([])
          continue
        }
        let text = document.versions[version].document
        cells.append(line(text.placeText(of: text.blocks[text.segments[segment].block])))
      }
      try body(row, cells)
    }
  }

  /// Empty for a row that a person put together: its beads have 0.
  private func confidence(of row: Row) -> String {
    row.confidence.flatMap { $0 > 0 ? confidenceText($0) : nil } ?? ""
  }

  /// For each column of text, the version that it shows; nil where the document has none.
  private func versionOfColumn(_ document: ParallelDocument) throws(StageError) -> [Int?] {
    var shown: [Int?] = given.map { _ in nil }
    for (index, version) in document.versions.enumerated() {
      guard let language = version.language else {
        throw StageError(Self.unknownLanguage, at: Place(file: version.file.name))
      }
      if given.isEmpty {
        shown.append(index)
        continue
      }
      let column = given.firstIndex(of: language) ?? given.firstIndex { $0.language == language.language }
      guard let column, shown[column] == nil else {
        throw StageError(Self.noColumn, ["language": language.identifier], at: Place(file: version.file.name))
      }
      shown[column] = index
    }
    return shown
  }

  private func line(_ text: String) -> [UInt8] { text.utf8.map { $0 < 0x20 ? 0x20 : $0 } }

  private func withoutTabs(_ text: [UInt8]) -> [UInt8] {
    text.contains(0x09) ? text.map { $0 == 0x09 ? 0x20 : $0 } : text
  }
}

extension ParallelDocument {
  /// What reviewers said of a row's beads.
  public func comments(of row: Row) -> [String] {
    zip(alignments, row.beads).flatMap { alignment, beads in
      beads.compactMap { alignment.beads[$0].review?.comment }.filter { !$0.isEmpty }
    }
  }
}

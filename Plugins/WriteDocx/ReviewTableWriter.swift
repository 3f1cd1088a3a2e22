import ArchiveKit
import MarkupKit
public import StageKit
public import TextModel

/// Writes a table in a text document, one row a bead, for people who review on paper or in a word processor.
///
/// Source: ECMA-376, part 1, section 17 (WordprocessingML).
public struct ReviewTableWriter: Writer {
  static let columns = Setting<[String]>(
    "columns",
    "the columns, in order: text (one for each language), and row, place, confidence, status, comment, findings",
    default: ["row", "text", "comment"],
    check: { names in
      let unknown = names.first { Column(rawValue: $0) == nil }
      if let unknown { return "knows no column \(unknown): there are \(Column.names)" }
      if Set(names).count < names.count { return "must hold each column once" }
      return names.contains("text") ? nil : "must hold text"
    })

  static let orientation = Setting<Orientation>(
    "orientation", "whether the page lies or stands", default: Orientation.landscape)

  enum Orientation: String, SettingChoice {
    case landscape
    case portrait
  }

  enum Column: String, CaseIterable {
    case row
    case text
    case place
    case confidence
    case status
    case comment
    case findings

    static let names = allCases.map(\.rawValue).joined(separator: ", ")
  }

  static let unknownLanguage = Failure(
    "unknown-language", "the language of this file is not known, so its column has no name",
    cure: "name its language in the file's name, or detect it before")
  static let notMade = Failure(
    "document-not-made", "the document cannot be made: {reason}", cure: "give the program more memory")

  static let illegal = FindingKind(
    "docx-illegal", "characters left out of the DOCX because XML has no place for them: {count}")

  public static let specification = StageSpecification(
    id: "write-docx", summary: "Write a table (DOCX), one row a bead, for people who review on paper", version: 2,
    settings: [columns.declaration, orientation.declaration, WriterSetting.to.declaration], needs: [.segments],
    holdsOneDocument: true, findings: [illegal], failures: [unknownLanguage, notMade])

  private let columns: [Column]
  private let isLandscape: Bool

  public init(_ settings: Settings) {
    columns = settings[Self.columns].compactMap { Column(rawValue: $0) }
    isLandscape = settings[Self.orientation] == .landscape
  }

  public mutating func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
  ) throws(StageError) {
    for version in document.versions where version.language == nil {
      throw StageError(Self.unknownLanguage, at: Place(file: version.file.name))
    }
    var table = TableBody(document, columns: columns, isLandscape: isLandscape)
    table.write()
    if table.illegal > 0 { context.report(Finding(Self.illegal, ["count": String(table.illegal)])) }
    let parts = [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", packageRelationships), ("word/document.xml", table.bytes),
      ("word/_rels/document.xml.rels", documentRelationships), ("word/styles.xml", styles),
    ]
    var archive = ZipWriter()
    for (name, bytes) in parts {
      do { try archive.add(name, bytes) } catch { throw StageError(Self.notMade, ["reason": error.message]) }
    }
    output += archive.finish()
  }
}

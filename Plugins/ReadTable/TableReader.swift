import CharsetKit
public import StageKit
import TableReadingKit
public import TextModel

/// Reads a table of text with a column for each language: our own, with its heading, and plain ones.
public struct TableReader: ParallelReader {
  enum Separator: String, SettingChoice {
    case detect
    case tab
    case comma
    case semicolon
  }

  static let separator = Setting<Separator>(
    "separator", "of a table in plain text, what parts its columns", default: Separator.detect)

  static let binary = Failure("no-text", "this is no text", cure: "name a table as plain text, or save it as one")
  static let openQuotation = Failure(
    "open-quotation", "a quotation that begins in this line does not end",
    cure: "close it, or say with separator what parts the columns")

  public static let specification = StageSpecification(
    id: "read-table", summary: "Read a table in plain text (TSV, CSV), a column for each language: its rows as beads",
    version: 1, settings: [TableReading.columns.declaration, TableReading.heading.declaration, separator.declaration],
    needs: [.bytes], gives: [.blocks, .segments, .alignment], mediaTypes: [tabs, commas],
    findings: TableReading.findings, failures: TableReading.failures + [binary, openQuotation],
    examples: [
      StageExample(
        "What write-tsv writes",
        given: """
          row\tru\ten\ttype\tconfidence\tstatus\tcomment\tfindings\tplace ru\tplace en
          1\tДа.\tYes.\t1-1\t0.9\tproposed\t\t\tст. 7; line 1\tline 1
          2\t\tNo.\t0-1\t0.9\tquery\tГде?\t\t\tline 1

          """,
        gives: "ru: Да.\nen: Yes.\n\nNo.\n0\t0\n\t1"),
      StageExample(
        "Two columns and nothing else; a quotation may hold what parts them", settings: ["columns": ["ru", "en"]],
        given: "\"Да, \"\"нет\"\".\",Yes.\r\nТри.,\r\n", gives: "ru: Да, \"нет\".\n\nТри.\nen: Yes.\n0\t0\n1\t"),
    ])

  private static let tabs = "text/tab-separated-values"
  private static let commas = "text/csv"

  private let settings: Settings
  private let separatorIs: Separator

  public init(_ settings: Settings) {
    self.settings = settings
    separatorIs = settings[Self.separator]
  }

  /// By its name, or by the heading that our tables have: nothing else tells a table from other text.
  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    guard !head.contains(0) || head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) else { return nil }
    let name = name.lowercased()
    if name.hasSuffix(".tsv") || name.hasSuffix(".tab") { return Detected(tabs, confidence: 0.7) }
    if name.hasSuffix(".csv") { return Detected(commas, confidence: 0.7) }
    let line = String(decoding: head.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    for (separator, type) in [("\t", tabs), (",", commas)] {
      if line.contains("\(separator)type\(separator)confidence\(separator)status\(separator)") {
        return Detected(type, confidence: 0.9)
      }
    }
    return nil
  }

  public mutating func read(
    _ bytes: [UInt8], into document: inout ParallelDocument, context: inout StageContext
  ) throws(StageError) {
    guard let charset = bytes.withUnsafeBufferPointer({ fileCharset(of: $0) }) else { throw StageError(Self.binary) }
    let text: [UInt8]
    do { text = try decode(bytes, as: charset).text } catch { throw StageError(Self.binary) }
    let separator =
      switch separatorIs {
      case .detect: DelimitedText.separator(of: text)
      case .tab: UInt8(ascii: "\t")
      case .comma: UInt8(ascii: ",")
      case .semicolon: UInt8(ascii: ";")
      }
    var rows = DelimitedText(text, separator: separator)
    var table = TableReading(settings)
    do {
      while let row = try rows.next() { try table.add(row) }
    } catch let error as DelimitedText.OpenQuotation {
      throw StageError(Self.openQuotation, at: Place(line: error.line))
    } catch let error as StageError {
      throw error
    } catch {
      throw StageError(Self.binary)
    }
    try table.finish(&document, context: &context)
  }
}

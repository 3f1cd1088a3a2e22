public import StageKit
public import TextModel

/// Writes the text of one language, one row a line, so that line n of every language's file is the same row: the plain
/// format of Moses and of what came after it.
public struct ParallelLineWriter: Writer {
  private static let tagRefusal: @Sendable (String) -> String? = { tag in
    LanguageTag(tag) != nil ? nil : "must be a BCP 47 language tag, and \(tag) is none"
  }

  static let language = Setting<String>(
    "language", "the language to write, where many documents share the file; empty: that of {lang} in the file's name",
    default: "", check: { $0.isEmpty ? nil : tagRefusal($0) })

  static let languages = Setting<[String]>(
    "languages", "the languages that a row must have text in to be written; empty: all of the document's", default: [],
    check: { $0.lazy.compactMap(tagRefusal).first })

  static let noLanguage = Failure(
    "no-language", "a file of parallel lines holds one language, and none is said",
    cure: "name the file with {lang}, or set language, in a step for each language")
  static let noVersion = Failure(
    "no-such-language", "no version of this document is in {language}",
    cure: "mend the settings language and languages, or give no such document")

  static let leftOut = FindingKind(
    "moses-left-out", "rows left out of the parallel lines because a language has no text in them: {count}")
  static let rejected = FindingKind("moses-rejected", "rejected rows left out of the parallel lines: {count}")

  public static let specification = StageSpecification(
    id: "write-moses", summary: "Write parallel lines, a file for each language (plain pairs, as Moses reads them)",
    version: 1, settings: [language.declaration, languages.declaration, WriterSetting.to.declaration],
    needs: [.alignment], allowsFilePerVersion: true, findings: [leftOut, rejected], failures: [noLanguage, noVersion],
    examples: [
      StageExample(
        "A line for each row that all languages have", settings: ["language": "en"],
        versions: [("ru", "Да.|Нет, точка.|Лишнее."), ("en", "Yes.|No.|Full\nstop.")], beads: "0\t0\n1\t1,2\n2\t",
        gives: "Yes.\nNo. Full stop.\n",
        finds: ["rows left out of the parallel lines because a language has no text in them: 1"])
    ])

  private let language: LanguageTag?
  private let languages: [LanguageTag]

  public init(_ settings: Settings) {
    language = LanguageTag(settings[Self.language])
    languages = settings[Self.languages].compactMap { LanguageTag($0) }
  }

  public mutating func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
  ) throws(StageError) {
    if document.versions.isEmpty { return }
    let said = try language.map { tag throws(StageError) in try index(of: tag, in: document) }
    guard let version = said ?? context.version else { throw StageError(Self.noLanguage) }
    var wanted = try languages.map { tag throws(StageError) in try index(of: tag, in: document) }
    if wanted.isEmpty { wanted = Array(document.versions.indices) }
    var (leftOut, rejected) = (0, 0)
    for row in rows(of: document) {
      if row.status == .rejected {
        rejected += 1
      } else if wanted.allSatisfy({ document.versions[$0].document.hasText(inSegments: row.segments[$0]) }) {
        document.versions[version].document.appendLine(ofSegments: row.segments[version], to: &output)
        output.append(0x0A)
      } else {
        leftOut += 1
      }
    }
    // The files of all versions lack the same rows: that is told once.
    guard context.version ?? 0 == 0 else { return }
    for (kind, count) in [(Self.leftOut, leftOut), (Self.rejected, rejected)] where count > 0 {
      context.report(Finding(kind, ["count": String(count)]))
    }
  }

  private func index(of wanted: LanguageTag, in document: ParallelDocument) throws(StageError) -> Int {
    let languages = document.versions.map(\.language)
    guard
      let index = languages.firstIndex(of: wanted)
        ?? languages.firstIndex(where: { $0?.language == wanted.language })
    else { throw StageError(Self.noVersion, ["language": wanted.identifier]) }
    return index
  }
}

extension Document {
  fileprivate func hasText(inSegments segments: Range<Int>) -> Bool {
    self.segments[segments].contains { segment in text[segment.range].contains { $0 > 0x20 } }
  }
}

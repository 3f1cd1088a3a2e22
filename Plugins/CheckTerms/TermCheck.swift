import CheckKit
import FileKit
public import StageKit
public import TextModel

/// The stage `check-terms`: whether translations use the words of a glossary, and none that it forbids; and where one
/// term has two translations in a document.
public struct TermCheck: ParallelStage {
  static let glossary = Setting<SettingFile>(
    "glossary",
    "a TSV file with a column for each language (its tag the heading; \"en forbidden\" for words not to be used; | between words for one thing), or a TBX file; empty: none",
    default: SettingFile(""))
  static let unreadable = Failure("glossary-unreadable", "the glossary: {reason}", cure: "{cure}")

  static let missing = FindingKind(
    "term-missing", "{term} should be {expected} in the translation ({language}) by the glossary")
  static let forbidden = FindingKind("term-forbidden", "{term} is not to be used ({language}){instead}")
  static let inconsistent = FindingKind(
    "term-inconsistent", "{term} is {translation} here ({language}), and {expected} in {count} other places")

  public static let specification = StageSpecification(
    id: "check-terms",
    summary: "Find terms that are not translated as a glossary says, forbidden ones, and terms with two translations",
    version: 1, settings: [glossary.declaration], needs: [.alignment], findings: [missing, forbidden, inconsistent],
    failures: [unreadable, Glossary.malformed], examples: examples)

  private let glossary: Glossary?

  public init(_ settings: Settings) throws(StageError) {
    let path = settings[Self.glossary].path
    guard !path.isEmpty else {
      glossary = nil
      return
    }
    do {
      glossary = try Glossary(try FileSystem.read(Array(path.utf8), limit: 64 << 20), name: path)
    } catch let error as FileError {
      throw StageError(Self.unreadable, ["reason": error.message, "cure": error.cure], at: Place(file: error.name))
    } catch let error as StageError {
      throw error
    } catch {
      throw StageError(Self.unreadable, ["reason": "\(error)", "cure": ""], at: Place(file: path))
    }
  }

  public func process(_ document: inout ParallelDocument, context: inout StageContext) {
    let rows = checkedPairs(of: document).map { TermRow($0, in: document) }
    var start = 0
    while start < rows.count {
      let end = rows[start...].firstIndex { $0.pair.target.version != rows[start].pair.target.version } ?? rows.count
      let rows = Array(rows[start..<end])
      start = end
      if let glossary { for row in rows { check(row, glossary, &document) } }
      for found in inconsistentTerms(in: rows) where !(glossary?.has(found.term, rows[found.row]) ?? false) {
        let row = rows[found.row]
        document.findings.append(
          row.pair.finding(
            Self.inconsistent,
            [
              "term": document.string(found.term, row.pair.source),
              "translation": document.string(found.translation, row.pair.target),
              "expected": found.expected, "count": String(found.count),
            ], source: found.term, target: found.translation))
      }
    }
  }

  private func check(_ row: TermRow, _ glossary: Glossary, _ document: inout ParallelDocument) {
    for entry in glossary.entries {
      let sourceTerms = entry.terms[row.source.language] ?? []
      let source = sourceTerms.lazy.compactMap { row.source.range(of: $0) }.first
      let allowed = entry.terms[row.target.language] ?? []
      if let source, !allowed.isEmpty, !allowed.contains(where: { row.target.range(of: $0) != nil }) {
        let arguments = [
          "term": document.string(source, row.pair.source), "expected": entry.words(row.target.language),
        ]
        document.findings.append(row.pair.finding(Self.missing, arguments, source: source))
      }
      // A word that is forbidden for one thing may be right for another.
      guard source != nil || sourceTerms.isEmpty else { continue }
      for term in entry.forbidden[row.target.language] ?? [] {
        guard let found = row.target.range(of: term) else { continue }
        let instead = allowed.isEmpty ? "" : ": " + entry.words(row.target.language)
        document.findings.append(
          row.pair.finding(
            Self.forbidden, ["term": document.string(found, row.pair.target), "instead": instead], source: source,
            target: found))
      }
    }
  }
}

extension ParallelDocument {
  fileprivate func string(_ range: Range<Int>, _ side: CheckedSide) -> String {
    versions[side.version].document.string(range)
  }
}

extension TermCheck {
  fileprivate static let examples = [
    StageExample(
      "A term with another translation than in its other places is told",
      versions: [
        (
          "ru",
          "Операционная система установлена.|Выбор операционной системы.|Об операционной системе.|Новая операционная система.|Вот операционная система.|Ядро операционной системы."
        ),
        (
          "en",
          "The operating system is installed.|Choose the operating system.|About the operating system.|A new operating system.|Here is the operating system.|The kernel of the operational system."
        ),
      ], beads: (0..<6).map { "\($0)\t\($0)" }.joined(separator: "\n"),
      gives: (0..<6).map { "\($0)\t\($0)" }.joined(separator: "\n"),
      finds: ["операционной системы is operational system here (en), and operating system in 5 other places"])
  ]
}

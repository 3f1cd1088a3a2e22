import LanguageKit
public import StageKit
public import TextModel
import UnicodeKit

/// The stage `filter-blocks`: keeps blocks of certain kinds, languages, scripts and lengths, and takes out the others,
/// with their segments, wherever the document has been aligned already.
public struct BlockFilter: ParallelStage {
  static let kinds = Setting<[String]>(
    "kinds", "the kinds that stay, as paragraph, heading, footnote; empty: all", default: [], check: refusal)
  static let without = Setting<[String]>("without", "the kinds that go", default: [], check: refusal)
  static let languages = Setting<[String]>(
    "languages", "the languages that stay, each block's own, or by its words, or else the document's; empty: all",
    default: [],
    check: { tags in tags.first { LanguageTag(written: $0) == nil }.map { "holds `\($0)`, which is no language tag" } })
  static let scripts = Setting<[String]>(
    "scripts", "the scripts of which most letters must be, as Cyrl or Latin; empty: all", default: [],
    check: { names in names.first { UnicodeKit.Script($0) == nil }.map { "holds `\($0)`, which is no script" } })
  static let shortest = Setting<Int>("shortest", "the fewest characters of a block", default: 0)
  static let longest = Setting<Int>("longest", "the most characters of a block; 0: any number", default: 0)

  static let ofKind = FindingKind("blocks-of-kind", "blocks taken out because of their kind: {count}")
  static let ofLanguage = FindingKind("blocks-of-language", "blocks taken out because of their language: {count}")
  static let ofScript = FindingKind("blocks-of-script", "blocks taken out because of their script: {count}")
  static let ofLength = FindingKind("blocks-of-length", "blocks taken out because of their length: {count}")

  public static let specification = StageSpecification(
    id: "filter-blocks",
    summary: "Keep blocks of certain kinds, languages, scripts and lengths, and take out the others",
    version: 1,
    settings: [
      kinds.declaration, without.declaration, languages.declaration, scripts.declaration, shortest.declaration,
      longest.declaration,
    ],
    needs: [.blocks], findings: [ofKind, ofLanguage, ofScript, ofLength])

  /// So many of a block's letters must be of the scripts that stay: names and quotations may differ.
  private static let share = 0.6
  /// The detector's word counts from here on.
  private static let sure = 0.8

  private let kept: Set<BlockKind>
  private let languages: [String]
  private let scripts: Set<UnicodeKit.Script>
  private let lengths: ClosedRange<Int>
  private let detector = LanguageDetector()

  public init(_ settings: Settings) {
    let kinds = settings[Self.kinds].compactMap { BlockKind(rawValue: $0) }
    kept = Set(kinds.isEmpty ? BlockKind.allCases : kinds)
      .subtracting(settings[Self.without].compactMap { BlockKind(rawValue: $0) })
    languages = settings[Self.languages].compactMap { LanguageTag(written: $0)?.language }
    scripts = Set(settings[Self.scripts].compactMap { UnicodeKit.Script($0) })
    let longest = settings[Self.longest]
    lengths = settings[Self.shortest]...max(settings[Self.shortest], longest > 0 ? longest : .max)
  }

  public mutating func process(_ document: inout ParallelDocument, context: inout StageContext) {
    for version in document.versions.indices {
      let text = document.versions[version].document
      var counts: [FindingKind: Int] = [:]
      document.removeBlocks(of: version) { index in
        guard let reason = reason(against: text.blocks[index], of: text) else { return false }
        counts[reason, default: 0] += 1
        return true
      }
      for kind in Self.specification.findings {
        guard let count = counts[kind] else { continue }
        document.versions[version].document.findings.append(Finding(kind, ["count": String(count)]))
      }
    }
  }

  private func reason(against block: Block, of document: Document) -> FindingKind? {
    if !kept.contains(block.kind) { return Self.ofKind }
    if !lengths.contains(document.scalarCount(block.range)) { return Self.ofLength }
    if !scripts.isEmpty, !isWritten(document, block.range) { return Self.ofScript }
    if !languages.isEmpty {
      let words = Array(document.text[block.range])
      let detected = detector.language(of: words).flatMap { $0.confidence >= Self.sure ? $0.value : nil }
      // What nobody knows the language of is of none that is asked for.
      let language = (block.language ?? detected ?? document.language)?.language ?? ""
      if !languages.contains(language) { return Self.ofLanguage }
    }
    return nil
  }

  /// Whether enough letters are of the scripts that stay. Text without letters is of every script.
  private func isWritten(_ document: Document, _ range: Range<Int>) -> Bool {
    var letters = 0
    var own = 0
    for scalar in document.string(range).unicodeScalars {
      let script = UnicodeKit.Script(of: scalar)
      if script == .common || script == .inherited { continue }
      letters += 1
      if scripts.contains(script) { own += 1 }
    }
    return Double(own) >= Self.share * Double(letters)
  }

  private static func refusal(of names: [String]) -> String? {
    names.first { BlockKind(rawValue: $0) == nil }.map {
      "knows no kind \($0): there are \(BlockKind.allCases.map(\.rawValue).joined(separator: ", "))"
    }
  }
}

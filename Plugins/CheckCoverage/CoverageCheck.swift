import CheckKit
import LanguageKit
public import StageKit
public import TextModel

/// The stage `check-coverage`: whether a translation says all that its source says, and nothing else.
public struct CoverageCheck: ParallelStage {
  static let untranslated = FindingKind("passage-untranslated", "not translated ({language}): {words}")
  static let wrongLanguage = FindingKind(
    "language-wrong", "the translation ({language}) seems to be in another language ({found}): {words}")
  static let missing = FindingKind("passage-missing", "missing in the translation ({language}): {words}")
  static let added = FindingKind("passage-added", "in the translation ({language}) only: {words}")
  static let repeated = FindingKind(
    "passage-repeated", "the translation ({language}) has the passage before it again: {words}")
  static let wordRepeated = FindingKind("word-repeated", "a word twice in a row ({language}): {words}")
  static let length = FindingKind(
    "length-out-of-proportion", "the translation ({language}) has {percent} % of the length that the others suggest")
  static let negationMissing = FindingKind(
    "negation-missing", "{words}: the translation ({language}) negates nothing")
  static let negationAdded = FindingKind("negation-added", "{words} in the translation ({language}) only")
  static let modality = FindingKind(
    "modality-differs", "{words}: the translation ({language}) has {translation}")

  public static let specification = StageSpecification(
    id: "check-coverage",
    summary: "Find what is untranslated, missing, added or there twice, and negations and duties of one version only",
    version: 1, settings: [], needs: [.alignment],
    findings: [
      untranslated, wrongLanguage, missing, added, repeated, wordRepeated, length, negationMissing, negationAdded,
      modality,
    ],
    examples: examples)

  private let detector = LanguageDetector()

  public init(_ settings: Settings) {}

  public mutating func process(_ document: inout ParallelDocument, context: inout StageContext) {
    var findings = lonePassages(of: document)
    let rows = checkedPairs(of: document).map { ComparedRow($0, in: document) }
    let scripts = Scripts(rows)
    let lengths = Proportions(rows)
    for (index, row) in rows.enumerated() {
      let previous = index > 0 && rows[index - 1].pair.target.version == row.pair.target.version ? rows[index - 1] : nil
      if let finding = untranslated(row, scripts, document) ?? wrongLanguage(row, document) {
        findings.append(finding)
        continue
      }
      if let finding = repeated(row, after: previous, document) { findings.append(finding) }
      findings += repeatedWords(row, document)
      if let percent = lengths.percent(of: row) {
        findings.append(row.pair.finding(Self.length, ["percent": String(percent)]))
      }
      if row.isSameText { continue }
      if let finding = negation(row, document) { findings.append(finding) }
      if let finding = modality(row, document) { findings.append(finding) }
    }
    document.findings += findings
  }

  private func untranslated(_ row: ComparedRow, _ scripts: Scripts, _ document: ParallelDocument) -> Finding? {
    guard let range = scripts.untranslated(row) ?? row.sameText(detector, document) else { return nil }
    return row.pair.finding(
      Self.untranslated, ["words": document.excerpt(range, row.pair.target.version)], target: range)
  }

  private func wrongLanguage(_ row: ComparedRow, _ document: ParallelDocument) -> Finding? {
    guard let language = row.pair.target.language, let found = row.otherLanguage(detector, document) else { return nil }
    guard found.language != language.language else { return nil }
    let range = row.pair.target.range
    return row.pair.finding(
      Self.wrongLanguage,
      ["found": found.identifier, "words": document.excerpt(range, row.pair.target.version)], target: range)
  }

  private func negation(_ row: ComparedRow, _ document: ParallelDocument) -> Finding? {
    guard let one = row.source.polarity, let other = row.target.polarity,
      let negation = Polarity.negationOfOne(row.source.words, one, row.target.words, other)
    else { return nil }
    let (kind, side) =
      negation.isSource ? (Self.negationMissing, row.pair.source) : (Self.negationAdded, row.pair.target)
    let words = ["words": document.excerpt(negation.word, side.version)]
    return negation.isSource
      ? row.pair.finding(kind, words, source: negation.word) : row.pair.finding(kind, words, target: negation.word)
  }

  private func modality(_ row: ComparedRow, _ document: ParallelDocument) -> Finding? {
    guard let one = row.source.modality, let other = row.target.modality,
      let (source, target) = Modality.contradiction(row.source.words, one, row.target.words, other)
    else { return nil }
    return row.pair.finding(
      Self.modality,
      [
        "words": document.excerpt(source, row.pair.source.version),
        "translation": document.excerpt(target, row.pair.target.version),
      ], source: source, target: target)
  }
}

extension CoverageCheck {
  private static func example(
    _ about: String, _ source: String, _ target: String, beads: String = "0\t0", finds: [String]
  ) -> StageExample {
    StageExample(about, versions: [("ru", source), ("en", target)], beads: beads, gives: beads, finds: finds)
  }

  fileprivate static let examples = [
    example(
      "A passage that is the source's text is told", "Стороны приступили к переговорам.",
      "Стороны приступили к переговорам.", finds: ["not translated (en): Стороны приступили к переговорам."]),
    example(
      "Passages without a translation are told, a run of them once",
      "Первое заседание состоялось.|Второе заседание отложили на неделю.|О третьем заседании договорятся позже.",
      "The first meeting took place.", beads: "0\t0\n1\t\n2\t",
      finds: [
        "missing in the translation (en): Второе заседание отложили на неделю. О третьем заседании договорятся позже."
      ]),
    example(
      "A negation of one version only is told", "Комиссия не приняла решения.", "The Commission took a decision.",
      finds: ["не: the translation (en) negates nothing"]),
    example(
      "What says no in other words is left alone", "Ответа не последовало. Это нелегко, но не менее важно.",
      "There was an absence of any answer. It is hard, but equally important.", finds: []),
    example(
      "A duty that has become a permission is told", "Стороны обязуются соблюдать тайну.",
      "The Parties may observe secrecy.", finds: ["обязуются: the translation (en) has may"]),
    example(
      "A word that stands twice is told", "Он ушёл в отставку.", "He resigned from the the office.",
      finds: ["a word twice in a row (en): the the"]),
  ]
}

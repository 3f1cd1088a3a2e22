import CheckKit
import MentionKit
public import StageKit
public import TextModel

/// The stage `check-references`: finds articles, paragraphs, annexes and documents' symbols that one version refers to
/// and the other does not.
public struct ReferenceCheck: ParallelStage {
  static let missing = FindingKind(
    "reference-missing", "the reference {mention} is missing in the translation ({language})")
  static let added = FindingKind("reference-added", "the reference {mention} is in the translation ({language}) only")
  static let differs = FindingKind(
    "reference-differs", "the reference {mention} is {translation} in the translation ({language})")
  static let unit = FindingKind(
    "reference-unit", "{number} is of {unit} in one version and of {translation} in the other ({language})")

  public static let specification = StageSpecification(
    id: "check-references",
    summary: "Find references (ст. 5 п. 2 подп. «а», A/RES/75/240) that differ between a text and its translation",
    version: 1, settings: [], needs: [.alignment], findings: [missing, added, differs, unit], examples: examples)

  private var check = MentionCheck()

  public init(_ settings: Settings) {}

  public mutating func process(_ document: inout ParallelDocument, context: inout StageContext) {
    for difference in check.differences(in: document) {
      // Where one version says "article 5" and the other "6", the bare number is the reference.
      let source = difference.comparison.source
      let target = difference.comparison.target
      var others = target
      for one in source where one.isReference {
        let match =
          others.firstIndex { $0.role == one.role } ?? others.firstIndex { $0.isReference || $0.role == .number }
        let other = match.map { others.remove(at: $0) }
        report(one, other, difference, &document)
      }
      for other in others where other.isReference { report(nil, other, difference, &document) }
      checkUnits(difference, &document)
    }
  }

  private func report(
    _ one: Mention?, _ other: Mention?, _ difference: MentionCheck.Difference, _ document: inout ParallelDocument
  ) {
    document.findings.append(
      difference.finding(one, other, in: document, missing: Self.missing, added: Self.added, differs: Self.differs))
  }

  /// Tells numbers that both versions refer to, one as an article's, the other as an annex's.
  private func checkUnits(_ difference: MentionCheck.Difference, _ document: inout ParallelDocument) {
    for one in difference.source {
      guard case .reference(let unit) = one.role else { continue }
      let same = difference.target.filter { !Set($0.readings).isDisjoint(with: one.readings) }
      let units = same.map { mention -> ReferenceUnit? in
        if case .reference(let unit) = mention.role { unit } else { nil }
      }
      // A bare number may be of any unit.
      guard let other = same.first, let first = units.first, let otherUnit = first,
        units.allSatisfy({ $0.map { !unit.agrees(with: $0) } ?? false })
      else { continue }
      document.findings.append(
        difference.pair.finding(
          Self.unit,
          [
            "number": document.versions[difference.pair.source.version].document.string(one.range),
            "unit": unit.rawValue,
            "translation": otherUnit.rawValue,
          ], source: one.range, target: other.range))
    }
  }
}

extension Mention {
  fileprivate var isReference: Bool {
    switch role {
    case .reference, .symbol: true
    case .number, .date: false
    }
  }
}

extension ReferenceCheck {
  private static func example(_ about: String, _ source: String, _ target: String, finds: [String]) -> StageExample {
    StageExample(
      about, versions: [("ru", source), ("en", target)], beads: "0\t0", gives: "0\t0", finds: finds)
  }

  fileprivate static let examples = [
    example(
      "An article of another number is told", "Согласно статье 5 Договора.", "Under Article 6 of the Treaty.",
      finds: ["the reference 5 is 6 in the translation (en)"]),
    example(
      "Letters of parts are compared by their place", "Подпункт «в» пункта 2 статьи 5.", "Article 5, paragraph 2 (c).",
      finds: []),
    example(
      "The symbol of a document is compared whole", "Резолюция A/RES/75/240.", "Resolution A/RES/75/204.",
      finds: ["the reference A/RES/75/240 is A/RES/75/204 in the translation (en)"]),
    example(
      "A number that is an article's in one version and an annex's in the other is told", "См. статью 3.",
      "See Annex 3.", finds: ["3 is of article in one version and of annex in the other (en)"]),
  ]
}

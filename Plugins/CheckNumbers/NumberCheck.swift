import CheckKit
import MentionKit
public import StageKit
public import TextModel

/// The stage `check-numbers`: finds numbers and dates that one version has and the other has not.
public struct NumberCheck: ParallelStage {
  static let missing = FindingKind("number-missing", "{mention} is missing in the translation ({language})")
  static let added = FindingKind("number-added", "{mention} is in the translation ({language}) only")
  static let differs = FindingKind("number-differs", "{mention} is {translation} in the translation ({language})")

  public static let specification = StageSpecification(
    id: "check-numbers",
    summary: "Find numbers and dates that differ between a text and its translation, in digits as in words",
    version: 1, settings: [], needs: [.alignment], findings: [missing, added, differs], examples: examples)

  private var check = MentionCheck()

  public init(_ settings: Settings) {}

  public mutating func process(_ document: inout ParallelDocument, context: inout StageContext) {
    for difference in check.differences(in: document) {
      let source = difference.comparison.source.filter(\.isQuantity)
      let target = difference.comparison.target.filter(\.isQuantity)
      for index in 0..<max(source.count, target.count) {
        let one = index < source.count ? source[index] : nil
        let other = index < target.count ? target[index] : nil
        document.findings.append(
          difference.finding(
            one, other, in: document, missing: Self.missing, added: Self.added, differs: Self.differs))
      }
    }
  }
}

extension Mention {
  fileprivate var isQuantity: Bool { role == .number || role == .date }
}

extension NumberCheck {
  private static func example(_ about: String, _ source: String, _ target: String, finds: [String]) -> StageExample {
    StageExample(
      about, versions: [("ru", source), ("en", target)], beads: "0\t0", gives: "0\t0", finds: finds)
  }

  fileprivate static let examples = [
    example(
      "A number that is not in the translation is told", "Проголосовали 134 государства.", "The states voted.",
      finds: ["134 is missing in the translation (en)"]),
    example(
      "Words and digits are one number, in any grouping", "Двадцать пять стран выделили 1,5 млн евро.",
      "25 countries gave 1,500,000 euros.", finds: []),
    example(
      "A date is compared as a whole", "Подписано 23 ноября 2022 года.", "Signed on 23 October 2022.",
      finds: ["23 ноября 2022 is 23 October 2022 in the translation (en)"]),
    example(
      "Centuries and times of day are written in their languages' ways", "В XXI веке, в 15 часов.",
      "In the 21st century, at 3 p.m.", finds: []),
  ]
}

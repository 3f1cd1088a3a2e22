import CheckKit
public import StageKit
public import TextModel

/// The stage `check-names`: acronyms and names that a translation lacks or spells in two ways.
public struct NameCheck: ParallelStage {
  static let acronym = FindingKind(
    "acronym-missing", "{name} is not in the translation ({language}), where {expected} was expected")
  static let missing = FindingKind(
    "name-missing", "the name {name} is not in the translation ({language}); elsewhere it is {expected}")
  static let spelling = FindingKind(
    "name-spelt-differently", "the name {name} is {translation} here ({language}), and {expected} elsewhere")
  static let slip = FindingKind("name-misspelt", "{name} is {expected} in many other places ({language})")
  static let latin = FindingKind(
    "name-changed", "{name} is written otherwise, or missing, in the translation ({language})")

  public static let specification = StageSpecification(
    id: "check-names",
    summary: "Find acronyms and names that are missing in a translation, or not always written the same way",
    version: 1, settings: [], needs: [.alignment], findings: [acronym, missing, spelling, slip, latin],
    examples: examples)

  public init(_ settings: Settings) {}

  public func process(_ document: inout ParallelDocument, context: inout StageContext) {
    let rows = checkedPairs(of: document).map { NameRow($0, in: document) }
    var start = 0
    while start < rows.count {
      let version = rows[start].pair.target.version
      let end = rows[start...].firstIndex { $0.pair.target.version != version } ?? rows.count
      document.findings += findings(Array(rows[start..<end]), document)
      start = end
    }
  }

  /// Of one version's rows.
  private func findings(_ rows: [NameRow], _ document: ParallelDocument) -> [Finding] {
    let acronyms = Acronyms(rows)
    let names = Names(rows)
    let slips = Slips(rows)
    var findings: [Finding] = []
    for (index, row) in rows.enumerated() where !row.isSameText {
      for (word, expected) in acronyms.missing(in: row) {
        findings.append(
          row.pair.finding(
            Self.acronym, ["name": document.words(word, row.pair.source), "expected": expected], source: word.range))
      }
      for word in row.latinNamesMissing {
        findings.append(
          row.pair.finding(Self.latin, ["name": document.words(word, row.pair.source)], source: word.range))
      }
      for (slip, expected) in slips.slips(in: row) {
        findings.append(
          row.pair.finding(
            Self.slip, ["name": document.words(slip, row.pair.target), "expected": expected], target: slip.range))
      }
      for problem in names.problems[index] {
        var arguments = ["name": document.words(problem.source, row.pair.source), "expected": problem.expected]
        if let target = problem.target { arguments["translation"] = document.words(target, row.pair.target) }
        findings.append(
          row.pair.finding(
            problem.target == nil ? Self.missing : Self.spelling, arguments, source: problem.source.range,
            target: problem.target?.range))
      }
    }
    return findings
  }
}

extension ParallelDocument {
  fileprivate func words(_ word: CheckedWord, _ side: CheckedSide) -> String {
    versions[side.version].document.string(word.range)
  }
}

extension NameCheck {
  private static func example(_ about: String, _ source: String, _ target: String, finds: [String]) -> StageExample {
    let count = source.split(separator: "|").count
    let beads = (0..<count).map { "\($0)\t\($0)" }.joined(separator: "\n")
    return StageExample(about, versions: [("ru", source), ("en", target)], beads: beads, gives: beads, finds: finds)
  }

  fileprivate static let examples = [
    example(
      "An acronym without its partner is told", "Доклад ООН опубликован.", "The report has been published.",
      finds: ["ООН is not in the translation (en), where UN was expected"]),
    example(
      "The words of an acronym will do, too", "Доклад ООН и ВОЗ.", "A report by the United Nations and the WHO.",
      finds: []),
    example(
      "A name in the translation's letters is expected as it is", "Компания Siemens открыла завод.",
      "The company Simens opened a plant.",
      finds: ["Siemens is written otherwise, or missing, in the translation (en)"]),
    example(
      "A name is written in one way",
      "Выступил Ротенберг.|Слово Ротенберга закон.|О Ротенберге пишут.|Пришёл Ротенберг.",
      "Rothenberg spoke.|The word of Rothenberg is law.|They write about Rothenberg.|Rotenberg came.",
      finds: ["the name Ротенберг is Rotenberg here (en), and rothenberg elsewhere"]),
  ]
}

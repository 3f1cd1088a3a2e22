import CheckKit
public import StageKit
public import TextModel

/// The stage `check-punctuation`: marks that do not pair, final marks that differ, spaces where none belong; and, on
/// request, a house style for each language.
public struct PunctuationCheck: ParallelStage {
  static let quotes = Setting<[String]>(
    "quotes", "the quotation marks of a language, outer ones: ru=«»,en=“”; languages that are not named may have any",
    default: [], check: { HouseStyle.refusal($0, lengths: 2...2) })
  static let dashes = Setting<[String]>(
    "dashes", "the dash between words, with its spaces, of a language: \"ru= — \"; languages not named may have any",
    default: [], check: { HouseStyle.refusal($0, lengths: 1...3) })

  static let unpaired = FindingKind(
    "mark-unpaired", "{mark} has no other to go with it in the translation ({language})")
  static let final = FindingKind(
    "final-mark-differs", "the text ends in {mark}, the translation ({language}) in {translation}")
  static let spaces = FindingKind("space-superfluous", "a space too many in the translation ({language}): {words}")
  static let missingSpace = FindingKind("space-missing", "a space is missing in the translation ({language}): {words}")
  static let style = FindingKind("style-differs", "{words} is not the house style ({language}): {style}")

  public static let specification = StageSpecification(
    id: "check-punctuation",
    summary: "Find marks that do not pair, other final marks, wrong spaces, and what is not the house style",
    version: 1, settings: [quotes.declaration, dashes.declaration], needs: [.alignment],
    findings: [unpaired, final, spaces, missingSpace, style], examples: examples)

  private let style: HouseStyle

  public init(_ settings: Settings) {
    style = HouseStyle(quotes: settings[Self.quotes], dashes: settings[Self.dashes])
  }

  public func process(_ document: inout ParallelDocument, context: inout StageContext) {
    let pairs = checkedPairs(of: document).filter { document.string(of: $0.source) != document.string(of: $0.target) }
    for pair in pairs {
      let source = SideText(pair.source, document)
      let target = SideText(pair.target, document)
      func report(_ kind: FindingKind, _ range: Range<Int>, _ arguments: [String: String], source: Range<Int>? = nil) {
        document.findings.append(pair.finding(kind, arguments, source: source, target: range))
      }
      for range in UnpairedMarks.difference(source, target) {
        report(Self.unpaired, range, ["mark": target.string(range)])
      }
      if let (one, other) = FinalMark.difference(source, target) {
        report(
          Self.final, other.range, ["mark": one.name(in: source), "translation": other.name(in: target)],
          source: one.range)
      }
      let own = Spacing(source)
      let spacing = Spacing(target)
      if own.superfluous.isEmpty {
        for range in spacing.superfluous { report(Self.spaces, range, ["words": target.around(range)]) }
      }
      if own.missing.isEmpty {
        for range in spacing.missing { report(Self.missingSpace, range, ["words": target.around(range)]) }
      }
      for (range, wanted) in style.differences(in: target) {
        report(Self.style, range, ["words": target.string(range), "style": wanted])
      }
    }
  }
}

extension PunctuationCheck {
  private static func example(
    _ about: String, settings: [String: SettingData] = [:], _ source: String, _ target: String, finds: [String]
  ) -> StageExample {
    StageExample(
      about, settings: settings, versions: [("ru", source), ("en", target)], beads: "0\t0", gives: "0\t0", finds: finds)
  }

  fileprivate static let examples = [
    example(
      "A bracket that is not closed is told", "Договор (далее — «Договор») подписан.",
      "The Treaty (hereinafter “the Treaty” was signed.",
      finds: ["( has no other to go with it in the translation (en)"]),
    example(
      "A question that has become a statement is told", "Кто подписал договор?", "The one who signed the treaty.",
      finds: ["the text ends in ?, the translation (en) in ."]),
    example(
      "Quotation marks need not be the same ones, nor final ones on the same side", "Он сказал: «Да».",
      "He said, “Yes.”", finds: []),
    example(
      "Spaces are told where no space belongs", "Да, мы готовы (все).", "Yes , we are ready ( all).",
      finds: [
        "a space too many in the translation (en): Yes ,",
        "a space too many in the translation (en): ( all).",
      ]),
    example(
      "A house style is told where one is asked for", settings: ["quotes": ["en=“”"]], "Слово «мир».",
      "The word \"peace\".",
      finds: ["\" is not the house style (en): “”", "\" is not the house style (en): “”"]),
  ]
}

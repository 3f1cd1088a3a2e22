@preconcurrency import Glibc
public import StageKit
public import TextModel

/// The stage `align`: each version is aligned with the pivot.
public struct SentenceAligner: ParallelStage {
  static let method = Setting<AlignmentMethod>(
    "method", "what segments are compared by: their words (lexical), or their lengths alone (length)",
    default: .lexical)
  static let pivot = Setting<String>(
    "pivot", "the language that every other version is aligned with; empty: the first version's", default: ""
  ) { text in
    text.isEmpty || LanguageTag(text) != nil ? nil : "must be a language tag, such as ru or zh-Hant"
  }
  static let lexicon = Setting(
    "lexicon", "a file of translations to go by, in lines `word<TAB>translation[<TAB>weight]`, the pivot's word first",
    default: SettingFile(""))

  static let unreadable = Failure(
    "lexicon-unreadable", "the lexicon {path} cannot be read: {reason}", cure: "name a file that can be read")
  static let malformed = Failure(
    "lexicon-malformed", "not a line `word<TAB>translation[<TAB>weight]`",
    cure: "part word, translation and weight (0 to 1) by tabs, in UTF-8")
  static let noPivot = Failure(
    "no-pivot", "no version is in the pivot language {pivot}; there are {languages}",
    cure: "name one of them with the setting `pivot`")

  public static let specification = StageSpecification(
    id: "align", summary: "Align the segments of each version with those of the pivot", version: 2,
    settings: [method.declaration, pivot.declaration, lexicon.declaration], needs: [.segments], gives: [.alignment],
    failures: [unreadable, malformed, noPivot], examples: examples)

  private let method: AlignmentMethod
  private let pivot: LanguageTag?
  private let words: [WordPair]

  public init(_ settings: Settings) throws(StageError) {
    method = settings[Self.method]
    pivot = LanguageTag(settings[Self.pivot])
    let path = settings[Self.lexicon].path
    words = path.isEmpty ? [] : try readWordPairs(path)
  }

  public mutating func process(_ document: inout ParallelDocument, context: inout StageContext) throws(StageError) {
    guard document.versions.count > 1 else { return }
    let pivotIndex = try self.pivotIndex(of: document)
    let pivotTokens = Tokens(document.versions[pivotIndex].document)
    let pivotLanguage = document.versions[pivotIndex].primaryLanguage
    for index in document.versions.indices where index != pivotIndex {
      let language = document.versions[index].primaryLanguage
      var lexicons = Lexicon.shipped.compactMap { LexiconView($0, source: pivotLanguage, target: language) }
      if !words.isEmpty {
        let own = Lexicon(words, source: pivotLanguage, target: language)
        if let view = LexiconView(own, source: pivotLanguage, target: language) { lexicons.append(view) }
      }
      let aligner = Aligner(method: method, lexicons: lexicons)
      let beads = aligner.align(pivotTokens, Tokens(document.versions[index].document))
      document.alignments.append(
        Alignment(
          source: pivotIndex, target: index,
          beads: beads.map { Bead($0.source, $0.target, confidence: Double($0.confidence)) }))
    }
  }

  private func pivotIndex(of document: ParallelDocument) throws(StageError) -> Int {
    guard let pivot else { return 0 }
    let languages = document.versions.map { $0.language }
    if let index = languages.firstIndex(of: pivot) ?? languages.firstIndex(where: { $0?.language == pivot.language }) {
      return index
    }
    throw StageError(
      Self.noPivot,
      [
        "pivot": pivot.identifier,
        "languages": languages.map { $0?.identifier ?? "one unknown" }.joined(separator: ", "),
      ])
  }
}

extension AlignmentMethod: SettingChoice {}

extension Version {
  /// Empty where it is not known.
  fileprivate var primaryLanguage: String { language?.language ?? "" }
}

extension Tokens {
  fileprivate init(_ document: Document) {
    self.init(
      document.text, segments: document.segments.map { (range: $0.range, block: $0.block) },
      language: document.language?.language ?? "")
  }
}

extension SentenceAligner {
  fileprivate static let examples = [
    StageExample(
      "Each version is aligned with the pivot, here the second",
      settings: ["pivot": "en"],
      versions: [
        ("ru", "Статья 5|Договор вступает в силу 1 мая."),
        ("en", "Article 5|The Treaty enters into force on 1 May."),
      ],
      gives: "0\t0\n1\t1")
  ]
}

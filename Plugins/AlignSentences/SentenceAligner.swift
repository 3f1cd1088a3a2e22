import LexiconKit
public import StageKit
public import TextModel

/// The stage `align`: each version is aligned with the pivot, but for other editions in the pivot's own language.
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
    "lexicon",
    "a file of translations to go by: of `tolmach lexicon`, or lines `word<TAB>translation[<TAB>weight]`, the pivot's word first",
    default: SettingFile(""))
  static let locked = Setting(
    "locked",
    "a file of corrections: documents or beads as write-jsonl writes them, of which accepted and locked beads are kept",
    default: SettingFile(""))

  static let unreadable = Failure(
    "lexicon-unreadable", "the lexicon {path} cannot be read: {reason}", cure: "name a file that can be read")
  static let malformed = Failure(
    "lexicon-malformed", "not a line `word<TAB>translation[<TAB>weight]`",
    cure: "part word, translation and weight (0 to 1) by tabs, in UTF-8")
  static let damaged = Failure(
    "lexicon-damaged", "the lexicon {path} cannot be used: {reason}", cure: "make it anew with `tolmach lexicon import`"
  )
  static let lockedUnreadable = Failure(
    "locked-unreadable", "the corrections {path} cannot be read: {reason}", cure: "name a file that can be read")
  static let lockedTable = Failure(
    "locked-table", "{path} is a table, and locked takes corrections as JSONL",
    cure: "take it back with `tolmach apply-review` first, and give the JSONL that it makes")
  static let lockedMalformed = Failure(
    "locked-malformed", "this line is no correction: {reason}",
    cure: "give documents, or beads with their segments, texts, confidence and status, as write-jsonl writes them")
  static let noPivot = Failure(
    "no-pivot", "no version is in the pivot language {pivot}; there are {languages}",
    cure: "name one of them with the setting `pivot`")

  static let alone = FindingKind(
    "single-version", "there is only the {language} version: nothing is aligned")
  static let moved = FindingKind(
    "moved-passage",
    "the passage from \"{source}\" on stands elsewhere in the {language} version: from \"{target}\" on")
  static let reordered = FindingKind(
    "reordered-list", "the list of {count} items from \"{source}\" on has another order in the {language} version")
  static let notFound = FindingKind(
    "correction-lost", "the settled pair of \"{source}\" and \"{target}\" is not kept: the texts have it no more")
  static let ofAnother = FindingKind(
    "corrections-of-another", "the corrections are of {other}, not of this document: nothing of them is kept")
  static let edited = FindingKind(
    "correction-edited", "the settled pair of \"{source}\" and \"{target}\" is kept with the text that it was given")
  static let textNotTaken = FindingKind(
    "correction-text-lost",
    "the text of \"{source}\" and \"{target}\" is edited in the corrections, and stays as it was: the pair is not settled"
  )
  static let commentNotKept = FindingKind(
    "correction-comment-lost",
    "the comment \"{comment}\" on \"{source}\" and \"{target}\" is not kept: the pair is not found")
  static let overlapping = FindingKind(
    "correction-overlaps", "the settled pair of \"{source}\" and \"{target}\" is not kept: another has its segments")

  public static let specification = StageSpecification(
    id: "align", summary: "Align the segments of each version with those of the pivot", version: 7,
    settings: [method.declaration, pivot.declaration, lexicon.declaration, locked.declaration], needs: [.segments],
    gives: [.alignment],
    findings: [alone, moved, reordered, notFound, ofAnother, edited, textNotTaken, commentNotKept, overlapping],
    failures: [unreadable, malformed, damaged, lockedUnreadable, lockedTable, lockedMalformed, noPivot],
    examples: examples)

  private let method: AlignmentMethod
  private let pivot: LanguageTag?
  /// Of the setting `lexicon`.
  private var ownLexicon: OwnLexicon?
  /// Corrections, by the keys of their documents.
  private let corrections: [String: [LockedBead]]

  public init(_ settings: Settings) throws(StageError) {
    method = settings[Self.method]
    pivot = LanguageTag(settings[Self.pivot])
    let path = settings[Self.lexicon].path
    ownLexicon = path.isEmpty ? nil : try OwnLexicon(path)
    let correctionsPath = settings[Self.locked].path
    corrections = correctionsPath.isEmpty ? [:] : try readLockedBeads(correctionsPath)
  }

  public mutating func process(_ document: inout ParallelDocument, context: inout StageContext) throws(StageError) {
    guard document.versions.count > 1 else {
      let language = document.versions.first?.language?.identifier ?? "first"
      context.report(Finding(Self.alone, ["language": language]))
      return
    }
    // Corrections of many documents need not be of each; those of one are meant for the one in hand.
    if corrections.count == 1, let other = corrections.keys.first, other != document.key {
      document.findings.append(Finding(Self.ofAnother, ["other": other]))
    }
    let pivotIndex = try self.pivotIndex(of: document)
    for index in document.versions.indices where index != pivotIndex {
      if let language = document.versions[index].language, language == document.versions[pivotIndex].language {
        continue
      }
      let settled = takeSettledBeads(of: &document, pivotIndex, index)
      let pair = PairAligner(
        aligner: aligner(document.versions[pivotIndex], document.versions[index]),
        source: document.versions[pivotIndex].document, target: document.versions[index].document, settled: settled)
      let result = pair.align()
      document.alignments.append(Alignment(source: pivotIndex, target: index, beads: result.beads))
      document.findings += result.changes.map { document.finding($0, source: pivotIndex, target: index) }
    }
  }

  private mutating func aligner(_ pivot: Version, _ version: Version) -> Aligner {
    let (source, target) = (pivot.primaryLanguage, version.primaryLanguage)
    var lexicons = Lexicon.shipped.compactMap { LexiconView($0, source: source, target: target) }
    if let own = ownLexicon?.of(source, target), let view = LexiconView(own, source: source, target: target) {
      lexicons.append(view)
    }
    return Aligner(method: method, lexicons: lexicons)
  }

  /// What people have said of two versions: in the corrections, and in alignments that the document came with, which
  /// are taken out of it.
  private func takeSettledBeads(of document: inout ParallelDocument, _ source: Int, _ target: Int) -> SettledBeads {
    var settled = SettledBeads()
    if let corrections = corrections[document.key] {
      let matcher = LockMatcher(document, source: source, target: target)
      let (findings, texts) = settled.add(corrections, matched: matcher)
      document.findings += findings
      document.take(texts)
    }
    for alignment in document.alignments {
      if alignment.source == source, alignment.target == target {
        for bead in alignment.beads { _ = settled.add(bead) }
      } else if alignment.source == target, alignment.target == source {
        for bead in alignment.beads { _ = settled.add(bead.reversed) }
      }
    }
    document.alignments.removeAll { Set([$0.source, $0.target]) == Set([source, target]) }
    return settled
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

extension ParallelDocument {
  fileprivate func finding(_ change: ChangedOrder, source: Int, target: Int) -> Finding {
    let places = [(source, change.ranges.source), (target, change.ranges.target)].map { version, segments in
      let all = versions[version].document.segments
      return FindingPlace(
        all[segments.lowerBound].range.lowerBound..<all[segments.upperBound - 1].range.upperBound, version: version)
    }
    func beginning(_ version: Int, _ segments: Range<Int>) -> String {
      let document = versions[version].document
      return AlignSentences.beginning(of: document.text[document.segments[segments.lowerBound].range])
    }
    var arguments = [
      "source": beginning(source, change.ranges.source),
      "language": versions[target].language?.identifier ?? versions[target].file.name,
    ]
    switch change.kind {
    case .passage:
      arguments["target"] = beginning(target, change.ranges.target)
      return Finding(SentenceAligner.moved, arguments, places: places)
    case .list(let count):
      arguments["count"] = String(count)
      return Finding(SentenceAligner.reordered, arguments, places: places)
    }
  }
}

extension Version {
  /// Empty where it is not known.
  fileprivate var primaryLanguage: String { language?.language ?? "" }
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

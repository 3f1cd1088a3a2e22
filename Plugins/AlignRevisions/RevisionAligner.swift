public import StageKit
public import TextModel

/// The stage `align-revisions`: aligns two editions of one text, and carries translations of the old one to the new one.
public struct RevisionAligner: ParallelStage {
  static let carry = Setting<Bool>(
    "carry",
    "where there are translations of the old edition, to give the new edition with them in place of the old one",
    default: true)

  static let changed = FindingKind("changed-segment", "changed: {difference}")
  static let new = FindingKind("new-segment", "new: {text}")
  static let gone = FindingKind("gone-segment", "gone: {text}")
  static let moved = FindingKind("moved-segments", "moved: {count} segments from \"{text}\" on")

  static let oneVersion = Failure(
    "one-edition", "there are not two editions, but {count} versions in all",
    cure: "give the old edition first, then the new one, then translations of the old one")
  static let otherLanguage = Failure(
    "other-language", "the second version is in another language ({new}) than the first ({old})",
    cure: "give the old edition first, then the new one, then translations of the old one")
  static let notAligned = Failure(
    "not-aligned", "version {number} is not aligned with the old edition",
    cure: "put the step align before align-revisions")

  public static let specification = StageSpecification(
    id: "align-revisions", summary: "Align two editions of a text, and carry translations of the old one to the new",
    version: 1, settings: [carry.declaration], needs: [.segments], gives: [.alignment],
    findings: [changed, new, gone, moved], failures: [oneVersion, otherLanguage, notAligned], examples: examples)

  private let carries: Bool

  public init(_ settings: Settings) { carries = settings[Self.carry] }

  public mutating func process(_ document: inout ParallelDocument, context: inout StageContext) throws(StageError) {
    guard document.versions.count > 1 else {
      throw StageError(Self.oneVersion, ["count": String(document.versions.count)])
    }
    if let old = document.versions[0].language, let new = document.versions[1].language, old.language != new.language {
      throw StageError(Self.otherLanguage, ["old": old.identifier, "new": new.identifier])
    }
    var words = Words()
    for version in document.versions.prefix(2) { words.add(version.document) }
    let revisions = EditionAligner(words).beads()
    report(revisions, words, to: &document)
    if carries, document.versions.count > 2 {
      try carry(revisions, words, in: &document)
    } else {
      document.alignments.removeAll { Set([$0.source, $0.target]) == [0, 1] }
      let beads = revisions.map { Bead($0.old, $0.new, confidence: $0.kind == .changed ? $0.similarity : 1) }
      document.alignments.insert(Alignment(source: 0, target: 1, beads: beads), at: 0)
    }
  }

  private func report(_ revisions: [RevisionBead], _ words: Words, to document: inout ParallelDocument) {
    var moved: (first: RevisionBead, last: RevisionBead)?
    func flush() {
      guard let run = moved else { return }
      let (old, new) = (
        run.first.old.lowerBound..<run.last.old.upperBound, run.first.new.lowerBound..<run.last.new.upperBound
      )
      document.findings.append(
        Finding(
          Self.moved, ["count": String(old.count), "text": document.beginning(0, old)],
          places: document.places(old, new)))
      moved = nil
    }
    for revision in revisions {
      let isNext = moved.map { run in
        revision.isMoved && run.last.old.upperBound == revision.old.lowerBound
          && run.last.new.upperBound == revision.new.lowerBound
      }
      if isNext != true { flush() }
      if revision.isMoved { moved = (moved?.first ?? revision, revision) }
      let places = document.places(revision.old, revision.new)
      switch revision.kind {
      case .unchanged: break
      case .changed:
        document.findings.append(Finding(Self.changed, ["difference": words.difference(revision)], places: places))
      case .new:
        document.findings.append(Finding(Self.new, ["text": document.beginning(1, revision.new)], places: places))
      case .gone:
        document.findings.append(Finding(Self.gone, ["text": document.beginning(0, revision.old)], places: places))
      }
    }
    flush()
  }

  /// Puts the new edition in the place of the old one.
  private func carry(
    _ revisions: [RevisionBead], _ words: Words, in document: inout ParallelDocument
  ) throws(StageError) {
    var alignments: [Alignment] = []
    for index in document.versions.indices.dropFirst(2) {
      let found = document.alignments.first { Set([$0.source, $0.target]) == [0, index] }
      guard let found else { throw StageError(Self.notAligned, ["number": String(index + 1)]) }
      let beads =
        found.source == 0
        ? found.beads
        : found.beads.map {
          Bead($0.target, $0.source, confidence: $0.confidence, status: $0.status, review: $0.review)
        }
      let carried = CarriedBeads(
        revisions: revisions, oldCount: document.versions[0].document.segments.count,
        newCount: document.versions[1].document.segments.count,
        targetCount: document.versions[index].document.segments.count, diff: words.difference)
      alignments.append(Alignment(source: 0, target: index - 1, beads: carried.beads(beads)))
    }
    document.alignments = alignments
    document.versions.removeFirst()
    // What was said of the old edition is said without its place.
    document.findings = document.findings.map { finding in
      var finding = finding
      finding.places = finding.places.compactMap { place in
        guard let version = place.version, version > 0 else { return nil }
        return FindingPlace(place.range, version: version - 1)
      }
      return finding
    }
  }
}

extension Words {
  fileprivate func difference(_ revision: RevisionBead) -> String {
    wordDiff(
      revision.old.flatMap { segments[$0] }, revision.new.flatMap { segments[starts[1] + $0] },
      spelling: { String(decoding: spellings[Int($0)], as: UTF8.self) })
  }
}

extension ParallelDocument {
  /// The places of segments of the old and the new edition.
  fileprivate func places(_ old: Range<Int>, _ new: Range<Int>) -> [FindingPlace] {
    [(0, old), (1, new)].compactMap { version, range in
      let segments = versions[version].document.segments
      guard let first = range.first, let last = range.last else { return nil }
      return FindingPlace(segments[first].range.lowerBound..<segments[last].range.upperBound, version: version)
    }
  }

  /// The first words of segments, for a message.
  fileprivate func beginning(_ version: Int, _ segments: Range<Int>) -> String {
    let document = versions[version].document
    let text = segments.first.map { document.string(of: document.segments[$0]) } ?? ""
    return text.count > 80 ? text.prefix(79) + "…" : text
  }
}

extension RevisionAligner {
  fileprivate static let examples = [
    StageExample(
      "What changed is shown word by word",
      versions: [
        ("ru", "Общие положения.|Стороны обязуются уведомлять друг друга.|Договор бессрочный."),
        ("ru", "Общие положения.|Стороны вправе уведомлять друг друга.|Вопросы решает комиссия."),
      ],
      gives: "0\t0\n1\t1\n2\t\n\t2",
      finds: [
        "changed: Стороны [-обязуются-] {+вправе+} уведомлять друг друга …", "gone: Договор бессрочный.",
        "new: Вопросы решает комиссия.",
      ])
  ]
}

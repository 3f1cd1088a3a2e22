import StageKit
import TextModel

/// A segment's text as a person settled it.
struct SettledText {
  var version: Int
  var segment: Int
  var text: [UInt8]
}

/// Finds the segments of corrections in two versions: by their numbers and their text, and where that was edited, by
/// the text of those around them.
struct LockMatcher {
  let document: ParallelDocument
  let source: Int
  let target: Int
  private let sourceFinder: SegmentFinder
  private let targetFinder: SegmentFinder

  init(_ document: ParallelDocument, source: Int, target: Int) {
    self.document = document
    self.source = source
    self.target = target
    sourceFinder = SegmentFinder(document.versions[source].document)
    targetFinder = SegmentFinder(document.versions[target].document)
  }

  enum Match {
    /// The texts are those that are edited in the corrections.
    case found(Bead, texts: [SettledText])
    /// The texts have it no more.
    case lost
    /// It is about other versions.
    case foreign
  }

  func match(_ lock: LockedBead) -> Match {
    let isReversed = !isOf(lock.source, source) || !isOf(lock.target, target)
    if isReversed, !isOf(lock.source, target) || !isOf(lock.target, source) { return .foreign }
    let (left, right) = isReversed ? (lock.target, lock.source) : (lock.source, lock.target)
    var texts: [SettledText] = []
    guard let sourceRange = range(left, sourceFinder) ?? editedRange(left, sourceFinder, source, &texts),
      let targetRange = range(right, targetFinder) ?? editedRange(right, targetFinder, target, &texts),
      !sourceRange.isEmpty || !targetRange.isEmpty
    else { return .lost }
    var bead = lock.bead
    bead.source = sourceRange
    bead.target = targetRange
    return .found(bead, texts: texts)
  }

  /// As many segments as the side has, between those that stood around it.
  private func editedRange(
    _ side: LockedBead.Side, _ finder: SegmentFinder, _ version: Int, _ texts: inout [SettledText]
  ) -> Range<Int>? {
    let count = document.versions[version].document.segments.count
    let start = side.before.map { finder.find($0, near: side.segments.lowerBound - 1)?.upperBound } ?? 0
    let end = side.after.map { finder.find($0, near: side.segments.upperBound)?.lowerBound } ?? count
    guard let start, let end, !side.texts.isEmpty, end - start == side.texts.count else { return nil }
    texts += side.texts.enumerated().map { SettledText(version: version, segment: start + $0.offset, text: $0.element) }
    return start..<end
  }

  private func isOf(_ side: LockedBead.Side, _ version: Int) -> Bool {
    side.language.isEmpty || document.versions[version].language.map { $0.language == side.language } ?? true
  }

  private func range(_ side: LockedBead.Side, _ finder: SegmentFinder) -> Range<Int>? {
    if side.text.isEmpty, side.segments.isEmpty { return 0..<0 }
    return finder.find(side.text, near: side.segments.lowerBound)
  }
}

extension SettledBeads {
  /// Adds what corrections say; the findings tell which of them could not be kept, and which texts are a person's.
  mutating func add(
    _ corrections: [LockedBead], matched matcher: LockMatcher
  ) -> (findings: [Finding], texts: [SettledText]) {
    var findings: [Finding] = []
    var texts: [SettledText] = []
    for correction in corrections {
      let kind: FindingKind
      let (status, comment) = (correction.bead.status, correction.bead.review?.comment ?? "")
      switch matcher.match(correction) {
      case .foreign: continue
      case .lost where status != .proposed: kind = SentenceAligner.notFound
      case .lost where comment.isEmpty: continue
      case .lost: kind = SentenceAligner.commentNotKept
      case .found(let bead, let edited):
        if !add(bead) {
          kind = SentenceAligner.overlapping
        } else if edited.isEmpty {
          continue
        } else if status == .accepted || status == .locked {
          texts += edited
          kind = SentenceAligner.edited
        } else if isEdited(edited, in: matcher.document) {
          kind = SentenceAligner.textNotTaken
        } else {
          continue
        }
      }
      findings.append(
        Finding(
          kind,
          [
            "source": beginning(of: correction.source.text), "target": beginning(of: correction.target.text),
            "comment": comment,
          ]))
    }
    return (findings, texts)
  }

  private func isEdited(_ texts: [SettledText], in document: ParallelDocument) -> Bool {
    texts.contains { text in
      let own = document.versions[text.version].document
      return !own.text[own.segments[text.segment].range].elementsEqual(text.text)
    }
  }
}

extension ParallelDocument {
  /// Puts the texts that people settled into their segments.
  mutating func take(_ texts: [SettledText]) {
    for version in versions.indices {
      var edits = TextEdits()
      let own = texts.filter { $0.version == version }.sorted { $0.segment < $1.segment }
      for text in own {
        let range = versions[version].document.segments[text.segment].range
        if !versions[version].document.text[range].elementsEqual(text.text) { edits.replace(range, with: text.text) }
      }
      versions[version].document.apply(edits)
    }
  }
}

/// The first words of a text, for a message.
func beginning(of text: some Collection<UInt8>) -> String {
  let text = String(decoding: text, as: UTF8.self)
  return text.count > 40 ? text.prefix(39) + "…" : text
}

extension Bead {
  /// With its sides exchanged.
  var reversed: Bead {
    Bead(target, source, confidence: confidence, status: status, review: review)
  }
}

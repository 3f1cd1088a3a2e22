import StageKit
import TextModel

/// Finds the segments of corrections in two versions, by their numbers and their text.
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
    case found(Bead)
    /// The texts have it no more.
    case lost
    /// It is about other versions.
    case foreign
  }

  func match(_ lock: LockedBead) -> Match {
    let isReversed = !isOf(lock.source, source) || !isOf(lock.target, target)
    if isReversed, !isOf(lock.source, target) || !isOf(lock.target, source) { return .foreign }
    let (left, right) = isReversed ? (lock.target, lock.source) : (lock.source, lock.target)
    guard let sourceRange = range(left, sourceFinder), let targetRange = range(right, targetFinder),
      !sourceRange.isEmpty || !targetRange.isEmpty
    else { return .lost }
    var bead = lock.bead
    bead.source = sourceRange
    bead.target = targetRange
    return .found(bead)
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
  /// Adds what corrections say; the findings tell which of them could not be kept.
  mutating func add(_ corrections: [LockedBead], matched matcher: LockMatcher) -> [Finding] {
    var findings: [Finding] = []
    for correction in corrections where correction.bead.status != .proposed {
      let kind: FindingKind
      switch matcher.match(correction) {
      case .foreign: continue
      case .lost: kind = SentenceAligner.notFound
      case .found(let bead):
        if add(bead) { continue }
        kind = SentenceAligner.overlapping
      }
      findings.append(
        Finding(
          kind, ["source": beginning(of: correction.source.text), "target": beginning(of: correction.target.text)]))
    }
    return findings
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

/// One bead over n versions: what a table, a review page or a multilingual translation unit shows.
public struct Row: Sendable, Equatable {
  /// For each version, indices of its segments; an empty range stands where there are none.
  public var segments: [Range<Int>]
  /// For each alignment, indices of the beads that the row is made of.
  public var beads: [Range<Int>]
  /// The least of its beads'; nil where no bead says anything of these segments.
  public var confidence: Double?
  /// That of the bead that is least settled: rejected, query, proposed, accepted, locked.
  public var status: BeadStatus

  /// Whether at least two versions have text in it.
  public var isPaired: Bool { segments.count { !$0.isEmpty } > 1 }

  /// `1-2`: how many segments each version has in it.
  public var type: String { segments.map { String($0.count) }.joined(separator: "-") }
}

extension ParallelDocument {
  /// The version that the others are aligned with: the source of the first alignment, else the first version.
  public var pivot: Int { alignments.first?.source ?? 0 }
}

/// The rows of a parallel document: beads that share a segment of some version are one row.
///
/// Every segment of every version is in exactly one row, and each version's segments ascend from row to row, whatever
/// the alignments say; segments that no bead has get rows of their own, as beads without a partner do. Rows come in the
/// pivot's order; a row that the pivot does not have stands where its bead says.
/// Complexity: (segments + beads) × alignments.
public func rows(of document: ParallelDocument) -> [Row] {
  var maker = RowMaker(document)
  var rows: [Row] = []
  while let row = maker.next() { rows.append(row) }
  return rows
}

private struct RowMaker {
  private let alignments: [Alignment]
  private let counts: [Int]
  /// The versions, the pivot first.
  private let order: [Int]
  /// For each version, the segments that are in rows already.
  private var done: [Int]
  /// For each alignment, the beads that are.
  private var used: [Int]

  init(_ document: ParallelDocument) {
    let versions = document.versions.indices
    alignments = document.alignments.filter { versions.contains($0.source) && versions.contains($0.target) }
    counts = document.versions.map(\.document.segments.count)
    order = versions.filter { $0 == document.pivot } + versions.filter { $0 != document.pivot }
    done = counts.map { _ in 0 }
    used = alignments.map { _ in 0 }
  }

  mutating func next() -> Row? {
    guard var seed = seed() else { return nil }
    var draft = draft(from: seed)
    // A bead that leaves out segments of another version waits until those have had their rows.
    for _ in counts.indices {
      guard let version = draft.gap, version != seed.version else { break }
      seed = (version, done[version] + 1)
      draft = self.draft(from: seed)
    }
    let row = row(draft)
    done = draft.ends
    used = draft.used
    return row
  }

  /// Where the next row begins: a version, and the end of its segments.
  private mutating func seed() -> (version: Int, end: Int)? {
    for (index, alignment) in alignments.enumerated() {
      while used[index] < alignment.beads.count {
        let bead = alignment.beads[used[index]]
        guard bead.source.isEmpty, bead.source.lowerBound <= done[alignment.source] else { break }
        let end = min(bead.target.upperBound, counts[alignment.target])
        if end > done[alignment.target] { return (alignment.target, end) }
        used[index] += 1
      }
    }
    return order.first { done[$0] < counts[$0] }.map { ($0, done[$0] + 1) }
  }

  private struct Draft {
    var ends: [Int]
    var used: [Int]
    /// A version of which a bead leaves out segments that have no row yet.
    var gap: Int?
  }

  /// The smallest row that begins so and cuts no bead.
  private func draft(from seed: (version: Int, end: Int)) -> Draft {
    var draft = Draft(ends: done, used: used)
    draft.ends[seed.version] = seed.end
    var grew = true
    while grew {
      grew = false
      for (index, alignment) in alignments.enumerated() {
        while draft.used[index] < alignment.beads.count {
          let bead = alignment.beads[draft.used[index]]
          guard touches(bead.source, alignment.source, draft) || touches(bead.target, alignment.target, draft) else {
            break
          }
          extend(&draft, alignment.source, bead.source)
          extend(&draft, alignment.target, bead.target)
          draft.used[index] += 1
          grew = true
        }
      }
    }
    return draft
  }

  private func touches(_ range: Range<Int>, _ version: Int, _ draft: Draft) -> Bool {
    range.lowerBound < draft.ends[version] && (!range.isEmpty || range.lowerBound > done[version])
  }

  private func extend(_ draft: inout Draft, _ version: Int, _ range: Range<Int>) {
    let range = range.clamped(to: 0..<counts[version])
    if draft.gap == nil, !range.isEmpty, draft.ends[version] == done[version], range.lowerBound > done[version] {
      draft.gap = version
    }
    if !range.isEmpty { draft.ends[version] = max(draft.ends[version], range.upperBound) }
  }

  private func row(_ draft: Draft) -> Row {
    let beads = zip(used, draft.used).map { $0..<$1 }
    let all = zip(alignments, beads).flatMap { alignment, range in alignment.beads[range] }
    return Row(
      segments: zip(done, draft.ends).map { $0..<$1 }, beads: beads, confidence: all.map(\.confidence).min(),
      status: all.map(\.status).min { $0.settledness < $1.settledness } ?? .proposed)
  }
}

extension BeadStatus {
  fileprivate var settledness: Int {
    switch self {
    case .rejected: 0
    case .query: 1
    case .proposed: 2
    case .accepted: 3
    case .locked: 4
    }
  }
}

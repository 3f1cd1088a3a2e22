/// What stands in another order in the translation, as segments of the documents.
struct ChangedOrder: Equatable {
  enum Kind: Equatable {
    case passage
    /// With the number of its items.
    case list(Int)
  }

  var kind: Kind
  var ranges: BeadRanges
}

/// The order that puts passages and items of the target where the source has them.
struct TargetOrder {
  private let passages: [Passage]
  private let lists: [ReorderedList]
  private let beads: [ScoredBead]
  /// The numbers of the target's segments, in the new order.
  let segments: [Int]

  /// - Parameter beads: those found in the order as it stands.
  init(passages: [Passage], lists: [ReorderedList], beads: [ScoredBead], targetCount: Int) {
    self.passages = passages
    // A list inside a passage moves with it.
    self.lists = lists.filter { list in
      !passages.contains { $0.source.overlaps(list.source) || $0.target.overlaps(list.target) }
    }
    self.beads = beads
    // Where a segment goes: before what stood at a place, by the source's order there.
    var keys = (0..<targetCount).map { (place: $0, isUnmoved: 1, order: 0) }
    for passage in passages {
      let place =
        beads.first { $0.source.upperBound > passage.source.lowerBound }?.target.lowerBound ?? targetCount
      for segment in passage.target { keys[segment] = (place, 0, passage.source.lowerBound) }
    }
    for list in self.lists {
      for (place, segment) in zip(list.target, list.order) { keys[segment].place = place }
    }
    segments = keys.indices.sorted { left, right in
      (keys[left].place, keys[left].isUnmoved, keys[left].order, left)
        < (keys[right].place, keys[right].isUnmoved, keys[right].order, right)
    }
  }

  /// Pairs of the source and the target as it stood.
  var pairs: [AlignmentBounds.Pair] { lists.flatMap(\.pairs) }

  var isAsItStands: Bool { passages.isEmpty && lists.isEmpty }

  /// The passages of which less than half has found a partner in its new place.
  func failedPassages(_ beads: [ScoredBead]) -> [Passage] {
    passages.filter { passage in
      let paired = beads.filter { bead in
        bead.isPaired && passage.source.overlaps(bead.source)
          && passage.target.contains(segments[bead.target.lowerBound])
      }
      let covered = paired.reduce(0) { $0 + $1.source.count + $1.target.count }
      return covered * 2 < passage.source.count + passage.target.count
    }
  }

  func without(_ failed: [Passage]) -> TargetOrder {
    TargetOrder(
      passages: passages.filter { !failed.contains($0) }, lists: lists, beads: beads, targetCount: segments.count)
  }

  /// Beads of lists no surer than their items' words allow.
  func capped(_ beads: [ScoredBead]) -> [ScoredBead] {
    let certainty = lists.reduce(into: [:]) { all, list in all.merge(list.certainty) { one, _ in one } }
    return beads.map { bead in
      var bead = bead
      guard bead.isPaired else { return bead }
      for segment in bead.source { bead.posterior = min(bead.posterior, certainty[segment] ?? 1) }
      return bead
    }
  }

  /// - Parameter arrangement: of the order as it stood.
  func changes(in arrangement: Arrangement) -> [ChangedOrder] {
    func ranges(_ source: Range<Int>, _ target: Range<Int>) -> BeadRanges {
      arrangement.ranges(of: ScoredBead(source: source, target: target, posterior: 1))
    }
    return
      (passages.map { ChangedOrder(kind: .passage, ranges: ranges($0.source, $0.target)) }
      + lists.map { list in
        list.moved.map { ChangedOrder(kind: .passage, ranges: ranges($0.source, $0.target)) }
          ?? ChangedOrder(kind: .list(list.count), ranges: ranges(list.source, list.target))
      })
      .sorted { $0.ranges.source.lowerBound < $1.ranges.source.lowerBound }
  }
}

/// What an alignment must keep to.
struct AlignmentBounds {
  struct Pair: Equatable {
    var source: Int
    var target: Int
  }

  /// Segments that are a bead together and with no other, ascending on both sides.
  var pairs: [Pair] = []
  /// Segments that stand in no bead together with the one before them.
  var sourceBreaks: Set<Int> = []
  var targetBreaks: Set<Int> = []
  /// Beads that a person has refused.
  var refused: Set<BeadRanges> = []

  var isEmpty: Bool { pairs.isEmpty && sourceBreaks.isEmpty && targetBreaks.isEmpty && refused.isEmpty }

  /// The pairs among ties that do not contradict them.
  func joined(with ties: [Anchor]) -> [Anchor] {
    let fixed = pairs.map { Anchor(source: Int32($0.source), target: Int32($0.target), score: .infinity) }
    return (ties + fixed).sorted { $0.source < $1.source }
  }

  /// The ties that lie between the same two pairs on both sides.
  func admitted(_ ties: [Anchor]) -> [Anchor] {
    if pairs.isEmpty { return ties }
    return ties.filter { tie in
      let after = pairs.partitioningIndex { $0.source >= Int(tie.source) }
      let isBehind = after == 0 || pairs[after - 1].target < Int(tie.target)
      let isBefore =
        after == pairs.count || (pairs[after].source > Int(tie.source) && pairs[after].target > Int(tie.target))
      return isBehind && isBefore
    }
  }
}

/// The segments of a bead.
struct BeadRanges: Hashable {
  var source: Range<Int>
  var target: Range<Int>
}

extension Array {
  /// The first index whose element has a property that all elements after it have too; `count` where none has.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension BeadLattice {
  /// The lattice without the beads that the bounds exclude.
  func kept(to bounds: AlignmentBounds) -> BeadLattice {
    if bounds.isEmpty { return self }
    var kept = self
    let band = candidates.band
    var partners = [Int](repeating: -1, count: band.lastRow)
    var partnersOfTargets = [Int](repeating: -1, count: band.columnCount)
    for pair in bounds.pairs {
      partners[pair.source] = pair.target
      partnersOfTargets[pair.target] = pair.source
    }
    for row in 0...band.lastRow {
      for column in band.columns(row) {
        for index in candidates.beads(row, column) {
          let bead = BeadType.all[Int(candidates.types[index])]
          let source = (row - bead.source)..<row
          let target = (column - bead.target)..<column
          if source.contains(where: { partners[$0] >= 0 }) || target.contains(where: { partnersOfTargets[$0] >= 0 }) {
            let isPair = bead.size == 2 && bead.isPaired && partners[row - 1] == column - 1
            kept.scores[index] = isPair ? 0 : Self.excluded
          } else if source.dropFirst().contains(where: bounds.sourceBreaks.contains)
            || target.dropFirst().contains(where: bounds.targetBreaks.contains)
            || bounds.refused.contains(BeadRanges(source: source, target: target))
          {
            kept.scores[index] = Self.excluded
          }
        }
      }
    }
    return kept
  }
}

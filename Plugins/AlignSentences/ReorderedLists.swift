/// A list whose items stand in another order in the translation.
struct ReorderedList {
  /// Arranged segments, without what stands in order before and behind.
  var source: Range<Int>
  var target: Range<Int>
  /// The target's segments in the order of the source's items.
  var order: [Int]
  /// Single segments that are surely partners.
  var pairs: [AlignmentBounds.Pair]
  /// How sure the partner of each source segment can be at most.
  var certainty: [Int: Float]
  /// How many items have a partner.
  var count: Int
  /// Where whole stretches of items have changed places, the shorter one of the first and the last: that is no list in
  /// another order but a passage in another place.
  var moved: Passage?
}

/// Finds lists whose items, matched freely by their words, have clearly better partners than any order would give them.
struct ListSearch {
  let source: ListItems
  let target: ListItems
  let beads: [ScoredBead]
  var scorer: ItemScorer

  private static let leastScore: Float = 1
  /// How much better a free match must be than the best one in order, and for each item out of order.
  private static let leastGain: Float = 3.5
  private static let leastGainOfItem: Float = 0.8
  /// Partners that are so much likelier than others are fixed.
  private static let leastOdds: Float = 10
  /// How many of the items must have found a partner: lines of verse are no list.
  private static let leastShare = 0.5
  private static let leastShareOfLines = 0.75
  /// More stretches of items that keep their order are a list's new order.
  private static let mostStretches = 3

  mutating func lists() -> [ReorderedList] {
    let columns = self.columns()
    let targetRuns = target.runs()
    var isTaken = [Bool](repeating: false, count: targetRuns.count)
    var result: [ReorderedList] = []
    for run in source.runs() {
      let window = columns[run[0].lowerBound]..<columns[run[run.count - 1].upperBound]
      let partner = targetRuns.indices.max { left, right in
        let (one, other) = (overlap(targetRuns[left], window), overlap(targetRuns[right], window))
        return (one, right) < (other, left)
      }
      guard let partner, overlap(targetRuns[partner], window) > 0, !isTaken[partner] else { continue }
      isTaken[partner] = true
      result += lists(run, targetRuns[partner])
    }
    return result
  }

  private func overlap(_ run: [Range<Int>], _ window: Range<Int>) -> Int {
    (run[0].lowerBound..<run[run.count - 1].upperBound).clamped(to: window).count
  }

  /// How many target segments stand before each source segment, and before the end.
  private func columns() -> [Int] {
    var columns: [Int] = []
    for bead in beads { for _ in bead.source { columns.append(bead.target.lowerBound) } }
    columns.append(beads.last?.target.upperBound ?? 0)
    return columns
  }

  private mutating func lists(_ left: [Range<Int>], _ right: [Range<Int>]) -> [ReorderedList] {
    let candidates = scorer.pairs(source.tokens(of: left), target.tokens(of: right), above: Self.leastScore)
    let match = freeMatch(candidates, (left.count, right.count))
    let share = source.isMarked(left) || target.isMarked(right) ? Self.leastShare : Self.leastShareOfLines
    return interlocked(match).compactMap { pairs in
      let sources = pairs[0].source..<(pairs[pairs.count - 1].source + 1)
      let targets = (pairs.map(\.target).min() ?? 0)..<((pairs.map(\.target).max() ?? 0) + 1)
      let inside = candidates.filter { sources.contains($0.source) && targets.contains($0.target) }
      let gain = pairs.reduce(0) { $0 + $1.score } - heaviestAscent(inside)
      let displaced = pairs.count - longestAscent(pairs.map(\.target)).count
      guard gain >= max(Self.leastGain, Self.leastGainOfItem * Float(displaced)),
        Double(pairs.count) >= share * Double(max(sources.count, targets.count))
      else { return nil }
      return list(left, right, pairs, inside, sources, targets)
    }
  }

  /// Each item with the best partner that no better pair has taken.
  private func freeMatch(_ candidates: [ItemPair], _ counts: (Int, Int)) -> [ItemPair] {
    func distance(_ pair: ItemPair) -> Int { abs(pair.source * counts.1 - pair.target * counts.0) }
    let best = candidates.sorted { left, right in
      (-left.score, distance(left), left.source, left.target)
        < (-right.score, distance(right), right.source, right.target)
    }
    var isTaken = ([Bool](repeating: false, count: counts.0), [Bool](repeating: false, count: counts.1))
    var match: [ItemPair] = []
    for pair in best where !isTaken.0[pair.source] && !isTaken.1[pair.target] {
      isTaken.0[pair.source] = true
      isTaken.1[pair.target] = true
      match.append(pair)
    }
    return match.sorted { $0.source < $1.source }
  }

  /// The groups of pairs that cross each other, directly or by others; pairs that cross none are left out.
  private func interlocked(_ match: [ItemPair]) -> [[ItemPair]] {
    var smallest = [Int](repeating: Int.max, count: match.count + 1)
    for index in match.indices.reversed() { smallest[index] = min(smallest[index + 1], match[index].target) }
    var groups: [[ItemPair]] = []
    var group: [ItemPair] = []
    var largest = -1
    for (index, pair) in match.enumerated() {
      group.append(pair)
      largest = max(largest, pair.target)
      guard largest < smallest[index + 1] else { continue }
      if group.count > 1 { groups.append(group) }
      group = []
    }
    return groups
  }

  private func list(
    _ left: [Range<Int>], _ right: [Range<Int>], _ pairs: [ItemPair], _ candidates: [ItemPair], _ sources: Range<Int>,
    _ targets: Range<Int>
  ) -> ReorderedList {
    let partners = Dictionary(uniqueKeysWithValues: pairs.map { ($0.source, $0.target) })
    let matched = Set(partners.values)
    var rest = targets.filter { !matched.contains($0) }[...]
    let restCount = rest.count
    let fits = restCount == sources.count - pairs.count
    var items: [Int] = []
    var fixed: [AlignmentBounds.Pair] = []
    var certainty: [Int: Float] = [:]
    for item in sources {
      if let partner = partners[item] {
        items.append(partner)
        let own = candidates.first { $0.source == item && $0.target == partner }?.score ?? 0
        let rival = candidates.reduce(0) { best, other in
          (other.source == item) != (other.target == partner) ? max(best, other.score) : best
        }
        let odds = Float(exponential(Double(own - rival)))
        for segment in left[item] { certainty[segment] = odds / (1 + odds) }
        if odds > Self.leastOdds, left[item].count == 1, right[partner].count == 1 {
          fixed.append(AlignmentBounds.Pair(source: left[item].lowerBound, target: right[partner].lowerBound))
        }
      } else if fits, let next = rest.popFirst() {
        // What is left on both sides has nothing but its order to go by.
        items.append(next)
        for segment in left[item] { certainty[segment] = 1 / Float(1 + restCount) }
      }
    }
    for item in rest { items.insert(item, at: (items.firstIndex(of: item - 1) ?? -1) + 1) }
    return ReorderedList(
      source: left[sources.lowerBound].lowerBound..<left[sources.upperBound - 1].upperBound,
      target: right[targets.lowerBound].lowerBound..<right[targets.upperBound - 1].upperBound,
      order: items.flatMap { Array(right[$0]) }, pairs: fixed, certainty: certainty, count: pairs.count,
      moved: source.isList(left) || target.isList(right) ? nil : moved(left, right, pairs))
  }

  private func moved(_ left: [Range<Int>], _ right: [Range<Int>], _ pairs: [ItemPair]) -> Passage? {
    var stretches: [[ItemPair]] = []
    for pair in pairs {
      if let last = stretches.last?.last, last.target < pair.target {
        stretches[stretches.count - 1].append(pair)
      } else {
        stretches.append([pair])
      }
    }
    guard stretches.count <= Self.mostStretches, stretches.allSatisfy({ $0.count > 1 }),
      let shorter = [stretches.first, stretches.last].compactMap({ $0 }).min(by: { $0.count < $1.count }),
      let first = shorter.first, let last = shorter.last
    else { return nil }
    return Passage(
      source: left[first.source].lowerBound..<left[last.source].upperBound,
      target: right[first.target].lowerBound..<right[last.target].upperBound)
  }
}

/// What the heaviest chain of pairs weighs that ascends on both sides. Complexity: pairs × log of the largest target.
private func heaviestAscent(_ pairs: [ItemPair]) -> Float {
  let first = pairs.map(\.target).min() ?? 0
  var tree = [Float](repeating: 0, count: (pairs.map(\.target).max() ?? 0) - first + 2)
  var index = 0
  var heaviest: Float = 0
  while index < pairs.count {
    // Pairs of one source are no chain.
    let row = pairs[index...].prefix { $0.source == pairs[index].source }
    let weights = row.map { pair in
      var node = pair.target - first
      var best: Float = 0
      while node > 0 {
        best = max(best, tree[node])
        node -= node & -node
      }
      return best + pair.score
    }
    for (pair, weight) in zip(row, weights) {
      heaviest = max(heaviest, weight)
      var node = pair.target - first + 1
      while node < tree.count {
        tree[node] = max(tree[node], weight)
        node += node & -node
      }
    }
    index += row.count
  }
  return heaviest
}

/// A passage that stands elsewhere in the translation, as ranges of arranged segments.
struct Passage: Equatable {
  var source: Range<Int>
  var target: Range<Int>
}

/// Finds passages that changed their place: segments which the order left without partner, or with an unlikely one, but
/// which translate each other, in their order, on the two sides of something that kept its place.
struct PassageSearch {
  let source: Tokens
  let target: Tokens
  let beads: [ScoredBead]
  let translations: [Translations]

  /// A bead that is less sure leaves its segments free.
  private static let leastPosterior: Float = 0.6
  private static let leastScore: Float = 2
  /// What a chain of pairs weighs at least.
  private static let leastWeight: Float = 12
  /// What a passage has at least that stands anywhere.
  private static let leastWeightAnywhere: Float = 20
  private static let leastPairs = 4
  private static let leastLength = 6
  /// A shorter one may be sentences that happen to stand in both texts, unless it has changed places with another, or
  /// with what stands next to it.
  private static let leastLengthOfSwapped = 2
  /// Places that are no farther apart are the same.
  private static let samePlace = 4
  private static let mostPassages = 50
  /// So many segments may stand between two pairs of a chain.
  private static let longestGap = 6

  func passages() -> [Passage] {
    var free: (source: [Int], target: [Int]) = ([], [])
    for bead in beads where !bead.isPaired || bead.posterior < Self.leastPosterior {
      free.source += bead.source
      free.target += bead.target
    }
    if free.source.isEmpty || free.target.isEmpty { return [] }
    var scorer = ItemScorer(source, target, translations)
    var pairs = scorer.pairs(free.source.map(source.range), free.target.map(target.range), above: Self.leastScore)
      .map { ItemPair(source: free.source[$0.source], target: free.target[$0.target], score: $0.score) }
    let isFree = (flags(free.source, source.segmentCount), flags(free.target, target.segmentCount))
    var passages: [Passage] = []
    var isLong: [Bool] = []
    while passages.count < Self.mostPassages, let (chain, weight) = heaviestChain(pairs) {
      let core = Passage(
        source: chain[0].source..<(chain[chain.count - 1].source + 1),
        target: chain[0].target..<(chain[chain.count - 1].target + 1))
      let crossed = crossedCount(core)
      if crossed > 0 {
        passages.append(core)
        isLong.append(
          chain.count >= Self.leastPairs && crossed >= Self.leastPairs && weight >= Self.leastWeightAnywhere)
      }
      pairs.removeAll { core.source.contains($0.source) || core.target.contains($0.target) }
    }
    let homes = passages.map { home(of: $0) }
    let order = passages.indices.sorted { passages[$0].source.lowerBound < passages[$1].source.lowerBound }
    let wide = widened(order.map { passages[$0] }, isFree)
    return zip(order, wide).filter { index, passage in
      let length = min(passage.source.count, passage.target.count)
      if isLong[index], length >= Self.leastLength { return true }
      guard length >= Self.leastLengthOfSwapped else { return false }
      let own = passages[index].target.lowerBound
      if abs(own - homes[index]) <= 2 * length + Self.samePlace { return true }
      return passages.indices.contains { other in
        other != index && abs(passages[other].target.lowerBound - homes[index]) <= Self.samePlace
          && abs(own - homes[other]) <= Self.samePlace
      }
    }.map(\.1)
  }

  /// Where in the target a passage would stand if it stood where the source has it.
  private func home(of passage: Passage) -> Int {
    beads.first { $0.source.upperBound > passage.source.lowerBound }?.target.lowerBound ?? target.segmentCount
  }

  /// The chain of pairs, ascending on both sides without wide gaps, that weighs most; nil where none weighs enough.
  /// Complexity: pairs × those within a gap of them.
  private func heaviestChain(_ pairs: [ItemPair]) -> (chain: [ItemPair], weight: Float)? {
    var weights = pairs.map(\.score)
    var previous = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var other = index - 1
      while other >= 0, pair.source - pairs[other].source <= Self.longestGap {
        let distance = pair.target - pairs[other].target
        if pairs[other].source < pair.source, (1...Self.longestGap).contains(distance),
          weights[other] + pair.score > weights[index]
        {
          weights[index] = weights[other] + pair.score
          previous[index] = other
        }
        other -= 1
      }
    }
    guard let weight = weights.max(), weight >= Self.leastWeight, var index = weights.firstIndex(of: weight) else {
      return nil
    }
    var chain: [ItemPair] = []
    while index >= 0 {
      chain.append(pairs[index])
      index = previous[index]
    }
    return (chain.reversed(), weight)
  }

  /// How many sure beads stand before a passage on one side and behind it on the other.
  private func crossedCount(_ passage: Passage) -> Int {
    beads.count { bead in
      bead.isPaired && bead.posterior >= Self.leastPosterior
        && (bead.source.upperBound <= passage.source.lowerBound && bead.target.lowerBound >= passage.target.upperBound
          || bead.source.lowerBound >= passage.source.upperBound && bead.target.upperBound <= passage.target.lowerBound)
    }
  }

  /// Takes in what stands free around passages: headings, segments whose words say nothing.
  private func widened(_ passages: [Passage], _ isFree: (source: [Bool], target: [Bool])) -> [Passage] {
    var isFree = isFree
    for passage in passages {
      for segment in passage.source { isFree.source[segment] = false }
      for segment in passage.target { isFree.target[segment] = false }
    }
    func take(_ source: Int, _ target: Int) -> Bool {
      guard isFree.source.indices.contains(source), isFree.source[source], isFree.target.indices.contains(target),
        isFree.target[target]
      else { return false }
      isFree.source[source] = false
      isFree.target[target] = false
      return true
    }
    return passages.map { passage in
      var (source, target) = (passage.source, passage.target)
      while take(source.lowerBound - 1, target.lowerBound - 1) {
        source = (source.lowerBound - 1)..<source.upperBound
        target = (target.lowerBound - 1)..<target.upperBound
      }
      while take(source.upperBound, target.upperBound) {
        source = source.lowerBound..<(source.upperBound + 1)
        target = target.lowerBound..<(target.upperBound + 1)
      }
      return Passage(source: source, target: target)
    }
  }
}

private func flags(_ numbers: [Int], _ count: Int) -> [Bool] {
  var result = [Bool](repeating: false, count: count)
  for number in numbers { result[number] = true }
  return result
}

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
  /// What a chain of pairs weighs and has at least.
  private static let leastWeight: Float = 20
  private static let leastPairs = 4
  /// A shorter passage is no section: sentences that happen to stand in both texts.
  private static let leastLength = 6
  private static let mostPassages = 50
  /// So many segments may stand between two pairs of a chain.
  private static let longestGap = 6

  func passages() -> [Passage] {
    var free: (source: [Int], target: [Int]) = ([], [])
    for bead in beads where !bead.isPaired || bead.posterior < Self.leastPosterior {
      free.source += bead.source
      free.target += bead.target
    }
    guard free.source.count >= Self.leastPairs, free.target.count >= Self.leastPairs else { return [] }
    var scorer = ItemScorer(source, target, translations)
    var pairs = scorer.pairs(free.source.map(source.range), free.target.map(target.range), above: Self.leastScore)
      .map { ItemPair(source: free.source[$0.source], target: free.target[$0.target], score: $0.score) }
    let isFree = (flags(free.source, source.segmentCount), flags(free.target, target.segmentCount))
    var passages: [Passage] = []
    while passages.count < Self.mostPassages, let chain = heaviestChain(pairs) {
      let core = Passage(
        source: chain[0].source..<(chain[chain.count - 1].source + 1),
        target: chain[0].target..<(chain[chain.count - 1].target + 1))
      if isMoved(core) { passages.append(core) }
      pairs.removeAll { core.source.contains($0.source) || core.target.contains($0.target) }
    }
    return widened(passages.sorted { $0.source.lowerBound < $1.source.lowerBound }, isFree).filter {
      min($0.source.count, $0.target.count) >= Self.leastLength
    }
  }

  /// The chain of pairs, ascending on both sides without wide gaps, that weighs most; nil where none weighs enough.
  /// Complexity: pairs × those within a gap of them.
  private func heaviestChain(_ pairs: [ItemPair]) -> [ItemPair]? {
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
    guard chain.count >= Self.leastPairs else { return nil }
    return chain.reversed()
  }

  /// Whether several sure beads stand before a passage on one side and behind it on the other.
  private func isMoved(_ passage: Passage) -> Bool {
    let crossed = beads.count { bead in
      bead.isPaired && bead.posterior >= Self.leastPosterior
        && (bead.source.upperBound <= passage.source.lowerBound && bead.target.lowerBound >= passage.target.upperBound
          || bead.source.lowerBound >= passage.source.upperBound && bead.target.upperBound <= passage.target.lowerBound)
    }
    return crossed >= Self.leastPairs
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

import TextModel

/// What people have said of the beads between two versions.
struct SettledBeads {
  /// Accepted and locked ones: they stay as they are. No two share a segment.
  private(set) var kept: [Bead] = []
  /// Those that are not to be proposed again.
  private(set) var refused: [BeadRanges] = []
  /// Questions and comments, which stay with their beads where these are found again.
  private(set) var asked: [BeadRanges: Bead] = [:]

  private var takenSource: Set<Int> = []
  private var takenTarget: Set<Int> = []

  var isEmpty: Bool { kept.isEmpty && refused.isEmpty && asked.isEmpty }

  /// - Returns: false where a bead to keep shares a segment with one that was added before.
  mutating func add(_ bead: Bead) -> Bool {
    let ranges = BeadRanges(source: bead.source, target: bead.target)
    switch bead.status {
    case .accepted, .locked:
      guard takenSource.isDisjoint(with: bead.source), takenTarget.isDisjoint(with: bead.target) else {
        return kept.contains { $0.source == bead.source && $0.target == bead.target }
      }
      takenSource.formUnion(bead.source)
      takenTarget.formUnion(bead.target)
      kept.append(bead)
    case .rejected: if bead.isPaired { refused.append(ranges) }
    case .query: asked[ranges] = bead
    case .proposed: if bead.review?.comment.isEmpty == false { asked[ranges] = bead }
    }
    return true
  }

  /// The longest chain of beads with two sides that do not cross, and all other beads.
  func chained() -> (chain: [Bead], others: [Bead]) {
    let paired = kept.filter(\.isPaired).sorted { $0.source.lowerBound < $1.source.lowerBound }
    let chain = Set(longestAscent(paired.map(\.target.lowerBound)))
    return (
      chain: paired.indices.filter(chain.contains).map { paired[$0] },
      others: paired.indices.filter { !chain.contains($0) }.map { paired[$0] } + kept.filter { !$0.isPaired }
    )
  }
}

/// The indices of a longest ascending subsequence of distinct numbers. Complexity: n log n (Schensted 1961).
func longestAscent(_ numbers: [Int]) -> [Int] {
  // For each length the index of the smallest number that ends an ascent of it.
  var ends: [Int] = []
  var previous = [Int](repeating: -1, count: numbers.count)
  for (index, number) in numbers.enumerated() {
    let length = ends.partitioningIndex { numbers[$0] >= number }
    if length > 0 { previous[index] = ends[length - 1] }
    if length == ends.count { ends.append(index) } else { ends[length] = index }
  }
  var result: [Int] = []
  var index = ends.last ?? -1
  while index >= 0 {
    result.append(index)
    index = previous[index]
  }
  return result.reversed()
}

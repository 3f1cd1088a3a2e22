/// A bead between two editions.
struct RevisionBead: Equatable {
  enum Kind: Equatable {
    case unchanged
    case changed
    /// In the new edition only.
    case new
    /// In the old edition only.
    case gone
  }

  /// Segments of each edition.
  var old: Range<Int>
  var new: Range<Int>
  var kind: Kind
  /// The share of words in common, 0 to 1.
  var similarity: Double
  /// Whether it stands elsewhere in the new edition.
  var isMoved = false
}

/// Aligns two editions of a text by their words: segments that stand once in each are anchors, what lies between them is
/// aligned by dynamic programming, and what is left is looked for elsewhere.
struct EditionAligner {
  let words: Words
  private let oldCount: Int
  private let newStart: Int
  private let newCount: Int

  /// What has fewer words in common is no revision of the other.
  private static let leastSimilarity = 0.4
  /// What stands elsewhere must have more in common, and be so many words long.
  private static let leastMovedSimilarity = 0.7
  private static let leastMovedWords = 3
  /// Between anchors that are farther apart only so many cells on either side of the diagonal are tried.
  private static let mostCells = 250_000
  private static let bandWidth = 200
  private static let shapes = [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1)]

  /// - Parameter words: of the old edition and then of the new one.
  init(_ words: Words) {
    self.words = words
    oldCount = words.starts[1]
    newStart = words.starts[1]
    newCount = words.starts[2] - words.starts[1]
  }

  func beads() -> [RevisionBead] {
    var beads: [RevisionBead] = []
    var (old, new) = (0, 0)
    for anchor in anchors() + [(oldCount, newCount)] {
      beads += align(old..<anchor.0, new..<anchor.1)
      if anchor.0 < oldCount { beads.append(bead(anchor.0..<(anchor.0 + 1), anchor.1..<(anchor.1 + 1))) }
      (old, new) = (anchor.0 + 1, anchor.1 + 1)
    }
    return withMoves(beads)
  }

  /// Segments of equal words that stand once in each edition: the longest ascending chain of them.
  private func anchors() -> [(Int, Int)] {
    var places: [[Int32]: (old: [Int], new: [Int])] = [:]
    for segment in 0..<oldCount { places[words.segments[segment], default: ([], [])].old.append(segment) }
    for segment in 0..<newCount { places[words.segments[newStart + segment], default: ([], [])].new.append(segment) }
    let pairs = places.values.filter { $0.old.count == 1 && $0.new.count == 1 }.map { ($0.old[0], $0.new[0]) }
      .sorted { $0.0 < $1.0 }
    // Longest ascending subsequence (Schensted 1961).
    var ends: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var chain: [(Int, Int)] = []
    var index = ends.last ?? -1
    while index >= 0 {
      chain.append(pairs[index])
      index = previous[index]
    }
    return chain.reversed()
  }

  private func inNew(_ range: Range<Int>) -> Range<Int> {
    (newStart + range.lowerBound)..<(newStart + range.upperBound)
  }

  private func bead(_ old: Range<Int>, _ new: Range<Int>) -> RevisionBead {
    if old.isEmpty { return RevisionBead(old: old, new: new, kind: .new, similarity: 0) }
    if new.isEmpty { return RevisionBead(old: old, new: new, kind: .gone, similarity: 0) }
    let isEqual = old.flatMap { words.segments[$0] } == inNew(new).flatMap { words.segments[$0] }
    return RevisionBead(
      old: old, new: new, kind: isEqual ? .unchanged : .changed, similarity: words.similarity(old, inNew(new)))
  }

  /// The beads whose words have most in common. Complexity: cells × words of a segment.
  private func align(_ old: Range<Int>, _ new: Range<Int>) -> [RevisionBead] {
    let (rows, columns) = (old.count, new.count)
    let width = rows * columns > Self.mostCells ? Self.bandWidth : columns
    let stride = min(columns, 2 * width) + 1
    func first(_ row: Int) -> Int { max(0, min(columns + 1 - stride, (rows == 0 ? 0 : row * columns / rows) - width)) }
    func cell(_ row: Int, _ column: Int) -> Int? {
      row >= 0 && (first(row)..<(first(row) + stride)).contains(column) ? row * stride + column - first(row) : nil
    }
    let unreached = -Double.infinity
    var best = [Double](repeating: unreached, count: (rows + 1) * stride)
    var back = [UInt8](repeating: 0, count: best.count)
    best[0] = 0
    for row in 0...rows {
      for column in first(row)..<(first(row) + stride) where row + column > 0 {
        let here = row * stride + column - first(row)
        if let before = cell(row, column - 1), best[before] > best[here] {
          (best[here], back[here]) = (best[before], 2)
        }
        if let before = cell(row - 1, column), best[before] > best[here] {
          (best[here], back[here]) = (best[before], 1)
        }
        for (shape, size) in Self.shapes.enumerated() {
          guard let before = cell(row - size.0, column - size.1), best[before] > unreached else { continue }
          let left = (old.lowerBound + row - size.0)..<(old.lowerBound + row)
          let right = inNew((new.lowerBound + column - size.1)..<(new.lowerBound + column))
          let similarity = words.similarity(left, right)
          guard similarity >= Self.leastSimilarity else { continue }
          let gain = (similarity - Self.leastSimilarity + 0.01) * Double(words.count(left) + words.count(right) + 1)
          if best[before] + gain > best[here] { (best[here], back[here]) = (best[before] + gain, UInt8(shape + 3)) }
        }
      }
    }
    var beads: [RevisionBead] = []
    var (row, column) = (rows, columns)
    while row + column > 0 {
      let step = Int(back[row * stride + column - first(row)])
      let size = step == 1 ? (1, 0) : step == 2 ? (0, 1) : Self.shapes[step - 3]
      let (oldEnd, newEnd) = (old.lowerBound + row, new.lowerBound + column)
      beads.append(bead((oldEnd - size.0)..<oldEnd, (newEnd - size.1)..<newEnd))
      (row, column) = (row - size.0, column - size.1)
    }
    return beads.reversed()
  }

  /// Pairs what is gone with what is new where it has most words in common.
  private func withMoves(_ beads: [RevisionBead]) -> [RevisionBead] {
    var holders: [Int32: [Int]] = [:]
    for bead in beads where bead.kind == .new {
      for word in Set(words.segments[newStart + bead.new.lowerBound]) {
        holders[word, default: []].append(bead.new.lowerBound)
      }
    }
    var pairs: [(similarity: Double, old: Int, new: Int)] = []
    for bead in beads where bead.kind == .gone {
      let segment = bead.old.lowerBound
      guard words.segments[segment].count >= Self.leastMovedWords else { continue }
      // Its rarest words lead to what can be it.
      let rarest = Set(words.segments[segment]).sorted { (holders[$0]?.count ?? 0, $0) < (holders[$1]?.count ?? 0, $1) }
      for candidate in Set(rarest.prefix(4).flatMap { (holders[$0] ?? []).prefix(50) }).sorted() {
        let similarity = words.similarity(bead.old, inNew(candidate..<(candidate + 1)))
        if similarity >= Self.leastMovedSimilarity { pairs.append((similarity, segment, candidate)) }
      }
    }
    pairs.sort { (-$0.similarity, $0.old, $0.new) < (-$1.similarity, $1.old, $1.new) }
    var partners: [Int: Int] = [:]
    var taken: Set<Int> = []
    for pair in pairs where partners[pair.old] == nil && taken.insert(pair.new).inserted {
      partners[pair.old] = pair.new
    }
    return beads.compactMap { bead in
      if bead.kind == .new, taken.contains(bead.new.lowerBound) { return nil }
      guard bead.kind == .gone, let partner = partners[bead.old.lowerBound] else { return bead }
      var moved = self.bead(bead.old, partner..<(partner + 1))
      moved.isMoved = true
      return moved
    }
  }
}

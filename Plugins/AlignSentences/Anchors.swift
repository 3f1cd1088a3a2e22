/// A pair of segments that share rare words.
struct Anchor {
  var source: Int32
  var target: Int32
  var score: Float
}

/// Finds the band in which the alignment must lie: rare words that translate each other tie segments together, the
/// heaviest ascending chain of such ties is found in O(k log k), and between ties that no likely chain contradicts
/// whole rectangles are searched.
struct AnchorSearch {
  let source: Tokens
  let target: Tokens
  let prior: SparseRows
  let bounds: AlignmentBounds

  /// Words in more segments than this say little.
  private static let mostSegments: Int32 = 12
  private static let leastScore: Float = 3
  /// Ties on chains that weigh at most this much less than the heaviest are plausible.
  private static let margin = 12.0

  func band() -> Band {
    Band(between: bounds.joined(with: sureAnchors()), rows: source.segmentCount, columns: target.segmentCount)
  }

  /// Ties that are on all plausible chains: they ascend on both sides.
  func sureAnchors() -> [Anchor] {
    let ties = bounds.admitted(self.ties())
    let through = bestChains(ties)
    guard let best = through.max() else { return [] }
    return sure(ties.indices.filter { through[$0] >= best - Self.margin }.map { ties[$0] })
  }

  /// All ties, by source and then target.
  private func ties() -> [Anchor] {
    let postings = Postings(target)
    let count = Float(max(2, max(source.segmentCount, target.segmentCount)))
    var scores = [Float](repeating: 0, count: target.segmentCount)
    var touched: [Int32] = []
    var lastSegment = [Int32](repeating: -1, count: source.forms.count)
    var result: [Anchor] = []
    for segment in 0..<source.segmentCount {
      touched.removeAll(keepingCapacity: true)
      for index in source.range(segment) {
        let form = Int(source.ids[index])
        guard source.segmentFrequencies[form] <= Self.mostSegments, lastSegment[form] != Int32(segment) else {
          continue
        }
        lastSegment[form] = Int32(segment)
        for entry in prior.range(form) {
          let other = Int(prior.columns[entry])
          guard target.segmentFrequencies[other] <= Self.mostSegments else { continue }
          let rarity = naturalLog(count / Float(max(source.segmentFrequencies[form], target.segmentFrequencies[other])))
          let score = rarity * min(1, prior.values[entry] / 2)
          guard score > 0 else { continue }
          for place in postings.range(other) {
            let candidate = Int(postings.segments[place])
            if scores[candidate] == 0 { touched.append(Int32(candidate)) }
            scores[candidate] += score
          }
        }
      }
      touched.sort()
      for candidate in touched {
        let score = scores[Int(candidate)]
        if score >= Self.leastScore {
          result.append(Anchor(source: Int32(segment), target: candidate, score: score))
        }
        scores[Int(candidate)] = 0
      }
    }
    return result
  }

  /// For each tie the weight of the heaviest chain through it. Chains are long: sums of single precision would be off
  /// by more than the margin.
  private func bestChains(_ ties: [Anchor]) -> [Double] {
    let before = heaviest(ties.indices, ties) { Int($0.target) }
    let after = heaviest(ties.indices.reversed(), ties) { target.segmentCount - 1 - Int($0.target) }
    return ties.indices.map { before[$0] + after[$0] - Double(ties[$0].score) }
  }

  /// For each tie the weight of the heaviest chain that ends with it, in the order given.
  private func heaviest(_ order: some Sequence<Int>, _ ties: [Anchor], key: (Anchor) -> Int) -> [Double] {
    var result = [Double](repeating: 0, count: ties.count)
    var tree = [Double](repeating: 0, count: target.segmentCount + 1)
    var waiting: [Int] = []
    func settle() {
      for index in waiting {
        var node = key(ties[index]) + 1
        while node < tree.count {
          tree[node] = max(tree[node], result[index])
          node += node & -node
        }
      }
      waiting.removeAll(keepingCapacity: true)
    }
    for index in order {
      if let last = waiting.last, ties[last].source != ties[index].source { settle() }
      var node = key(ties[index])
      var best = 0.0
      while node > 0 {
        best = max(best, tree[node])
        node -= node & -node
      }
      result[index] = best + Double(ties[index].score)
      waiting.append(index)
    }
    return result
  }

  /// Ties that no other plausible one crosses or shares a segment with.
  private func sure(_ ties: [Anchor]) -> [Anchor] {
    var largestBefore = [Int32](repeating: -1, count: ties.count)
    var largest: Int32 = -1
    for index in ties.indices {
      largestBefore[index] = largest
      largest = max(largest, ties[index].target)
    }
    var smallest = Int32.max
    var result: [Anchor] = []
    for index in ties.indices.reversed() {
      let tie = ties[index]
      let isAlone =
        (index == 0 || ties[index - 1].source != tie.source)
        && (index == ties.count - 1 || ties[index + 1].source != tie.source)
      if isAlone, largestBefore[index] < tie.target, smallest > tie.target { result.append(tie) }
      smallest = min(smallest, tie.target)
    }
    return result.reversed()
  }
}

/// For each form the segments that hold it.
private struct Postings {
  private var starts: [Int32]
  private(set) var segments: [Int32]

  init(_ tokens: Tokens) {
    starts = [0]
    for frequency in tokens.segmentFrequencies { starts.append((starts.last ?? 0) + frequency) }
    segments = [Int32](repeating: 0, count: Int(starts.last ?? 0))
    var next = starts
    var last = [Int32](repeating: -1, count: tokens.forms.count)
    for segment in 0..<tokens.segmentCount {
      for index in tokens.range(segment) {
        let form = Int(tokens.ids[index])
        guard last[form] != Int32(segment) else { continue }
        last[form] = Int32(segment)
        segments[Int(next[form])] = Int32(segment)
        next[form] += 1
      }
    }
  }

  func range(_ form: Int) -> Range<Int> { Int(starts[form])..<Int(starts[form + 1]) }
}

extension Band {
  private static let slack: Int32 = 3
  /// Rectangles with more cells than this are searched along their diagonal only.
  private static let largestRectangle = 40_000
  private static let leastWidth = 60

  /// The rectangles between anchors, which ascend on both sides, with a few cells around.
  init(between anchors: [Anchor], rows: Int, columns: Int) {
    var low = [Int32](repeating: Int32(columns), count: rows + 1)
    var high = [Int32](repeating: 0, count: rows + 1)
    func cover(_ top: Int, _ left: Int, _ bottom: Int, _ right: Int) {
      let height = bottom - top
      let width = right - left
      let isWhole = (height + 1) * (width + 1) <= Self.largestRectangle
      let half = max(Self.leastWidth, min(height, width) / 10)
      for row in top...bottom {
        var first = left
        var last = right
        if !isWhole {
          let centre = left + (height == 0 ? width : width * (row - top) / height)
          let step = height == 0 ? width : width / height + 1
          first = max(left, centre - half - step)
          last = min(right, centre + half + step)
        }
        low[row] = min(low[row], Int32(first))
        high[row] = max(high[row], Int32(last))
      }
    }
    var top = 0
    var left = 0
    for anchor in anchors {
      cover(top, left, Int(anchor.source), Int(anchor.target))
      top = Int(anchor.source) + 1
      left = Int(anchor.target) + 1
      cover(top - 1, left - 1, top, left)
    }
    cover(top, left, rows, columns)
    let lowBefore = low
    let highBefore = high
    for row in 0...rows {
      low[row] = lowBefore[min(rows, row)]
      high[row] = highBefore[row]
    }
    // A few cells around in both directions.
    for row in 0...rows {
      low[row] = min(low[row], lowBefore[max(0, row - Int(Self.slack))]) - Self.slack
      high[row] = max(high[row], highBefore[min(rows, row + Int(Self.slack))]) + Self.slack
    }
    self.init(low: low, high: high, columnCount: columns)
  }
}

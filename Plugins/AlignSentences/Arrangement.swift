import TextModel

/// The order in which two texts are aligned, and what of them: settled beads are single segments here, and passages
/// that stand elsewhere in the translation are put where they stand in the source.
struct Arrangement {
  /// For each segment of the arranged text the segments of the document that it is, one or those of a settled bead.
  var source: [Range<Int>]
  var target: [Range<Int>]
  var bounds: AlignmentBounds

  /// - Parameters:
  ///   - settled: beads that keep their segments and do not overlap; those with two sides do not cross.
  ///   - absent: beads, of which the arranged texts have nothing.
  init(
    sourceCount: Int, targetCount: Int, settled: [BeadRanges] = [], absent: [BeadRanges] = [],
    refused: [BeadRanges] = []
  ) {
    source = arranged(sourceCount, joined: settled.map(\.source), absent: absent.map(\.source))
    target = arranged(targetCount, joined: settled.map(\.target), absent: absent.map(\.target))
    bounds = AlignmentBounds()
    let sourceIndices = indices(source, sourceCount)
    let targetIndices = indices(target, targetCount)
    bounds.pairs = settled.map { bead in
      AlignmentBounds.Pair(source: sourceIndices[bead.source.lowerBound], target: targetIndices[bead.target.lowerBound])
    }.sorted { $0.source < $1.source }
    for bead in refused {
      let source = bead.source.map { sourceIndices[$0] }
      let target = bead.target.map { targetIndices[$0] }
      if let (first, last) = source.ends, let (targetFirst, targetLast) = target.ends {
        bounds.refused.insert(BeadRanges(source: first..<(last + 1), target: targetFirst..<(targetLast + 1)))
      }
    }
    findBreaks()
  }

  /// Moves passages of the target, ranges of arranged segments, to other places.
  ///
  /// - Parameters:
  ///   - order: the numbers of the arranged target segments in their new order.
  ///   - pairs: more pairs to keep, which the new order does not let cross any other.
  func reordered(target order: [Int], fixing pairs: [AlignmentBounds.Pair]) -> Arrangement {
    var result = self
    result.bounds.pairs = (bounds.pairs + pairs).sorted { $0.source < $1.source }
    result.target = order.map { target[$0] }
    var places = [Int](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[index] = place }
    for index in result.bounds.pairs.indices {
      result.bounds.pairs[index].target = places[result.bounds.pairs[index].target]
    }
    result.bounds.refused = []
    for bead in bounds.refused {
      let start = places[bead.target.lowerBound]
      if bead.target.enumerated().allSatisfy({ places[$1] == start + $0 }) {
        result.bounds.refused.insert(BeadRanges(source: bead.source, target: start..<(start + bead.target.count)))
      }
    }
    result.findBreaks()
    return result
  }

  private mutating func findBreaks() {
    bounds.sourceBreaks = breaks(source)
    bounds.targetBreaks = breaks(target)
  }

  /// The segments of the documents that a bead of the arranged texts is made of.
  func ranges(of bead: ScoredBead) -> BeadRanges {
    BeadRanges(source: segments(bead.source, of: source), target: segments(bead.target, of: target))
  }

  private func segments(_ range: Range<Int>, of side: [Range<Int>]) -> Range<Int> {
    if let first = range.first, let last = range.last { return side[first].lowerBound..<side[last].upperBound }
    let place = range.lowerBound > 0 ? side[range.lowerBound - 1].upperBound : side.first?.lowerBound ?? 0
    return place..<place
  }
}

extension Array<Int> {
  /// The first and the last; nil where there is none or one of them is no segment of the arranged text.
  fileprivate var ends: (Int, Int)? {
    guard let first, let last, !contains(-1) else { return nil }
    return (first, last)
  }
}

private func arranged(_ count: Int, joined: [Range<Int>], absent: [Range<Int>]) -> [Range<Int>] {
  var whole = [Range<Int>?](repeating: nil, count: count)
  for range in joined { for segment in range { whole[segment] = range } }
  for range in absent { for segment in range { whole[segment] = segment..<segment } }
  return (0..<count).compactMap { segment in
    let range = whole[segment] ?? segment..<(segment + 1)
    return range.first == segment ? range : nil
  }
}

/// For each segment of a document the arranged one that it is in, -1 where it is in none.
private func indices(_ side: [Range<Int>], _ count: Int) -> [Int] {
  var result = [Int](repeating: -1, count: count)
  for (index, range) in side.enumerated() { for segment in range { result[segment] = index } }
  return result
}

private func breaks(_ side: [Range<Int>]) -> Set<Int> {
  Set(side.indices.dropFirst().filter { side[$0 - 1].upperBound != side[$0].lowerBound })
}

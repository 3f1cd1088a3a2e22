import TextModel

/// Aligns two documents: around what people have settled, and with what stands in another order in the translation.
struct PairAligner {
  let aligner: Aligner
  let source: Document
  let target: Document
  let settled: SettledBeads

  func beads() -> [Bead] {
    let (chain, others) = settled.chained()
    let arrangement = Arrangement(
      sourceCount: source.segments.count, targetCount: target.segments.count, settled: chain.map(\.ranges),
      absent: others.map(\.ranges), refused: settled.refused)
    let aligned = scoredBeads(arrangement).map { scored in
      let ranges = arrangement.ranges(of: scored)
      var bead = Bead(ranges.source, ranges.target, confidence: Double(scored.confidence))
      if let asked = settled.asked[ranges] {
        bead.status = asked.status
        bead.review = asked.review
      }
      return bead
    }
    let kept = Dictionary(chain.map { ($0.ranges, $0) }, uniquingKeysWith: { first, _ in first })
    return inOrder(aligned.map { kept[$0.ranges] ?? $0 }, others)
  }

  private func scoredBeads(_ arrangement: Arrangement) -> [ScoredBead] {
    if arrangement.source.isEmpty || arrangement.target.isEmpty {
      return arrangement.source.indices.map { ScoredBead(source: $0..<($0 + 1), target: 0..<0, posterior: 1) }
        + arrangement.target.indices.map { ScoredBead(source: 0..<0, target: $0..<($0 + 1), posterior: 1) }
    }
    let sourceTokens = Tokens(source, segments: arrangement.source)
    let targetTokens = Tokens(target, segments: arrangement.target)
    return aligner.search(sourceTokens, targetTokens, bounds: arrangement.bounds).posteriors.decode()
  }

  /// Puts beads that were settled out of the order where they stand in the source.
  private func inOrder(_ aligned: [Bead], _ others: [Bead]) -> [Bead] {
    if others.isEmpty { return aligned }
    var placed = others
    // What has no source stands behind what its target stands behind.
    var sourceEnds = [Int](repeating: 0, count: target.segments.count)
    for bead in aligned + others where !bead.source.isEmpty {
      for segment in bead.target { sourceEnds[segment] = bead.source.upperBound }
    }
    for index in placed.indices where placed[index].source.isEmpty {
      let place = placed[index].target.lowerBound > 0 ? sourceEnds[placed[index].target.lowerBound - 1] : 0
      placed[index].source = place..<place
    }
    let all = aligned + placed
    let keys = all.indices.map { (all[$0].source.lowerBound, all[$0].source.isEmpty ? 0 : 1, $0) }
    return keys.sorted { $0 < $1 }.map { all[$0.2] }
  }
}

extension Bead {
  var ranges: BeadRanges { BeadRanges(source: source, target: target) }
}

extension Tokens {
  /// - Parameter segments: for each segment of the tokens the segments of the document that it is.
  init(_ document: Document, segments: [Range<Int>]) {
    self.init(
      document.text,
      segments: segments.map { range in
        let first = document.segments[range.lowerBound]
        return (first.range.lowerBound..<document.segments[range.upperBound - 1].range.upperBound, first.block)
      }, language: document.language?.language ?? "")
  }
}

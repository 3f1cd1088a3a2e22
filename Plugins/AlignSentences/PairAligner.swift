import TextModel

/// Aligns two documents: around what people have settled, and with what stands in another order in the translation.
struct PairAligner {
  let aligner: Aligner
  let source: Document
  let target: Document
  let settled: SettledBeads

  struct Result {
    var beads: [Bead] = []
    var changes: [ChangedOrder] = []
  }

  /// A bead that a person settled may contradict the order of all others: it is one of the order, or stands across it,
  /// by whichever way more pairs are to be expected; and never are fewer than without it.
  func align() -> Result {
    let (chain, others) = settled.chained()
    var best = align(chain: chain, others: others)
    if chain.isEmpty, !others.contains(where: \.isPaired) { return best }
    let free = align(chain: [], others: [])
    var ways = [free.settling(settled.kept, in: self)]
    let across = chain.filter { bead in free.beads.contains { bead.crosses($0) && $0.confidence >= Bead.doubtful } }
    if !across.isEmpty {
      ways.append(align(chain: chain.filter { !across.contains($0) }, others: others + across))
    }
    for way in ways where way.expectedPairs > best.expectedPairs { best = way }
    return best
  }

  /// - Parameters:
  ///   - chain: settled beads that the order of all others keeps to.
  ///   - others: settled beads that stand out of the order, or have one side.
  private func align(chain: [Bead], others: [Bead]) -> Result {
    var arrangement = Arrangement(
      sourceCount: source.segments.count, targetCount: target.segments.count, settled: chain.map(\.ranges),
      absent: others.map(\.ranges), refused: settled.refused)
    var result = Result()
    var scored: [ScoredBead]
    let sourceText = SegmentedText(source, segments: arrangement.source)
    let targetText = SegmentedText(target, segments: arrangement.target)
    let (sourceTokens, targetTokens) = (sourceText.tokens(), targetText.tokens())
    if arrangement.source.isEmpty || arrangement.target.isEmpty {
      scored = ScoredBead.alone(source: arrangement.source.count, target: arrangement.target.count)
    } else if arrangement.bounds.isEmpty,
      let windows = Windows(aligner, sourceText, targetText, sourceTokens, targetTokens)
    {
      scored = windows.align()
    } else {
      let inOrder = draft(arrangement, sourceTokens, targetTokens)
      scored = inOrder.beads
      if let (draft, order) = reordered(inOrder) {
        arrangement = draft.arrangement
        scored = order.capped(draft.beads)
        result.changes = order.changes(in: inOrder.arrangement)
      }
    }
    let kept = Dictionary(chain.map { ($0.ranges, $0) }, uniquingKeysWith: { first, _ in first })
    let aligned = scored.map { scored in
      let ranges = arrangement.ranges(of: scored)
      if let bead = kept[ranges] { return bead }
      var bead = Bead(ranges.source, ranges.target, confidence: Double(aligner.confidence(of: scored)))
      if let asked = settled.asked[ranges] {
        bead.status = asked.status
        bead.review = asked.review
      }
      return bead
    }
    result.beads = inOrder(aligned, others)
    return result
  }

  /// Texts in an order, and how they were aligned in it.
  private struct Draft {
    var arrangement: Arrangement
    var source: Tokens
    var target: Tokens
    var search: Aligner.Search
    var beads: [ScoredBead]
  }

  private func draft(_ arrangement: Arrangement, _ sourceTokens: Tokens, _ targetTokens: Tokens) -> Draft {
    let search = aligner.search(sourceTokens, targetTokens, bounds: arrangement.bounds)
    return Draft(
      arrangement: arrangement, source: sourceTokens, target: targetTokens, search: search,
      beads: search.beads)
  }

  /// Aligns once more with passages and items where the source has them; nil where nothing stands elsewhere.
  private func reordered(_ draft: Draft) -> (Draft, TargetOrder)? {
    guard aligner.method == .lexical else { return nil }
    let known = [draft.search.firstTranslations, draft.search.translations]
    let pairs = draft.arrangement.bounds.pairs
    let passages = PassageSearch(source: draft.source, target: draft.target, beads: draft.beads, translations: known)
      .passages()
    var lists = ListSearch(
      source: ListItems(source, segments: draft.arrangement.source, tokens: draft.source, locked: pairs.map(\.source)),
      target: ListItems(target, segments: draft.arrangement.target, tokens: draft.target, locked: pairs.map(\.target)),
      beads: draft.beads, scorer: ItemScorer(draft.source, draft.target, known))
    var order = TargetOrder(
      passages: passages, lists: lists.lists(), beads: draft.beads, targetCount: draft.target.segmentCount)
    while !order.isAsItStands {
      let arrangement = draft.arrangement.reordered(target: order.segments, fixing: order.pairs)
      let new = self.draft(arrangement, draft.source, SegmentedText(target, segments: arrangement.target).tokens())
      let failed = order.failedPassages(new.beads)
      if failed.isEmpty { return (new, order) }
      order = order.without(failed)
    }
    return nil
  }

  /// Puts beads that were settled out of the order where they stand in the source.
  fileprivate func inOrder(_ aligned: [Bead], _ others: [Bead]) -> [Bead] {
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

extension PairAligner.Result {
  /// How many pairs are expected to be right.
  fileprivate var expectedPairs: Double { beads.reduce(0) { $0 + ($1.isPaired ? $1.confidence : 0) } }

  /// With settled beads in the place of those whose segments they share.
  fileprivate func settling(_ kept: [Bead], in aligner: PairAligner) -> PairAligner.Result {
    var isTaken = (
      [Bool](repeating: false, count: aligner.source.segments.count),
      [Bool](repeating: false, count: aligner.target.segments.count)
    )
    for bead in kept {
      for segment in bead.source { isTaken.0[segment] = true }
      for segment in bead.target { isTaken.1[segment] = true }
    }
    var result = self
    var placed = kept
    result.beads.removeAll { bead in
      let isFree = bead.source.allSatisfy { !isTaken.0[$0] } && bead.target.allSatisfy { !isTaken.1[$0] }
      if isFree { return false }
      // What is left of it has lost its partner.
      for segment in bead.source where !isTaken.0[segment] {
        placed.append(Bead(segment..<(segment + 1), 0..<0, confidence: 1 - bead.confidence))
      }
      for segment in bead.target where !isTaken.1[segment] {
        placed.append(Bead(0..<0, segment..<(segment + 1), confidence: 1 - bead.confidence))
      }
      return true
    }
    result.beads = aligner.inOrder(result.beads, placed)
    return result
  }
}

extension Bead {
  /// Whether two beads of two sides stand in one order in the source and in another in the target.
  fileprivate func crosses(_ other: Bead) -> Bool {
    guard isPaired, other.isPaired else { return false }
    return source.upperBound <= other.source.lowerBound && other.target.upperBound <= target.lowerBound
      || other.source.upperBound <= source.lowerBound && target.upperBound <= other.target.lowerBound
  }

  var ranges: BeadRanges { BeadRanges(source: source, target: target) }
}

extension SegmentedText {
  /// - Parameter segments: for each segment of the text the segments of the document that it is.
  init(_ document: Document, segments: [Range<Int>]) {
    self.init(
      text: document.text,
      segments: segments.map { range in
        let first = document.segments[range.lowerBound]
        return (first.range.lowerBound..<document.segments[range.upperBound - 1].range.upperBound, first.block)
      }, language: document.language?.language ?? "")
  }

  func tokens() -> Tokens { tokens(0..<segments.count) }
}

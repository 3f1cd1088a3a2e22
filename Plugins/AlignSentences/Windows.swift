/// A text whose parts become tokens when they are needed.
struct SegmentedText {
  let text: [UInt8]
  /// Ranges of bytes of `text` with the number of the block that each is in.
  let segments: [(range: Range<Int>, block: Int)]
  /// A primary language.
  let language: String

  func tokens(_ part: Range<Int>) -> Tokens {
    Tokens(text, segments: Array(segments[part]), language: language)
  }
}

/// Where a long text is divided: each window is aligned by itself, up to where its beads are sure, and the next one
/// begins there. Memory beyond the texts' own tokens is that of one window.
struct Windows {
  let aligner: Aligner
  let source: SegmentedText
  let target: SegmentedText
  private let sourceStarts: [Int32]
  private let targetStarts: [Int32]
  private let anchors: [Anchor]

  private static let mostSegments = 4_000
  private static let mostTokens = 150_000
  /// Beads so near to a window's end are aligned again by the next one.
  private static let margin = 60
  private static let sure: Float = 0.9

  /// Nil where the texts are short enough to be aligned as a whole.
  init?(
    _ aligner: Aligner, _ source: SegmentedText, _ target: SegmentedText, _ sourceTokens: Tokens, _ targetTokens: Tokens
  ) {
    guard
      max(sourceTokens.segmentCount, targetTokens.segmentCount) > 2 * Self.mostSegments
        || max(sourceTokens.ids.count, targetTokens.ids.count) > 2 * Self.mostTokens
    else { return nil }
    self.aligner = aligner
    self.source = source
    self.target = target
    sourceStarts = sourceTokens.starts
    targetStarts = targetTokens.starts
    let prior =
      aligner.method == .lexical
      ? priorTranslations(sourceTokens, targetTokens, lexicons: aligner.lexicons, cognates: false)
      : SparseRows(rowCount: sourceTokens.forms.count)
    anchors = AnchorSearch(source: sourceTokens, target: targetTokens, prior: prior, bounds: AlignmentBounds())
      .sureAnchors()
  }

  func align() -> [ScoredBead] {
    var beads: [ScoredBead] = []
    var start = (source: 0, target: 0)
    while true {
      let (end, isAnchored) = end(from: start)
      let isLast = end.source == source.segments.count && end.target == target.segments.count
      let window = self.beads(source.tokens(start.source..<end.source), target.tokens(start.target..<end.target))
      let kept = isLast ? window.count : settled(window, isAnchored: isAnchored)
      for bead in window[..<kept] {
        beads.append(
          ScoredBead(
            source: (bead.source.lowerBound + start.source)..<(bead.source.upperBound + start.source),
            target: (bead.target.lowerBound + start.target)..<(bead.target.upperBound + start.target),
            posterior: bead.posterior))
      }
      if isLast { return beads }
      for bead in window[..<kept] {
        start.source += bead.source.count
        start.target += bead.target.count
      }
    }
  }

  private func beads(_ source: Tokens, _ target: Tokens) -> [ScoredBead] {
    if source.segmentCount == 0 || target.segmentCount == 0 {
      return ScoredBead.alone(source: source.segmentCount, target: target.segmentCount)
    }
    return aligner.search(source, target).beads
  }

  /// How many of a window's beads are kept, at least one.
  private func settled(_ beads: [ScoredBead], isAnchored: Bool) -> Int {
    // Where the window ends at no anchor its end is a guess, and half of it is aligned again.
    let most = max(1, isAnchored ? max(beads.count - Self.margin, beads.count / 2) : beads.count / 2)
    let least = most / 2
    return (least..<most).last { beads[$0].isPaired && beads[$0].posterior > Self.sure }.map { $0 + 1 } ?? most
  }

  /// The end of the window that begins at a cell: the last anchor within reach.
  private func end(
    from start: (source: Int, target: Int)
  ) -> (cell: (source: Int, target: Int), isAnchored: Bool) {
    let farthest = (reach(sourceStarts, start.source), reach(targetStarts, start.target))
    if farthest.0 == source.segments.count, farthest.1 == target.segments.count { return (farthest, true) }
    // Anchors ascend on both sides: the first one out of reach.
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if Int(anchors[middle].source) < farthest.0, Int(anchors[middle].target) < farthest.1 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    if low > 0 {
      let last = anchors[low - 1]
      let end = (source: Int(last.source) + 1, target: Int(last.target) + 1)
      // One too near brings no progress.
      if end.source > start.source + 2 * Self.margin, end.target > start.target + 2 * Self.margin {
        return (end, true)
      }
    }
    // In step with what is left of both texts.
    let left = (source.segments.count - start.source, target.segments.count - start.target)
    let share = min(
      left.0 > 0 ? Double(farthest.0 - start.source) / Double(left.0) : 1,
      left.1 > 0 ? Double(farthest.1 - start.target) / Double(left.1) : 1)
    func step(_ left: Int, _ most: Int) -> Int { min(most, max(min(1, left), Int((Double(left) * share).rounded()))) }
    return (
      (start.source + step(left.0, farthest.0 - start.source), start.target + step(left.1, farthest.1 - start.target)),
      false
    )
  }

  /// As many segments as a window may have, at least one where there are any.
  private func reach(_ starts: [Int32], _ start: Int) -> Int {
    let count = starts.count - 1
    var end = min(count, start + 1)
    while end < count, end - start < Self.mostSegments, Int(starts[end + 1] - starts[start]) <= Self.mostTokens {
      end += 1
    }
    return end
  }
}

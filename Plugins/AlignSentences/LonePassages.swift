/// Passages that one side alone has say nothing of how often a segment elsewhere has no partner: a missing chapter, an
/// untranslated tail.
extension Posteriors {
  /// A run of more beads without partner is a passage.
  private static let longestRun = 7

  /// How many beads of each type are to be expected, passages without partner counted for no more than their first
  /// beads.
  ///
  /// - Parameter beads: what was decoded.
  func expectedCountsBesidePassages(_ beads: [ScoredBead]) -> [Float] {
    var counts = expectedCounts()
    var run: [Int] = [0, 0]
    for bead in beads {
      if bead.isPaired {
        run = [0, 0]
        continue
      }
      let side = bead.target.isEmpty ? 0 : 1
      run[side] += 1
      if run[side] > Self.longestRun { counts[side + 1] = max(0, counts[side + 1] - bead.posterior) }
    }
    return counts
  }
}

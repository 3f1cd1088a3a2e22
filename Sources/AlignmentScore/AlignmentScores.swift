/// How many of how many.
public struct Share: Sendable, Equatable {
  public var part = 0
  public var whole = 0

  public init(part: Int = 0, whole: Int = 0) {
    self.part = part
    self.whole = whole
  }

  public var ratio: Double { whole > 0 ? Double(part) / Double(whole) : 0 }

  fileprivate static func += (left: inout Share, right: Share) {
    left.part += right.part
    left.whole += right.whole
  }
}

/// Precision, recall and their harmonic mean.
public struct Score: Sendable, Equatable {
  public var precision = Share()
  public var recall = Share()

  public var f1: Double {
    let (p, r) = (precision.ratio, recall.ratio)
    return p + r > 0 ? 2 * p * r / (p + r) : 0
  }

  fileprivate static func += (left: inout Score, right: Score) {
    left.precision += right.precision
    left.recall += right.recall
  }
}

/// How well found beads agree with true ones.
public struct AlignmentScores: Sendable, Equatable {
  /// Beads that are exactly right; precision counts all beads found, recall true beads with two sides only
  /// (Thompson and Koehn 2019).
  public var strictOfAll = Score()
  /// Beads that are exactly right, among those with two sides.
  public var strict = Score()
  /// Beads with two sides that have a segment of each side in common with a true one.
  public var lax = Score()
  /// For true beads that are blocks whose inside is not aligned: beads that lie inside one, and blocks that such beads
  /// fill.
  public var tile = Score()
  /// Segments that are said to have no partner.
  public var null = Score()

  public init() {}

  /// - Parameters:
  ///   - gold: the true beads, with all segments of both texts.
  ///   - found: segments that are in none of them have no partner.
  public init(gold: [NumberedBead], found: [NumberedBead]) {
    let pairedGold = gold.filter(\.isPaired)
    let pairedFound = found.filter(\.isPaired)
    let precision = agreement(pairedFound, with: pairedGold)
    let recall = agreement(pairedGold, with: pairedFound)
    strict = Score(precision: precision.strict, recall: recall.strict)
    lax = Score(precision: precision.lax, recall: recall.lax)
    strictOfAll = Score(precision: agreement(found, with: gold).strict, recall: recall.strict)
    tile = tiling(gold, pairedFound)
    null = nulls(gold, pairedFound)
  }

  /// Adds the counts of another document.
  public static func += (left: inout AlignmentScores, right: AlignmentScores) {
    left.strictOfAll += right.strictOfAll
    left.strict += right.strict
    left.lax += right.lax
    left.tile += right.tile
    left.null += right.null
  }
}

private func agreement(_ beads: [NumberedBead], with others: [NumberedBead]) -> (strict: Share, lax: Share) {
  let there = Set(others)
  var targets: [Int: Set<Int>] = [:]
  for bead in there { for segment in bead.source { targets[segment, default: []].formUnion(bead.target) } }
  var strict = Share()
  var lax = Share()
  for bead in Set(beads) {
    let isThere = there.contains(bead)
    let overlaps = bead.source.contains { segment in
      targets[segment].map { !$0.isDisjoint(with: bead.target) } ?? false
    }
    strict += Share(part: isThere ? 1 : 0, whole: 1)
    lax += Share(part: isThere || overlaps ? 1 : 0, whole: 1)
  }
  return (strict, lax)
}

private func tiling(_ gold: [NumberedBead], _ found: [NumberedBead]) -> Score {
  var blocks: (source: [Int: Int], target: [Int: Int]) = ([:], [:])
  for (block, bead) in gold.enumerated() {
    for segment in bead.source { blocks.source[segment] = block }
    for segment in bead.target { blocks.target[segment] = block }
  }
  var covered = gold.map { _ in (source: 0, target: 0, isWhole: true) }
  var score = Score()
  for bead in found {
    let own = Set(bead.source.map { blocks.source[$0] } + bead.target.map { blocks.target[$0] })
    if own.count == 1, case .some(.some(let block)) = own.first {
      score.precision.part += 1
      covered[block].source += Set(bead.source).count
      covered[block].target += Set(bead.target).count
    } else {
      for case .some(let block) in own { covered[block].isWhole = false }
    }
    score.precision.whole += 1
  }
  for (bead, cover) in zip(gold, covered) where bead.isPaired {
    let isFilled = cover.isWhole && cover.source == bead.source.count && cover.target == bead.target.count
    score.recall += Share(part: isFilled ? 1 : 0, whole: 1)
  }
  return score
}

private func nulls(_ gold: [NumberedBead], _ found: [NumberedBead]) -> Score {
  var score = Score()
  for side in [\NumberedBead.source, \NumberedBead.target] {
    let all = Set(gold.flatMap { $0[keyPath: side] })
    let alone = Set(gold.filter { !$0.isPaired }.flatMap { $0[keyPath: side] })
    let left = all.subtracting(found.flatMap { $0[keyPath: side] })
    let right = alone.intersection(left).count
    score += Score(precision: Share(part: right, whole: left.count), recall: Share(part: right, whole: alone.count))
  }
  return score
}

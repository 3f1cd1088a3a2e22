@testable import AlignSentences

/// How right the beads of one set are: strict F1 of beads of two sides; of gold that is blocks, a bead is right if it lies
/// inside one, and a block is found if right beads fill it (as `Benchmarks/alignment/score`).
struct Score {
  private var right = 0
  private var found = 0
  private var reached = 0
  private var there = 0
  /// Of exact gold: each bead's confidence, and whether it is right.
  private(set) var judged: [(confidence: Float, isRight: Bool)] = []

  var f1: Double {
    let precision = Double(right) / Double(max(1, found))
    let recall = Double(reached) / Double(max(1, there))
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  mutating func add(_ beads: [ScoredBead], _ document: CorpusDocument) {
    let beads = beads.filter(\.isPaired)
    let gold = document.gold.filter(\.isPaired)
    found += beads.count
    there += gold.count
    if document.isExact {
      let known = Set(gold)
      for bead in beads {
        let isRight = known.contains(GoldBead(source: Array(bead.source), target: Array(bead.target)))
        if isRight {
          right += 1
          reached += 1
        }
        judged.append((bead.confidence, isRight))
      }
      return
    }
    let block = { (segments: [[Int]]) in
      Dictionary(segments.enumerated().flatMap { number, all in all.map { ($0, number) } }) { $1 }
    }
    let sourceBlock = block(gold.map(\.source))
    let targetBlock = block(gold.map(\.target))
    var covered = [Int](repeating: 0, count: gold.count)
    var isBroken = [Bool](repeating: false, count: gold.count)
    for bead in beads {
      let blocks = Set(bead.source.map { sourceBlock[$0] ?? -1 } + bead.target.map { targetBlock[$0] ?? -1 })
      if blocks.count == 1, let only = blocks.first, only >= 0 {
        right += 1
        covered[only] += bead.source.count + bead.target.count
      } else {
        for broken in blocks where broken >= 0 { isBroken[broken] = true }
      }
    }
    reached += gold.indices.count { !isBroken[$0] && covered[$0] == gold[$0].source.count + gold[$0].target.count }
  }
}

/// |confidence - share right|, expected over bins of equal size.
func calibrationError(_ judged: [(confidence: Float, isRight: Bool)], bins: Int = 15) -> Double {
  let sorted = judged.sorted { ($0.confidence, $0.isRight ? 1 : 0) < ($1.confidence, $1.isRight ? 1 : 0) }
  var error = 0.0
  for bin in 0..<bins {
    let part = sorted[(bin * sorted.count / bins)..<((bin + 1) * sorted.count / bins)]
    error += abs(part.reduce(0.0) { $0 + Double($1.confidence) - ($1.isRight ? 1 : 0) })
  }
  return error / Double(max(1, sorted.count))
}

/// The share of beads to look at, the least sure first, so that of the rest `share` are right.
func reviewShare(_ judged: [(confidence: Float, isRight: Bool)], right share: Double = 0.995) -> Double {
  let sorted = judged.sorted { ($0.confidence, $0.isRight ? 1 : 0) > ($1.confidence, $1.isRight ? 1 : 0) }
  var wrong = 0
  var kept = 0
  for (index, bead) in sorted.enumerated() {
    if !bead.isRight { wrong += 1 }
    if Double(wrong) <= (1 - share) * Double(index + 1) { kept = index + 1 }
  }
  return 1 - Double(kept) / Double(max(1, sorted.count))
}

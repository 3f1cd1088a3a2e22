/// Candidate beads with their scores, and what follows from them.
struct BeadLattice {
  let candidates: Candidates
  /// `excluded` where there is to be none.
  var scores: [Float]
  /// What beads of a single side cost by what stands before them.
  let runs: SingleRuns
  /// By the type of bead: what the scores were made with.
  private(set) var logShares: [Float] = []

  static let excluded: Float = -1e9

  /// Scores the types of beads by other shares.
  mutating func setShares(_ evidence: BeadEvidence, _ weights: BeadWeights) {
    let changes = BeadType.all.indices.map { type in
      let weight = weights[.typeShare] + (BeadType.all[type].isPaired ? 0 : weights[.singleTypeShare])
      return quantized(weight * (evidence.logShares[type] - logShares[type]))
    }
    for index in scores.indices where scores[index] > Self.excluded {
      scores[index] += changes[Int(candidates.types[index])]
    }
    logShares = evidence.logShares
  }

  /// For each candidate the probability that it is part of the alignment: the forward-backward algorithm (Rabiner 1989,
  /// section III) in floating-point numbers with an exponent of their own for each row.
  func posteriors() -> Posteriors {
    let types = BeadType.all
    let band = candidates.band
    let rows = band.lastRow
    // Every path takes each source segment once: what is taken off it here changes no probability, and keeps the
    // numbers small.
    var cumulated = [Float](repeating: 0, count: rows + 1)
    for row in 1..<max(1, rows + 1) {
      var offset: Float = 0
      for column in band.columns(row) {
        let beads = candidates.beads(row, column)
        if let first = beads.first, candidates.types[first] == 0 { offset = max(offset, min(300, scores[first])) }
      }
      cumulated[row] = cumulated[row - 1] + offset
    }

    let firsts = candidates.starts.span
    let kinds = candidates.types.span
    let scores = scores.span
    let offsets = band.offset.span
    var weightsOfBeads = [Double](repeating: 0, count: scores.count)
    var weights = weightsOfBeads.mutableSpan
    // By the last bead: of two sides, of the source alone, of the target alone; and their sum.
    var forwardCells = [SIMD4<Double>](repeating: .zero, count: band.cellCount)
    var forward = forwardCells.mutableSpan
    var exponents = [Int](repeating: 0, count: rows + 1)
    for row in 0...rows {
      exponents[row] = row > 0 ? exponents[row - 1] : 0
      var largest = 0.0
      var factors = SIMD8<Double>(repeating: 1)
      for back in 2...BeadType.mostSegments where row - back >= 0 {
        factors[back] = power(exponents[row - back] - exponents[row])
      }
      for column in band.columns(row) {
        var sums = SIMD4<Double>.zero
        if row == 0, column == 0 { sums[0] = 1 }
        let cell = offsets[row] + column
        for index in Int(firsts[cell])..<Int(firsts[cell + 1]) {
          let score = scores[index]
          guard score > Self.excluded else { continue }
          let type = Int(kinds[index])
          let bead = types[type]
          let from = forward[offsets[row - bead.source] + column - bead.target]
          let weight = exponential(Double(score - (cumulated[row] - cumulated[row - bead.source])))
          weights[index] = weight
          switch type {
          case BeadType.sourceAlone: sums[1] += weight * (from * runs.beforeSource).sum()
          case BeadType.targetAlone: sums[2] += weight * (from * runs.beforeTarget).sum()
          default: sums[0] += weight * factors[bead.source] * from[3]
          }
        }
        sums[3] = sums[0] + sums[1] + sums[2]
        forward[cell] = sums
        largest = max(largest, sums[3])
      }
      let shift = rescaling(largest)
      if shift != 0 {
        for column in band.columns(row) { forward[band.offset[row] + column] *= power(-shift) }
        exponents[row] += shift
      }
    }

    // By the bead before: of two sides, of the source alone, of the target alone.
    var backwardCells = [SIMD4<Double>](repeating: .zero, count: band.cellCount)
    var backward = backwardCells.mutableSpan
    var backwardExponents = [Int](repeating: 0, count: rows + 1)
    let end = band.offset[rows] + band.columnCount
    backward[end] = SIMD4(1, 1, 1, 0)
    let total = forward[end][3]
    var values = [Float](repeating: 0, count: scores.count)
    var result = values.mutableSpan
    var starts = 0.0
    var crossings = 0.0
    for row in (0...rows).reversed() {
      // What later rows have pushed here is complete; bring it to a good exponent before pushing on.
      var largest = 0.0
      for column in band.columns(row) { largest = max(largest, backward[band.offset[row] + column].max()) }
      let shift = rescaling(largest)
      if shift != 0 {
        for column in band.columns(row) { backward[band.offset[row] + column] *= power(-shift) }
        backwardExponents[row] += shift
      }
      // Rows that nothing has reached yet take this row's exponent.
      for back in 1...BeadType.mostSegments where row - back >= 0 {
        if row == rows || back == BeadType.mostSegments { backwardExponents[row - back] = backwardExponents[row] }
      }
      // By the number of source segments: what is pushed, and what posteriors are scaled by.
      var factors = SIMD8<Double>(repeating: 0)
      var scales = SIMD8<Double>(repeating: 0)
      for back in 0...BeadType.mostSegments where row - back >= 0 {
        factors[back] = power(backwardExponents[row] - backwardExponents[row - back])
        scales[back] = power(exponents[row - back] + backwardExponents[row] - exponents[rows]) / total
      }
      for column in band.columns(row).reversed() {
        let cell = offsets[row] + column
        let here = backward[cell]
        guard here.max() > 0 else { continue }
        for index in Int(firsts[cell])..<Int(firsts[cell + 1]) {
          let weight = weights[index]
          guard weight > 0 else { continue }
          let type = Int(kinds[index])
          let bead = types[type]
          let from = offsets[row - bead.source] + column - bead.target
          let pushed = weight * factors[bead.source]
          let scale = weight * scales[bead.source]
          switch type {
          case BeadType.sourceAlone:
            backward[from] += runs.beforeSource * (here[1] * pushed)
            let posterior = forward[from] * runs.beforeSource * (here[1] * scale)
            starts += posterior[0]
            result[index] = Float(min(1, posterior.sum()))
          case BeadType.targetAlone:
            backward[from] += runs.beforeTarget * (here[2] * pushed)
            let posterior = forward[from] * runs.beforeTarget * (here[2] * scale)
            starts += posterior[0]
            crossings += posterior[1]
            result[index] = Float(min(1, posterior.sum()))
          default:
            backward[from] += SIMD4(1, 1, 1, 0) * (here[0] * pushed)
            result[index] = Float(min(1, forward[from][3] * here[0] * scale))
          }
        }
      }
    }
    let logTotal = Float(Double(cumulated[rows]) + logarithm(total) + Double(exponents[rows]) * 0.693_147_180_559_945_3)
    return Posteriors(
      candidates: candidates, values: values, logTotal: logTotal, starts: Float(starts), crossings: Float(crossings))
  }
}

extension BeadLattice {
  init(_ evidence: BeadEvidence, _ weights: BeadWeights, of candidates: Candidates) {
    var scores: [Float] = []
    scores.reserveCapacity(candidates.types.count)
    for row in 0...candidates.band.lastRow {
      for column in candidates.band.columns(row) {
        for index in candidates.beads(row, column) {
          var score: Float = 0
          evidence.forEachFeature(row, column, Int(candidates.types[index])) { score += weights[$0] * $1 }
          // Equal evidence must decide equally.
          scores.append(quantized(score))
        }
      }
    }
    self.init(candidates: candidates, scores: scores, runs: SingleRuns(weights), logShares: evidence.logShares)
  }
}

/// Segments without partner come in runs. Between two beads of two sides those of the source come before those of the
/// target, so that nothing is counted twice.
struct SingleRuns {
  /// By the kind of bead before: of two sides, of the source alone, of the target alone.
  fileprivate let beforeSource: SIMD4<Double>
  fileprivate let beforeTarget: SIMD4<Double>

  init(_ weights: BeadWeights) {
    let start = exponential(Double(weights[.singleRun]))
    beforeSource = SIMD4(start, 1, 0, 0)
    beforeTarget = SIMD4(start, exponential(Double(weights[.runsMeet])), 1, 0)
  }
}

/// 2 to a power; 0 or the largest that can be where it cannot be told.
@inline(__always)
private func power(_ exponent: Int) -> Double {
  if exponent == 0 { return 1 }
  if exponent < -1022 { return 0 }
  return Double(bitPattern: UInt64(min(exponent, 1023) + 1023) << 52)
}

/// The exponent to take out of a row whose largest number has grown or shrunk far.
@inline(__always)
private func rescaling(_ largest: Double) -> Int {
  guard largest > 0 else { return 0 }
  let exponent = Int(largest.exponent)
  return abs(exponent) > 100 ? exponent : 0
}

private func logarithm(_ x: Double) -> Double {
  x > 0 ? Double(x.exponent) * 0.693_147_180_559_945_3 + Double(naturalLog(Float(x.significand))) : -.infinity
}

/// What `BeadLattice.posteriors` finds.
struct Posteriors {
  let candidates: Candidates
  /// For each candidate.
  let values: [Float]
  /// The logarithm of the sum over all alignments.
  let logTotal: Float
  /// How many runs of beads of a single side are to be expected, and how often one of the target follows one of the
  /// source.
  let starts: Float
  let crossings: Float

  /// How many beads of each type are to be expected.
  func expectedCounts() -> [Float] {
    var counts = [Double](repeating: 0, count: BeadType.count)
    for index in values.indices { counts[Int(candidates.types[index])] += Double(values[index]) }
    return counts.map { Float($0) }
  }
}

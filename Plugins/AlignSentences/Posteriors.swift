/// The scores of all beads within a band, and what follows from them.
struct BeadLattice {
  let band: Band
  /// Types of beads from this one on are left out.
  let typeCount: Int
  /// For each cell and each type the score of the bead that ends there; `excluded` where there is none.
  var scores: [Float]
  /// What beads of a single side cost by what stands before them.
  let runs: SingleRuns
  private var logShares: [Float] = []

  static let excluded: Float = -1e9

  init(_ evidence: BeadEvidence, _ weights: BeadWeights, typeCount: Int = BeadType.count) {
    band = evidence.band
    self.typeCount = typeCount
    runs = SingleRuns(weights)
    logShares = evidence.logShares
    scores = [Float](repeating: Self.excluded, count: band.cellCount * typeCount)
    for row in 0...band.lastRow {
      for column in band.columns(row) {
        let first = (band.offset[row] + column) * typeCount
        for type in 0..<typeCount {
          var score: Float = 0
          if evidence.forEachFeature(row, column, type, { score += weights[$0] * $1 }) {
            // Equal evidence must decide equally.
            scores[first + type] = quantized(score)
          }
        }
      }
    }
  }

  /// Scores the types of beads by other shares.
  mutating func setShares(_ evidence: BeadEvidence, _ weights: BeadWeights) {
    let changes = (0..<typeCount).map { type in
      let weight = weights[.typeShare] + (BeadType.all[type].isPaired ? 0 : weights[.singleTypeShare])
      return quantized(weight * (evidence.logShares[type] - logShares[type]))
    }
    for index in scores.indices where scores[index] > Self.excluded { scores[index] += changes[index % typeCount] }
    logShares = evidence.logShares
  }

  /// For each cell and each type the probability that the bead is part of the alignment: the forward-backward algorithm
  /// (Rabiner 1989, section III) in floating-point numbers with an exponent of their own for each row.
  func posteriors() -> Posteriors {
    let types = BeadType.all
    let rows = band.lastRow
    // Every path takes each source segment once: what is taken off it here changes no probability, and keeps the
    // numbers small.
    var offsets = [Float](repeating: 0, count: rows + 1)
    for row in 1..<max(1, rows + 1) {
      for column in band.columns(row) {
        offsets[row] = max(offsets[row], min(300, scores[(band.offset[row] + column) * typeCount]))
      }
    }
    var cumulated = [Float](repeating: 0, count: rows + 1)
    for row in 1..<max(1, rows + 1) { cumulated[row] = cumulated[row - 1] + offsets[row] }

    var weights = [Double](repeating: 0, count: scores.count)
    // By the last bead: of two sides, of the source alone, of the target alone.
    var forward = [SIMD4<Double>](repeating: .zero, count: band.cellCount)
    var exponents = [Int](repeating: 0, count: rows + 1)
    for row in 0...rows {
      exponents[row] = row > 0 ? exponents[row - 1] : 0
      var largest = 0.0
      var factors = SIMD8<Double>(repeating: 1)
      for back in 2...BeadType.mostSegments where row - back >= 0 {
        factors[back] = power(exponents[row - back] - exponents[row])
      }
      for column in band.columns(row) {
        let cell = band.offset[row] + column
        var sums = SIMD4<Double>.zero
        if row == 0, column == 0 { sums[0] = 1 }
        for type in 0..<typeCount {
          let score = scores[cell * typeCount + type]
          guard score > Self.excluded else { continue }
          let bead = types[type]
          let from = forward[band.offset[row - bead.source] + column - bead.target]
          let weight = exponential(Double(score - (cumulated[row] - cumulated[row - bead.source])))
          weights[cell * typeCount + type] = weight
          switch type {
          case BeadType.sourceAlone: sums[1] += weight * (from * runs.beforeSource).sum()
          case BeadType.targetAlone: sums[2] += weight * (from * runs.beforeTarget).sum()
          default: sums[0] += weight * factors[bead.source] * from.sum()
          }
        }
        forward[cell] = sums
        largest = max(largest, sums.max())
      }
      let shift = rescaling(largest)
      if shift != 0 {
        for column in band.columns(row) { forward[band.offset[row] + column] *= power(-shift) }
        exponents[row] += shift
      }
    }

    // By the bead before: of two sides, of the source alone, of the target alone.
    var backward = [SIMD4<Double>](repeating: .zero, count: band.cellCount)
    var backwardExponents = [Int](repeating: 0, count: rows + 1)
    backward[band.offset[rows] + band.columnCount] = SIMD4(1, 1, 1, 0)
    let total = forward[band.offset[rows] + band.columnCount].sum()
    var result = [Float](repeating: 0, count: scores.count)
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
      for column in band.columns(row).reversed() {
        let cell = band.offset[row] + column
        let here = backward[cell]
        guard here.max() > 0 else { continue }
        for type in 0..<typeCount {
          let weight = weights[cell * typeCount + type]
          guard weight > 0 else { continue }
          let bead = types[type]
          let previous = row - bead.source
          let from = band.offset[previous] + column - bead.target
          let pushed = weight * power(backwardExponents[row] - backwardExponents[previous])
          let scale = weight / total * power(exponents[previous] + backwardExponents[row] - exponents[rows])
          var posterior = forward[from] * scale
          switch type {
          case BeadType.sourceAlone:
            backward[from] += runs.beforeSource * (here[1] * pushed)
            posterior *= runs.beforeSource * here[1]
            starts += posterior[0]
          case BeadType.targetAlone:
            backward[from] += runs.beforeTarget * (here[2] * pushed)
            posterior *= runs.beforeTarget * here[2]
            starts += posterior[0]
            crossings += posterior[1]
          default:
            backward[from] += SIMD4(1, 1, 1, 0) * (here[0] * pushed)
            posterior *= here[0]
          }
          result[cell * typeCount + type] = Float(min(1, posterior.sum()))
        }
      }
    }
    let logTotal = Float(Double(cumulated[rows]) + logarithm(total) + Double(exponents[rows]) * 0.693_147_180_559_945_3)
    return Posteriors(
      band: band, typeCount: typeCount, values: result, logTotal: logTotal, starts: Float(starts),
      crossings: Float(crossings))
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

struct Posteriors {
  let band: Band
  let typeCount: Int
  /// For each cell and type of bead.
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
    for cell in 0..<band.cellCount {
      for type in 0..<typeCount { counts[type] += Double(values[cell * typeCount + type]) }
    }
    return counts.map { Float($0) }
  }
}

/// A bead as the aligner finds it: ranges of segment numbers and its posterior probability.
struct ScoredBead {
  var source: Range<Int>
  var target: Range<Int>
  var posterior: Float

  /// The posterior to 1/10000.
  var confidence: Float { (posterior * 10_000).rounded() / 10_000 }

  var isPaired: Bool { !source.isEmpty && !target.isEmpty }

  /// So many segments of two sides, of which one has none.
  static func alone(source: Int, target: Int) -> [ScoredBead] {
    (0..<source).map { ScoredBead(source: $0..<($0 + 1), target: 0..<0, posterior: 1) }
      + (0..<target).map { ScoredBead(source: 0..<0, target: $0..<($0 + 1), posterior: 1) }
  }
}

extension Posteriors {
  /// What a bead of two sides must be surer than, and one of a single side.
  private static let pairedBias: Float = 0.46
  private static let singleBias: Float = 0.5
  /// What a bead of a single side counts beside one of two sides.
  private static let singleWeight: Float = 0.15

  /// The alignment in which most beads are expected to be right.
  func decode() -> [ScoredBead] {
    let types = BeadType.all
    let band = candidates.band
    var best = [Float](repeating: -1e9, count: band.cellCount)
    var back = [Int32](repeating: 0, count: band.cellCount)
    best[0] = 0
    for row in 0...band.lastRow {
      for column in band.columns(row) {
        let cell = band.offset[row] + column
        for index in candidates.beads(row, column) {
          let bead = types[Int(candidates.types[index])]
          let posterior = values[index]
          let gain =
            bead.isPaired ? posterior - Self.pairedBias : Self.singleWeight * (posterior - Self.singleBias)
          let sum = best[band.offset[row - bead.source] + column - bead.target] + gain
          if sum > best[cell] {
            best[cell] = sum
            back[cell] = Int32(index)
          }
        }
      }
    }
    var beads: [ScoredBead] = []
    var row = band.lastRow
    var column = band.columnCount
    while row > 0 || column > 0 {
      let index = Int(back[band.offset[row] + column])
      let bead = types[Int(candidates.types[index])]
      beads.append(
        ScoredBead(
          source: (row - bead.source)..<row, target: (column - bead.target)..<column, posterior: values[index]))
      row -= bead.source
      column -= bead.target
    }
    return beads.reversed()
  }

  /// The cells that some likely alignment visits, with `slack` cells on either side.
  func narrowedBand(threshold: Float, slack: Int32) -> Band {
    let band = candidates.band
    let rows = band.lastRow
    var low = [Int32](repeating: Int32(band.columnCount), count: rows + 1)
    var high = [Int32](repeating: 0, count: rows + 1)
    for row in 0...rows {
      for column in band.columns(row) {
        for index in candidates.beads(row, column) where values[index] > threshold {
          let bead = BeadType.all[Int(candidates.types[index])]
          for visited in (row - bead.source)...row {
            low[visited] = min(low[visited], Int32(column - bead.target))
            high[visited] = max(high[visited], Int32(column))
          }
        }
      }
    }
    return Band(low: low.map { $0 - slack }, high: high.map { $0 + slack }, columnCount: band.columnCount)
  }
}

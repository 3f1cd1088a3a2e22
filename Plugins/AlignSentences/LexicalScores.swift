/// For each cell (i, j) of a band how well segment i - 1 of the source and segment j - 1 of the target explain each
/// other's words, alone and with up to three segments before them.
struct LexicalScores {
  /// Log-likelihood ratio of the target segment's words given 1, 2, 3 and 4 source segments that end with i - 1.
  private(set) var ofTarget: [SIMD4<Float>] = []
  /// The same of the source segment's words given 1, 2, 3 and 4 target segments that end with j - 1.
  private(set) var ofSource: [SIMD4<Float>] = []

  private init() {}

  init(_ source: Tokens, _ target: Tokens, _ translations: Translations, in band: Band) {
    ofTarget = [SIMD4<Float>](repeating: .zero, count: band.cellCount)
    ofSource = ofTarget
    let columns = band.rowsByColumn()
    score(source, target, translations.toTarget, translations.targetRates, low: band.low, high: band.high, &ofTarget) {
      band.offset[$0] + $1
    }
    score(
      target, source, translations.toSource, translations.sourceRates, low: columns.low, high: columns.high, &ofSource
    ) {
      band.offset[$1] + $0
    }
  }

  /// The scores of a band that lies within theirs.
  func cut(from wide: Band, to narrow: Band) -> LexicalScores {
    var result = LexicalScores()
    result.ofTarget.reserveCapacity(narrow.cellCount)
    result.ofSource.reserveCapacity(narrow.cellCount)
    for row in 0...narrow.lastRow {
      let columns = narrow.columns(row)
      let cells = (wide.offset[row] + columns.lowerBound)...(wide.offset[row] + columns.upperBound)
      result.ofTarget.append(contentsOf: ofTarget[cells])
      result.ofSource.append(contentsOf: ofSource[cells])
    }
    return result
  }
}

/// Scores the words of the segments of `to` given those of `from`, row by row of `from`.
///
/// A lane whose segments of `from` reach above the column's first row counts only those below: no bead asks for it.
@inline(__always)
private func score(
  _ from: Tokens, _ to: Tokens, _ lifts: SparseRows, _ rates: [Float], low: [Int32], high: [Int32],
  _ output: inout [SIMD4<Float>], cell: (Int, Int) -> Int
) {
  // For each segment of `to` the score of its words where nothing explains them.
  let unexplained = rates.map { naturalLog(1 - $0) }
  var bases = [Float](repeating: 0, count: to.segmentCount)
  for segment in 0..<to.segmentCount {
    for index in to.range(segment) { bases[segment] += unexplained[Int(to.ids[index])] }
  }
  let ratios = rates.map { $0 / (1 - $0) }
  // For each form of `to` its summed lifts by the row's segment; for each of its tokens, by the last 1, 2, 3, 4.
  var sums = [Float](repeating: 0, count: to.forms.count)
  var history = [SIMD4<Float>](repeating: .zero, count: to.ids.count)
  var sumSpan = sums.mutableSpan
  var historySpan = history.mutableSpan
  let ratioSpan = ratios.span
  let toIds = to.ids.span
  let fromIds = from.ids.span
  let liftColumns = lifts.columns.span
  let liftValues = lifts.values.span
  let starts = to.starts.span
  var counts = SIMD4<Float>.zero
  for row in 1..<max(1, from.segmentCount + 1) {
    let tokens = from.range(row - 1)
    for index in tokens {
      for entry in lifts.range(Int(fromIds[index])) { sumSpan[unchecked: Int(liftColumns[entry])] += liftValues[entry] }
    }
    counts = Float(tokens.count) + SIMD4(0, counts[0], counts[1], counts[2])
    let scale = SIMD4<Float>(repeating: 1) / pointwiseMax(counts, SIMD4(repeating: 1))
    for column in max(1, Int(low[row]))..<max(1, Int(high[row]) + 1) {
      var score = SIMD4<Float>(repeating: bases[column - 1])
      // One logarithm for many factors, each below 1e6. No branch: whether a word is explained cannot be predicted.
      var product = SIMD4<Float>(repeating: 1)
      for index in Int(starts[column - 1])..<Int(starts[column]) {
        let form = Int(toIds[unchecked: index])
        let before = historySpan[unchecked: index]
        let sum = sumSpan[unchecked: form] + SIMD4(0, before[0], before[1], before[2])
        historySpan[unchecked: index] = sum
        product *= 1 + ratioSpan[unchecked: form] * (sum * scale)
        if index & 3 == 3, product.sum() > 1e12 {
          score += naturalLog(product)
          product = SIMD4(repeating: 1)
        }
      }
      score += naturalLog(product)
      output[cell(row, column)] = score
    }
    for index in tokens {
      for entry in lifts.range(Int(fromIds[index])) { sumSpan[Int(liftColumns[entry])] = 0 }
    }
  }
}

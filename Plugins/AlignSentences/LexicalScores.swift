/// For each cell (i, j) of a band how well segment i - 1 of the source and segment j - 1 of the target explain each
/// other's words, alone and with up to three segments before them.
struct LexicalScores {
  /// Log-likelihood ratio of the target segment's words given 1, 2, 3 and 4 source segments that end with i - 1.
  private(set) var ofTarget: [SIMD4<Float>]
  /// The same of the source segment's words given 1, 2, 3 and 4 target segments that end with j - 1.
  private(set) var ofSource: [SIMD4<Float>]

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
}

/// Scores the words of the segments of `to` given those of `from`, row by row of `from`.
@inline(__always)
private func score(
  _ from: Tokens, _ to: Tokens, _ lifts: SparseRows, _ rates: [Float], low: [Int32], high: [Int32],
  _ output: inout [SIMD4<Float>], cell: (Int, Int) -> Int
) {
  // For each form of `to` its summed lifts by the last 1, 2, 3, 4 segments of `from`.
  var sums = [SIMD4<Float>](repeating: .zero, count: to.forms.count)
  let unexplained = rates.map { naturalLog(1 - $0) }
  let ratios = rates.map { $0 / (1 - $0) }
  var base = [Float](repeating: 0, count: to.segmentCount)
  for segment in 0..<to.segmentCount {
    for index in to.range(segment) { base[segment] += unexplained[Int(to.ids[index])] }
  }
  for row in 1..<max(1, from.segmentCount + 1) {
    var counts = SIMD4<Float>.zero
    for back in 0..<min(BeadType.longest, row) {
      let tokens = from.range(row - 1 - back)
      var lanes = SIMD4<Float>.zero
      for lane in back..<4 { lanes[lane] = 1 }
      counts += lanes * Float(tokens.count)
      for index in tokens {
        for entry in lifts.range(Int(from.ids[index])) {
          sums[Int(lifts.columns[entry])] += lanes * lifts.values[entry]
        }
      }
    }
    let scale = SIMD4<Float>(repeating: 1) / pointwiseMax(counts, SIMD4(repeating: 1))
    for column in max(1, Int(low[row]))..<max(1, Int(high[row]) + 1) {
      var score = SIMD4<Float>(repeating: base[column - 1])
      for index in to.range(column - 1) {
        let form = Int(to.ids[index])
        let sum = sums[form]
        if sum[3] > 0 { score += naturalLog(1 + ratios[form] * (sum * scale)) }
      }
      output[cell(row, column)] = score
    }
    for back in 0..<min(BeadType.longest, row) {
      for index in from.range(row - 1 - back) {
        for entry in lifts.range(Int(from.ids[index])) { sums[Int(lifts.columns[entry])] = .zero }
      }
    }
  }
}

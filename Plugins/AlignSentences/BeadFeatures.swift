/// What speaks for a bead or against it, as numbers; a bead's score is their sum weighted by ``BeadWeights``.
struct BeadFeatures {
  var values: SIMD32<Float> = .zero
}

/// The weight of each feature: a linear-chain conditional random field's, fitted on hand-aligned texts.
struct BeadWeights: Sendable {
  var values: SIMD32<Float>

  static let first = BeadWeights(
    values: SIMD32<Float>([
      0.600, 0.638, 0.605, 1.208, 1.170, 0.838, -0.106, 0.166, -1.406, 0.108, -1.328, -2.668, -1.004, 0.776, -1.214,
      -0.405,
      -0.037, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000,
    ]))
  static let lexical = BeadWeights(
    values: SIMD32<Float>([
      0.092, 0.074, 0.047, 0.519, 0.690, 1.082, -1.930, 0.066, -1.557, 0.399, -1.736, -3.300, -0.622, 0.521, -1.690,
      0.026,
      0.188, 0.497, 0.517, 0.555, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000,
    ]))
}

/// Everything of two texts that beads are judged by.
struct BeadEvidence {
  let source: Tokens
  let target: Tokens
  let band: Band
  let lexical: LexicalScores
  /// By what was known beforehand.
  let prior: LexicalScores?
  let length: LengthModel
  let logPriors: [Float]
  private let targetBackground: [Float]
  private let sourceLogs: [Float]
  private let targetLogs: [Float]

  init(
    _ source: Tokens, _ target: Tokens, band: Band, lexical: LexicalScores, prior: LexicalScores?, length: LengthModel,
    priors: [Float]
  ) {
    self.source = source
    self.target = target
    self.band = band
    self.lexical = lexical
    self.prior = prior
    self.length = length
    logPriors = priors.map { naturalLog($0) }
    targetBackground = target.lengths.map { length.background($0) }
    let sourceMean = source.lengths.reduce(0, +) / Float(max(1, source.segmentCount))
    let targetMean = target.lengths.reduce(0, +) / Float(max(1, target.segmentCount))
    sourceLogs = source.lengths.map { naturalLog($0 / sourceMean) }
    targetLogs = target.lengths.map { naturalLog($0 / targetMean) }
  }

  /// The features of the bead of a type that ends in a cell; nil where it would leave the band.
  @inline(__always)
  func features(_ row: Int, _ column: Int, _ type: Int) -> SIMD32<Float>? {
    let bead = BeadType.all[type]
    let firstRow = row - bead.source
    let firstColumn = column - bead.target
    guard firstRow >= 0, firstColumn >= 0, band.contains(firstRow, firstColumn) else { return nil }
    var f = SIMD32<Float>.zero
    f[5] = logPriors[type]
    guard bead.isPaired else {
      f[15] = bead.source > 0 ? sourceLogs[row - 1] : targetLogs[column - 1]
      f[16] = logPriors[type]
      return f
    }
    // All pairs of its segments must lie in the band.
    guard firstColumn + 1 >= Int(band.low[row]), column <= Int(band.high[firstRow + 1]) else { return nil }
    var words: Float = 0
    for y in (firstColumn + 1)...column { words += lexical.ofTarget[band.offset[row] + y][bead.source - 1] }
    for x in (firstRow + 1)...row { words += lexical.ofSource[band.offset[x] + column][bead.target - 1] }
    words *= 0.5
    if let prior {
      var known: Float = 0
      for y in (firstColumn + 1)...column { known += prior.ofTarget[band.offset[row] + y][bead.source - 1] }
      for x in (firstRow + 1)...row { known += prior.ofSource[band.offset[x] + column][bead.target - 1] }
      f[bead.size == 2 ? 17 : bead.size == 3 ? 18 : 19] = 0.5 * known
    }
    var sourceLength: Float = 0
    var targetLength: Float = 0
    var background: Float = 0
    for x in firstRow..<row { sourceLength += source.lengths[x] }
    for y in firstColumn..<column {
      targetLength += target.lengths[y]
      background += targetBackground[y]
    }
    background /= Float(bead.target)
    let lengths = length.score(source: sourceLength, target: targetLength, background: background)
    let size = bead.size
    f[size == 2 ? 0 : size == 3 ? 1 : 2] = words
    f[size == 2 ? 3 : 4] = lengths
    f[6] = 1
    if size == 3 { f[7] = 1 }
    if bead.source == 2, bead.target == 2 { f[8] = 1 }
    if size == 4, bead.source != 2 { f[9] = 1 }
    if size == 5 { f[10] = 1 }
    var crossed: Float = 0
    for x in (firstRow + 1)..<max(firstRow + 1, row) where source.beginsBlock[x] { crossed += 1 }
    for y in (firstColumn + 1)..<max(firstColumn + 1, column) where target.beginsBlock[y] { crossed += 1 }
    f[11] = crossed
    let begins = (source.beginsBlock[firstRow], target.beginsBlock[firstColumn])
    if begins.0 != begins.1 { f[12] = 1 }
    if begins.0, begins.1 { f[13] = 1 }
    if source.endSigns[row - 1] != target.endSigns[column - 1] { f[14] = 1 }
    return f
  }
}

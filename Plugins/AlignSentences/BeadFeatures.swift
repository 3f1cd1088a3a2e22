/// What speaks for a bead or against it, as numbers; a bead's score is their sum weighted by ``BeadWeights``.
struct BeadFeatures {
  var values: SIMD32<Float> = .zero
}

/// The weight of each feature: a linear-chain conditional random field's, fitted on aligned texts.
struct BeadWeights: Sendable {
  var values: SIMD32<Float>

  /// Of the first pass, before anything is learnt.
  static let first = BeadWeights(
    values: SIMD32<Float>([
      0.600, 0.638, 0.605, 1.208, 1.170, 0.838, -0.106, 0.166, -1.406, 0.108, -1.328, -2.668, -1.004, 0.776, -1.214,
      -0.405,
      -0.037, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000,
    ]))
  /// Of later passes, where words are known from the texts themselves alone.
  static let lexical = BeadWeights(
    values: SIMD32<Float>([
      0.092, 0.074, 0.047, 0.519, 0.69, 1.082, -1.93, 0.066, -1.557, 0.399, -1.736, -3.3, -0.622, 0.521, -1.69, 0.026,
      0.188, 0.497, 0.517, 0.555, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]))
  /// Of later passes, where a large lexicon knows the languages.
  static let informed = BeadWeights(
    values: SIMD32<Float>([
      0.102, 0.122, 0.084, 0.637, 0.688, 1.33, -2.611, -0.1, -0.465, 1.129, -1.354, -4.134, -0.149, 0.665, -2.505,
      -0.04,
      0.159, 0.592, 0.527, 0.521, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
  func features(_ row: Int, _ column: Int, _ type: Int) -> SIMD32<Float>? {
    var features = SIMD32<Float>.zero
    return forEachFeature(row, column, type) { features[$0] += $1 } ? features : nil
  }

  /// Calls `add` with the number and the value of each feature that is not 0; false where the bead would leave the band.
  @inline(__always)
  func forEachFeature(_ row: Int, _ column: Int, _ type: Int, _ add: (Int, Float) -> Void) -> Bool {
    let bead = BeadType.all[type]
    let firstRow = row - bead.source
    let firstColumn = column - bead.target
    guard firstRow >= 0, firstColumn >= 0, band.contains(firstRow, firstColumn) else { return false }
    add(5, logPriors[type])
    guard bead.isPaired else {
      add(15, bead.source > 0 ? sourceLogs[row - 1] : targetLogs[column - 1])
      add(16, logPriors[type])
      return true
    }
    // All pairs of its segments must lie in the band.
    guard firstColumn + 1 >= Int(band.low[row]), column <= Int(band.high[firstRow + 1]) else { return false }
    var words: Float = 0
    for y in (firstColumn + 1)...column { words += lexical.ofTarget[band.offset[row] + y][bead.source - 1] }
    for x in (firstRow + 1)...row { words += lexical.ofSource[band.offset[x] + column][bead.target - 1] }
    words *= 0.5
    if let prior {
      var known: Float = 0
      for y in (firstColumn + 1)...column { known += prior.ofTarget[band.offset[row] + y][bead.source - 1] }
      for x in (firstRow + 1)...row { known += prior.ofSource[band.offset[x] + column][bead.target - 1] }
      add(bead.size == 2 ? 17 : bead.size == 3 ? 18 : 19, 0.5 * known)
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
    add(size == 2 ? 0 : size == 3 ? 1 : 2, words)
    add(size == 2 ? 3 : 4, lengths)
    add(6, 1)
    if size == 3 { add(7, 1) }
    if bead.source == 2, bead.target == 2 { add(8, 1) }
    if size == 4, bead.source != 2 { add(9, 1) }
    if size == 5 { add(10, 1) }
    for x in (firstRow + 1)..<max(firstRow + 1, row) where source.beginsBlock[x] {
      add(11, 1)
      if isShort(source, x - 1), isShort(source, x) { add(20, 1) }
    }
    for y in (firstColumn + 1)..<max(firstColumn + 1, column) where target.beginsBlock[y] {
      add(11, 1)
      if isShort(target, y - 1), isShort(target, y) { add(20, 1) }
    }
    let begins = (source.beginsBlock[firstRow], target.beginsBlock[firstColumn])
    if begins.0 != begins.1 { add(12, 1) }
    if begins.0, begins.1 { add(13, 1) }
    if source.endSigns[row - 1] != target.endSigns[column - 1] { add(14, 1) }
    return true
  }

  /// Lines of dates, places and names are parted in one layout and joined in another.
  @inline(__always)
  private func isShort(_ tokens: Tokens, _ segment: Int) -> Bool { tokens.lengths[segment] <= 40 }
}

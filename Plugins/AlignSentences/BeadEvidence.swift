/// What each kind of evidence for a bead weighs: the weights of a linear-chain conditional random field (Lafferty et al.
/// 2001), fitted on hand-aligned texts. Where there are three, they are for beads of two segments, of three, of more.
struct BeadWeights: Sendable {
  /// Of words by translations learnt from the texts themselves, and by those known beforehand.
  var learnt: SIMD4<Float>
  var known: SIMD4<Float>
  var length: SIMD4<Float>
  /// Of the logarithm of a type's share, and what beads of one side add to it.
  var share: Float
  var shareAlone: Float
  /// Of beads of one side: the logarithm of the segment's length by the mean.
  var lengthAlone: Float
  /// Charges of every bead of two sides, and of the larger ones besides.
  var paired: Float
  var oneToTwo: Float
  var twoToTwo: Float
  var oneToThree: Float
  var ofFive: Float
  /// Of each block boundary inside a bead; of a beginning of a block on one side, on both; of ends with unlike signs.
  var boundaryInside: Float
  var oneBegins: Float
  var bothBegin: Float
  var unlikeEnds: Float

  /// For the first pass, when nothing is learnt yet.
  static let first = BeadWeights(
    learnt: [0.600, 0.638, 0.605, 0], known: .zero, length: [1.208, 1.170, 1.170, 0], share: 0.838, shareAlone: -0.037,
    lengthAlone: -0.405, paired: -0.106, oneToTwo: 0.166, twoToTwo: -1.406, oneToThree: 0.108, ofFive: -1.328,
    boundaryInside: -2.668, oneBegins: -1.004, bothBegin: 0.776, unlikeEnds: -1.214)
  /// For all later passes.
  static let later = BeadWeights(
    learnt: [0.092, 0.074, 0.047, 0], known: [0.497, 0.517, 0.555, 0], length: [0.519, 0.690, 0.690, 0], share: 1.082,
    shareAlone: 0.188, lengthAlone: 0.026, paired: -1.930, oneToTwo: 0.066, twoToTwo: -1.557, oneToThree: 0.399,
    ofFive: -1.736, boundaryInside: -3.300, oneBegins: -0.622, bothBegin: 0.521, unlikeEnds: -1.690)

  /// What a type of bead is charged whatever its segments.
  fileprivate func charge(_ bead: BeadType, logShare: Float) -> Float {
    guard bead.isPaired else { return (share + shareAlone) * logShare }
    let size =
      switch (bead.size, bead.source) {
      case (2, _): Float(0)
      case (3, _): oneToTwo
      case (4, 2): twoToTwo
      case (4, _): oneToThree
      default: ofFive
      }
    return share * logShare + paired + size
  }
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
  private let weights: BeadWeights
  /// For each type of bead.
  private let charges: [Float]
  private let targetBackground: [Float]
  private let sourceLogs: [Float]
  private let targetLogs: [Float]

  init(
    _ source: Tokens, _ target: Tokens, band: Band, lexical: LexicalScores, prior: LexicalScores?, length: LengthModel,
    shares: [Float], weights: BeadWeights
  ) {
    self.source = source
    self.target = target
    self.band = band
    self.lexical = lexical
    self.prior = prior
    self.length = length
    self.weights = weights
    charges = zip(BeadType.all, shares).map { weights.charge($0, logShare: naturalLog($1)) }
    targetBackground = target.lengths.map { length.background($0) }
    let sourceMean = source.lengths.reduce(0, +) / Float(max(1, source.segmentCount))
    let targetMean = target.lengths.reduce(0, +) / Float(max(1, target.segmentCount))
    sourceLogs = source.lengths.map { naturalLog($0 / sourceMean) }
    targetLogs = target.lengths.map { naturalLog($0 / targetMean) }
  }

  /// The score of the bead of a type that ends in a cell; nil where it would leave the band.
  @inline(__always)
  func score(_ row: Int, _ column: Int, _ type: Int) -> Float? {
    let bead = BeadType.all[type]
    let firstRow = row - bead.source
    let firstColumn = column - bead.target
    guard firstRow >= 0, firstColumn >= 0, band.contains(firstRow, firstColumn) else { return nil }
    guard bead.isPaired else {
      return charges[type] + weights.lengthAlone * (bead.source > 0 ? sourceLogs[row - 1] : targetLogs[column - 1])
    }
    // All pairs of its segments must lie in the band.
    guard firstColumn + 1 >= Int(band.low[row]), column <= Int(band.high[firstRow + 1]) else { return nil }
    let size = min(bead.size, 4) - 2
    var score = charges[type] + weights.learnt[size] * lexical.words(row, column, bead, band)
    if let prior { score += weights.known[size] * prior.words(row, column, bead, band) }
    var sourceLength: Float = 0
    var targetLength: Float = 0
    var background: Float = 0
    for x in firstRow..<row { sourceLength += source.lengths[x] }
    for y in firstColumn..<column {
      targetLength += target.lengths[y]
      background += targetBackground[y]
    }
    background /= Float(bead.target)
    score += weights.length[size] * length.score(source: sourceLength, target: targetLength, background: background)
    for x in (firstRow + 1)..<max(firstRow + 1, row) where source.beginsBlock[x] { score += weights.boundaryInside }
    for y in (firstColumn + 1)..<max(firstColumn + 1, column) where target.beginsBlock[y] {
      score += weights.boundaryInside
    }
    switch (source.beginsBlock[firstRow], target.beginsBlock[firstColumn]) {
    case (true, true): score += weights.bothBegin
    case (false, false): break
    default: score += weights.oneBegins
    }
    if source.endSigns[row - 1] != target.endSigns[column - 1] { score += weights.unlikeEnds }
    return score
  }
}

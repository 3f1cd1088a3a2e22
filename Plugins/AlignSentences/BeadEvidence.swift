/// Everything of two texts that beads are judged by.
struct BeadEvidence {
  let source: Tokens
  let target: Tokens
  let band: Band
  let lexical: LexicalScores
  /// By what was known beforehand.
  let prior: LexicalScores?
  let length: LengthModel
  let shapes: ShapeModel
  /// How often each type of bead is met.
  var shares: [Float] { didSet { logShares = shares.map { naturalLog($0) } } }
  private(set) var logShares: [Float]
  private let targetBackground: [Float]
  private let sourceLogs: [Float]
  private let targetLogs: [Float]
  private let usualWordRate: Float
  private let usualKnownRate: Float

  /// - Parameter likely: beads that an earlier pass found.
  init(
    _ source: Tokens, _ target: Tokens, band: Band, lexical: LexicalScores, prior: LexicalScores?, length: LengthModel,
    shapes: ShapeModel, shares: [Float], likely: [ScoredBead]
  ) {
    self.source = source
    self.target = target
    self.band = band
    self.lexical = lexical
    self.prior = prior
    self.length = length
    self.shapes = shapes
    self.shares = shares
    logShares = shares.map { naturalLog($0) }
    targetBackground = target.lengths.map { length.background($0) }
    let sourceMean = source.lengths.reduce(0, +) / Float(max(1, source.segmentCount))
    let targetMean = target.lengths.reduce(0, +) / Float(max(1, target.segmentCount))
    sourceLogs = source.lengths.map { naturalLog($0 / sourceMean) }
    targetLogs = target.lengths.map { naturalLog($0 / targetMean) }
    usualWordRate = usualRate(lexical, likely, source, target, band)
    usualKnownRate = prior.map { usualRate($0, likely, source, target, band) } ?? 0
  }

  /// The features of the bead of a type that ends in a cell. All pairs of its segments must lie in the band.
  func features(_ row: Int, _ column: Int, _ type: Int) -> BeadFeatures {
    var features = BeadFeatures()
    forEachFeature(row, column, type) { features[$0] += $1 }
    return features
  }

  /// Calls `add` with each feature of a bead that is not 0, and its value.
  @inline(__always)
  func forEachFeature(_ row: Int, _ column: Int, _ type: Int, _ add: (BeadFeature, Float) -> Void) {
    let bead = BeadType.all[type]
    add(.typeShare, logShares[type])
    guard bead.isPaired else {
      add(.singleLength, bead.source > 0 ? sourceLogs[row - 1] : targetLogs[column - 1])
      add(.singleTypeShare, logShares[type])
      return
    }
    let size = bead.size
    add(.isPaired, 1)
    if size == 3 { add(.hasThree, 1) }
    if bead.source == 2, bead.target == 2 { add(.isTwoToTwo, 1) }
    if size == 4, bead.source != 2 { add(.isOneToThree, 1) }
    if size >= 5 { add(.hasFiveOrMore, 1) }
    addWords(row, column, bead, add)
    addLengths(row, column, bead, add)
    addShapes(row, column, bead, add)
  }

  @inline(__always)
  private func addWords(_ row: Int, _ column: Int, _ bead: BeadType, _ add: (BeadFeature, Float) -> Void) {
    let firstRow = row - bead.source
    let firstColumn = column - bead.target
    let size = bead.size
    var words: Float = 0
    var least = Float.infinity
    for y in (firstColumn + 1)...column {
      let own = lexical.ofTarget(y, bead.source, endingAt: row, in: band)
      words += own
      least = min(least, own / max(1, Float(target.range(y - 1).count)))
    }
    for x in (firstRow + 1)...row {
      let own = lexical.ofSource(x, bead.target, endingAt: column, in: band)
      words += own
      least = min(least, own / max(1, Float(source.range(x - 1).count)))
    }
    words *= 0.5
    add(size == 2 ? .wordsOfTwo : size == 3 ? .wordsOfThree : .wordsOfMore, words)
    let count = 0.5 * Float(max(2, source.tokens(firstRow..<row).count + target.tokens(firstColumn..<column).count))
    if size == 2 { add(.wordRateOfTwo, words / count) }
    if size > 2 { add(.leastWordRate, least) }
    guard let prior else { return }
    add(.usualWordRate, usualWordRate)
    add(.usualKnownRate, usualKnownRate)
    var known: Float = 0
    for y in (firstColumn + 1)...column { known += prior.ofTarget(y, bead.source, endingAt: row, in: band) }
    for x in (firstRow + 1)...row { known += prior.ofSource(x, bead.target, endingAt: column, in: band) }
    known *= 0.5
    add(size == 2 ? .knownOfTwo : .knownOfMore, known)
    add(size == 2 ? .knownRateOfTwo : .knownRateOfMore, known / count)
  }

  @inline(__always)
  private func addLengths(_ row: Int, _ column: Int, _ bead: BeadType, _ add: (BeadFeature, Float) -> Void) {
    var sourceLength: Float = 0
    var targetLength: Float = 0
    var background: Float = 0
    for x in (row - bead.source)..<row { sourceLength += source.lengths[x] }
    for y in (column - bead.target)..<column {
      targetLength += target.lengths[y]
      background += targetBackground[y]
    }
    add(
      bead.size == 2 ? .lengthsOfTwo : .lengthsOfMore,
      length.score(source: sourceLength, target: targetLength, background: background / Float(bead.target)))
  }

  /// What blocks, signs and numbers say.
  @inline(__always)
  private func addShapes(_ row: Int, _ column: Int, _ bead: BeadType, _ add: (BeadFeature, Float) -> Void) {
    let firstRow = row - bead.source
    let firstColumn = column - bead.target
    var sourceNumbers: UInt64 = 0
    var targetNumbers: UInt64 = 0
    var questions: Int32 = 0
    var sentences: Int32 = 0
    for x in firstRow..<row {
      sourceNumbers |= source.numberMarks[x]
      sentences += source.sentenceCounts[x]
      questions += source.questionCounts[x]
      if x > firstRow, source.beginsBlock[x] {
        add(.blockEnds, 1)
        if isShort(source, x - 1), isShort(source, x) { add(.shortBlockEnds, 1) }
      }
    }
    for y in firstColumn..<column {
      targetNumbers |= target.numberMarks[y]
      sentences -= target.sentenceCounts[y]
      questions -= target.questionCounts[y]
      if y > firstColumn, target.beginsBlock[y] {
        add(.blockEnds, 1)
        if isShort(target, y - 1), isShort(target, y) { add(.shortBlockEnds, 1) }
      }
    }
    let begins = (source.beginsBlock[firstRow], target.beginsBlock[firstColumn])
    if begins.0 != begins.1 { add(.oneBeginsBlock, 1) }
    if begins.0, begins.1 { add(.bothBeginBlock, 1) }
    add(.ends, shapes.ends(source.endSigns[row - 1], target.endSigns[column - 1]))
    add(.beginnings, shapes.beginnings(source.beginnings[firstRow], target.beginnings[firstColumn]))
    let numbers = (sourceNumbers ^ targetNumbers).nonzeroBitCount
    if numbers > 0 { add(.numbersDiffer, Float(min(3, numbers))) }
    if sentences != 0 { add(.sentencesDiffer, min(3, Float(abs(sentences)))) }
    if questions != 0 { add(.questionsDiffer, 1) }
  }

  /// Lines of dates, places and names are parted in one layout and joined in another.
  @inline(__always)
  private func isShort(_ tokens: Tokens, _ segment: Int) -> Bool { tokens.lengths[segment] <= 40 }
}

extension LexicalScores {
  /// The score of a target segment's words by `count` source segments that end in a row; of more than are compared the
  /// better of their first and their last.
  @inline(__always)
  fileprivate func ofTarget(_ column: Int, _ count: Int, endingAt row: Int, in band: Band) -> Float {
    let last = ofTarget[band.offset[row] + column][min(count, BeadType.longest) - 1]
    return count <= BeadType.longest
      ? last
      : max(last, ofTarget[band.offset[row - count + BeadType.longest] + column][BeadType.longest - 1])
  }

  /// The same of a source segment's words.
  @inline(__always)
  fileprivate func ofSource(_ row: Int, _ count: Int, endingAt column: Int, in band: Band) -> Float {
    let last = ofSource[band.offset[row] + column][min(count, BeadType.longest) - 1]
    return count <= BeadType.longest
      ? last
      : max(last, ofSource[band.offset[row] + column - count + BeadType.longest][BeadType.longest - 1])
  }
}

/// How well the words of likely pairs of segments explain each other, by word; a few pairs say little.
private func usualRate(
  _ scores: LexicalScores, _ likely: [ScoredBead], _ source: Tokens, _ target: Tokens, _ band: Band
) -> Float {
  var words: Float = 5
  var tokens: Float = 10
  for bead in likely where bead.source.count == 1 && bead.target.count == 1 && bead.posterior > 0.5 {
    let (row, column) = (bead.source.upperBound, bead.target.upperBound)
    guard band.contains(row, column) else { continue }
    let cell = band.offset[row] + column
    words += scores.ofTarget[cell][0] + scores.ofSource[cell][0]
    tokens += Float(source.range(row - 1).count + target.range(column - 1).count)
  }
  return words / tokens
}

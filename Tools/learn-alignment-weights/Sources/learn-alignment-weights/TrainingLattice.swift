@testable import AlignSentences

/// All beads of a document that its band allows, with their features, and which of them the gold allows.
struct TrainingLattice: Sendable {
  let candidates: Candidates
  let origin: String
  /// How much the document counts.
  let weight: Float
  /// Of each candidate.
  private var features: [BeadFeatures] = []
  private var isRight: [Bool] = []

  /// Of the search's band only what some alignment visits that is not wholly unlikely.
  init(_ search: Aligner.Search, _ document: CorpusDocument, weight: Float) {
    let evidence = search.evidence
    candidates = Candidates(search.posteriors.narrowedBand(threshold: 1e-7, slack: 0))
    origin = document.origin
    self.weight = weight
    let gold = GoldBlocks(document)
    for row in 0...candidates.band.lastRow {
      for column in candidates.band.columns(row) {
        for index in candidates.beads(row, column) {
          let type = Int(candidates.types[index])
          features.append(evidence.features(row, column, type))
          isRight.append(gold.allows(BeadType.all[type], endingAt: row, column))
        }
      }
    }
  }

  /// The sum of the squares of each feature over right beads, and their number.
  var squares: (SIMD32<Float>, Int) {
    var sum = BeadFeatures().values
    for index in features.indices where isRight[index] { sum += features[index].values * features[index].values }
    return (sum, isRight.count { $0 })
  }

  /// The logarithm of the probability of the gold, and its derivative by the weights; nil where the band does not hold
  /// the gold.
  func gradient(_ weights: BeadWeights) -> (logLikelihood: Double, gradient: [Double])? {
    let free = features.map { ($0.values * weights.values).sum() }
    let right = zip(free, isRight).map { $1 ? $0 : BeadLattice.excluded }
    let runs = SingleRuns(weights)
    let rightPosteriors = BeadLattice(candidates: candidates, scores: right, runs: runs).posteriors()
    let freePosteriors = BeadLattice(candidates: candidates, scores: free, runs: runs).posteriors()
    guard rightPosteriors.logTotal.isFinite, freePosteriors.logTotal.isFinite else { return nil }
    var gradient = [Double](repeating: 0, count: BeadFeatures.count)
    var sum = BeadFeatures().values
    for index in features.indices {
      let difference = rightPosteriors.values[index] - freePosteriors.values[index]
      if difference != 0 { sum += features[index].values * difference }
      if index & 1023 == 1023 || index == features.count - 1 {
        for feature in gradient.indices { gradient[feature] += Double(sum[feature]) }
        sum = .zero
      }
    }
    gradient[BeadFeature.singleRun.rawValue] = Double(rightPosteriors.starts - freePosteriors.starts)
    gradient[BeadFeature.runsMeet.rawValue] = Double(rightPosteriors.crossings - freePosteriors.crossings)
    return (Double(rightPosteriors.logTotal - freePosteriors.logTotal), gradient)
  }
}

/// Which beads the gold allows: of exact gold its own; of others, and of shapes that the aligner does not know, all that
/// lie inside one of its beads.
private struct GoldBlocks {
  private var ofSource: [Int]
  private var ofTarget: [Int]
  private let gold: [GoldBead]
  private let isWhole: [Bool]

  init(_ document: CorpusDocument) {
    gold = document.gold
    ofSource = [Int](repeating: -1, count: document.source.segments.count)
    ofTarget = [Int](repeating: -1, count: document.target.segments.count)
    for (number, bead) in gold.enumerated() where bead.isPaired {
      for segment in bead.source where segment < ofSource.count { ofSource[segment] = number }
      for segment in bead.target where segment < ofTarget.count { ofTarget[segment] = number }
    }
    isWhole = gold.map { bead in
      document.isExact && BeadType.all.contains { $0.source == bead.source.count && $0.target == bead.target.count }
    }
  }

  func allows(_ bead: BeadType, endingAt row: Int, _ column: Int) -> Bool {
    guard bead.isPaired else { return bead.source > 0 ? ofSource[row - 1] < 0 : ofTarget[column - 1] < 0 }
    let block = ofSource[row - 1]
    return block >= 0 && ofSource[(row - bead.source)..<row].allSatisfy { $0 == block }
      && ofTarget[(column - bead.target)..<column].allSatisfy { $0 == block }
      && (!isWhole[block] || gold[block].source.count == bead.source && gold[block].target.count == bead.target)
  }
}

@testable import AlignSentences

/// All beads of a document that its band allows, with their features, and which of them the gold allows.
struct TrainingLattice: Sendable {
  let band: Band
  let origin: String
  /// How much the document counts.
  let weight: Float
  /// Of each bead: where its score stands in the lattice.
  private var places: [Int32] = []
  private var features: [BeadFeatures] = []
  private var isRight: [Bool] = []

  /// Of the search's band only what some alignment visits that is not wholly unlikely.
  init(_ search: Aligner.Search, _ document: CorpusDocument, weight: Float) {
    let evidence = search.evidence
    band = search.posteriors.narrowedBand(threshold: 1e-7, slack: 2)
    origin = document.origin
    self.weight = weight
    let gold = GoldBlocks(document)
    for row in 0...band.lastRow {
      for column in band.columns(row) {
        for type in 0..<BeadType.count {
          let bead = BeadType.all[type]
          guard band.contains(row - bead.source, column - bead.target), evidence.band.contains(row, column),
            let found = evidence.features(row, column, type)
          else { continue }
          places.append(Int32((band.offset[row] + column) * BeadType.count + type))
          features.append(found)
          isRight.append(gold.allows(bead, endingAt: row, column))
        }
      }
    }
  }

  /// The sum of the squares of each feature over right beads, and their number.
  var squares: (SIMD32<Float>, Int) {
    var sum = BeadFeatures().values
    for index in places.indices where isRight[index] { sum += features[index].values * features[index].values }
    return (sum, isRight.count { $0 })
  }

  /// The logarithm of the probability of the gold, and its derivative by the weights; nil where the band does not hold
  /// the gold.
  func gradient(_ weights: BeadWeights) -> (logLikelihood: Double, gradient: [Double])? {
    var free = [Float](repeating: BeadLattice.excluded, count: band.cellCount * BeadType.count)
    var right = free
    for index in places.indices {
      let score = (features[index].values * weights.values).sum()
      free[Int(places[index])] = score
      if isRight[index] { right[Int(places[index])] = score }
    }
    let runs = SingleRuns(weights)
    let rightPosteriors = BeadLattice(band: band, scores: right, runs: runs).posteriors()
    let freePosteriors = BeadLattice(band: band, scores: free, runs: runs).posteriors()
    guard rightPosteriors.logTotal.isFinite, freePosteriors.logTotal.isFinite else { return nil }
    var gradient = [Double](repeating: 0, count: BeadFeatures.count)
    var sum = BeadFeatures().values
    for index in places.indices {
      let place = Int(places[index])
      let difference = rightPosteriors.values[place] - freePosteriors.values[place]
      if difference != 0 { sum += features[index].values * difference }
      if index & 1023 == 1023 || index == places.count - 1 {
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

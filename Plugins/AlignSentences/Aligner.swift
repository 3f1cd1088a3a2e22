/// How two texts are compared.
enum AlignmentMethod: String, Sendable, CaseIterable {
  /// By the lengths of segments alone.
  case length
  /// By words as well.
  case lexical
}

/// Aligns the segments of two texts.
///
/// Coarse to fine: anchors give a band; within it beads are scored by what is known beforehand; from the likely beads
/// translations, lengths and the shares of bead types are learnt; and the scoring is repeated in a narrower band.
struct Aligner {
  var method = AlignmentMethod.lexical
  var lexicons: [LexiconView] = []
  /// Nil: what fits how much the lexicons know.
  var weights: AlignerWeights?
  var passes = 3

  /// How many beads the shares of bead types are smoothed by.
  private static let priorBeads: Float = 15
  /// How often the shares are learnt anew in a pass.
  private static let shareRounds = 2
  /// Beads that one pass finds less likely than this are not looked at by the next.
  private static let leastPosterior: Float = 1e-5

  struct Search {
    var evidence: BeadEvidence
    var posteriors: Posteriors
    /// The alignment in which most beads are expected to be right.
    var beads: [ScoredBead]
    /// What was known of words beforehand, and what has been learnt.
    var firstTranslations: Translations
    var translations: Translations
  }

  /// - Parameters:
  ///   - source: at least one segment, as the target.
  ///   - bounds: what the alignment keeps to.
  func search(
    _ source: Tokens, _ target: Tokens, bounds: AlignmentBounds = AlignmentBounds(), stopAfter: Int? = nil
  ) -> Search {
    let prior =
      method == .lexical
      ? priorTranslations(source, target, lexicons: lexicons) : SparseRows(rowCount: source.forms.count)
    let firstTranslations = Translations(prior: prior, source, target)
    var translations = firstTranslations
    var length = LengthModel(source, target)
    var shapes = ShapeModel(target)
    var shares = BeadType.priors
    let weights = self.weights ?? fittingWeights
    var beads: [ScoredBead] = []
    var band = AnchorSearch(source: source, target: target, prior: prior, bounds: bounds).band()
    // Scores by what was known beforehand.
    var known = LexicalScores(source, target, firstTranslations, in: band)
    func narrow(_ posteriors: Posteriors, slack: Int32) {
      let narrowed = posteriors.narrowedBand(threshold: Self.leastPosterior, slack: slack)
      known =
        narrowed.isWithin(band)
        ? known.cut(from: band, to: narrowed) : LexicalScores(source, target, firstTranslations, in: narrowed)
      band = narrowed
    }
    func evidence(_ lexical: LexicalScores, prior: LexicalScores?) -> BeadEvidence {
      BeadEvidence(
        source, target, band: band, lexical: lexical, prior: prior, length: length, shapes: shapes, shares: shares,
        likely: beads)
    }
    // Beads of at most one segment a side are few, and enough to tell which cells are likely.
    narrow(
      BeadLattice(
        evidence(known, prior: nil), weights.first, of: Candidates(band, typeCount: BeadType.singleCount)
      ).kept(to: bounds).posteriors(),
      slack: 3)
    var candidates = Candidates(band)
    var pass = 1
    while true {
      var evidence =
        pass == 1
        ? evidence(known, prior: nil)
        : evidence(LexicalScores(source, target, translations, in: band), prior: known)
      var lattice = BeadLattice(evidence, pass == 1 ? weights.first : weights.later, of: candidates).kept(to: bounds)
      var posteriors = lattice.posteriors()
      for _ in 0..<(pass == 1 ? 0 : Self.shareRounds) {
        evidence.shares = typeShares(posteriors, posteriors.decode())
        lattice.setShares(evidence, weights.later)
        posteriors = lattice.posteriors()
      }
      let found = posteriors.decode()
      if pass == stopAfter ?? passes {
        return Search(
          evidence: evidence, posteriors: posteriors, beads: found, firstTranslations: firstTranslations,
          translations: translations)
      }
      pass += 1
      beads = found
      if method == .lexical {
        translations = TranslationLearner(source: source, target: target, prior: prior).learn(
          beads.filter { $0.isPaired && $0.source.count + $0.target.count <= 4 && $0.posterior > 0.3 }
            .map { LearningBead(source: $0.source, target: $0.target, weight: $0.posterior) })
      }
      length.fit(
        beads.filter { $0.isPaired }.map { bead in
          (source.lengths[bead.source].reduce(0, +), target.lengths[bead.target].reduce(0, +))
        })
      shapes.fit(beads, source, target)
      shares = typeShares(posteriors, beads)
      narrow(posteriors, slack: 2)
      candidates = Candidates(band, likely: posteriors, threshold: Self.leastPosterior)
    }
  }

  private var fittingWeights: AlignerWeights {
    guard method == .lexical else { return .lengths }
    return knowsManyWords ? .lexicon : .alone
  }

  var knowsManyWords: Bool { lexicons.contains { $0.lexicon.stemCount(.source) > Self.lexiconSize } }

  /// Stems of a lexicon that knows many words.
  private static let lexiconSize = 500

  private func typeShares(_ posteriors: Posteriors, _ beads: [ScoredBead]) -> [Float] {
    let counts = zip(posteriors.expectedCountsBesidePassages(beads), BeadType.priors).map { $0 + $1 * Self.priorBeads }
    let total = counts.reduce(0, +)
    return counts.map { $0 / total }
  }
}

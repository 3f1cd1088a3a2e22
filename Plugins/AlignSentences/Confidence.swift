extension Aligner {
  /// Where words are known from the texts alone, posteriors are too modest: pairs that no word speaks for are right all the
  /// same. Their odds are this much better, over sets of hand-aligned texts in eight pairs of languages.
  private static let oddsWithoutLexicon: Float = 2

  /// How surely a bead that was found is right, to 1/10000.
  func confidence(of bead: ScoredBead) -> Float {
    guard method == .lexical, !knowsManyWords, bead.isPaired else { return bead.confidence }
    var likelier = bead
    likelier.posterior *= Self.oddsWithoutLexicon / (1 + (Self.oddsWithoutLexicon - 1) * bead.posterior)
    return likelier.confidence
  }
}

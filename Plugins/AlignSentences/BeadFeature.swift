/// What speaks for a bead or against it.
enum BeadFeature: Int, CaseIterable {
  /// How well its words explain each other, by the number of its segments.
  case wordsOfTwo
  case wordsOfThree
  case wordsOfMore
  /// How well its lengths fit.
  case lengthsOfTwo
  case lengthsOfMore
  /// The logarithm of how often its type is met.
  case typeShare
  case isPaired
  case hasThree
  case isTwoToTwo
  case isOneToThree
  case hasFiveOrMore
  /// Ends of blocks within it.
  case blockEnds
  /// Only one side begins a block.
  case oneBeginsBlock
  case bothBeginBlock
  /// How well the signs agree that its sides end with, and what they begin with.
  case ends
  case beginnings
  /// Of a single side: how long it is, as a logarithm.
  case singleLength
  case singleTypeShare
  /// Of a single side after one of two sides; of the target after one of the source.
  case singleRun
  case runsMeet
  /// How well its words explain each other by what was known before the texts were seen.
  case knownOfTwo
  case knownOfMore
  /// Ends of blocks between short segments within it.
  case shortBlockEnds
  /// How well its words explain each other, by word.
  case wordRateOfTwo
  /// The same of its segment that the other side explains least.
  case leastWordRate
  case knownRateOfTwo
  case knownRateOfMore
  /// How well the words of this text's likely beads explain each other, by word.
  case usualWordRate
  case usualKnownRate
  case numbersDiffer
  case questionsDiffer
  /// How many more sentences one side seems to hold than the other.
  case sentencesDiffer
}

/// The values of a bead's features.
struct BeadFeatures {
  static let count = 32
  var values: SIMD32<Float> = .zero

  subscript(feature: BeadFeature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }
}

/// The weight of each feature: a linear-chain conditional random field's, fitted on aligned texts. A bead's score is the
/// sum of its features by their weights.
struct BeadWeights: Sendable, ExpressibleByDictionaryLiteral {
  var values: SIMD32<Float> = .zero

  init() {}

  /// Features that are not named weigh nothing.
  init(dictionaryLiteral weights: (BeadFeature, Float)...) {
    for (feature, weight) in weights { self[feature] = weight }
  }

  @inline(__always)
  subscript(feature: BeadFeature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }
}

/// What an aligner weighs features by: `first` before anything is learnt from the texts, then `later`.
struct AlignerWeights: Sendable {
  var first: BeadWeights
  var later: BeadWeights

  /// Where words are not compared: what is weighed later leans on words that were learnt.
  static let lengths = AlignerWeights(first: alone.first, later: alone.first)
}

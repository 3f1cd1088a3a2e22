/// A line of a dictionary: a word or a phrase, and one that translates it.
public struct LexiconEntry: Sendable, Equatable {
  public var source: String
  public var target: String
  /// 0 to 1; nil where the dictionary says nothing of it.
  public var weight: Float?

  public init(source: String, target: String, weight: Float? = nil) {
    self.source = source
    self.target = target
    self.weight = weight
  }
}

extension LexiconBuilder {
  /// Adds the entries of dictionaries, stemmed by the description's languages.
  ///
  /// A weight is shared among the pairs of a phrase's words. Where none is said it follows from how many translations
  /// either word has: one among twenty says little. Phrases add to what is said of a pair, and make no other pair weaker.
  public mutating func add(_ entries: [LexiconEntry]) {
    var (sourceForms, targetForms) = (WordForms(language: description.source), WordForms(language: description.target))
    var shares = StemShares()
    for entry in entries {
      let left = sourceForms.forms(of: entry.source)
      let right = targetForms.forms(of: entry.target)
      for stem in left {
        for translation in right {
          if let weight = entry.weight {
            add(stem, translation, weight: weight / Float(left.count * right.count))
          } else {
            shares.add(stem, translation, ofPairs: left.count * right.count)
          }
        }
      }
    }
    for pair in shares.pairs {
      let mean = shares.mean(pair)
      if mean >= (pair.isWord ? Self.leastShare : Self.leastPhraseShare) {
        add(shares.source.stems[pair.source], shares.target.stems[pair.target], weight: min(1, Self.sureness * mean))
      }
    }
  }

  /// A pair whose words have this share in each other's translations is as sure as one can be: 3 of 4.
  static let sureness: Float = 4 / 3
  private static let leastShare: Float = 1 / 24
  /// The same of a pair that only phrases have.
  private static let leastPhraseShare: Float = 1 / 8
}

/// What dictionaries say of stems.
private struct StemShares {
  struct Pair {
    var source: Int
    var target: Int
    var share: Float = 0
    /// Whether they are an entry by themselves.
    var isWord = false
  }

  private(set) var source = StemTable()
  private(set) var target = StemTable()
  private(set) var pairs: [Pair] = []
  /// How many words each of them translates.
  private var sourceCounts: [Float] = []
  private var targetCounts: [Float] = []
  private var places: [UInt64: Int] = [:]

  /// - Parameter count: how many pairs the entry has.
  mutating func add(_ stem: [UInt8], _ translation: [UInt8], ofPairs count: Int) {
    let (left, right) = (source.number(of: stem), target.number(of: translation))
    if left == sourceCounts.count { sourceCounts.append(0) }
    if right == targetCounts.count { targetCounts.append(0) }
    let key = UInt64(left) << 32 | UInt64(right)
    let place = places[key] ?? pairs.count
    if place == pairs.count {
      places[key] = place
      pairs.append(Pair(source: left, target: right))
    }
    if count == 1 {
      // Inflected forms and other dictionaries say it again.
      if pairs[place].isWord { return }
      pairs[place].isWord = true
      sourceCounts[left] += 1
      targetCounts[right] += 1
    }
    pairs[place].share += 1 / Float(count)
  }

  /// The geometric mean of the pair's shares in the translations of its two words.
  func mean(_ pair: Pair) -> Float {
    pair.share / (max(1, sourceCounts[pair.source]) * max(1, targetCounts[pair.target])).squareRoot()
  }
}

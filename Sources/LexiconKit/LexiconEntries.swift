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
  /// A weight is shared among the pairs of a phrase's words. Where none is said it is the geometric mean of the shares
  /// that a pair has in all that is said of either word: one translation among twenty says little.
  public mutating func add(_ entries: [LexiconEntry]) {
    var (sourceForms, targetForms) = (WordForms(language: description.source), WordForms(language: description.target))
    var shares = StemShares()
    for entry in entries {
      let left = sourceForms.forms(of: entry.source)
      let right = targetForms.forms(of: entry.target)
      let share = 1 / Float(max(1, left.count * right.count))
      for stem in left {
        for translation in right {
          if let weight = entry.weight {
            add(stem, translation, weight: weight * share)
          } else {
            shares.add(stem, translation, share)
          }
        }
      }
    }
    for pair in shares.pairs {
      let mean = pair.share / (shares.sourceSums[pair.source] * shares.targetSums[pair.target]).squareRoot()
      if mean >= Self.leastShare {
        add(shares.source.stems[pair.source], shares.target.stems[pair.target], weight: min(1, Self.sureness * mean))
      }
    }
  }

  /// A pair whose words have this share in each other's translations is as sure as one can be: 3 of 4.
  static let sureness: Float = 4 / 3
  private static let leastShare: Float = 1 / 24
}

/// How much of what is said of stems is said of each pair of them.
private struct StemShares {
  private(set) var source = StemTable()
  private(set) var target = StemTable()
  private(set) var sourceSums: [Float] = []
  private(set) var targetSums: [Float] = []
  private(set) var pairs: [(source: Int, target: Int, share: Float)] = []
  private var places: [UInt64: Int] = [:]

  mutating func add(_ stem: [UInt8], _ translation: [UInt8], _ share: Float) {
    let (left, right) = (source.number(of: stem), target.number(of: translation))
    if left == sourceSums.count { sourceSums.append(0) }
    if right == targetSums.count { targetSums.append(0) }
    sourceSums[left] += share
    targetSums[right] += share
    if let place = places[UInt64(left) << 32 | UInt64(right)] {
      pairs[place].share += share
    } else {
      places[UInt64(left) << 32 | UInt64(right)] = pairs.count
      pairs.append((left, right, share))
    }
  }
}

/// Two items that may be translations of each other, wherever they stand.
struct ItemPair {
  /// Numbers of items.
  var source: Int
  var target: Int
  /// How much likelier the words of each are by those of the other than by chance: a logarithm.
  var score: Float
}

/// Scores items of two texts against each other by their words alone.
struct ItemScorer {
  let source: Tokens
  let target: Tokens
  /// Of what is known, that counts which says most.
  let translations: [Translations]
  private var sourceSums: [Float]
  private var targetSums: [Float]

  /// Words of more items than this lead to no candidates.
  private static let mostItems = 12

  init(_ source: Tokens, _ target: Tokens, _ translations: [Translations]) {
    self.source = source
    self.target = target
    self.translations = translations
    sourceSums = [Float](repeating: 0, count: source.forms.count)
    targetSums = [Float](repeating: 0, count: target.forms.count)
  }

  /// The pairs of items that share a rare word and score above a limit, by source and then target.
  ///
  /// - Parameters:
  ///   - left: items of the source, ranges of its tokens.
  ///   - right: items of the target.
  mutating func pairs(_ left: [Range<Int>], _ right: [Range<Int>], above limit: Float) -> [ItemPair] {
    var items: [Int32: [Int]] = [:]
    for (item, tokens) in right.enumerated() {
      for index in tokens where items[target.ids[index]]?.last != item {
        items[target.ids[index], default: []].append(item)
      }
    }
    var result: [ItemPair] = []
    for (item, tokens) in left.enumerated() {
      var candidates: Set<Int> = []
      for index in tokens {
        for known in translations {
          for entry in known.toTarget.range(Int(source.ids[index])) {
            guard let holders = items[known.toTarget.columns[entry]], holders.count <= Self.mostItems else { continue }
            candidates.formUnion(holders)
          }
        }
      }
      for candidate in candidates.sorted() {
        let score = score(tokens, right[candidate])
        if score > limit { result.append(ItemPair(source: item, target: candidate, score: score)) }
      }
    }
    return result
  }

  /// - Parameters:
  ///   - left: tokens of the source.
  ///   - right: tokens of the target.
  private mutating func score(_ left: Range<Int>, _ right: Range<Int>) -> Float {
    var best = -Float.infinity
    for known in translations {
      let forth = likelihood(
        of: target.ids[right], by: source.ids[left], known.toTarget, known.targetRates, &targetSums)
      let back = likelihood(of: source.ids[left], by: target.ids[right], known.toSource, known.sourceRates, &sourceSums)
      best = max(best, 0.5 * (forth + back))
    }
    // To 1/1024, so that equal evidence decides equally.
    return (best * 1024).rounded() / 1024
  }
}

private func likelihood(
  of words: ArraySlice<Int32>, by given: ArraySlice<Int32>, _ lifts: SparseRows, _ rates: [Float], _ sums: inout [Float]
) -> Float {
  for form in given {
    for entry in lifts.range(Int(form)) { sums[Int(lifts.columns[entry])] += lifts.values[entry] }
  }
  let scale = 1 / Float(max(1, given.count))
  var result: Float = 0
  for form in words {
    let rate = rates[Int(form)]
    result += naturalLog(1 - rate + rate * sums[Int(form)] * scale)
  }
  for form in given { for entry in lifts.range(Int(form)) { sums[Int(lifts.columns[entry])] = 0 } }
  return result
}

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
  /// By each of the translations.
  private var targetSums: [[Float]]

  /// Words of more items than this lead to no candidates.
  private static let mostItems = 12

  init(_ source: Tokens, _ target: Tokens, _ translations: [Translations]) {
    self.source = source
    self.target = target
    self.translations = translations
    sourceSums = [Float](repeating: 0, count: source.forms.count)
    targetSums = translations.map { _ in [Float](repeating: 0, count: target.forms.count) }
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
      if candidates.isEmpty { continue }
      for index in translations.indices { add(1, translations[index].toTarget, source.ids[tokens], &targetSums[index]) }
      for candidate in candidates.sorted() {
        let score = score(tokens, right[candidate])
        if score > limit { result.append(ItemPair(source: item, target: candidate, score: score)) }
      }
      for index in translations.indices { add(0, translations[index].toTarget, source.ids[tokens], &targetSums[index]) }
    }
    return result
  }

  /// - Parameters:
  ///   - left: tokens of the source, whose lifts are summed in `targetSums`.
  ///   - right: tokens of the target.
  private mutating func score(_ left: Range<Int>, _ right: Range<Int>) -> Float {
    var best = -Float.infinity
    for index in translations.indices {
      let known = translations[index]
      let forth = likelihood(target.ids[right], known.targetRates, targetSums[index], givenCount: left.count)
      add(1, known.toSource, target.ids[right], &sourceSums)
      let back = likelihood(source.ids[left], known.sourceRates, sourceSums, givenCount: right.count)
      add(0, known.toSource, target.ids[right], &sourceSums)
      best = max(best, 0.5 * (forth + back))
    }
    // To 1/1024, so that equal evidence decides equally.
    return (best * 1024).rounded() / 1024
  }
}

/// Adds the lifts of words to the sums of what they lift, or sets these to 0.
private func add(_ factor: Float, _ lifts: SparseRows, _ words: ArraySlice<Int32>, _ sums: inout [Float]) {
  for form in words {
    for entry in lifts.range(Int(form)) {
      let column = Int(lifts.columns[entry])
      sums[column] = factor * (sums[column] + lifts.values[entry])
    }
  }
}

/// - Parameter sums: for each form its summed lifts by the other item's words, `givenCount` in number.
private func likelihood(_ words: ArraySlice<Int32>, _ rates: [Float], _ sums: [Float], givenCount: Int) -> Float {
  let scale = 1 / Float(max(1, givenCount))
  var result: Float = 0
  for form in words {
    let rate = rates[Int(form)]
    result += naturalLog(1 - rate + rate * sums[Int(form)] * scale)
  }
  return result
}

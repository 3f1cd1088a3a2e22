import LexiconKit

/// What may translate what before the texts themselves are learnt from: equal forms, cognates, and a lexicon's words.
/// Rows are source forms, columns target forms, values weights of evidence.
func priorTranslations(
  _ source: Tokens, _ target: Tokens, lexicons: [LexiconView], cognates: Bool = true
) -> SparseRows {
  var pairs: [(source: Int32, target: Int32, weight: Float)] = []
  source.forms.bytes.withUnsafeBufferPointer { bytes in
    for form in 0..<source.forms.count {
      let word = UnsafeBufferPointer(rebasing: bytes[source.forms.range(form)])
      if let same = target.forms.find(word) {
        let isShort = source.kinds[form] == .word && word.count <= 2
        pairs.append((Int32(form), Int32(same), isShort ? 1 : 4))
      }
    }
  }
  for lexicon in lexicons { lexicon.appendPairs(source, target, to: &pairs) }
  if cognates {
    forEachCognate(source, target) { form, other, similarity in
      pairs.append((Int32(form), Int32(other), 3 * similarity * similarity))
    }
  }
  return rows(pairs, count: source.forms.count)
}

/// A lexicon as the two sides of an alignment see it.
struct LexiconView {
  let lexicon: Lexicon
  /// Whether the lexicon's source is the alignment's target.
  let isReversed: Bool

  /// Nil where the lexicon is of other languages.
  init?(_ lexicon: Lexicon, source: String, target: String) {
    self.lexicon = lexicon
    if lexicon.source == source, lexicon.target == target {
      isReversed = false
    } else if lexicon.source == target, lexicon.target == source {
      isReversed = true
    } else {
      return nil
    }
  }

  fileprivate func appendPairs(
    _ source: Tokens, _ target: Tokens, to pairs: inout [(source: Int32, target: Int32, weight: Float)]
  ) {
    let from = isReversed ? target : source
    let to = isReversed ? source : target
    // The text's form of each of the lexicon's translations.
    var forms = [Int32](repeating: -1, count: lexicon.stemCount(.target))
    forEachKnown(to, .target) { form, number in forms[number] = Int32(form) }
    forEachKnown(from, .source) { form, number in
      lexicon.forEachTranslation(of: number) { translation in
        let other = forms[translation.number]
        guard other >= 0 else { return }
        let pair = isReversed ? (other, Int32(form)) : (Int32(form), other)
        pairs.append((pair.0, pair.1, Self.scale * translation.weight))
      }
    }
  }

  /// Calls `body` with the words of a text that the lexicon knows, and their numbers there.
  private func forEachKnown(_ tokens: Tokens, _ side: Lexicon.Side, _ body: (Int, Int) -> Void) {
    tokens.forms.bytes.withUnsafeBufferPointer { bytes in
      for form in 0..<tokens.forms.count where tokens.kinds[form] == .word {
        let stem = UnsafeBufferPointer(rebasing: bytes[tokens.forms.range(form)])
        if let number = lexicon.number(of: stem, side) { body(form, number) }
      }
    }
  }

  private static let scale: Float = 2
}

/// Sums equal pairs, and keeps no weight above 5.
private func rows(_ pairs: [(source: Int32, target: Int32, weight: Float)], count: Int) -> SparseRows {
  var starts = [Int32](repeating: 0, count: count + 1)
  for pair in pairs { starts[Int(pair.source) + 1] += 1 }
  for row in 0..<count { starts[row + 1] += starts[row] }
  var sorted = [(target: Int32, weight: Float)](repeating: (0, 0), count: pairs.count)
  var next = starts
  for pair in pairs {
    sorted[Int(next[Int(pair.source)])] = (pair.target, pair.weight)
    next[Int(pair.source)] += 1
  }
  var result = SparseRows()
  for row in 0..<count {
    let range = Int(starts[row])..<Int(starts[row + 1])
    if range.count > 1 { sorted[range].sort { ($0.target, $0.weight) < ($1.target, $1.weight) } }
    var index = range.lowerBound
    while index < range.upperBound {
      let target = sorted[index].target
      var weight: Float = 0
      while index < range.upperBound, sorted[index].target == target {
        weight += sorted[index].weight
        index += 1
      }
      result.append(column: target, min(5, weight))
    }
    result.endRow()
  }
  return result
}

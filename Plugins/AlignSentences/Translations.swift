/// How much likelier a word becomes by a word of the other side, and how often it has a translation at all: what a bead
/// is judged by.
struct Translations {
  /// Rows are source forms: p(target form | source form) / p(target form).
  var toTarget: SparseRows
  /// Rows are target forms: p(source form | target form) / p(source form).
  var toSource: SparseRows
  /// For each form, how often it is explained by a true translation; 0 where nothing is known.
  var targetRates: [Float]
  var sourceRates: [Float]
}

/// Relative frequencies, smoothed by one; in a text of a few words, what they would be in a longer one.
func frequencies(_ tokens: Tokens) -> [Float] {
  let total = Float(max(600, tokens.ids.count + tokens.forms.count + 1))
  return tokens.frequencies.map { Float($0 + 1) / total }
}

extension Translations {
  /// What the prior alone says.
  init(prior: SparseRows, _ source: Tokens, _ target: Tokens) {
    let transposed = prior.transposed(rowCount: target.forms.count)
    toTarget = lifts(prior, frequencies(target))
    toSource = lifts(transposed, frequencies(source))
    targetRates = (0..<target.forms.count).map { transposed.range($0).isEmpty ? 0 : 0.4 }
    sourceRates = (0..<source.forms.count).map { prior.range($0).isEmpty ? 0 : 0.4 }
  }
}

private func lifts(_ weights: SparseRows, _ frequencies: [Float]) -> SparseRows {
  var result = SparseRows()
  for row in 0..<weights.rowCount {
    let scale = 0.6 / max(1, weights.rowSum(row))
    for index in weights.range(row) {
      let column = weights.columns[index]
      result.append(column: column, scale * weights.values[index] / frequencies[Int(column)])
    }
    result.endRow()
  }
  return result
}

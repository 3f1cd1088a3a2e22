/// A pair of segment ranges that are held to be translations, and how surely.
struct LearningBead {
  var source: Range<Int>
  var target: Range<Int>
  var weight: Float
}

/// IBM model 1 (Brown et al. 1993), learnt in both directions at once from beads, with a prior.
///
/// Evidence from a single bead counts only where the prior supports it.
struct TranslationLearner {
  let source: Tokens
  let target: Tokens
  let prior: SparseRows

  private static let rounds = 5
  private static let smallest: Float = 1e-4
  /// Beads of more pairs of tokens than this say nothing about single words, and would take much memory.
  private static let mostTokenPairs = 1 << 18

  func learn(_ beads: [LearningBead]) -> Translations {
    let beads = beads.filter {
      source.tokens($0.source).count * target.tokens($0.target).count <= Self.mostTokenPairs
    }
    let weights = beads.map(\.weight)
    let sourceForms = BeadForms(beads.map(\.source), source)
    let targetForms = BeadForms(beads.map(\.target), target)
    var table = FormPairs(sourceForms, targetForms, prior: prior, targetFormCount: target.forms.count)
    for _ in 0..<Self.rounds {
      table.reestimate(
        sourceForms, targetForms, weights: weights, sourceFormCount: source.forms.count,
        targetFormCount: target.forms.count)
    }
    let sourceFrequencies = frequencies(source)
    let targetFrequencies = frequencies(target)
    let lifts = table.pairs.map { pair in
      lift(pair.probabilities, SIMD2(targetFrequencies[Int(pair.target)], sourceFrequencies[Int(pair.source)]))
    }
    var targetSums = [Float](repeating: 0, count: targetForms.forms.count)
    var sourceSums = [Float](repeating: 0, count: sourceForms.forms.count)
    table.forEachMeeting { pair, places in
      targetSums[Int(places[1])] += lifts[pair][0] * sourceForms.counts[Int(places[0])]
      sourceSums[Int(places[0])] += lifts[pair][1] * targetForms.counts[Int(places[1])]
    }
    let transposedPrior = prior.transposed(rowCount: target.forms.count)
    return Translations(
      toTarget: withPriorAlone(
        table.rows(of: lifts.map { $0[0] }, count: prior.rowCount), prior, frequencies: targetFrequencies),
      toSource: withPriorAlone(
        table.rows(of: lifts.map { $0[1] }, count: prior.rowCount).transposed(rowCount: target.forms.count),
        transposedPrior, frequencies: sourceFrequencies),
      targetRates: rates(
        targetForms, explainedBy: targetSums, tokenCounts: beads.map { source.tokens($0.source).count },
        prior: transposedPrior),
      sourceRates: rates(
        sourceForms, explainedBy: sourceSums, tokenCounts: beads.map { target.tokens($0.target).count }, prior: prior))
  }

  /// Lifts above 1, for only those say that two words belong together; else 0.
  private func lift(_ probabilities: SIMD2<Float>, _ frequencies: SIMD2<Float>) -> SIMD2<Float> {
    let lifts = probabilities / frequencies
    return lifts.replacing(with: 0, where: lifts .<= 1 .| probabilities .<= Self.smallest)
  }

  /// Lifts as they are learnt, and those of pairs that only the prior knows.
  private func withPriorAlone(_ learnt: SparseRows, _ prior: SparseRows, frequencies: [Float]) -> SparseRows {
    var result = SparseRows()
    var seen = [Int32](repeating: -1, count: frequencies.count)
    for row in 0..<learnt.rowCount {
      for index in learnt.range(row) {
        let column = learnt.columns[index]
        seen[Int(column)] = Int32(row)
        if learnt.values[index] > 0 { result.append(column: column, learnt.values[index]) }
      }
      let scale = 0.5 / (0.5 * prior.rowSum(row) + 1)
      for index in prior.range(row) where seen[Int(prior.columns[index])] != Int32(row) {
        let column = prior.columns[index]
        result.append(column: column, scale * prior.values[index] / frequencies[Int(column)])
      }
      result.endRow()
    }
    return result
  }

  /// How often each form of one side is explained by the other side of its beads.
  ///
  /// - Parameters:
  ///   - sums: for each place the summed lifts by the other side's tokens.
  ///   - tokenCounts: how many tokens the other side of each bead has.
  private func rates(
    _ forms: BeadForms, explainedBy sums: [Float], tokenCounts: [Int], prior: SparseRows
  ) -> [Float] {
    var explained = [Float](repeating: 0, count: prior.rowCount)
    var seen = explained
    for place in sums.indices {
      let count = tokenCounts[Int(forms.beads[place])]
      guard count > 0 else { continue }
      seen[Int(forms.forms[place])] += forms.counts[place]
      if sums[place] > Float(count) { explained[Int(forms.forms[place])] += forms.counts[place] }
    }
    return (0..<prior.rowCount).map { form in
      let base: Float = prior.range(form).isEmpty ? 0 : 0.5
      return 0.85 * (explained[form] + base) / (seen[form] + 1)
    }
  }
}

extension Tokens {
  /// The tokens of a range of segments, as a range of `ids`.
  func tokens(_ segments: Range<Int>) -> Range<Int> {
    Int(starts[segments.lowerBound])..<Int(starts[segments.upperBound])
  }
}

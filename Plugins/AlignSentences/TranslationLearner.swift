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
  private static let nullProbability: Float = 0.02
  private static let discount: Float = 0.3
  private static let priorWeight: Float = 0.5
  private static let smallest: Float = 1e-4

  func learn(_ beads: [LearningBead]) -> Translations {
    let left = BeadForms(beads.map { ($0.source, $0.weight) }, source)
    let right = BeadForms(beads.map { ($0.target, $0.weight) }, target)
    var table = PairTable(left, right, prior: prior, formCounts: (source.forms.count, target.forms.count))
    for _ in 0..<Self.rounds { table.reestimate(left, right, beads) }
    let transposedPrior = prior.transposed(rowCount: target.forms.count)
    let toTarget = table.rows(
      prior: prior, probabilities: table.toTarget, frequencies: frequencies(target), count: source.forms.count)
    let toSource = table.transposedRows(
      prior: transposedPrior, probabilities: table.toSource, frequencies: frequencies(source),
      count: target.forms.count)
    return Translations(
      toTarget: toTarget, toSource: toSource,
      targetRates: rates(beads, \.source, \.target, source, target, toTarget, hasPrior: transposedPrior),
      sourceRates: rates(beads, \.target, \.source, target, source, toSource, hasPrior: prior))
  }

  /// How often each form of `to` is explained by the forms of `from` in the beads.
  private func rates(
    _ beads: [LearningBead], _ fromSide: KeyPath<LearningBead, Range<Int>>, _ toSide: KeyPath<LearningBead, Range<Int>>,
    _ from: Tokens, _ to: Tokens, _ lifts: SparseRows, hasPrior: SparseRows
  ) -> [Float] {
    var explained = [Float](repeating: 0, count: to.forms.count)
    var seen = [Float](repeating: 0, count: to.forms.count)
    var sums = [Float](repeating: 0, count: to.forms.count)
    var allExplained: Float = 0
    var allSeen: Float = 0
    for bead in beads {
      let fromTokens = from.tokens(bead[keyPath: fromSide])
      guard !fromTokens.isEmpty else { continue }
      for index in fromTokens {
        for entry in lifts.range(Int(from.ids[index])) { sums[Int(lifts.columns[entry])] += lifts.values[entry] }
      }
      for index in to.tokens(bead[keyPath: toSide]) {
        let form = Int(to.ids[index])
        seen[form] += 1
        allSeen += 1
        if sums[form] > Float(fromTokens.count) {
          explained[form] += 1
          allExplained += 1
        }
      }
      for index in fromTokens {
        for entry in lifts.range(Int(from.ids[index])) { sums[Int(lifts.columns[entry])] = 0 }
      }
    }
    return (0..<to.forms.count).map { form in
      let base: Float = hasPrior.range(form).isEmpty ? 0 : 0.5
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

/// For each bead the distinct forms of one side with their numbers.
private struct BeadForms {
  var starts: [Int32] = [0]
  var forms: [Int32] = []
  var counts: [Float] = []

  init(_ beads: [(range: Range<Int>, weight: Float)], _ tokens: Tokens) {
    var place = [Int32](repeating: -1, count: tokens.forms.count)
    for bead in beads {
      let first = Int32(forms.count)
      for index in tokens.tokens(bead.range) {
        let form = tokens.ids[index]
        if place[Int(form)] >= first {
          counts[Int(place[Int(form)])] += 1
        } else {
          place[Int(form)] = Int32(forms.count)
          forms.append(form)
          counts.append(1)
        }
      }
      starts.append(Int32(forms.count))
    }
  }

  func range(_ bead: Int) -> Range<Int> { Int(starts[bead])..<Int(starts[bead + 1]) }
}

/// The pairs of forms that stand together in some bead, and their probabilities in both directions.
private struct PairTable {
  /// By source form.
  private var starts: [Int32] = [0]
  private var sources: [Int32] = []
  private var targets: [Int32] = []
  private var beadCounts: [Int32] = []
  private var priors: [Float] = []
  private(set) var toTarget: [Float] = []
  private(set) var toSource: [Float] = []
  /// For each bead, each of its source forms and each of its target forms: the pair's number.
  private var cells: [Int32] = []
  private var cellStarts: [Int] = [0]
  private let targetFormCount: Int

  init(_ left: BeadForms, _ right: BeadForms, prior: SparseRows, formCounts: (source: Int, target: Int)) {
    targetFormCount = formCounts.target
    let beadCount = left.starts.count - 1
    for bead in 0..<beadCount {
      cellStarts.append(cellStarts[bead] + left.range(bead).count * right.range(bead).count)
    }
    cells = [Int32](repeating: 0, count: cellStarts[beadCount])
    // Where each source form occurs: bead and place.
    var occurrenceStarts = [Int32](repeating: 0, count: formCounts.source + 1)
    for form in left.forms { occurrenceStarts[Int(form) + 1] += 1 }
    for form in 0..<formCounts.source { occurrenceStarts[form + 1] += occurrenceStarts[form] }
    var next = occurrenceStarts
    var occurrences = [(bead: Int32, place: Int32)](repeating: (0, 0), count: left.forms.count)
    for bead in 0..<beadCount {
      for place in left.range(bead) {
        let form = Int(left.forms[place])
        occurrences[Int(next[form])] = (Int32(bead), Int32(place - left.range(bead).lowerBound))
        next[form] += 1
      }
    }
    var slot = [Int32](repeating: -1, count: formCounts.target)
    var priorOf = [Float](repeating: 0, count: formCounts.target)
    for form in 0..<formCounts.source {
      let first = Int32(targets.count)
      for index in prior.range(form) { priorOf[Int(prior.columns[index])] = prior.values[index] }
      for occurrence in Int(occurrenceStarts[form])..<Int(occurrenceStarts[form + 1]) {
        let bead = Int(occurrences[occurrence].bead)
        let forms = right.range(bead)
        var cell = cellStarts[bead] + Int(occurrences[occurrence].place) * forms.count
        for index in forms {
          let other = Int(right.forms[index])
          if slot[other] < first {
            slot[other] = Int32(targets.count)
            sources.append(Int32(form))
            targets.append(Int32(other))
            beadCounts.append(0)
            priors.append(priorOf[other])
          }
          let pair = slot[other]
          beadCounts[Int(pair)] += 1
          cells[cell] = pair
          cell += 1
        }
      }
      for index in prior.range(form) { priorOf[Int(prior.columns[index])] = 0 }
      starts.append(Int32(targets.count))
    }
    let usable = targets.indices.map { beadCounts[$0] >= 2 || priors[$0] > 0 ? 0.05 + priors[$0] : 0 }
    toTarget = normalized(usable, by: sources, count: formCounts.source, extra: 1e-9)
    toSource = normalized(usable, by: targets, count: formCounts.target, extra: 1e-9)
  }

  mutating func reestimate(_ left: BeadForms, _ right: BeadForms, _ beads: [LearningBead]) {
    var targetCounts = [Float](repeating: 0, count: targets.count)
    var sourceCounts = [Float](repeating: 0, count: targets.count)
    var denominators: [Float] = []
    let null: Float = 0.02
    for bead in beads.indices {
      let sourceForms = left.range(bead)
      let targetForms = right.range(bead)
      let width = targetForms.count
      denominators.removeAll(keepingCapacity: true)
      denominators.append(contentsOf: repeatElement(null, count: width))
      var cell = cellStarts[bead]
      let weight = beads[bead].weight
      for s in sourceForms {
        var denominator = null
        for t in 0..<width {
          let pair = Int(cells[cell + t])
          denominators[t] += toTarget[pair] * left.counts[s]
          denominator += toSource[pair] * right.counts[targetForms.lowerBound + t]
        }
        let factor = weight * left.counts[s] / denominator
        for t in 0..<width {
          let pair = Int(cells[cell + t])
          sourceCounts[pair] += factor * toSource[pair] * right.counts[targetForms.lowerBound + t]
        }
        cell += width
      }
      cell = cellStarts[bead]
      for t in 0..<width { denominators[t] = weight * right.counts[targetForms.lowerBound + t] / denominators[t] }
      for s in sourceForms {
        for t in 0..<width {
          let pair = Int(cells[cell + t])
          targetCounts[pair] += toTarget[pair] * left.counts[s] * denominators[t]
        }
        cell += width
      }
    }
    toTarget = normalized(smoothed(targetCounts), by: sources, count: starts.count - 1, extra: 1)
    toSource = normalized(smoothed(sourceCounts), by: targets, count: targetFormCount, extra: 1)
  }

  /// Absolute discounting, with the prior as pseudo-counts.
  private func smoothed(_ counts: [Float]) -> [Float] {
    counts.indices.map { pair in
      let prior = priors[pair]
      if beadCounts[pair] >= 2 { return max(0, counts[pair] - 0.3) + 0.5 * prior }
      return prior > 0 ? 0.5 * counts[pair] + 0.5 * prior : 0
    }
  }

  private func normalized(_ counts: [Float], by keys: [Int32], count: Int, extra: Float) -> [Float] {
    var sums = [Float](repeating: extra, count: count)
    for pair in counts.indices { sums[Int(keys[pair])] += counts[pair] }
    return counts.indices.map { counts[$0] / sums[Int(keys[$0])] }
  }

  /// Lifts of the pairs, and of pairs that only the prior knows, by source form.
  func rows(prior: SparseRows, probabilities: [Float], frequencies: [Float], count: Int) -> SparseRows {
    var learnt = SparseRows()
    for form in 0..<count {
      for pair in Int(starts[form])..<Int(starts[form + 1]) {
        learnt.append(column: targets[pair], probabilities[pair])
      }
      learnt.endRow()
    }
    return liftRows(learnt, prior, frequencies)
  }

  func transposedRows(prior: SparseRows, probabilities: [Float], frequencies: [Float], count: Int) -> SparseRows {
    var learnt = SparseRows()
    for form in 0..<(starts.count - 1) {
      for pair in Int(starts[form])..<Int(starts[form + 1]) {
        learnt.append(column: targets[pair], probabilities[pair])
      }
      learnt.endRow()
    }
    return liftRows(learnt.transposed(rowCount: count), prior, frequencies)
  }
}

/// Lifts above 1, for only those say that two words belong together.
private func liftRows(_ learnt: SparseRows, _ prior: SparseRows, _ frequencies: [Float]) -> SparseRows {
  var result = SparseRows()
  var seen = [Int32](repeating: -1, count: frequencies.count)
  for row in 0..<learnt.rowCount {
    for index in learnt.range(row) {
      let column = Int(learnt.columns[index])
      seen[column] = Int32(row)
      let lift = learnt.values[index] / frequencies[column]
      if learnt.values[index] > 1e-4, lift > 1 { result.append(column: Int32(column), lift) }
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

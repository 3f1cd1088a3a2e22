/// The pairs of forms that may translate each other, by source form, and the beads that hold both.
///
/// A pair that stands together in one bead only, and that no prior knows, says nothing, and is none.
struct FormPairs {
  struct Pair {
    var source: Int32
    var target: Int32
    var prior: Float
    /// Whether more than one bead holds both.
    var isRepeated: Bool
    /// Where its meetings end; they begin where those of the pair before end.
    var end: Int32
    /// p(target | source) and p(source | target).
    var probabilities: SIMD2<Float>
  }

  /// The places of a pair's two forms in one bead.
  typealias Meeting = SIMD2<Int32>

  private(set) var pairs: [Pair] = []
  private(set) var meetings: [Meeting] = []

  private static let nullProbability: Float = 0.02
  private static let discount: Float = 0.3
  private static let priorWeight: Float = 0.5

  init(_ source: BeadForms, _ target: BeadForms, prior: SparseRows, targetFormCount: Int) {
    // Of each target form: how often the source form at hand meets it, where the next meeting goes and whether there
    // are any to keep, and the prior. No branch in the inner loops: what meets what cannot be predicted.
    var counts = [Int32](repeating: 0, count: targetFormCount)
    var slots = [Slot](repeating: Slot(), count: targetFormCount)
    var priors = [Float](repeating: 0, count: targetFormCount)
    var met = [Int32](repeating: 0, count: targetFormCount + 1)
    var countSpan = counts.mutableSpan
    var slotSpan = slots.mutableSpan
    var metSpan = met.mutableSpan
    let targetForms = target.forms.span
    for form in 0..<prior.rowCount {
      let places = source.places(of: form)
      guard let first = places.first else { continue }
      let known = prior.range(form)
      if places.count > 1 {
        for index in known { priors[Int(prior.columns[index])] = prior.values[index] }
        var metCount = 0
        for place in places {
          for other in target.repeatedPlaces(of: Int(source.beads[Int(place)])) {
            let otherForm = targetForms[unchecked: other]
            let count = countSpan[unchecked: Int(otherForm)] + 1
            countSpan[unchecked: Int(otherForm)] = count
            metSpan[unchecked: metCount] = otherForm
            metCount += count == 1 ? 1 : 0
          }
        }
        let start = meetings.count
        var end = Int32(start)
        for index in 0..<metCount {
          let other = Int(metSpan[unchecked: index])
          let count = countSpan[unchecked: other]
          countSpan[unchecked: other] = 0
          if count > 1 || priors[other] > 0 {
            slotSpan[unchecked: other] = Slot(next: end, step: 1)
            end += count
            append(form, Int32(other), priors[other], isRepeated: count > 1, end: end)
          } else {
            slotSpan[unchecked: other] = Slot(next: -1, step: 0)
          }
        }
        // What is not kept goes to a place of its own behind the others.
        meetings.append(contentsOf: repeatElement(.zero, count: Int(end) - start + 1))
        var meetingSpan = meetings.mutableSpan
        for place in places {
          for other in target.repeatedPlaces(of: Int(source.beads[Int(place)])) {
            let otherForm = Int(targetForms[unchecked: other])
            let slot = slotSpan[unchecked: otherForm]
            meetingSpan[unchecked: slot.next < 0 ? Int(end) : Int(slot.next)] = Meeting(place, Int32(other))
            slotSpan[unchecked: otherForm].next = slot.next + slot.step
          }
        }
        meetings.removeLast()
        for index in known { priors[Int(prior.columns[index])] = 0 }
      }
      // Where one of the two is in a single bead, only the prior can make a pair.
      for index in known {
        let others = target.places(of: Int(prior.columns[index]))
        guard let other = others.first, places.count == 1 || others.count == 1 else { continue }
        if others.count == 1 {
          guard let place = source.place(of: form, in: target.beads[Int(other)]) else { continue }
          meetings.append(Meeting(place, other))
        } else {
          guard let place = target.place(of: Int(prior.columns[index]), in: source.beads[Int(first)]) else { continue }
          meetings.append(Meeting(first, place))
        }
        append(form, prior.columns[index], prior.values[index], isRepeated: false, end: Int32(meetings.count))
      }
    }
    normalize(sourceFormCount: prior.rowCount, targetFormCount: targetFormCount, extra: 1e-9)
  }

  private struct Slot {
    var next: Int32 = -1
    var step: Int32 = 0
  }

  private mutating func append(_ source: Int, _ target: Int32, _ prior: Float, isRepeated: Bool, end: Int32) {
    pairs.append(
      Pair(
        source: Int32(source), target: target, prior: prior, isRepeated: isRepeated, end: end,
        probabilities: SIMD2(repeating: 0.05 + prior)))
  }

  /// One round of expectation maximization in both directions.
  ///
  /// - Parameter weights: of the beads.
  mutating func reestimate(
    _ source: BeadForms, _ target: BeadForms, weights: [Float], sourceFormCount: Int, targetFormCount: Int
  ) {
    var targetSums = [Float](repeating: Self.nullProbability, count: target.forms.count)
    var sourceSums = [Float](repeating: Self.nullProbability, count: source.forms.count)
    var ofTarget = targetSums.mutableSpan
    var ofSource = sourceSums.mutableSpan
    let sourceCounts = source.counts.span
    let targetCounts = target.counts.span
    // Both are changed at once, which no two members can be.
    var pairs: [Pair] = []
    var meetings: [Meeting] = []
    swap(&pairs, &self.pairs)
    swap(&meetings, &self.meetings)
    var pairSpan = pairs.mutableSpan
    var meetingSpan = meetings.mutableSpan
    var start = 0
    for index in 0..<pairSpan.count {
      let pair = pairSpan[unchecked: index]
      for meeting in start..<Int(pair.end) {
        let place = meetingSpan[unchecked: meeting]
        ofTarget[unchecked: Int(place[1])] += pair.probabilities[0] * sourceCounts[unchecked: Int(place[0])]
        ofSource[unchecked: Int(place[0])] += pair.probabilities[1] * targetCounts[unchecked: Int(place[1])]
      }
      start = Int(pair.end)
    }
    for place in 0..<ofTarget.count {
      ofTarget[unchecked: place] =
        weights[Int(target.beads[place])] * targetCounts[unchecked: place] / ofTarget[unchecked: place]
    }
    for place in 0..<ofSource.count {
      ofSource[unchecked: place] =
        weights[Int(source.beads[place])] * sourceCounts[unchecked: place] / ofSource[unchecked: place]
    }
    // What has fallen to nothing stays so: it is left out of further rounds.
    var kept = 0
    var keptMeetings = 0
    start = 0
    for index in 0..<pairSpan.count {
      var pair = pairSpan[unchecked: index]
      let end = Int(pair.end)
      var counts = SIMD2<Float>.zero
      for meeting in start..<end {
        let place = meetingSpan[unchecked: meeting]
        counts[0] += ofTarget[unchecked: Int(place[1])] * sourceCounts[unchecked: Int(place[0])]
        counts[1] += ofSource[unchecked: Int(place[0])] * targetCounts[unchecked: Int(place[1])]
      }
      // Absolute discounting, with the prior as pseudo-counts.
      counts *= pair.probabilities
      counts = pair.isRepeated ? pointwiseMax(.zero, counts - Self.discount) : Self.priorWeight * counts
      pair.probabilities = counts + Self.priorWeight * pair.prior
      if pair.probabilities != .zero {
        for meeting in start..<end {
          meetingSpan[unchecked: keptMeetings] = meetingSpan[unchecked: meeting]
          keptMeetings += 1
        }
        pair.end = Int32(keptMeetings)
        pairSpan[unchecked: kept] = pair
        kept += 1
      }
      start = end
    }
    pairs.removeLast(pairs.count - kept)
    meetings.removeLast(meetings.count - keptMeetings)
    swap(&pairs, &self.pairs)
    swap(&meetings, &self.meetings)
    normalize(sourceFormCount: sourceFormCount, targetFormCount: targetFormCount, extra: 1)
  }

  private mutating func normalize(sourceFormCount: Int, targetFormCount: Int, extra: Float) {
    var sourceSums = [Float](repeating: extra, count: sourceFormCount)
    var targetSums = [Float](repeating: extra, count: targetFormCount)
    for pair in pairs {
      sourceSums[Int(pair.source)] += pair.probabilities[0]
      targetSums[Int(pair.target)] += pair.probabilities[1]
    }
    for index in pairs.indices {
      pairs[index].probabilities /= SIMD2(
        sourceSums[Int(pairs[index].source)], targetSums[Int(pairs[index].target)])
    }
  }

  /// Calls `body` with the number of each pair and the places of each of its meetings.
  @inline(__always)
  func forEachMeeting(_ body: (Int, Meeting) -> Void) {
    var start = 0
    for pair in pairs.indices {
      let end = Int(pairs[pair].end)
      for index in start..<end { body(pair, meetings[index]) }
      start = end
    }
  }

  /// A number for each pair as a matrix whose rows are source forms.
  func rows(of values: [Float], count: Int) -> SparseRows {
    var result = SparseRows()
    var pair = 0
    for form in 0..<count {
      while pair < pairs.count, Int(pairs[pair].source) == form {
        result.append(column: pairs[pair].target, values[pair])
        pair += 1
      }
      result.endRow()
    }
    return result
  }
}

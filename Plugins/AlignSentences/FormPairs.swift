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
    var scratch = [Scratch](repeating: Scratch(), count: targetFormCount)
    var scratchSpan = scratch.mutableSpan
    let targetForms = target.forms.span
    var met: [Int32] = []
    for form in 0..<prior.rowCount {
      let places = source.places(of: form)
      guard let first = places.first else { continue }
      let known = prior.range(form)
      if places.count > 1 {
        for index in known { scratchSpan[Int(prior.columns[index])].prior = prior.values[index] }
        for place in places {
          for other in target.repeatedPlaces(of: Int(source.beads[Int(place)])) {
            let otherForm = targetForms[other]
            scratchSpan[Int(otherForm)].count += 1
            if scratchSpan[Int(otherForm)].count == 1 { met.append(otherForm) }
          }
        }
        var end = Int32(meetings.count)
        for other in met {
          let count = scratchSpan[Int(other)].count
          let weight = scratchSpan[Int(other)].prior
          scratchSpan[Int(other)].count = 0
          scratchSpan[Int(other)].next = -1
          guard count > 1 || weight > 0 else { continue }
          scratchSpan[Int(other)].next = end
          end += count
          append(form, other, weight, isRepeated: count > 1, end: end)
        }
        meetings.append(contentsOf: repeatElement(.zero, count: Int(end) - meetings.count))
        var meetingSpan = meetings.mutableSpan
        for place in places {
          for other in target.repeatedPlaces(of: Int(source.beads[Int(place)])) {
            let otherForm = Int(targetForms[other])
            let next = scratchSpan[otherForm].next
            guard next >= 0 else { continue }
            meetingSpan[Int(next)] = Meeting(place, Int32(other))
            scratchSpan[otherForm].next = next + 1
          }
        }
        met.removeAll(keepingCapacity: true)
        for index in known { scratchSpan[Int(prior.columns[index])].prior = 0 }
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

  /// What is noted of a target form while a source form's pairs are gathered.
  private struct Scratch {
    var count: Int32 = 0
    var next: Int32 = 0
    var prior: Float = 0
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
    forEachMeeting { pair, places in
      targetSums[Int(places[1])] += pairs[pair].probabilities[0] * source.counts[Int(places[0])]
      sourceSums[Int(places[0])] += pairs[pair].probabilities[1] * target.counts[Int(places[1])]
    }
    for place in targetSums.indices {
      targetSums[place] = weights[Int(target.beads[place])] * target.counts[place] / targetSums[place]
    }
    for place in sourceSums.indices {
      sourceSums[place] = weights[Int(source.beads[place])] * source.counts[place] / sourceSums[place]
    }
    // What has fallen to nothing stays so: it is left out of further rounds.
    var kept = 0
    var keptMeetings = 0
    var start = 0
    for index in pairs.indices {
      var pair = pairs[index]
      let end = Int(pair.end)
      var counts = SIMD2<Float>.zero
      for meeting in start..<end {
        let place = meetings[meeting]
        counts[0] += targetSums[Int(place[1])] * source.counts[Int(place[0])]
        counts[1] += sourceSums[Int(place[0])] * target.counts[Int(place[1])]
      }
      // Absolute discounting, with the prior as pseudo-counts.
      counts *= pair.probabilities
      counts = pair.isRepeated ? pointwiseMax(.zero, counts - Self.discount) : Self.priorWeight * counts
      pair.probabilities = counts + Self.priorWeight * pair.prior
      if pair.probabilities != .zero {
        for meeting in start..<end {
          meetings[keptMeetings] = meetings[meeting]
          keptMeetings += 1
        }
        pair.end = Int32(keptMeetings)
        pairs[kept] = pair
        kept += 1
      }
      start = end
    }
    pairs.removeLast(pairs.count - kept)
    meetings.removeLast(meetings.count - keptMeetings)
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

/// What each of two texts, one of which translates the other, mentions and the other does not.
public struct MentionComparison: Sendable {
  public private(set) var source: [Mention]
  public private(set) var target: [Mention]
  /// Whether one names a number more often than the other: twice "two" is answered by one "two" where nothing else is
  /// amiss.
  private let sourceHasMore: Bool
  private let targetHasMore: Bool

  /// - Parameters:
  ///   - source: mentions of the one text. Those that are only possible answer for others; ``removeUnlikely()`` leaves
  ///     them out.
  ///   - target: mentions of the other.
  public init(_ source: [Mention], _ target: [Mention]) {
    self.source = source.unanswered(by: target)
    self.target = target.unanswered(by: source)
    let counts = (source.counts, target.counts)
    sourceHasMore = counts.0.contains { $0.value > counts.1[$0.key, default: 0] }
    targetHasMore = counts.1.contains { $0.value > counts.0[$0.key, default: 0] }
    removeConversions()
  }

  /// Five miles are eight kilometres: where one side counts in units of the other kind, its numbers are left alone.
  private mutating func removeConversions() {
    let measures = (source.compactMap(\.measure), target.compactMap(\.measure))
    guard measures.0.contains(where: { measures.1.contains(where: $0.converts) }) else { return }
    source.removeAll { $0.measure.map { measures.1.contains(where: $0.converts) } ?? ($0.role == .number) }
    target.removeAll { $0.measure.map { measures.0.contains(where: $0.converts) } ?? ($0.role == .number) }
  }

  /// A number in words that nothing answers may be no number: it counts where the other side has one too many as well,
  /// be it a word that only implies one.
  public mutating func removeUnlikely() {
    if target.isEmpty, !targetHasMore { source.removeAll { $0.weight < .certain } }
    if source.isEmpty, !sourceHasMore { target.removeAll { $0.weight < .certain } }
    source.removeAll { $0.weight == .possible }
    target.removeAll { $0.weight == .possible }
  }

  /// Leaves out what two neighbours lack and have too many of each other: it stands on the other side of a boundary.
  public static func cancel(_ one: inout MentionComparison, _ other: inout MentionComparison) {
    cancel(&one.source, &other.target)
    cancel(&other.source, &one.target)
  }

  private static func cancel(_ missing: inout [Mention], _ added: inout [Mention]) {
    guard !missing.isEmpty, !added.isEmpty else { return }
    let (before, after) = (missing, added)
    missing = before.unanswered(by: after)
    added = after.unanswered(by: before)
  }
}

extension [Mention] {
  /// How often each fact is named by what is likely a number.
  fileprivate var counts: [Fact: Int] {
    var counts: [Fact: Int] = [:]
    for mention in self where mention.weight > .possible {
      if let facts = mention.readings.first, facts.count == 1 { counts[facts[0], default: 0] += 1 }
    }
    return counts
  }

  fileprivate func unanswered(by others: [Mention]) -> [Mention] {
    if isEmpty { return [] }
    // One and none are said in many ways.
    var facts: Set<Fact> = [.number(Quantity(0)), .number(Quantity(1))]
    for other in others { for reading in other.readings { facts.formUnion(reading) } }
    return filter { mention in
      !mention.readings.contains { $0.allSatisfy(facts.contains) }
    }
  }
}

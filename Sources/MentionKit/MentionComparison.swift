/// What each of two texts, one of which translates the other, mentions and the other does not.
public struct MentionComparison: Sendable {
  public private(set) var source: [Mention]
  public private(set) var target: [Mention]

  /// - Parameters:
  ///   - source: mentions of the one text. Those that are only possible answer for others, and are never told.
  ///   - target: mentions of the other.
  public init(_ source: [Mention], _ target: [Mention]) {
    self.source = source.unanswered(by: target)
    self.target = target.unanswered(by: source)
    removeConversions()
    keepLikely()
  }

  /// Five miles are eight kilometres.
  private mutating func removeConversions() {
    source.removeAll { one in
      guard let measure = one.measure,
        let index = target.firstIndex(where: { $0.measure.map(measure.converts) ?? false })
      else { return false }
      target.remove(at: index)
      return true
    }
  }

  /// A number in words that nothing answers may be no number: it counts where the other side has one too many as well.
  private mutating func keepLikely() {
    if target.isEmpty { source.removeAll { $0.weight == .likely } }
    if source.isEmpty { target.removeAll { $0.weight == .likely } }
  }

  /// Leaves out what two neighbours lack and have too many of each other: it stands on the other side of a boundary.
  public static func cancel(_ one: inout MentionComparison, _ other: inout MentionComparison) {
    cancel(&one.source, &other.target)
    cancel(&other.source, &one.target)
    one.keepLikely()
    other.keepLikely()
  }

  private static func cancel(_ missing: inout [Mention], _ added: inout [Mention]) {
    guard !missing.isEmpty, !added.isEmpty else { return }
    let (before, after) = (missing, added)
    missing = before.unanswered(by: after)
    added = after.unanswered(by: before)
  }
}

extension [Mention] {
  fileprivate func unanswered(by others: [Mention]) -> [Mention] {
    if isEmpty { return [] }
    var facts: Set<Fact> = []
    for other in others { for reading in other.readings { facts.formUnion(reading) } }
    return filter { mention in
      mention.weight > .possible && !mention.readings.contains { $0.allSatisfy(facts.contains) }
    }
  }
}

import StageKit

/// Divides texts by the rules of one language; keeps its lists from text to text.
final class TextDivider {
  private let rules: LanguageRules
  private var generation = 0
  /// For each break rule, the bytes at which a match of its part before the break may begin.
  private var starts: [[Int]]
  private var searches: [Search]

  /// Where the search for a break rule's matches is.
  private struct Search {
    /// The next match begins here or behind.
    var position = 0
    /// An index of the rule's starts.
    var cursor = 0
    /// The match found: where it begins and where it breaks the text; beyond all text where there is none any more.
    var start = 0
    var place = Int.max
  }

  init(_ rules: LanguageRules) {
    self.rules = rules
    starts = Array(repeating: [], count: rules.breakRules.count)
    searches = Array(repeating: Search(), count: rules.breakRules.count)
  }

  /// Calls `add` for each piece of a text, in order, white space included.
  ///
  /// - Parameter bytes: valid UTF-8.
  func divide(_ bytes: UnsafeBufferPointer<UInt8>, _ add: (Range<Int>) -> Void) throws(StageError) {
    guard !bytes.isEmpty else { return }
    generation += 1
    let text = NumberedText(bytes: bytes, number: generation)
    for rule in starts.indices { starts[rule].removeAll(keepingCapacity: true) }
    rules.startFilter.scan(bytes, classes: rules.classes, into: &starts)
    for rule in searches.indices {
      searches[rule] = Search()
      try find(rule, text)
    }
    var start = 0
    while let place = try nextBreak(behind: start, text) {
      add(start..<place)
      start = place
    }
    if start < bytes.count { add(start..<bytes.count) }
  }

  /// The next place where the text breaks; nil where it does no more.
  private func nextBreak(behind start: Int, _ text: NumberedText) throws(StageError) -> Int? {
    while true {
      var first = (rule: 0, place: Int.max)
      for rule in searches.indices where searches[rule].place < first.place { first = (rule, searches[rule].place) }
      let place = first.place
      guard place < text.bytes.count else { return nil }
      let breaks = place > start ? try !isException(place, to: first.rule, text) : false
      for rule in searches.indices where searches[rule].place != .max {
        // What begins before the break cannot go on behind it.
        if breaks, searches[rule].start < place {
          searches[rule].position = place
          try find(rule, text)
        }
        while searches[rule].place <= place { try find(rule, text) }
      }
      if breaks { return place }
    }
  }

  private func isException(_ place: Int, to rule: Int, _ text: NumberedText) throws(StageError) -> Bool {
    // Walked backwards once a place, and only where an exception needs it.
    var matches: UInt64?
    return try rules.exceptionFilter.contains(
      text.bytes, at: place, limit: rules.breakRules[rule].limit, classes: rules.classes
    ) { exception throws(StageError) in
      let bit = rules.automatonBits[exception]
      if bit != 0 {
        let found = matches ?? rules.automaton.matches(in: text.bytes, endingAt: place)
        matches = found
        if found & bit == 0 { return false }
      }
      return try rules.exceptions[exception].matchEnd(in: text, from: place) != nil
    }
  }

  /// Moves on to a break rule's next match.
  private func find(_ number: Int, _ text: NumberedText) throws(StageError) {
    let rule = rules.breakRules[number]
    while let match = try nextMatch(number, rule, text) {
      let isEmpty = match.isEmpty
      searches[number].position =
        !isEmpty || match.upperBound >= text.bytes.count
        ? match.upperBound + (isEmpty ? 1 : 0) : scalar(of: text.bytes, at: match.upperBound).next
      if try isFollowed(rule, at: match.upperBound, text) {
        searches[number].start = match.lowerBound
        searches[number].place = match.upperBound
        return
      }
    }
    searches[number].place = .max
  }

  private func isFollowed(_ rule: LanguageRules.BreakRule, at place: Int, _ text: NumberedText) throws(StageError)
    -> Bool
  {
    if let followers = rule.followers {
      guard place < text.bytes.count, followers[rules.classes[scalar(of: text.bytes, at: place).value]] else {
        return false
      }
    }
    guard let after = rule.after else { return true }
    return try after.matchEnd(in: text, from: place) != nil
  }

  /// The next match of a break rule's part before the break.
  private func nextMatch(
    _ number: Int, _ rule: LanguageRules.BreakRule, _ text: NumberedText
  ) throws(StageError) -> Range<Int>? {
    let position = searches[number].position
    guard position <= text.bytes.count else { return nil }
    guard rules.startFilter.covers(number) else {
      return try rule.before?.firstMatch(in: text, from: position) ?? (rule.before == nil ? position..<position : nil)
    }
    var cursor = searches[number].cursor
    while cursor > 0, starts[number][cursor - 1] >= position { cursor -= 1 }
    defer { searches[number].cursor = cursor }
    while cursor < starts[number].count {
      let start = starts[number][cursor]
      cursor += 1
      guard start >= position else { continue }
      guard let before = rule.before else { return start..<start }
      if let end = try before.matchEnd(in: text, from: start) { return start..<end }
    }
    return nil
  }
}

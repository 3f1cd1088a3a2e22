import StageKit

/// Divides texts by the rules of one language; keeps its lists from text to text.
struct TextDivider {
  private let rules: LanguageRules
  /// Shared by copies, for they share the expressions too.
  private let texts = TextCounter()
  private var automaton: MatchAutomaton
  /// For each break rule.
  private var automata: [MatchAutomaton?]
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
    automaton = rules.automaton
    automata = rules.breakRules.map(\.automaton)
    starts = Array(repeating: [], count: rules.breakRules.count)
    searches = Array(repeating: Search(), count: rules.breakRules.count)
  }

  /// Calls `add` for each piece of a text, in order, white space included.
  ///
  /// - Parameter bytes: valid UTF-8.
  mutating func divide(_ bytes: UnsafeBufferPointer<UInt8>, _ add: (Range<Int>) -> Void) throws(StageError) {
    guard !bytes.isEmpty else { return }
    texts.count += 1
    let text = NumberedText(bytes: bytes, number: texts.count)
    for rule in starts.indices {
      starts[rule].removeAll(keepingCapacity: true)
      automata[rule]?.begin()
    }
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
  private mutating func nextBreak(behind start: Int, _ text: NumberedText) throws(StageError) -> Int? {
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

  private mutating func isException(_ place: Int, to rule: Int, _ text: NumberedText) throws(StageError) -> Bool {
    // Walked backwards once a place, and only where an exception needs it.
    var matches: UInt64?
    return try rules.exceptionFilter.contains(
      text.bytes, at: place, limit: rules.breakRules[rule].limit, classes: rules.classes
    ) { exception throws(StageError) in
      let bit = rules.automatonBits[exception]
      if bit != 0 {
        let found = matches ?? automaton.matches(in: text.bytes, at: place)
        matches = found
        if found & bit == 0 { return false }
      }
      return try rules.exceptions[exception].matchEnd(in: text, from: place) != nil
    }
  }

  /// Moves on to a break rule's next match.
  private mutating func find(_ number: Int, _ text: NumberedText) throws(StageError) {
    while let match = try nextMatch(number, text) {
      let isEmpty = match.isEmpty
      searches[number].position =
        !isEmpty || match.upperBound >= text.bytes.count
        ? match.upperBound + (isEmpty ? 1 : 0) : scalar(of: text.bytes, at: match.upperBound).next
      if try isFollowed(number, at: match.upperBound, text) {
        searches[number].start = match.lowerBound
        searches[number].place = match.upperBound
        return
      }
    }
    searches[number].place = .max
  }

  private func isFollowed(_ rule: Int, at place: Int, _ text: NumberedText) throws(StageError)
    -> Bool
  {
    if rules.breakRules[rule].followers != nil {
      guard place < text.bytes.count,
        rules.breakRules[rule].followers?[rules.classes[scalar(of: text.bytes, at: place).value]] == true
      else {
        return false
      }
    }
    guard let after = rules.breakRules[rule].after else { return true }
    return try after.matchEnd(in: text, from: place) != nil
  }

  /// The next match of a break rule's part before the break.
  private mutating func nextMatch(_ number: Int, _ text: NumberedText) throws(StageError) -> Range<Int>? {
    let position = searches[number].position
    guard position <= text.bytes.count else { return nil }
    guard rules.startFilter.covers(number) else {
      guard let before = rules.breakRules[number].before else { return position..<position }
      return try before.firstMatch(in: text, from: position)
    }
    var cursor = searches[number].cursor
    while cursor > 0, starts[number][cursor - 1] >= position { cursor -= 1 }
    defer { searches[number].cursor = cursor }
    while cursor < starts[number].count {
      let start = starts[number][cursor]
      cursor += 1
      guard start >= position else { continue }
      if automata[number]?.matches(in: text.bytes, at: start) == 0 { continue }
      guard let before = rules.breakRules[number].before else { return start..<start }
      if let end = try before.matchEnd(in: text, from: start) { return start..<end }
    }
    return nil
  }
}

/// How many texts there have been.
final class TextCounter {
  var count = 0
}

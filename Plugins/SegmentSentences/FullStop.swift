extension SentenceFinder {
  /// Whether a single full stop, with white space after it, ends a sentence.
  func isFullStopEnd(_ ending: Ending, before next: FollowingWord) -> Bool {
    let stop = ending.range.lowerBound
    if isLabel(start..<stop) { return false }
    if !rules.traits.fullStopEndsSentence, next.kind != .upper || next.isOpened || !isWhole(wordBefore(stop)) {
      return false
    }
    switch text.kind(before: stop) {
    case .digit: return isNumberEnd(ending, before: next)
    case .lower, .upper, .letter, .mark: return isWordEnd(ending, before: next)
    default: return begins(next, after: ending)
    }
  }

  private func isNumberEnd(_ ending: Ending, before next: FollowingWord) -> Bool {
    let number = numberBefore(ending.range.lowerBound)
    let isShort = number.count <= 2 && isDigits(number)
    // см. п. 5. Договора
    if isOfPoint(number), isInBrackets(number.lowerBound), !text.has("(", at: start), !isStarter(next) { return false }
    if isShort, isAfterColon(number.lowerBound) || isAfterOpeningQuote(number.lowerBound) { return false }
    if !isDigits(number), isOfPoint(number), !isStarter(next) { return false }
    if rules.traits.writesOrdinals, isDigits(number), number.count <= 3, !isStarter(next),
      text.kind(before: text.skippingSpaces(before: number.lowerBound)) != .digit
    {
      return false
    }
    if next.kind == .lower { return text.kind(at: start) == .lower && !isShort && begins(next, after: ending) }
    return begins(next, after: ending)
  }

  private func isWordEnd(_ ending: Ending, before next: FollowingWord) -> Bool {
    let stop = ending.range.lowerBound
    let word = wordBefore(stop)
    let isLetter = scalarCount(word) == 1
    // °C, км/ч, 1990-е, main.c
    if isLetter, isPartOfSign(word) { return begins(next, after: ending) }
    let isCapital = isLetter && text.kind(at: word.lowerBound) == .upper
    if isLetter, isInitial(next) { return false }
    if !isLetter, isAcronym(word), next.kind == .upper, secondLetter(of: next) == .lower {
      return begins(next, after: ending)
    }
    if isOfForenames(word, before: next) { return false }
    guard let (kind, whole) = abbreviationEnding(at: stop, word: word), !isCapital || whole != word && kind != .tail
    else { return isCapital ? isInitialEnd(word, before: next) : begins(next, after: ending) }
    guard next.kind != .lower, next.first != "№", begins(next, after: ending) else { return false }
    if next.isDashed, text.kind(at: start) != .dash { return false }
    switch kind {
    case .head: return false
    case .name: return isStarter(next)
    case .namesake: return isStarter(next) || !next.isOpened && next.kind == .upper && !isNameInGenitive(next)
    case .foreign: return !isCyrillic(whole.lowerBound) || isCyrillic(next.offset)
    case .numbered: return next.kind != .digit && (isStarter(next) || !isRomanNumeral(wordAfter(next.offset)))
    case .unit where !isNumeral(before: whole.lowerBound): return false
    // ст. ст. 5 и 6 is a plural, ст. ст. elsewhere the old style.
    case .tail where next.kind == .digit && abbreviation(word) == .numbered && isRepeated(word): return false
    case .unit, .tail:
      return !isPhrase(word, next) && !isAgent(next) && !isMeasure(next)
        && !isTimeAlone(start..<max(start, whole.lowerBound))
    }
  }

  func isCyrillic(_ offset: Int) -> Bool {
    ("\u{400}"..."\u{52F}").contains(text.scalar(at: offset).value)
  }

  /// Whether the last byte of ' or ’ stands at an offset.
  private func isApostropheEnd(_ offset: Int) -> Bool {
    let before = text.scalar(before: offset + 1).value
    return before == "'" || before == "’"
  }

  /// Whether all letters are capitals.
  private func isAcronym(_ word: Range<Int>) -> Bool {
    var offset = word.lowerBound
    while offset < word.upperBound {
      let (value, length) = text.scalar(at: offset)
      guard ScalarKind(value) == .upper else { return false }
      offset += length
    }
    return true
  }

  private func isPartOfSign(_ letter: Range<Int>) -> Bool {
    let (before, length) = text.scalar(before: letter.lowerBound)
    switch ScalarKind(before) {
    case .symbol: return true
    case .digit: return text.kind(at: letter.lowerBound) == .upper
    // Not of Ж.-Ж. Руссо.
    case .dash: return text.kind(before: letter.lowerBound - length).isWord
    default: return before == "/" || before == "." && scalarCount(wordBefore(letter.lowerBound - 1)) > 3
    }
  }

  /// The abbreviation that a full stop ends, the longest that the tables know: of т. д., not of д.
  private func abbreviationEnding(at stop: Int, word: Range<Int>) -> (Abbreviation, Range<Int>)? {
    var starts: [4 of Int] = [word.lowerBound, 0, 0, 0]
    var count = 1
    while count < 4 {
      let before = text.skippingSpaces(before: starts[count - 1])
      guard before > start, text.has(".", at: before - 1), starts[count - 1] - before <= 3 else { break }
      let earlier = wordBefore(before - 1)
      guard !earlier.isEmpty, scalarCount(earlier) <= 4 else { break }
      starts[count] = earlier.lowerBound
      count += 1
    }
    while count > 0 {
      count -= 1
      if let kind = abbreviation(starts[count]..<stop) { return (kind, starts[count]..<stop) }
    }
    if rules.isCompoundAbbreviation(word, in: text) { return (.numbered, word) }
    // l’art., d’env.
    guard let apostrophe = word.last(where: { isApostropheEnd($0) }),
      let kind = abbreviation(apostrophe + 1..<stop)
    else { return nil }
    return (kind, apostrophe + 1..<stop)
  }
}

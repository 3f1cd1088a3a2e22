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
    if isShort, isAfterColon(number.lowerBound) { return false }
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
    guard let (kind, whole) = abbreviationEnding(at: stop, word: word), !isCapital || whole != word && kind != .tail
    else { return isCapital ? isInitialEnd(word, before: next) : begins(next, after: ending) }
    guard next.kind != .lower, next.first != 0x2116, begins(next, after: ending) else { return false }
    if next.isDashed, text.kind(at: start) != .dash { return false }
    switch kind {
    case .head: return false
    case .name: return isStarter(next)
    case .namesake: return isStarter(next) || !next.isOpened && next.kind == .upper && !isNameInGenitive(next)
    case .foreign: return text[whole.lowerBound] < 0xC3 || text[next.offset] >= 0xD0
    case .numbered: return next.kind != .digit && (isStarter(next) || !isRomanNumeral(wordAfter(next.offset)))
    case .unit where !isNumeral(before: whole.lowerBound): return false
    case .unit, .tail:
      return !isPhrase(word, next) && !isMeasure(next) && !isTimeAlone(start..<max(start, whole.lowerBound))
    }
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

  private func isNameInGenitive(_ next: FollowingWord) -> Bool {
    let word = wordAfter(next.offset)
    return text[word.upperBound] == 0x2E || isRomanNumeral(word) || rules.isGenitive(word, in: text)
  }

  /// After a single capital: the sentence ends where it names something, or before a word that begins sentences.
  private func isInitialEnd(_ letter: Range<Int>, before next: FollowingWord) -> Bool {
    if isStarter(next) { return true }
    guard next.kind == .upper || next.kind == .digit else { return false }
    let noun = wordBefore(text.skippingSpaces(before: letter.lowerBound))
    if rules.isLetteredNoun(hash(noun)) || isListOfLetters(before: noun) || isAfterSurname(letter, before: next) {
      return true
    }
    guard text[letter.lowerBound] < 0x80, text[next.offset] >= 0xD0 else { return false }
    // A Latin letter in Cyrillic text: an axis, a chromosome, Пётр I.
    return !noun.isEmpty
  }

  /// Whether a conjunction after another capital stands before: букв C, G и A.
  private func isListOfLetters(before conjunction: Range<Int>) -> Bool {
    guard !conjunction.isEmpty, text.kind(at: conjunction.lowerBound) == .lower, scalarCount(conjunction) <= 3 else {
      return false
    }
    let letter = wordBefore(text.skippingSpaces(before: conjunction.lowerBound))
    return scalarCount(letter) == 1 && text.kind(at: letter.lowerBound) == .upper
  }

  /// Whether a surname stands before the initials, and none after: Петрову П. П. Приказ довести до сведения.
  private func isAfterSurname(_ letter: Range<Int>, before next: FollowingWord) -> Bool {
    let stop = text.skippingSpaces(before: letter.lowerBound)
    guard text[stop - 1] == 0x2E else { return false }
    let first = wordBefore(stop - 1)
    let surname = wordBefore(text.skippingSpaces(before: first.lowerBound))
    return scalarCount(first) == 1 && text.kind(at: surname.lowerBound) == .upper && rules.isSurname(surname, in: text)
      && !rules.isSurname(wordAfter(next.offset), in: text)
  }

  /// Whether a single capital and a full stop follow.
  private func isInitial(_ next: FollowingWord) -> Bool {
    guard next.kind == .upper, !next.isDashed, !next.isOpened else { return false }
    return text[next.offset + text.scalar(at: next.offset).length] == 0x2E
  }

  private func isPartOfSign(_ letter: Range<Int>) -> Bool {
    let (before, length) = text.scalar(before: letter.lowerBound)
    switch ScalarKind(before) {
    case .symbol: return true
    case .digit: return text.kind(at: letter.lowerBound) == .upper
    // Not of Ж.-Ж. Руссо.
    case .dash: return text.kind(before: letter.lowerBound - length).isWord
    default: return before == 0x2F || before == 0x2E && scalarCount(wordBefore(letter.lowerBound - 1)) > 3
    }
  }

  /// The abbreviation that a full stop ends, the longest that the tables know: of т. д., not of д.
  private func abbreviationEnding(at stop: Int, word: Range<Int>) -> (Abbreviation, Range<Int>)? {
    var starts: [4 of Int] = [word.lowerBound, 0, 0, 0]
    var count = 1
    while count < 4 {
      let before = text.skippingSpaces(before: starts[count - 1])
      guard before > start, text[before - 1] == 0x2E, starts[count - 1] - before <= 3 else { break }
      let earlier = wordBefore(before - 1)
      guard !earlier.isEmpty, scalarCount(earlier) <= 4 else { break }
      starts[count] = earlier.lowerBound
      count += 1
    }
    while count > 0 {
      count -= 1
      if let kind = abbreviation(starts[count]..<stop) { return (kind, starts[count]..<stop) }
    }
    // l’art., d’env.
    guard let apostrophe = word.last(where: { text[$0] == 0x27 || text[$0] == 0x99 && text[$0 - 1] == 0x80 }),
      let kind = abbreviation(apostrophe + 1..<stop)
    else { return nil }
    return (kind, apostrophe + 1..<stop)
  }
}

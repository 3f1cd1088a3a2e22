extension SentenceFinder {
  /// Whether what follows begins a sentence, when what stands before leaves it open.
  func begins(_ next: FollowingWord, after ending: Ending) -> Bool {
    switch next.kind {
    case .upper, .letter:
      if !next.isDashed { return !isInTitle(ending, before: next) }
      if isInsideQuote(ending.range.upperBound) || isEditorsNote(next) { return false }
      return ending.mark == .fullStop || next.isOpened || !isReportingClause(next)
    case .digit: return next.isDashed || !isInTitle(ending, before: next)
    case .symbol: return true
    case .lower: return !next.isDashed && !next.isElided && lowerBegins(next, after: ending)
    case .punctuation: return isBullet(next) || isLoneHashtag(next)
    default: return false
    }
  }

  /// `*`, `•`, `·`, or `@` of a name.
  private func isBullet(_ next: FollowingWord) -> Bool {
    next.first == "*" && !text.has("/", at: next.offset + 1) || next.first == "@" || next.first == "·"
      || next.first == "•"
  }

  /// A lower-case letter begins a sentence after a whole word and a full stop, after any terminator where the sentence
  /// in hand began with one as well, and in names such as iPhone.
  private func lowerBegins(_ next: FollowingWord, after ending: Ending) -> Bool {
    if ending.mark == .ellipsis { return false }
    let word = wordBefore(ending.range.lowerBound)
    let isAfterStop = ending.mark == .fullStop
    let nextWord = wordAfter(next.offset)
    if hasCapital(nextWord) { return true }
    // Указ. соч.
    if text.has(".", at: nextWord.upperBound), abbreviation(nextWord) != nil { return false }
    let isAfterWhole = isAfterStop && (isWhole(word) || text.kind(before: ending.range.lowerBound) == .closing)
    if next.isOpened { return isAfterWhole && next.first == "(" }
    if ending.isClosed { return isAfterWhole && word.isEmpty }
    if isAfterWhole || text.kind(at: start) == .lower { return true }
    if isAfterStop { return false }
    return !rules.traits.continuesAfterInterjections && text.kind(at: word.lowerBound) != .upper
      && !isInBrackets(ending.range.lowerBound)
  }

  /// Whether a word looks like no abbreviation: no shorter than most, and, of Cyrillic letters, cut at no consonant
  /// that inflected words hardly end with.
  func isWhole(_ word: Range<Int>) -> Bool {
    guard scalarCount(word) >= 4, !text.has(".", at: word.lowerBound - 1) else { return false }
    let (last, length) = text.scalar(before: word.upperBound)
    guard ("\u{400}"..."\u{52F}").contains(last) else { return true }
    let (penult, _) = text.scalar(before: word.upperBound - length)
    return !isCyrillicConsonant(last) || !isCyrillicConsonant(penult) || last == penult
  }

  /// Not й, ь and ъ, that end words as vowels do.
  private func isCyrillicConsonant(_ value: Unicode.Scalar) -> Bool {
    switch lowercased(value) {
    case "б"..."д", "ж", "з", "к"..."н", "п"..."т", "ф"..."щ", "ґ", "ғ", "қ", "ң", "ҳ", "ҷ", "һ": true
    default: false
    }
  }

  private func hasCapital(_ word: Range<Int>) -> Bool {
    var offset = word.lowerBound
    while offset < word.upperBound {
      let (value, length) = text.scalar(at: offset)
      if ScalarKind(value) == .upper { return true }
      offset += length
    }
    return false
  }

  /// #one of several tags is no sentence.
  private func isLoneHashtag(_ next: FollowingWord) -> Bool {
    guard next.first == "#" else { return false }
    var end = next.offset + 1
    while end - next.offset < 128, text.kind(at: end) != .space, !text.has("#", at: end) { end += 1 }
    return !text.has("#", at: text.skippingSpaces(from: end))
  }
}

extension SentenceFinder {
  /// Whether what follows begins a sentence, when what stands before leaves it open.
  func begins(_ next: FollowingWord, after ending: Ending) -> Bool {
    switch next.kind {
    case .upper, .letter:
      if !next.isDashed { return !isInTitle(ending, before: next) }
      if isInsideGuillemets(ending.range.upperBound) || isEditorsNote(next) { return false }
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
    next.first == 0x2A && text[next.offset + 1] != 0x2F || next.first == 0x40 || next.first == 0xB7
      || next.first == 0x2022
  }

  /// A lower-case letter begins a sentence after a whole word and a full stop, after any terminator where the sentence
  /// in hand began with one as well, and in names such as iPhone.
  private func lowerBegins(_ next: FollowingWord, after ending: Ending) -> Bool {
    if ending.mark == .ellipsis { return false }
    let word = wordBefore(ending.range.lowerBound)
    let isAfterStop = ending.mark == .fullStop
    if hasCapital(wordAfter(next.offset)) { return true }
    let isAfterWhole = isAfterStop && (isWhole(word) || text.kind(before: ending.range.lowerBound) == .closing)
    if next.isOpened { return isAfterWhole && next.first == 0x28 }
    if ending.isClosed { return isAfterWhole && word.isEmpty }
    if isAfterWhole || text.kind(at: start) == .lower { return true }
    if isAfterStop { return false }
    return !rules.traits.continuesAfterInterjections && text.kind(at: word.lowerBound) != .upper
      && !isInBrackets(ending.range.lowerBound)
  }

  /// Whether a word looks like no abbreviation: no shorter than most, and, of Cyrillic letters, cut at no consonant
  /// that inflected words hardly end with.
  func isWhole(_ word: Range<Int>) -> Bool {
    guard scalarCount(word) >= 4, text[word.lowerBound - 1] != 0x2E else { return false }
    let (last, length) = text.scalar(before: word.upperBound)
    guard (0x400...0x52F).contains(last) else { return true }
    let (penult, _) = text.scalar(before: word.upperBound - length)
    return !isCyrillicConsonant(last) || !isCyrillicConsonant(penult) || last == penult
  }

  /// бвгджзклмнпрстфхцчшщ, ґғқңҳҷһ and their capitals; й, ь and ъ end words as vowels do.
  private func isCyrillicConsonant(_ value: UInt32) -> Bool {
    switch lowercased(value) {
    case 0x431...0x434, 0x436, 0x437, 0x43A...0x43D, 0x43F...0x442, 0x444...0x449: true
    case 0x491, 0x493, 0x49B, 0x4A3, 0x4B3, 0x4B7, 0x4BB: true
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
    guard next.first == 0x23 else { return false }
    var end = next.offset + 1
    while end - next.offset < 128, text[end] > 0x20, text[end] != 0x23 { end += 1 }
    return text[text.skippingSpaces(from: end)] != 0x23
  }
}

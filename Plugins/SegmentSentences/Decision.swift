extension SentenceFinder {
  /// Whether a sentence ends with `ending`, before `next`.
  func isEnd(_ ending: Ending, before next: FollowingWord) -> Bool {
    guard text.kind(at: ending.range.upperBound) == .space else { return isEndWithoutSpace(ending, before: next) }
    switch ending.mark {
    case .plain: return next.kind != .lower
    case .fullStop where !ending.isClosed: return isFullStopEnd(ending, before: next)
    default: return begins(next, after: ending)
    }
  }

  private func isEndWithoutSpace(_ ending: Ending, before next: FollowingWord) -> Bool {
    switch ending.mark {
    case _ where ending.isFullWidth: return isFullWidthEnd(ending, before: next)
    case .plain: return next.kind == .upper || next.kind == .letter
    case .exclamation where !ending.isClosed && ending.range.count > 1, .ellipsis where !ending.isClosed:
      return next.kind == .upper && next.offset == ending.range.upperBound
        && text.kind(before: ending.range.lowerBound).isLetter && isSecondLetterLower(next)
    case .fullStop where !ending.isClosed && rules.traits.dividesWithoutSpace:
      let word = wordBefore(ending.range.lowerBound)
      return next.kind == .upper && next.offset == ending.range.upperBound && isSecondLetterLower(next)
        && text.kind(at: word.lowerBound) == .lower
        && scalarCount(word) >= 3 && abbreviation(word) == nil
    default: return false
    }
  }

  private func isFullWidthEnd(_ ending: Ending, before next: FollowingWord) -> Bool {
    next.kind != .punctuation
  }

  private func isSecondLetterLower(_ next: FollowingWord) -> Bool {
    text.kind(at: next.offset + text.scalar(at: next.offset).length) == .lower
  }

  /// Whether what follows begins a sentence, when what stands before leaves it open.
  func begins(_ next: FollowingWord, after ending: Ending) -> Bool {
    switch next.kind {
    case .upper, .letter:
      if !next.isDashed { return true }
      if isInsideGuillemets(ending.range.lowerBound) || isEditorsNote(next) { return false }
      return ending.mark == .fullStop || next.isOpened || !ending.isClosed && !isReportingClause(next)
    case .digit: return true
    case .lower: return !next.isDashed && !next.isElided && lowerBegins(next, after: ending)
    case .symbol: return true
    case .punctuation: return next.first == 0x40 || next.first == 0x2A || next.first == 0x2022 || isLoneHashtag(next)
    default: return false
    }
  }

  /// A lower-case letter begins a sentence after a whole word and a full stop, after any terminator where the sentence
  /// in hand began with one as well, and in names such as iPhone.
  private func lowerBegins(_ next: FollowingWord, after ending: Ending) -> Bool {
    if ending.mark == .ellipsis { return false }
    if text.kind(at: next.offset + text.scalar(at: next.offset).length) == .upper { return true }
    guard !next.isOpened, !ending.isClosed else { return false }
    if text.kind(at: start) == .lower { return true }
    let word = wordBefore(ending.range.lowerBound)
    return ending.mark == .fullStop && scalarCount(word) >= 5 && text[word.lowerBound - 1] != 0x2E
  }

  /// #one of several tags is no sentence.
  private func isLoneHashtag(_ next: FollowingWord) -> Bool {
    guard next.first == 0x23 else { return false }
    var end = next.offset + 1
    while end - next.offset < 128, text[end] > 0x20, text[end] != 0x23 { end += 1 }
    return text[text.skippingSpaces(from: end)] != 0x23
  }

  /// Whether the sentence in hand opens with « and has not closed it.
  private func isInsideGuillemets(_ offset: Int) -> Bool {
    guard text.scalar(at: start).value == 0xAB, offset - start < 1024 else { return false }
    return !text.bytes[start..<offset].contains(0xBB)
  }

  /// Whether a remark in brackets ends with its author: (депутат Думы. – “Ъ”).
  private func isEditorsNote(_ next: FollowingWord) -> Bool {
    guard next.isOpened else { return false }
    var end = next.offset
    while end - next.offset < 48, text.kind(at: end).isLetter { end += text.scalar(at: end).length }
    while text.kind(at: end) == .quote || text.isQuotationMark(at: end) { end += text.scalar(at: end).length }
    return text[end] == 0x29
  }

  /// Whether a name and a verb in the past tense follow, as after direct speech: – Ну что? – Пётр поднял голову.
  private func isReportingClause(_ next: FollowingWord) -> Bool {
    let name = wordAfter(next.offset)
    let verb = wordAfter(text.skippingSpaces(from: name.upperBound))
    return text.kind(at: verb.lowerBound) == .lower && rules.isPastTense(verb, in: text)
  }
}

extension SentenceFinder {
  /// Whether a sentence ends with `ending`, before `next`.
  func isEnd(_ ending: Ending, before next: FollowingWord) -> Bool {
    if let isEnd = isChineseEnd(ending, before: next) { return isEnd }
    guard text.kind(at: ending.range.upperBound) == .space else { return isEndWithoutSpace(ending, before: next) }
    switch ending.mark {
    case .plain: return next.kind != .lower && !isInTitle(ending, before: next)
    case .smiley: return next.kind == .upper && !next.isOpened || next.first == "@"
    case .semicolon: return isPoint(next) && !isAfterColon(in: start..<ending.range.lowerBound)
    case .fullStop where ending.isClosed && isBracketedNumber(ending.range): return false
    case .fullStop where ending.isClosed && next.kind == .digit && isBracketedAbbreviation(ending.range): return false
    case .fullStop where !ending.isClosed: return isFullStopEnd(ending, before: next)
    default: return begins(next, after: ending)
    }
  }

  /// Whether nothing but a number stands between a bracket and the full stop: (29.)
  private func isBracketedNumber(_ ending: Range<Int>) -> Bool {
    let number = numberBefore(ending.lowerBound)
    return !number.isEmpty && text.has("(", at: number.lowerBound - 1) && text.has(")", at: ending.upperBound - 1)
  }

  /// Whether an abbreviation stands last in brackets that the sentence has opened after its beginning, so that its own
  /// full stop would stand behind them: 25 дек. (7 янв.) 1918 г.
  private func isBracketedAbbreviation(_ ending: Range<Int>) -> Bool {
    text.has(")", at: ending.upperBound - 1) && !text.has("(", at: start) && isInBrackets(ending.lowerBound)
      && abbreviation(wordBefore(ending.lowerBound)) != nil
  }

  private func isEndWithoutSpace(_ ending: Ending, before next: FollowingWord) -> Bool {
    if ending.mark == .plain { return next.kind == .upper || next.kind == .letter }
    guard !ending.isClosed, next.kind == .upper, next.offset == ending.range.upperBound else { return false }
    let word = wordBefore(ending.range.lowerBound)
    switch ending.mark {
    case .exclamation, .ellipsis:
      return ending.range.count > 1 && !word.isEmpty && secondLetter(of: next) != .upper
    case .fullStop:
      return secondLetter(of: next) == .lower && rules.traits.dividesWithoutSpace
        && text.kind(at: word.lowerBound) == .lower && scalarCount(word) >= 3
        && abbreviation(word) == nil
    default: return false
    }
  }

  func secondLetter(of next: FollowingWord) -> ScalarKind {
    text.kind(at: text.after(next.offset))
  }

  /// Whether the label of a point of a list follows: `2)`, `б)`.
  private func isPoint(_ next: FollowingWord) -> Bool {
    guard next.kind == .digit || next.kind == .lower, !next.isOpened else { return false }
    var end = next.offset
    while text.kind(at: end) == .digit { end += 1 }
    if end == next.offset { end = text.after(end) }
    return text.has(")", at: end)
  }

  private func isAfterColon(in range: Range<Int>) -> Bool {
    text.bytes[max(range.lowerBound, range.upperBound - 1024)..<range.upperBound].contains(UInt8(ascii: ":"))
  }
}

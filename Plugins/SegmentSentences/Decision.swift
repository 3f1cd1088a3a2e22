extension SentenceFinder {
  /// Whether a sentence ends with `ending`, before `next`.
  func isEnd(_ ending: Ending, before next: FollowingWord) -> Bool {
    guard text.kind(at: ending.range.upperBound) == .space else { return isEndWithoutSpace(ending, before: next) }
    switch ending.mark {
    case .plain: return next.kind != .lower && !isInTitle(ending, before: next)
    case .smiley: return next.kind == .upper && !next.isOpened || next.first == "@"
    case .semicolon: return isPoint(next) && !isAfterColon(in: start..<ending.range.lowerBound)
    case .fullStop where ending.isClosed && isBracketedNumber(ending.range): return false
    case .fullStop where !ending.isClosed: return isFullStopEnd(ending, before: next)
    default: return begins(next, after: ending)
    }
  }

  /// Whether nothing but a number stands between a bracket and the full stop: (29.)
  private func isBracketedNumber(_ ending: Range<Int>) -> Bool {
    let number = numberBefore(ending.lowerBound)
    return !number.isEmpty && text.has("(", at: number.lowerBound - 1) && text.has(")", at: ending.upperBound - 1)
  }

  private func isEndWithoutSpace(_ ending: Ending, before next: FollowingWord) -> Bool {
    if ending.isFullWidth { return isFullWidthEnd(ending, before: next) }
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

  /// No spaces tell: a sentence ends unless what closed goes on with a particle or a clause of who says it.
  private func isFullWidthEnd(_ ending: Ending, before next: FollowingWord) -> Bool {
    guard next.kind != .punctuation else { return false }
    if text.scalar(before: ending.range.upperBound).value == "》" { return false }
    if ending.isClosed { return next.isOpened || !isChineseContinuation(next.offset) }
    return ending.mark != .exclamation || !isInBookTitle(ending.range.lowerBound)
  }

  /// Whether 的, or a few characters and 说 or 道, and then a full stop stand at an offset.
  private func isChineseContinuation(_ offset: Int) -> Bool {
    if text.scalar(at: offset).value == "的" { return true }
    var end = offset
    var last: Unicode.Scalar = "\0"
    for _ in 0..<8 {
      let (value, length) = text.scalar(at: end)
      if value == "。" { return last == "说" || last == "道" }
      last = value
      end += length
    }
    return false
  }

  /// Whether 《 has opened within a few characters, and has not closed.
  private func isInBookTitle(_ offset: Int) -> Bool {
    var start = offset
    for _ in 0..<20 {
      let (value, length) = text.scalar(before: start)
      if value == "《" { return true }
      if value == "》" || length == 0 { return false }
      start -= length
    }
    return false
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

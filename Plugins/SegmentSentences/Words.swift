/// Words around a place in the text. All ranges are UTF-8 bytes; every look is bounded.
extension SentenceFinder {
  /// No word of a table is longer.
  private static var longestWord: Int { 64 }

  /// The letters that end at an offset, with hyphens and apostrophes between them; empty where there are none, and after
  /// Chinese, which parts no words.
  func wordBefore(_ end: Int) -> Range<Int> {
    var start = end
    var offset = end
    while end - offset < Self.longestWord {
      let (value, length) = text.scalar(before: offset)
      let kind = ScalarKind(value)
      offset -= length
      if kind.isLetter && !isChineseCharacter(value) || kind == .mark {
        start = offset
      } else if value != "-" && value != "'" && value != "’" && value != "\u{2011}" || offset + length != start {
        break
      }
    }
    return start..<end
  }

  /// The letters that begin at an offset; empty where there are none.
  func wordAfter(_ start: Int) -> Range<Int> {
    var end = start
    while end - start < Self.longestWord {
      let (value, length) = text.scalar(at: end)
      let kind = ScalarKind(value)
      guard kind.isLetter || kind == .mark else { break }
      end += length
    }
    return start..<end
  }

  func scalarCount(_ range: Range<Int>) -> Int { text.scalarCount(range) }

  /// The hash of a word, or of an abbreviation of several parts, whose white space counts for nothing.
  func hash(_ range: Range<Int>) -> UInt64 {
    var hash = WordHash()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = text.scalar(at: offset)
      guard length > 0 else { break }
      if ScalarKind(value) != .space { hash.add(value == "\u{2011}" ? "-" : value) }
      offset += length
    }
    return hash.value
  }

  func abbreviation(_ range: Range<Int>) -> Abbreviation? { range.isEmpty ? nil : rules.abbreviation(hash(range)) }

  /// Whether what follows is a word that begins sentences, and no initial.
  func isStarter(_ next: FollowingWord) -> Bool {
    guard next.kind == .upper else { return false }
    let word = wordAfter(next.offset)
    return !text.has(".", at: word.upperBound) && rules.isStarter(hash(word))
  }

  func isPhrase(_ word: Range<Int>, _ next: FollowingWord) -> Bool {
    var hash = WordHash()
    for range in [word, wordAfter(next.offset)] {
      var offset = range.lowerBound
      while offset < range.upperBound {
        let (value, length) = text.scalar(at: offset)
        hash.add(value)
        offset += max(length, 1)
      }
      if range == word { hash.add(" ") }
    }
    return rules.isPhrase(hash.value)
  }
}

/// Words around a place in the text. All ranges are UTF-8 bytes; every look is bounded.
extension SentenceFinder {
  /// No word of a table is longer.
  private static var longestWord: Int { 64 }

  /// The letters that end at an offset, with hyphens and apostrophes between them; empty where there are none.
  func wordBefore(_ end: Int) -> Range<Int> {
    var start = end
    var offset = end
    while end - offset < Self.longestWord {
      let (value, length) = text.scalar(before: offset)
      let kind = ScalarKind(value)
      offset -= length
      if kind.isLetter || kind == .mark {
        start = offset
      } else if value != 0x2D && value != 0x27 && value != 0x2019 && value != 0x2011 || offset + length != start {
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

  /// The digits that end at an offset, with full stops, commas, colons, slashes and dashes between them.
  func numberBefore(_ end: Int) -> Range<Int> {
    var start = end
    var offset = end
    while end - offset < Self.longestWord {
      let (value, length) = text.scalar(before: offset)
      let kind = ScalarKind(value)
      offset -= length
      if kind == .digit {
        start = offset
      } else if value != 0x2E && value != 0x2C && value != 0x3A && value != 0x2F && kind != .dash
        || offset + length != start
      {
        break
      }
    }
    return start..<end
  }

  func isDigits(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.allSatisfy { (0x30...0x39).contains(text[$0]) }
  }

  func scalarCount(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (text[$1] & 0xC0 != 0x80 ? 1 : 0) }
  }

  /// The hash of a word, or of an abbreviation of several parts, whose white space counts for nothing.
  func hash(_ range: Range<Int>) -> UInt64 {
    var hash = WordHash()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = text.scalar(at: offset)
      guard length > 0 else { break }
      if ScalarKind(value) != .space { hash.add(value == 0x2011 ? 0x2D : value) }
      offset += length
    }
    return hash.value
  }

  func abbreviation(_ range: Range<Int>) -> Abbreviation? { range.isEmpty ? nil : rules.abbreviation(hash(range)) }

  /// I, V, X, L, C, D, M, and Х and І as they are mistyped.
  func isRomanNumeral(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 12 else { return false }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = text.scalar(at: offset)
      switch value {
      case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D, 0x425, 0x406: offset += max(length, 1)
      default: return false
      }
    }
    return true
  }

  /// Whether a number in digits or Roman numerals ends before an offset, with white space or nothing between.
  func isNumeral(before offset: Int) -> Bool {
    let end = text.skippingSpaces(before: offset)
    let kind = text.kind(before: end)
    // 1920-е гг.
    if kind == .lower {
      let hyphen = end - text.scalar(before: end).length - 1
      return text[hyphen] == 0x2D && text.kind(before: hyphen) == .digit
    }
    // 3 тыс. м
    if text[end - 1] == 0x2E, let before = abbreviation(wordBefore(end - 1)) { return before == .tail }
    return kind == .digit || (end < offset && isRomanNumeral(wordBefore(end)))
  }

  /// Whether a range, from the sentence's beginning, is but a time: `В 2022`, `С 1999 по 2001`, `23 ноября 2022`.
  func isTimeAlone(_ range: Range<Int>) -> Bool {
    guard range.count <= 40 else { return false }
    let first = wordAfter(range.lowerBound)
    guard first.isEmpty ? text.kind(at: range.lowerBound) == .digit : rules.isTimeOpener(hash(first)) else {
      return false
    }
    var offset = first.upperBound
    var hasNumber = false
    var words = 0
    while offset < range.upperBound {
      let word = wordAfter(offset)
      if !word.isEmpty {
        words += 1
        guard words <= 3, text.kind(at: offset) == .lower || isRomanNumeral(word) else { return false }
        hasNumber = hasNumber || isRomanNumeral(word)
        offset = word.upperBound
      } else {
        let (value, length) = text.scalar(at: offset)
        let kind = ScalarKind(value)
        guard kind == .digit || kind == .space || kind == .dash || value == 0x2E else { return false }
        hasNumber = hasNumber || kind == .digit
        offset += length
      }
    }
    return hasNumber
  }

  func isAfterColon(_ offset: Int) -> Bool {
    let byte = text[text.skippingSpaces(before: offset) - 1]
    return byte == 0x3A || byte == 0x3B
  }

  /// Whether what follows is a word that begins sentences, and no initial.
  func isStarter(_ next: FollowingWord) -> Bool {
    guard next.kind == .upper else { return false }
    let word = wordAfter(next.offset)
    return text[word.upperBound] != 0x2E && rules.isStarter(hash(word))
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
      if range == word { hash.add(0x20) }
    }
    return rules.isPhrase(hash.value)
  }

  /// Whether a number and an abbreviated unit follow: 10 час. 30 мин.
  func isMeasure(_ next: FollowingWord) -> Bool {
    guard next.kind == .digit else { return false }
    var end = next.offset
    while text.kind(at: end) == .digit || text[end] == 0x2C { end += 1 }
    let word = wordAfter(text.skippingSpaces(from: end))
    return text[word.upperBound] == 0x2E && abbreviation(word) != nil
  }

  /// Whether a range is but the number of a point, an article or a figure: `1`, `2.1`, `IV`, `а`, `§ 2`,
  /// `Статья 5`.
  func isLabel(_ range: Range<Int>) -> Bool {
    guard range.count <= 48 else { return false }
    var offset = range.lowerBound
    while text.kind(at: offset).isBracketOrQuote || text.kind(at: offset) == .dash {
      offset = text.skippingSpaces(from: offset + text.scalar(at: offset).length)
    }
    let word = wordAfter(offset)
    let named = rules.isLabelWord(hash(word)) || text.scalar(at: offset).value == 0xA7
    if named {
      offset = max(word.upperBound, offset + (text.scalar(at: offset).value == 0xA7 ? 2 : 0))
      if text[offset] == 0x2E { offset += 1 }
      offset = text.skippingSpaces(from: offset)
      if text.scalar(at: offset).value == 0x2116 { offset = text.skippingSpaces(from: offset + 3) }
    }
    guard offset < range.upperBound else { return false }
    if !named, word.upperBound == range.upperBound, scalarCount(word) == 1 { return !rules.isPronoun(hash(word)) }
    if isRomanNumeral(offset..<range.upperBound) { return named || range.upperBound - offset > 1 }
    // A.2.1
    if text[offset + 1] == 0x2E, text.kind(at: offset) == .upper, offset + 2 < range.upperBound { offset += 2 }
    return isLabelNumber(offset..<range.upperBound)
  }

  /// Whether a range is a number of parts, none of more than three digits.
  private func isLabelNumber(_ range: Range<Int>) -> Bool {
    guard (0x30...0x39).contains(text[range.lowerBound]) else { return false }
    var run = 0
    for index in range {
      switch text[index] {
      case 0x30...0x39: run += 1
      case 0x2E, 0x2D: run = 0
      default: return false
      }
      if run > 3 { return false }
    }
    return true
  }
}

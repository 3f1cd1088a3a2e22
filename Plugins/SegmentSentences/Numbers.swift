/// Numbers around a place in the text: years, measures, the labels of articles and points. Every look is bounded.
extension SentenceFinder {
  /// The digits that end at an offset, with full stops, commas, colons, slashes and dashes between them.
  func numberBefore(_ end: Int) -> Range<Int> {
    var start = end
    var offset = end
    while end - offset < 64 {
      let (value, length) = text.scalar(before: offset)
      let kind = ScalarKind(value)
      offset -= length
      if kind == .digit {
        start = offset
      } else if value != "." && value != "," && value != ":" && value != "/" && kind != .dash
        || offset + length != start
      {
        break
      }
    }
    return start..<end
  }

  func isDigits(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.allSatisfy { text.isDigit(at: $0) }
  }

  /// I, V, X, L, C, D, M, and Х and І as they are mistyped.
  func isRomanNumeral(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 12 else { return false }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = text.scalar(at: offset)
      switch value {
      case "I", "V", "X", "L", "C", "D", "M", "Х", "І": offset += max(length, 1)
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
      return text.has("-", at: hyphen) && text.kind(before: hyphen) == .digit
    }
    // 3 тыс. м
    if text.has(".", at: end - 1), let before = abbreviation(wordBefore(end - 1)) { return before == .tail }
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
        guard kind == .digit || kind == .space || kind == .dash || value == "." else { return false }
        hasNumber = hasNumber || kind == .digit
        offset += length
      }
    }
    return hasNumber
  }

  /// Whether a number of parts is that of a point: п. 1.2. Договора.
  func isOfPoint(_ number: Range<Int>) -> Bool {
    guard number.count <= 8, number.allSatisfy({ text.isDigit(at: $0) || text.has(".", at: $0) }) else { return false }
    let end = text.skippingSpaces(before: number.lowerBound)
    if text.has(".", at: end - 1) { return abbreviation(wordBefore(end - 1)) == .numbered }
    return rules.isLabelWord(hash(wordBefore(end)))
  }

  func isAfterOpeningQuote(_ offset: Int) -> Bool {
    let before = text.scalar(before: offset).value
    return before == "«" || before == "“" || before == "„"
  }

  func isAfterColon(_ offset: Int) -> Bool {
    let before = text.scalar(before: text.skippingSpaces(before: offset)).value
    return before == ":" || before == ";"
  }

  /// Whether a number and an abbreviated unit follow: 10 час. 30 мин.
  func isMeasure(_ next: FollowingWord) -> Bool {
    guard next.kind == .digit else { return false }
    var end = next.offset
    while text.kind(at: end) == .digit || text.has(",", at: end) { end += 1 }
    let word = wordAfter(text.skippingSpaces(from: end))
    return text.has(".", at: word.upperBound) && abbreviation(word) != nil
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
    let named = rules.isLabelWord(hash(word)) || text.scalar(at: offset).value == "§"
    if named {
      offset = max(word.upperBound, offset + (text.scalar(at: offset).value == "§" ? 2 : 0))
      if text.has(".", at: offset) { offset += 1 }
      offset = text.skippingSpaces(from: offset)
      if text.scalar(at: offset).value == "№" { offset = text.skippingSpaces(from: offset + 3) }
    }
    guard offset < range.upperBound else { return false }
    if !named, word.upperBound == range.upperBound, scalarCount(word) == 1 { return !rules.isPronoun(hash(word)) }
    if isRomanNumeral(offset..<range.upperBound) { return named || range.upperBound - offset > 1 }
    // A.2.1
    if text.has(".", at: offset + 1), text.kind(at: offset) == .upper, offset + 2 < range.upperBound { offset += 2 }
    return isLabelNumber(offset..<range.upperBound)
  }

  /// Whether a range is a number of parts, none of more than three digits.
  private func isLabelNumber(_ range: Range<Int>) -> Bool {
    guard text.isDigit(at: range.lowerBound) else { return false }
    var run = 0
    for index in range {
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): run += 1
      case UInt8(ascii: "."), UInt8(ascii: "-"): run = 0
      default: return false
      }
      if run > 3 { return false }
    }
    return true
  }
}

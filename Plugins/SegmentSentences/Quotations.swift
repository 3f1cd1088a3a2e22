/// Brackets, quotes and direct speech around a place in the text. Every look back is bounded.
extension SentenceFinder {
  private static var longestLook: Int { 1024 }

  private func lookBack(from offset: Int, atMost length: Int = longestLook) -> Slice<UnsafeBufferPointer<UInt8>> {
    text.bytes[max(start, offset - length)..<max(start, offset)]
  }

  /// Whether the sentence in hand has opened a round bracket and not closed it.
  func isInBrackets(_ offset: Int) -> Bool {
    var depth = 0
    for byte in lookBack(from: offset).reversed() {
      if byte == UInt8(ascii: ")") { depth += 1 }
      if byte == UInt8(ascii: "(") {
        if depth == 0 { return true }
        depth -= 1
      }
    }
    return false
  }

  /// Whether an odd number of `"` stands before, not in this sentence alone.
  func isQuoteOpen(before offset: Int) -> Bool {
    text.bytes[max(0, offset - 4 * Self.longestLook)..<offset].reduce(false) { $1 == UInt8(ascii: "\"") ? !$0 : $0 }
  }

  /// Whether the sentence in hand begins with a quote that has not closed, as direct speech does that the words of who
  /// reports it interrupt: «Забавно! — подумал он. — И даже поэтично».
  func isInsideQuote(_ offset: Int) -> Bool {
    guard offset - start < Self.longestLook else { return false }
    let opening = text.scalar(at: start).value
    let closing: Unicode.Scalar
    switch opening {
    case "«": closing = "»"
    case "“": closing = "”"
    case "„": closing = "“"
    case "\"": closing = "\""
    default: return false
    }
    var isOpen = true
    var place = text.after(start)
    while place < offset {
      // Of " every second one closes; of the others the first does.
      if text.scalar(at: place).value == closing { isOpen = closing == "\"" && !isOpen }
      place = text.after(place)
    }
    return isOpen
  }

  /// Whether a remark ends with its author: (депутат Думы. – “Ъ”).
  func isEditorsNote(_ next: FollowingWord) -> Bool {
    let word = wordAfter(next.offset)
    var end = word.upperBound
    if text.has(".", at: end) { end += 1 }
    while text.kind(at: end) == .quote || text.scalar(at: end).value.isQuotationMark { end = text.after(end) }
    return text.has(")", at: end)
  }

  /// Whether a name and a verb in the past tense follow, as after direct speech: – Ну что? – Пётр поднял голову. What
  /// ends with a colon leads to more of the speech, and is a sentence of its own.
  func isReportingClause(_ next: FollowingWord) -> Bool {
    let name = wordAfter(next.offset)
    if rules.isStarter(hash(name)) { return false }
    let verb = wordAfter(text.skippingSpaces(from: name.upperBound))
    guard text.kind(at: verb.lowerBound) == .lower, rules.isPastTense(verb, in: text) else { return false }
    let rest = text.bytes[verb.upperBound..<min(verb.upperBound + 256, text.count)]
    return rest.first { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") } != UInt8(ascii: ":")
  }

  /// Whether the ending stands inside a short title in quotes: газета «Аргументы и факты. Урал».
  func isInTitle(_ ending: Ending, before next: FollowingWord) -> Bool {
    guard ending.mark == .fullStop || ending.mark == .plain, !ending.isClosed, !next.isOpened,
      titleCloses(from: next.offset)
    else { return false }
    var offset = ending.range.lowerBound
    while ending.range.lowerBound - offset < 96, offset > start {
      let (value, length) = text.scalar(before: offset)
      offset -= length
      guard value == "\"" || value.isQuotationMark else { continue }
      guard text.kind(at: offset + length).isWord, text.kind(at: offset + length) != .lower else { return false }
      // Direct speech stands after a colon or a comma, a title after its noun.
      if text.has("(", at: offset - 1) { return true }
      let noun = text.skippingSpaces(before: offset)
      return noun < offset && noun > start && text.kind(before: noun) == .lower
    }
    return false
  }

  /// Whether a quote closes after at most three words, with no punctuation but full stops between them.
  private func titleCloses(from offset: Int) -> Bool {
    var end = offset
    var spaces = 0
    var last: Unicode.Scalar = "\0"
    while end - offset < 96 {
      let (value, length) = text.scalar(at: end)
      defer { last = value }
      switch ScalarKind(value) {
      case .closing, .quote, .opening:
        // An apostrophe closes nothing.
        if text.kind(at: end + length).isWord { break }
        return last != "." && (value.isQuotationMark || value == "\"")
      case .space:
        spaces += 1
        if spaces > 2 { return false }
      case .punctuation where value != ".", .dash, .none: return false
      default: break
      }
      end += length
    }
    return false
  }
}

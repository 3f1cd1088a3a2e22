/// Finds the sentences of a text, one after the other.
///
/// Candidates first: the text is scanned for bytes of terminators, and the rules look at no other place. A decision
/// reads a bounded stretch on both sides, so that the whole is linear in the text. What decides is what Kiss and Strunk
/// ("Unsupervised Multilingual Sentence Boundary Detection", 2006) learn from a corpus, here as tables of each language:
/// abbreviations, initials, ordinals, and words that begin sentences.
struct SentenceFinder {
  let text: UTF8Text
  let rules: LanguageRules
  /// Where the sentence in hand begins.
  private(set) var start: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, rules: LanguageRules) {
    text = UTF8Text(bytes: bytes)
    self.rules = rules
    start = text.skippingSpaces(from: 0)
  }

  /// The next sentence, UTF-8 bytes of the text, without white space around it; nil after the last.
  mutating func next() -> Range<Int>? {
    guard start < text.count else { return nil }
    var offset = start
    while let candidate = nextCandidate(from: offset) {
      if isParagraphEnd(candidate) {
        defer { start = text.skippingSpaces(from: candidate) }
        return start..<text.skippingSpaces(before: candidate)
      }
      guard let ending = ending(at: candidate) else {
        offset = candidate + 1
        continue
      }
      offset = ending.range.upperBound
      let following = text.skippingSpaces(from: offset)
      guard following < text.count else { break }
      if isEnd(ending, before: FollowingWord(in: text, at: following)) {
        defer { start = following }
        return start..<ending.range.upperBound
      }
    }
    defer { start = text.count }
    return start..<max(start + 1, text.skippingSpaces(before: text.count))
  }

  /// Whether a blank line or a paragraph separator stands at an offset.
  private func isParagraphEnd(_ offset: Int) -> Bool {
    var end = offset + 1
    switch text[offset] {
    case UInt8(ascii: "\n"):
      while text.has(" ", at: end) || text.has("\t", at: end) || text.has("\r", at: end) { end += 1 }
    case 0xE2: return text.scalar(at: offset).value == "\u{2029}"
    default: return false
    }
    return text.has("\n", at: end)
  }

  private func nextCandidate(from offset: Int) -> Int? {
    rules.candidates.withUnsafeBufferPointer { isCandidate in
      var offset = offset
      let end = text.bytes.count
      while offset < end {
        if isCandidate[Int(text.bytes[offset])] { return offset }
        offset += 1
      }
      return nil
    }
  }
}

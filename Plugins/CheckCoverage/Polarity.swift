import CheckKit

/// The words by which a language says no.
struct Polarity: Sendable {
  /// Those that do so beyond doubt, where no idiom makes something else of them.
  let negations: Set<String>
  /// Endings of such words.
  let endings: [String]
  /// Words behind a negation, or before it, with which it negates nothing.
  let idiomsBehind: Set<String>
  /// Endings of words behind a negation that say how, not whether.
  let adverbialEndings: [String]
  let idiomsBefore: Set<String>
  /// Words, and beginnings and endings of words, that may stand for a negation of the other language; and words that
  /// only look so.
  let related: Set<String>
  let relatedBeginnings: [String]
  let relatedEndings: [String]
  let unrelated: Set<String>

  /// Words in a text beyond which a negation may be anything's.
  private static let mostWords = 40
  private static let joiners = Array("-_|/".utf8)

  /// The first negation of a text whose translation, or original, says no in no way at all.
  static func negationOfOne(
    _ source: [CheckedWord], _ one: Polarity, _ target: [CheckedWord], _ other: Polarity
  ) -> (isSource: Bool, word: Range<Int>)? {
    guard source.count <= mostWords, target.count <= mostWords else { return nil }
    if let word = one.negation(in: source), !other.mayNegate(target) { return (true, word) }
    if let word = other.negation(in: target), !one.mayNegate(source) { return (false, word) }
    return nil
  }

  private func negation(in words: [CheckedWord]) -> Range<Int>? {
    for (index, word) in words.enumerated() where isNegation(word) {
      // Part of a name or a word (--no-archive, NOT_SET, yes|no); "No. 1".
      if Self.joiners.contains(word.previous) || Self.joiners.contains(word.next) { continue }
      if word.isCapital, word.next == UInt8(ascii: "."), index + 1 < words.count { continue }
      if index > 0, idiomsBefore.contains(words[index - 1].text) { continue }
      if index + 1 < words.count {
        let behind = words[index + 1].text
        if idiomsBehind.contains(behind) { continue }
        if adverbialEndings.contains(where: { behind.hasSuffix($0) }) { continue }
      }
      return word.range
    }
    return nil
  }

  private func isNegation(_ word: CheckedWord) -> Bool {
    negations.contains(word.text) || endings.contains { word.text.hasSuffix($0) }
  }

  private func mayNegate(_ words: [CheckedWord]) -> Bool {
    words.contains { word in
      isNegation(word) || related.contains(word.text)
        || !unrelated.contains(word.text)
          && (relatedBeginnings.contains { word.text.hasPrefix($0) }
            || relatedEndings.contains { word.text.hasSuffix($0) })
    }
  }
}

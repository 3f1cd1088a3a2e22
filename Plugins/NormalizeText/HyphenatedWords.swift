import UnicodeKit

/// The words that a text writes with a hyphen, by the part before it: what it says about others of its words.
struct HyphenatedWords {
  private var partsBehind: [[Unicode.Scalar]: [[Unicode.Scalar]]] = [:]

  /// - Parameter ending: what the part before the hyphen ends in, nil for any part.
  init(of text: TextInHand, ending: Unicode.Scalar? = nil) {
    text.forEachPassage { passage in
      let bytes = passage.bytes
      bytes.forEach(UInt8(ascii: "-")) { hyphen in
        guard ending == nil || bytes.scalar(before: hyphen) == ending else { return }
        let start = bytes.start(before: hyphen, while: isLetter)
        let end = bytes.end(from: hyphen + 1, while: isLetter)
        guard start < hyphen, end > hyphen + 1 else { return }
        let part = bytes.foldedScalars((hyphen + 1)..<end)
        let before = bytes.foldedScalars(start..<hyphen)
        if !(partsBehind[before]?.contains(part) ?? false) { partsBehind[before, default: []].append(part) }
      }
    }
  }

  /// The parts before the hyphen, in no order.
  var firstParts: some Sequence<[Unicode.Scalar]> { partsBehind.keys }

  /// Whether the two parts, in lower case, stand in the text with a hyphen, the second one in any inflection.
  func contain(_ before: some Sequence<Unicode.Scalar>, _ behind: some Collection<Unicode.Scalar>) -> Bool {
    guard let parts = partsBehind[Array(before)] else { return false }
    return parts.contains { areForms(behind, $0) }
  }
}

/// Whether two words, in lower case, may be forms of one: they are the same but for an ending of three letters at most.
func areForms(_ first: some Collection<Unicode.Scalar>, _ second: some Collection<Unicode.Scalar>) -> Bool {
  let common = zip(first, second).prefix { $0 == $1 }.count
  let longer = max(first.count, second.count)
  return common == longer || common >= max(4, longer - 3)
}

/// Of some words in lower case, those that a text has, in any inflection.
struct SolidWords {
  private var found: Set<[Unicode.Scalar]> = []

  /// - Complexity: linear in the text, for few words.
  init(among words: some Sequence<[Unicode.Scalar]>, of text: TextInHand) {
    var byBeginning: [[Unicode.Scalar]: [[Unicode.Scalar]]] = [:]
    for word in words { byBeginning[Array(word.prefix(3)), default: []].append(word) }
    let letters = ScalarFlags(["A"..."Z", "a"..."z", "\u{C0}"..."\u{24F}", "\u{370}"..."\u{58F}"])
    text.forEachPassage { passage in
      let bytes = passage.bytes
      var next = letters.first(of: 1, in: bytes, from: 0)
      while next < bytes.count {
        let end = bytes.end(from: next, while: isLetter)
        // A part before or behind a hyphen is no word.
        if end > next, !isHyphen(bytes.scalar(before: next)), !isHyphen(bytes.scalar(at: end)) {
          note(bytes, next..<end, byBeginning)
        }
        next = letters.first(of: 1, in: bytes, from: max(end, next + 1))
      }
    }
  }

  private mutating func note(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ byBeginning: [[Unicode.Scalar]: [[Unicode.Scalar]]]
  ) {
    var beginning = range.lowerBound
    for _ in 0..<3 where beginning < range.upperBound { beginning += bytes.utf8Length(ofScalarAt: beginning) }
    guard let words = byBeginning[bytes.foldedScalars(range.lowerBound..<beginning)] else { return }
    let folded = bytes.foldedScalars(range)
    for word in words where areForms(word, folded) { found.insert(word) }
  }

  func contain(_ word: [Unicode.Scalar]) -> Bool { found.contains(word) }
}

func isHyphen(_ scalar: Unicode.Scalar?) -> Bool { scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}" }

import UnicodeKit

/// The words that a text writes with a hyphen, by the part before it: what it says about others of its words.
struct HyphenatedWords {
  /// Of parts behind one: later ones are forgotten, so that no text makes this slow.
  private let mostParts = 500
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
        let known = partsBehind[before] ?? []
        if known.count < mostParts, !known.contains(part) { partsBehind[before, default: []].append(part) }
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
///
/// Words are known by their stems, which leave out three letters and have at least four: whether a word of the text is a
/// form of any takes a few look-ups, however many there are.
struct SolidWords {
  private var found: Set<[Unicode.Scalar]> = []
  private var foundParts: Set<[Unicode.Scalar]> = []

  /// - Parameter parts: what the words are divided into, by the bytes of the document where it begins. Parts of three
  ///   letters at most are not looked for: too many are words by chance.
  /// - Complexity: linear in the text and the words.
  init(among words: some Sequence<[Unicode.Scalar]>, parts divided: [Int: [Unicode.Scalar]], of text: TextInHand) {
    let parts = Set(divided.values.lazy.filter { $0.count > 3 })
    let stems = Set(words.map { Self.stem($0) })
    let beginnings = Set(stems.map { Array($0.prefix(3)) }).union(parts.map { Array($0.prefix(3)) })
    let letters = ScalarFlags(["A"..."Z", "a"..."z", "\u{C0}"..."\u{24F}", "\u{370}"..."\u{58F}"])
    text.forEachPassage { passage in
      let bytes = passage.bytes
      var next = letters.first(of: 1, in: bytes, from: 0)
      while next < bytes.count {
        let end = max(bytes.end(from: next, while: isLetter), next + 1)
        // A part before or behind a hyphen is no word.
        if !isHyphen(bytes.scalar(before: next)), !isHyphen(bytes.scalar(at: end)) {
          var beginning = next
          for _ in 0..<3 where beginning < end { beginning += bytes.utf8Length(ofScalarAt: beginning) }
          if beginnings.contains(bytes.foldedScalars(next..<beginning)) {
            let word = bytes.foldedScalars(next..<end)
            note(word, stems)
            if parts.contains(word), divided[passage.start + next] == nil { foundParts.insert(word) }
          }
        }
        next = letters.first(of: 1, in: bytes, from: end)
      }
    }
  }

  private mutating func note(_ word: [Unicode.Scalar], _ stems: Set<[Unicode.Scalar]>) {
    for length in max(min(4, word.count), word.count - 3)...word.count {
      let stem = Array(word.prefix(length))
      if stems.contains(stem) { found.insert(stem) }
    }
  }

  private static func stem(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] { Array(word.prefix(max(4, word.count - 3))) }

  /// Whether both parts are words of the text, in this very form: плащ, палатка.
  func standAlone(_ before: [Unicode.Scalar], _ behind: [Unicode.Scalar]) -> Bool {
    foundParts.contains(before) && foundParts.contains(behind)
  }

  func contain(_ word: [Unicode.Scalar]) -> Bool { found.contains(Self.stem(word)) }
}

func isHyphen(_ scalar: Unicode.Scalar?) -> Bool { scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}" }

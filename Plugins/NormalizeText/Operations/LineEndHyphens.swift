import TextModel
import UnicodeKit

/// Joins words that were divided at the end of a line: безо-⏎пасности, информационно-⏎коммуникационных.
///
/// Whether the hyphen belongs to the word, the document says where it has the word or both its parts elsewhere, and else
/// the rules of spelling; a hanging hyphen (двух- и трёхсторонний) stays as it is.
struct LineEndHyphens: Operation {
  static let joined = FindingKind("line-end-hyphen", "{word} was divided at the end of a line; now {result}")

  let triggers: [ClosedRange<Unicode.Scalar>] = ["\n"..."\n"]

  private struct Place {
    var passage: Passage
    /// From the hyphen to the line's end.
    var range: Range<Int>
    var word: Range<Int>
    var before: [Unicode.Scalar]
    var behind: [Unicode.Scalar]
  }

  func look(at text: TextInHand, _ changes: inout Changes) {
    var places: [Place] = []
    text.forEachPassage { passage in
      passage.bytes.forEach(UInt8(ascii: "\n")) { if let place = place(at: $0, passage) { places.append(place) } }
    }
    guard !places.isEmpty else { return }
    let hyphenated = HyphenatedWords(of: text)
    var parts: [Int: [Unicode.Scalar]] = [:]
    for place in places {
      parts[place.passage.start + place.word.lowerBound] = place.before
      parts[place.passage.start + place.range.upperBound] = place.behind
    }
    let solid = SolidWords(among: places.map { $0.before + $0.behind }, parts: parts, of: text)
    for place in places {
      let word = place.passage.string(place.word.lowerBound..<place.range.lowerBound)
      let rest = place.passage.string(place.range.upperBound..<place.word.upperBound)
      let keepsHyphen: Bool
      if isHanging(place.before, place.behind) { continue }
      if isBeforeLink(place) || hyphenated.contain(place.before, place.behind) {
        keepsHyphen = true
      } else if solid.contain(place.before + place.behind) {
        keepsHyphen = false
      } else if solid.standAlone(place.before, place.behind) {
        keepsHyphen = true
      } else {
        keepsHyphen = spellingKeepsHyphen(place, word, rest)
      }
      let hyphen = keepsHyphen ? "-" : ""
      changes.report(
        Self.joined, ["word": "\(word)-\(rest)", "result": word + hyphen + rest], place.word, of: place.passage)
      changes.replace(place.range, of: place.passage, with: Array(hyphen.utf8))
    }
  }

  private func place(at lineFeed: Int, _ passage: Passage) -> Place? {
    let bytes = passage.bytes
    guard passage.kind != .line, isLineEndHyphen(bytes.scalar(before: lineFeed)) else { return nil }
    let hyphen = bytes.startOfScalar(before: lineFeed)
    let start = bytes.start(before: hyphen, while: isWordPart)
    let restStart = bytes.end(from: lineFeed + 1) { $0 == " " }
    let restEnd = bytes.end(from: restStart, while: isWordPart)
    guard start < hyphen, restStart < restEnd else { return nil }
    return Place(
      passage: passage, range: hyphen..<restStart, word: start..<restEnd, before: bytes.foldedScalars(start..<hyphen),
      behind: bytes.foldedScalars(restStart..<restEnd))
  }

  private func isLineEndHyphen(_ scalar: Unicode.Scalar?) -> Bool { isHyphen(scalar) || scalar == "¬" }

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || isDiacritic(scalar) || isDigit(scalar)
  }

  private func isHanging(_ before: [Unicode.Scalar], _ behind: [Unicode.Scalar]) -> Bool {
    switch String(behind) {
    case "и": true
    case "или", "либо": before.last.map { "оех".unicodeScalars.contains($0) } ?? false
    case "und", "oder", "and", "or", "et", "ou": before.count > 2
    default: false
    }
  }

  /// Whether the part behind the break links two others in a name: Ростов-⏎на-Дону, but not стра-⏎на-участница.
  private func isBeforeLink(_ place: Place) -> Bool {
    let bytes = place.passage.bytes
    guard links.contains(String(place.behind)), isHyphen(bytes.scalar(at: place.word.upperBound)) else { return false }
    let behindLink = bytes.end(from: place.word.upperBound) { isHyphen($0) || $0 == "\n" || $0 == " " }
    return [place.word.lowerBound, behindLink].allSatisfy { bytes.scalar(at: $0).map(isUppercase) ?? false }
  }

  private func spellingKeepsHyphen(_ place: Place, _ word: String, _ rest: String) -> Bool {
    // FineReader's sign for a division.
    if place.passage.bytes.scalar(at: place.range.lowerBound) == "¬" { return false }
    let isCapitalized = rest.unicodeScalars.first.map(isUppercase) ?? false
    let isAllCapitals = (word + rest).unicodeScalars.allSatisfy(isUppercase)
    if isCapitalized, !isAllCapitals { return true }
    if place.before.contains(where: isDigit) || place.behind.contains(where: isDigit) { return true }
    // No rules of division part one letter.
    if place.before.count < 2 || place.behind.count < 2 { return true }
    let before = String(place.before)
    if place.passage.language == "fr" { return FrenchCompounds.keepsHyphen(before, String(place.behind)) }
    return place.before.contains(where: isCyrillicLetter)
      ? RussianCompounds.keepsHyphen(before, String(place.behind)) : hyphenatedPrefixes.contains(before)
  }
}

/// What stands between hyphens in names of places.
private let links: Set<String> = [
  "на", "над", "под", "при", "де", "ди", "дель", "эль", "аль", "ан", "эд", "эн", "эр", "эш", "ла", "ле", "лос", "лас",
  "сюр", "сен", "ам", "ин", "оф", "апон", "upon", "on", "in", "of", "am", "an", "der", "de", "du", "des", "la", "le",
  "les", "en", "sur", "sous",
]

/// What English, and some of what French, German and Spanish, write with a hyphen before another word.
private let hyphenatedPrefixes: Set<String> = [
  "all", "cross", "decision", "ex", "first", "half", "high", "long", "low", "policy", "second", "self", "short", "so",
  "third", "vice", "well", "peut", "est", "avant", "procès", "compte", "rendez", "demi", "quasi", "non",
]

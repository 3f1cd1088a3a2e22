import TextModel
import UnicodeKit

/// Repairs letters of the wrong script inside a word: the Latin c of "cоглашение", the Cyrillic С of "СSTO".
///
/// A word, parted at hyphens, apostrophes and digits, is repaired only where every letter of one script has a twin in
/// the other, so that the whole is of one script then. What has no twin (the V of "VIPы") is reported and stays; so does
/// what may be a Russian ending on a Latin name ("Excelе"). Between two Cyrillic words, a Latin letter alone is repaired
/// where it would be a word ("мир c ними"); a longer word of letters with twins, and a capital, are reported only.
struct Homoglyphs: Operation {
  static let repaired = FindingKind("homoglyphs", "{word} has letters of another script that look alike; now {result}")
  static let mixed = FindingKind("mixed-script", "{word} is written in Latin and Cyrillic letters")
  static let wrong = FindingKind("wrong-script", "{word} is written in Latin letters, though it seems to be {twin}")

  let triggers: [ClosedRange<Unicode.Scalar>] = [
    "A"..."Z", "a"..."z", "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}", "\u{F8}"..."\u{24F}", "\u{1E00}"..."\u{1EFF}",
  ]
  // á becomes а with a stress mark, ë becomes ё.
  let mayTriggerOthers = true
  private let repairs: Bool
  private let latin: ScalarFlags
  private let cyrillic = ScalarFlags(["\u{400}"..."\u{481}", "\u{48A}"..."\u{52F}"])

  init(repairs: Bool) {
    self.repairs = repairs
    latin = ScalarFlags(triggers)
  }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      let count = passage.bytes.count
      guard cyrillic.first(of: 1, in: passage.bytes, from: 0) < count else { return }
      // Counted when it is first asked for, and once.
      var answer: Bool?
      func isInCyrillicText() -> Bool {
        let isMostly = answer ?? isMostlyCyrillic(passage.bytes)
        answer = isMostly
        return isMostly
      }
      var next = latin.first(of: 1, in: passage.bytes, from: 0)
      while next < count {
        let ascii = asciiWord(at: next, passage.bytes)
        if let ascii {
          judgeWholeWord(ascii, passage, isInCyrillicText, &changes)
          next = ascii.upperBound
        } else {
          let start = passage.bytes.start(before: next, while: isPart)
          let end = passage.bytes.end(from: next, while: isPart)
          judge(start..<end, passage, isInCyrillicText, &changes)
          next = max(end, next + 1)
        }
        next = latin.first(of: 1, in: passage.bytes, from: next)
      }
    }
  }

  /// The word of ASCII letters that begins at a place; nil where other letters stand beside it.
  private func asciiWord(at start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var end = start
    while end < bytes.count, bytes[end] < 0x80, (0x41...0x5A).contains(bytes[end] & 0xDF) { end += 1 }
    let isAlone = !(bytes.scalar(before: start).map(isPart) ?? false) && !(bytes.scalar(at: end).map(isPart) ?? false)
    return isAlone && end > start ? start..<end : nil
  }

  /// Lead bytes of Cyrillic letters against ASCII letters.
  private func isMostlyCyrillic(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var balance = 0
    for byte in bytes {
      if byte == 0xD0 || byte == 0xD1 {
        balance += 1
      } else if byte < 0x80, (0x41...0x5A).contains(byte & 0xDF) {
        balance -= 1
      }
    }
    return balance > 0
  }

  private func isPart(_ scalar: Unicode.Scalar) -> Bool {
    isLatinLetter(scalar) || isCyrillicLetter(scalar) || isDiacritic(scalar)
  }

  private func judge(
    _ range: Range<Int>, _ passage: Passage, _ isInCyrillicText: () -> Bool, _ changes: inout Changes
  ) {
    let scalars = Array(passage.string(range).unicodeScalars)
    let word = MixedWord(scalars, language: passage.language)
    switch word.verdict(isInCyrillicText: isInCyrillicText()) {
    case nil: break
    case .write(let result) where repairs:
      changes.report(Self.repaired, ["word": String(scalars), "result": result], range, of: passage)
      changes.replace(range, of: passage, with: Array(result.utf8))
    default: changes.report(Self.mixed, ["word": String(scalars)], range, of: passage)
    }
  }

  /// CCCP in Latin letters; N for №; c for с. Longer words may be meant: they are reported only.
  private func judgeWholeWord(
    _ range: Range<Int>, _ passage: Passage, _ isInCyrillicText: () -> Bool, _ changes: inout Changes
  ) {
    let bytes = passage.bytes
    // Longer words are not of such letters by chance.
    guard range.count <= 20 else { return }
    let word = passage.string(range)
    let next = bytes.scalar(at: bytes.end(from: range.upperBound) { $0 == " " })
    if word == "N", next.map(isDigit) ?? false {
      if isInCyrillicText() { changes.report(Self.wrong, ["word": word, "twin": "№"], range, of: passage) }
    } else if let twin = russianAbbreviations[word] {
      if isInCyrillicText() { changes.report(Self.wrong, ["word": word, "twin": twin], range, of: passage) }
    } else if let twin = Twins.cyrillic(of: word), isBetweenCyrillicWords(range, bytes), !isRomanNumeral(word) {
      if range.count > 1 {
        if range.count > 2 { changes.report(Self.wrong, ["word": word, "twin": twin], range, of: passage) }
      } else if oneLetterWords.contains(twin.lowercased()) {
        // Among lower-case words a capital may be a name, as of a vitamin.
        let isMeant = word.unicodeScalars.contains(where: isUppercase) && !(next.map(isUppercase) ?? false)
        if repairs, !isMeant {
          changes.report(Self.repaired, ["word": word, "result": twin], range, of: passage)
          changes.replace(range, of: passage, with: Array(twin.utf8))
        } else {
          changes.report(Self.wrong, ["word": word, "twin": twin], range, of: passage)
        }
      }
    }
  }

  /// Whether nothing but spaces stands between a word and Cyrillic letters on both sides.
  private func isBetweenCyrillicWords(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let before = bytes.start(before: word.lowerBound) { $0 == " " || $0 == "\n" }
    let behind = bytes.end(from: word.upperBound) { $0 == " " || $0 == "\n" }
    guard before < word.lowerBound, behind > word.upperBound else { return false }
    return [bytes.scalar(before: before), bytes.scalar(at: behind)].allSatisfy { $0.map(isCyrillicLetter) ?? false }
  }
}

/// Words of Russian that a Latin letter can look like.
private let oneLetterWords: Set<String> = ["а", "в", "к", "о", "с", "у"]

/// Abbreviations of Russian by what they are in Latin letters, where that is nothing else.
private let russianAbbreviations = ["CCCP": "СССР", "TACC": "ТАСС", "BCHX": "ВСНХ"]

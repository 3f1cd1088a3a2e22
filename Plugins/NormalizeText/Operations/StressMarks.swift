import UnicodeKit

/// Removes the acute and grave accents that mark stress on Cyrillic vowels. й and ё are letters and stay. So does all of
/// Bulgarian and Macedonian, where ѝ and ѐ are spelling; and where the language is not known, what looks like them.
struct StressMarks: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = [
    "\u{300}"..."\u{301}", "\u{340}"..."\u{341}", "\u{400}"..."\u{400}", "\u{40D}"..."\u{40D}", "\u{450}"..."\u{450}",
    "\u{45D}"..."\u{45D}",
  ]
  private let flags: ScalarFlags
  private let macedonian = ScalarFlags(["ѓ"..."ѓ", "ѕ"..."ѕ", "ј"..."ј", "љ"..."њ", "ќ"..."ќ", "џ"..."џ"])

  init() { flags = ScalarFlags(triggers) }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      switch passage.language {
      case "bg", "mk": return
      case nil: if macedonian.first(of: 1, in: passage.bytes, from: 0) < passage.bytes.count { return }
      default: break
      }
      flags.forEach(in: passage.bytes) { range in
        switch passage.bytes.scalar(at: range.lowerBound) {
        case "Ѐ": changes.replace(range, of: passage, with: "Е")
        case "ѐ": changes.replace(range, of: passage, with: "е")
        case "Ѝ": if !isWord(range, passage) { changes.replace(range, of: passage, with: "И") }
        case "ѝ": if !isWord(range, passage) { changes.replace(range, of: passage, with: "и") }
        default: if stressesVowel(range.lowerBound, passage) { changes.remove(range, of: passage) }
        }
      }
    }
  }

  private func stressesVowel(_ mark: Int, _ passage: Passage) -> Bool {
    var base = mark
    // No letter has more marks in stream-safe text (UAX #15, section 13).
    for _ in 0..<30 {
      guard let scalar = passage.bytes.scalar(before: base) else { return false }
      guard isDiacritic(scalar) else { return isCyrillicVowel(scalar) }
      base = passage.bytes.startOfScalar(before: base)
    }
    return false
  }

  /// Whether the letter stands alone: ѝ is a Bulgarian pronoun.
  private func isWord(_ range: Range<Int>, _ passage: Passage) -> Bool {
    let before = passage.bytes.scalar(before: range.lowerBound)
    let behind = passage.bytes.scalar(at: range.upperBound)
    return passage.language == nil && !(before.map(isLetter) ?? false) && !(behind.map(isLetter) ?? false)
  }
}

import UnicodeKit

/// Writes Russian of before 1918 in today's spelling: ѣ, і, ѳ, ѵ, ъ at the ends of words, endings of adjectives, and
/// з before с in prefixes. Only words that show the old spelling by a letter of their own are changed, and ъ at the end
/// of others where the block has any of these letters.
struct PreReformSpelling: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = [
    "ѣ"..."ѣ", "Ѣ"..."Ѣ", "і"..."і", "І"..."І", "ѳ"..."ѳ", "Ѳ"..."Ѳ", "ѵ"..."ѵ", "Ѵ"..."Ѵ", "ъ"..."ъ", "Ъ"..."Ъ",
  ]
  // ея becomes её.
  let mayTriggerOthers = true
  private let oldLetters = ScalarFlags(["ѣ"..."ѣ", "Ѣ"..."Ѣ", "і"..."і", "І"..."І", "ѳ"..."ѳ", "Ѳ"..."Ѳ"])
  private let letters = ScalarFlags(["\u{400}"..."\u{481}"])

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      let bytes = passage.bytes
      guard passage.language ?? "ru" == "ru" else { return }
      let isOld = oldLetters.first(of: 1, in: bytes, from: 0) < bytes.count
      var next = letters.first(of: 1, in: bytes, from: 0)
      while next < bytes.count {
        let end = max(bytes.end(from: next, while: isCyrillicLetter), next + 1)
        let word = passage.string(next..<end)
        let modern = modernSpelling(of: word, inOldText: isOld)
        if modern != word { changes.replace(next..<end, of: passage, with: Array(modern.utf8)) }
        next = letters.first(of: 1, in: bytes, from: end)
      }
    }
  }

  func modernSpelling(of word: String, inOldText isOld: Bool) -> String {
    var scalars = Array(word.unicodeScalars)
    let endsOld = scalars.count > 1 && scalars.last.map { $0 == "ъ" || $0 == "Ъ" } ?? false
    guard isOld || endsOld else { return word }
    if endsOld { scalars.removeLast() }
    for index in scalars.indices { scalars[index] = newLetters[scalars[index]] ?? scalars[index] }
    return withNewPrefix(withNewEnding(String(scalars)))
  }

  private func withNewEnding(_ word: String) -> String {
    if let whole = wholeWords[word] { return whole }
    let letters = Array(word)
    guard letters.count >= 5 else { return word }
    let stem = String(letters.dropLast(3))
    switch String(letters.suffix(3)) {
    // The stem of a noun such as благо is a syllable shorter.
    case "аго" where letters.count >= 6: return stem + ("жшщч".contains(letters[letters.count - 4]) ? "его" : "ого")
    case "яго" where letters.count >= 6: return stem + "его"
    default: break
    }
    if word.hasSuffix("ыя") { return String(letters.dropLast()) + "е" }
    // Not all in -ія: Россія, армія; величія.
    if ["ския", "цкия", "шия", "щия"].contains(where: { word.hasSuffix($0) }) {
      return String(letters.dropLast()) + "е"
    }
    return word
  }

  /// безсмертный, разсказъ, изслѣдование.
  private func withNewPrefix(_ word: String) -> String {
    for prefix in ["без", "раз", "из", "воз", "низ", "чрез", "Без", "Раз", "Из", "Воз", "Низ", "Чрез"]
    where word.hasPrefix(prefix + "с") {
      return prefix.dropLast() + "с" + word.dropFirst(prefix.count)
    }
    return word
  }
}

private let newLetters: [Unicode.Scalar: Unicode.Scalar] = [
  "ѣ": "е", "Ѣ": "Е", "і": "и", "І": "И", "ѳ": "ф", "Ѳ": "Ф", "ѵ": "и", "Ѵ": "И",
]

private let wholeWords = [
  "оне": "они", "однех": "одних", "однеми": "одними", "однем": "одним", "ея": "её", "нея": "неё",
]

import UnicodeKit

/// Writes Russian of before 1918 in today's spelling: ѣ, і, ѳ, ѵ, ъ at the ends of words, endings of adjectives, and
/// з before voiceless consonants in prefixes; a Latin i beside Cyrillic letters is taken for і. Only words that show the old spelling by a letter of their own are changed, and ъ at the end
/// of others where the block has any of these letters.
struct PreReformSpelling: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = [
    "ѣ"..."ѣ", "Ѣ"..."Ѣ", "і"..."і", "І"..."І", "ѳ"..."ѳ", "Ѳ"..."Ѳ", "ѵ"..."ѵ", "Ѵ"..."Ѵ", "ъ"..."ъ", "Ъ"..."Ъ",
    "i"..."i", "I"..."I",
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
        let word = word(around: next, bytes)
        let text = passage.string(word)
        let modern = modernSpelling(of: text, inOldText: isOld)
        if modern != text { changes.replace(word, of: passage, with: Array(modern.utf8)) }
        next = letters.first(of: 1, in: bytes, from: word.upperBound)
      }
    }
  }

  /// The Cyrillic letters from a place on; with Latin i among them and before, where those can be і.
  private func word(around start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let plain = start..<max(bytes.end(from: start, while: isCyrillicLetter), start + 1)
    var whole = plain
    if let first = bytes.scalar(before: start), isLatinI(first), bytes.scalar(at: start).map(isCyrillicVowel) ?? false {
      whole = (start - 1)..<plain.upperBound
    }
    guard !(bytes.scalar(before: whole.lowerBound).map(isLetter) ?? false) else { return plain }
    while let letter = bytes.scalar(at: whole.upperBound), isLatinI(letter) {
      let end = bytes.end(from: whole.upperBound + 1, while: isCyrillicLetter)
      guard end > whole.upperBound + 1 else { break }
      whole = whole.lowerBound..<end
    }
    return bytes.scalar(at: whole.upperBound).map(isLetter) ?? false ? plain : whole
  }

  private func isLatinI(_ scalar: Unicode.Scalar) -> Bool { scalar == "i" || scalar == "I" }

  func modernSpelling(of word: String, inOldText isOld: Bool) -> String {
    var scalars = Array(word.unicodeScalars)
    let endsOld = scalars.count > 1 && (scalars.last == "ъ" || scalars.last == "Ъ")
    guard isOld || endsOld || scalars.contains(where: isLatinI) else { return word }
    if endsOld { scalars.removeLast() }
    for index in scalars.indices { scalars[index] = newLetters[scalars[index]] ?? scalars[index] }
    if let whole = wholeWords[String(scalars)] { return whole }
    let letters = scalars.map { folded($0) }
    modernizeEnding(of: letters, &scalars)
    modernizePrefix(of: letters, &scalars)
    return String(scalars)
  }

  /// - Parameter letters: the word in lower case.
  private func modernizeEnding(of letters: [Unicode.Scalar], _ word: inout [Unicode.Scalar]) {
    guard letters.count >= 5 else { return }
    let stem = letters.dropLast(3)
    func ends(_ ending: String) -> Bool {
      letters.suffix(ending.unicodeScalars.count).elementsEqual(ending.unicodeScalars)
    }
    // The stem of a noun such as благо is a syllable shorter.
    if letters.count >= 6, ends("аго"), !namesInAgo.contains(String(letters)) {
      put(stem.last.map { "жшщч".unicodeScalars.contains($0) } ?? false ? "е" : "о", at: stem.count, &word)
    } else if letters.count >= 6, ends("яго"), stem.last != "ь" || ends("третьяго") {
      put("е", at: stem.count, &word)
    } else if ["ыя", "ския", "цкия", "шия", "щия"].contains(where: ends) {
      // Not all in -ія: Россія, армія; величія.
      put("е", at: word.count - 1, &word)
    }
  }

  /// безсмертный, разсказъ, черезчуръ; изслѣдование, but низкий.
  private func modernizePrefix(of letters: [Unicode.Scalar], _ word: inout [Unicode.Scalar]) {
    for (prefix, voiceless) in prefixes where letters.starts(with: prefix.unicodeScalars) {
      let length = prefix.unicodeScalars.count
      if letters.count > length, voiceless.unicodeScalars.contains(letters[length]) { put("с", at: length - 1, &word) }
    }
  }

  /// Puts a letter in the place of another one, and leaves it a capital or not.
  private func put(_ letter: Unicode.Scalar, at index: Int, _ word: inout [Unicode.Scalar]) {
    word[index] = isUppercase(word[index]) ? letter.properties.uppercaseMapping.unicodeScalars.first ?? letter : letter
  }
}

private let prefixes = [
  ("без", "кпстфхцчшщ"), ("раз", "кпстфхцчшщ"), ("чрез", "кпстфхцчшщ"), ("через", "кпстфхцчшщ"), ("из", "с"),
  ("воз", "с"), ("низ", "с"),
]

/// Nouns, most of them names, that no rule tells from adjectives such as великаго.
private let namesInAgo: Set<String> = ["чикаго", "тобаго", "лумбаго", "вираго", "плумбаго"]

private let newLetters: [Unicode.Scalar: Unicode.Scalar] = [
  "ѣ": "е", "Ѣ": "Е", "і": "и", "І": "И", "ѳ": "ф", "Ѳ": "Ф", "ѵ": "и", "Ѵ": "И", "i": "и", "I": "И",
]

private let wholeWords = [
  "оне": "они", "однех": "одних", "однеми": "одними", "однем": "одним", "ея": "её", "нея": "неё",
]

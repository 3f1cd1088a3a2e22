/// Full stops of initials and of what stands before names.
extension SentenceFinder {
  /// Whether a name in the genitive follows, or initials: им. Кирова, им. А. С. Пушкина.
  func isNameInGenitive(_ next: FollowingWord) -> Bool {
    let word = wordAfter(next.offset)
    return text.has(".", at: word.upperBound) || isRomanNumeral(word) || rules.isGenitive(word, in: text)
  }

  /// Whether two names in the instrumental follow, as after what somebody did: построен в 1890 г. Павлом Третьяковым. What
  /// stands in brackets between them counts for nothing.
  func isAgent(_ next: FollowingWord) -> Bool {
    guard next.kind == .upper, !next.isDashed, !next.isOpened, !isStarter(next) else { return false }
    let name = wordAfter(next.offset)
    var offset = text.skippingSpaces(from: name.upperBound)
    if text.has("(", at: offset), let end = text.bytes[offset...].prefix(96).firstIndex(of: UInt8(ascii: ")")) {
      offset = text.skippingSpaces(from: end + 1)
    }
    let surname = wordAfter(offset)
    // A name such as Андрей Толстой looks like two in the instrumental, of a woman's.
    return text.kind(at: offset) == .upper && rules.isInstrumental(name, in: text)
      && rules.isInstrumental(surname, in: text) && text.scalar(before: surname.upperBound).value == "м"
  }

  /// Whether a word is one of two abbreviated forenames, the second of which stands for the patronymic: Вас. Вас.
  /// Ключевский.
  func isOfForenames(_ word: Range<Int>, before next: FollowingWord) -> Bool {
    guard isForename(word), next.kind == .upper, !next.isDashed, !next.isOpened, !isStarter(next) else { return false }
    if isForename(wordBefore(stopBefore(word))) { return true }
    let following = wordAfter(next.offset)
    let surname = text.skippingSpaces(from: following.upperBound + 1)
    return isForename(following) && text.has(".", at: following.upperBound) && text.kind(at: surname) == .upper
  }

  private func isForename(_ word: Range<Int>) -> Bool {
    text.kind(at: word.lowerBound) == .upper && rules.isForename(hash(word))
  }

  /// Where the full stop stands that white space alone parts from a word behind it; 0 where there is none.
  private func stopBefore(_ word: Range<Int>) -> Int {
    let end = text.skippingSpaces(before: word.lowerBound)
    return end > start && text.has(".", at: end - 1) ? end - 1 : 0
  }

  /// Whether a word stands before with a full stop after it, and then again.
  func isRepeated(_ word: Range<Int>) -> Bool {
    let earlier = wordBefore(stopBefore(word))
    return !earlier.isEmpty && hash(earlier) == hash(word)
  }

  /// After a single capital: the sentence ends where it names something, or before a word that begins sentences.
  func isInitialEnd(_ letter: Range<Int>, before next: FollowingWord) -> Bool {
    if isStarter(next) { return true }
    guard next.kind == .upper || next.kind == .digit else { return false }
    let noun = wordBefore(text.skippingSpaces(before: letter.lowerBound))
    if rules.isLetteredNoun(hash(noun)) || isListOfLetters(before: noun) || isAfterSurname(letter, before: next) {
      return true
    }
    guard !isCyrillic(letter.lowerBound), isCyrillic(next.offset) else { return false }
    // A Latin letter in Cyrillic text: an axis, a chromosome, Пётр I.
    return !noun.isEmpty
  }

  /// Whether a conjunction after another capital stands before: букв C, G и A.
  private func isListOfLetters(before conjunction: Range<Int>) -> Bool {
    guard !conjunction.isEmpty, text.kind(at: conjunction.lowerBound) == .lower, scalarCount(conjunction) <= 3 else {
      return false
    }
    let letter = wordBefore(text.skippingSpaces(before: conjunction.lowerBound))
    return scalarCount(letter) == 1 && text.kind(at: letter.lowerBound) == .upper
  }

  /// Whether a surname stands before the initials, and none after: Петрову П. П. Приказ довести до сведения.
  private func isAfterSurname(_ letter: Range<Int>, before next: FollowingWord) -> Bool {
    let stop = text.skippingSpaces(before: letter.lowerBound)
    guard text.has(".", at: stop - 1) else { return false }
    let first = wordBefore(stop - 1)
    let surname = wordBefore(text.skippingSpaces(before: first.lowerBound))
    return scalarCount(first) == 1 && text.kind(at: surname.lowerBound) == .upper && rules.isSurname(surname, in: text)
      && !rules.isSurname(wordAfter(next.offset), in: text)
  }

  /// Whether a single capital and a full stop follow.
  func isInitial(_ next: FollowingWord) -> Bool {
    guard next.kind == .upper, !next.isDashed, !next.isOpened else { return false }
    return text.has(".", at: text.after(next.offset))
  }
}

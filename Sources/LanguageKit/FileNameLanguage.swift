public import TextModel

/// The language that a file's name tells, and what the name says besides.
///
/// Accepted, in any letter case unless said otherwise:
/// - as the last word of the name: a code of ISO 639-1 or 639-2 (`statement.ru.docx`, `statement_eng.txt`,
///   `statement-fr.xml`), also with a region or script (`pt-BR`, `zh_Hant`); a language's name in English, Russian or
///   itself, or its usual Russian abbreviation (`рус`, `англ`, `(English)`, `на русском языке`);
/// - as the file's extension: `corpus.en`;
/// - one of UN's letters A, C, E, F, R, S at the end of a document symbol or job number: `A_RES_75_240_R`, `N2212345-E`;
/// - as the first word or amid the name, parted by dots, underscores, hyphens or brackets: `ru`, `en`, `fr`, `zh`, `ar`
///   and codes of three letters (`ru_statement.docx`, `statement_rus_v2.docx`), where there is one of them only.
///
/// Not accepted, since names have them for other reasons: codes that are words or countries as well (`no`, `it`, `run`)
/// except in lower case after a dot or in brackets, `uk` also after an underscore (`ack_up_to.txt`); other codes of two letters after a mere space, unless
/// in capitals; `may`, `mar`, `sun`, `mon` as codes; the second half of a pair (`translation_ru-en.docx`).
public struct FileNameLanguage: Sendable, Equatable {
  public let tag: LanguageTag?
  /// The name without extension, language and the separators around it: `statement`. Empty where there is nothing else.
  public let key: String

  /// - Parameter name: without folders.
  public init(_ name: String) {
    let (stem, isLanguageLast) = withoutExtension(name)
    let words = Word.words(of: stem)
    guard let found = isLanguageLast ? Found(words.count - 1, words) : find(in: words) else {
      tag = nil
      key = stem
      return
    }
    tag = found.tag
    key = rest(of: stem, without: found.range, words)
  }
}

/// A stretch of a name without separators.
private struct Word {
  var text: Substring
  /// What stands before it, back to the word before.
  var separator: Substring

  var lowercased: String { text.lowercased() }

  /// A dot, an underscore, a bracket, or a hyphen between spaces.
  var isSetApart: Bool {
    separator.contains { "._()[]".contains($0) } || separator.contains("-") && separator.contains(" ")
  }

  /// A dot or a bracket; an underscore stands between the words of a phrase as well.
  var isMarkedOff: Bool { separator.contains { ".()[]".contains($0) } }

  /// By scalars: characters of a name take ten times as long to find, and an archive has many names.
  static func words(of stem: String) -> [Word] {
    var words: [Word] = []
    var rest = stem[...].unicodeScalars
    while true {
      let separator = rest.prefix(while: isSeparator)
      rest = rest[separator.endIndex...]
      if rest.isEmpty { return words }
      let text = rest.prefix { !isSeparator($0) }
      rest = rest[text.endIndex...]
      words.append(Word(text: Substring(text), separator: Substring(separator)))
    }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ".", "_", "-", "(", ")", "[", "]", "{", "}", ",", ";", "+", "–", "—": true
    default: false
    }
  }
}

private struct Found {
  var tag: LanguageTag
  /// Of words.
  var range: Range<Int>

  init?(_ tag: String, _ range: Range<Int>) {
    guard let tag = LanguageTag(tag) else { return nil }
    self.tag = tag
    self.range = range
  }

  /// One word that is a code whatever stands around it.
  init?(_ index: Int, _ words: [Word]) {
    guard words.indices.contains(index), let code = WrittenLanguage.code(words[index].lowercased) else { return nil }
    self.init(code, index..<(index + 1))
  }
}

/// - Returns: the name without its extension, and whether what looks like one is a language.
private func withoutExtension(_ name: String) -> (stem: String, isLanguageLast: Bool) {
  guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, false) }
  let end = name[name.index(after: dot)...].lowercased()
  // PostScript, TypeScript and backups are likelier than Pashto, Tsonga and Bashkir.
  let isLanguage = WrittenLanguage.code(end) != nil && !["ps", "ts", "bak"].contains(end)
  if isLanguage { return (name, true) }
  let isExtension =
    (1...8).contains(end.utf8.count) && end.utf8.allSatisfy { isLetter($0) || isDigit($0) }
    && end.utf8.contains(where: isLetter)
  return (isExtension ? String(name[..<dot]) : name, false)
}

private func find(in words: [Word]) -> Found? {
  var end = words.count
  while end > 1, ["язык", "языке", "яз", "language", "version"].contains(words[end - 1].lowercased) { end -= 1 }
  guard end > 0 else { return nil }
  if let found = localeAtEnd(words[..<end]) ?? wordAtEnd(words[..<end]) {
    return Found(found.tag.identifier, found.range.lowerBound..<words.count)
  }
  if end == words.count, let found = letterAtEnd(words) { return found }
  return wordWithin(words)
}

/// `en-US`, `zh_Hant`: a code, and a region in capitals or a script with one.
private func localeAtEnd(_ words: ArraySlice<Word>) -> Found? {
  guard words.count > 1, let last = words.last, last.separator == "-" || last.separator == "_" else { return nil }
  let isRegion = last.text.utf8.count == 2 && last.text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  let isScript = ["Latn", "Cyrl", "Arab", "Hans", "Hant"].contains(last.text)
  let first = words[words.endIndex - 2]
  guard isRegion || isScript, first.text.utf8.count == 2, first.text == first.lowercased,
    let code = WrittenLanguage.code(first.lowercased), first.isSetApart || first.separator.isEmpty || isScript
  else { return nil }
  return Found("\(code)-\(last.text)", (words.endIndex - 2)..<words.endIndex)
}

private func wordAtEnd(_ words: ArraySlice<Word>) -> Found? {
  guard let last = words.last else { return nil }
  let index = words.endIndex - 1
  let word = last.lowercased
  if let code = WrittenLanguage.code(word) {
    return isAccepted(last, word) && !isPair(words) ? Found(code, index..<(index + 1)) : nil
  }
  guard let code = WrittenLanguage.name(word) else { return nil }
  // `российско-китайский` is no language.
  if last.separator == "-", WrittenLanguage.adjective(word) != nil { return nil }
  let isPhrase = words.count > 1 && ["на", "in"].contains(words[index - 1].lowercased)
  return Found(code, (isPhrase ? index - 1 : index)..<(index + 1))
}

private func isAccepted(_ last: Word, _ word: String) -> Bool {
  if WrittenLanguage.isWord(word) {
    return last.text == word && (last.isMarkedOff || last.isSetApart && word == "uk")
  }
  if word.utf8.count > 2 || last.isSetApart { return true }
  if last.separator.contains(" ") { return last.text == word.uppercased() }
  return true
}

/// Whether the last two words are codes like `ru-en`.
private func isPair(_ words: ArraySlice<Word>) -> Bool {
  guard words.count > 1, let last = words.last, ["-", "_"].contains(last.separator) else { return false }
  let before = words[words.endIndex - 2]
  let word = before.lowercased
  return WrittenLanguage.code(word) != nil && !WrittenLanguage.isWord(word)
    && before.text.utf8.count == last.text.utf8.count
}

/// UN documents: a symbol (`A/RES/75/240`, its slashes replaced) or a job number (`N2212345`) and a letter.
private func letterAtEnd(_ words: [Word]) -> Found? {
  let letters = ["A": "ar", "C": "zh", "E": "en", "F": "fr", "R": "ru", "S": "es"]
  guard words.count > 1, let last = words.last, let code = letters[String(last.text)] else { return nil }
  guard let first = words.first?.text, let before = words[words.count - 2].text.utf8.last, isDigit(before),
    words.allSatisfy({ $0.text.utf8.allSatisfy { isDigit($0) || (0x41...0x5A).contains($0) } })
  else { return nil }
  let isSymbol = words.count > 2 && bodies.contains(first)
  let isJobNumber = words.count == 2 && first.utf8.count >= 7 && first.utf8.dropFirst().allSatisfy(isDigit)
  return isSymbol || isJobNumber ? Found(code, (words.count - 1)..<words.count) : nil
}

/// With which UN document symbols begin.
private let bodies: Set<Substring> = [
  "A", "S", "E", "T", "ST", "TD", "DP", "CD", "CCPR", "CERD", "CEDAW", "CRC", "CAT", "CMW", "CRPD", "CED", "HRI", "NPT",
  "BWC", "CCW", "UNEP", "FCCC", "LOS", "SPLOS", "ISBA", "CTOC", "CAC", "INFCIRC", "GC", "GOV",
]

/// The only word before the last that can be nothing but a language.
private func wordWithin(_ words: [Word]) -> Found? {
  // A code at the end that was not accepted is one of a pair.
  if let last = words.last?.lowercased, WrittenLanguage.code(last) != nil, !WrittenLanguage.isWord(last) { return nil }
  let hits = words.indices.dropLast().compactMap { index -> Found? in
    let word = words[index].lowercased
    let isPlain = word.utf8.count == 3 ? !WrittenLanguage.isWord(word) : ["ru", "en", "fr", "zh", "ar"].contains(word)
    let isBounded = (index == 0 || words[index].separator != " ") && words[index + 1].separator != " "
    return isPlain && isBounded ? Found(index, words) : nil
  }
  return hits.count == 1 ? hits[0] : nil
}

/// What the name has besides some of its words: joined by what stood before them, or else after.
private func rest(of stem: String, without range: Range<Int>, _ words: [Word]) -> String {
  guard let first = words[range].first, let last = words[range].last else { return stem }
  let before = stem[..<first.text.startIndex].dropLast(while: { " ._-–—([{,;+".contains($0) })
  let after = stem[last.text.endIndex...].drop { " ._-–—)]},;+".contains($0) }
  if before.isEmpty || after.isEmpty { return String(before.isEmpty ? after : before) }
  let separator = first.separator.first { !"()[]{}".contains($0) } ?? "_"
  return before + String(separator) + after
}

extension Substring {
  fileprivate func dropLast(while condition: (Character) -> Bool) -> Substring {
    var result = self
    while let last = result.last, condition(last) { result.removeLast() }
    return result
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

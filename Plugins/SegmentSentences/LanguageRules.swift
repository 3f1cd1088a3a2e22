/// What the segmenter knows of a language, ready to be looked up.
struct LanguageRules: Sendable {
  private var abbreviations: [UInt64: Abbreviation] = [:]
  private var starters: Set<UInt64> = []
  private var phrases: Set<UInt64> = []
  private var timeOpeners: Set<UInt64> = []
  private var pronouns: Set<UInt64> = []
  private var labelWords: Set<UInt64> = []
  private var letteredNouns: Set<UInt64> = []
  private var reportingEndings: [[UInt8]] = []
  private var surnameEndings: [[UInt8]] = []
  private var genitiveEndings: [[UInt8]] = []
  let traits: LanguageTraits
  /// By byte: whether a terminator may begin with it, or, for one of two bytes, end with it.
  let candidates: [Bool]

  init(_ vocabularies: [LanguageVocabulary], adding extra: [String] = []) {
    traits = vocabularies.first?.traits ?? LanguageTraits()
    var bytes: [UInt8] = [0x21, 0x29, 0x2E, 0x3B, 0x3F, 0x89, 0x94, 0x9F, 0xE0, 0xE2, 0xE3, 0xEF]
    if traits.colonEndsSentence { bytes.append(0x3A) }
    candidates = (0...255).map { bytes.contains($0) }
    // The language's own words come first, and are not overruled by those of the languages that it borrows from.
    for vocabulary in vocabularies {
      for (words, kind) in [
        (vocabulary.heads, Abbreviation.head), (vocabulary.numbered, .numbered), (vocabulary.units, .unit),
        (vocabulary.names, .name), (vocabulary.namesakes, .namesake), (vocabulary.foreign, .foreign),
        (vocabulary.tails, .tail),
      ] {
        for key in keys(words) where abbreviations[key] == nil { abbreviations[key] = kind }
      }
      starters.formUnion(keys(vocabulary.starters))
      timeOpeners.formUnion(keys(vocabulary.timeOpeners))
      pronouns.formUnion(keys(vocabulary.pronouns))
      labelWords.formUnion(keys(vocabulary.labels))
      letteredNouns.formUnion(keys(vocabulary.lettered))
      reportingEndings += words(vocabulary.reportingEndings).map { Array($0.utf8) }
      genitiveEndings += words(vocabulary.genitiveEndings).map { Array($0.utf8) }
      surnameEndings += words(vocabulary.surnameEndings).map { Array($0.utf8) }
      phrases.formUnion(vocabulary.phrases.split(separator: ",").map { key($0) })
    }
    for word in extra { abbreviations[key(word.withoutSpacesAndStop)] = .head }
  }

  func abbreviation(_ key: UInt64) -> Abbreviation? { abbreviations[key] }
  func isStarter(_ key: UInt64) -> Bool { starters.contains(key) }
  func isPhrase(_ key: UInt64) -> Bool { phrases.contains(key) }
  func isTimeOpener(_ key: UInt64) -> Bool { timeOpeners.contains(key) }
  func isPronoun(_ key: UInt64) -> Bool { pronouns.contains(key) }
  func isLabelWord(_ key: UInt64) -> Bool { labelWords.contains(key) }
  func isPastTense(_ word: Range<Int>, in text: UTF8Text) -> Bool { text.ends(word, withAny: reportingEndings) }
  func isGenitive(_ word: Range<Int>, in text: UTF8Text) -> Bool { text.ends(word, withAny: genitiveEndings) }
  func isSurname(_ word: Range<Int>, in text: UTF8Text) -> Bool { text.ends(word, withAny: surnameEndings) }
  func isLetteredNoun(_ key: UInt64) -> Bool { letteredNouns.contains(key) }
}

/// What an abbreviation says of the full stop after it.
enum Abbreviation: UInt8, Sendable {
  /// Something always follows: им., см., тов.
  case head
  /// May stand last: т. д., др., гг.
  case tail
  /// A head before a number, a tail elsewhere: ст. 5, but "по этой ст."
  case numbered
  /// A tail after a number, a head elsewhere: 2022 г., but г. Ереван.
  case unit
  /// Part of a name: an end only before a word that begins sentences.
  case name
  /// A head before a name in the genitive: им. Кирова.
  case namesake
  /// A head before a word of another script: англ. treaty.
  case foreign
}

/// FNV-1a over lower-cased scalars; 64 bits stand for a word, and words of a text that share them with an entry by
/// chance are not to be expected.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ scalar: UInt32) {
    value = (value ^ UInt64(lowercased(scalar))) &* 0x100_0000_01B3
  }
}

private func key(_ word: some StringProtocol) -> UInt64 {
  var hash = WordHash()
  for scalar in word.unicodeScalars { hash.add(scalar.value) }
  return hash.value
}

private func words(_ list: String) -> [Substring] { list.split { $0 == " " || $0 == "\n" } }
private func keys(_ list: String) -> [UInt64] { words(list).map { key($0) } }

extension String {
  /// An abbreviation as the tables have it: without white space and the last full stop.
  fileprivate var withoutSpacesAndStop: String {
    var word = filter { !$0.isWhitespace }
    if word.last == "." { word.removeLast() }
    return word
  }
}

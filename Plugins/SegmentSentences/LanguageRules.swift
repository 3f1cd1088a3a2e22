/// What the segmenter knows of a language, ready to be looked up. Making it costs some fractions of a millisecond.
final class LanguageRules: Sendable {
  private let abbreviations: [UInt64: Abbreviation]
  private let starters: Set<UInt64>
  private let phrases: Set<UInt64>
  private let timeOpeners: Set<UInt64>
  private let pronouns: Set<UInt64>
  private let forenames: Set<UInt64>
  private let labelWords: Set<UInt64>
  private let letteredNouns: Set<UInt64>
  private let abbreviationEndings: [[UInt8]]
  private let reportingEndings: [[UInt8]]
  private let surnameEndings: [[UInt8]]
  private let genitiveEndings: [[UInt8]]
  private let instrumentalEndings: [[UInt8]]
  let traits: LanguageTraits
  /// By byte: whether a terminator or a line break may begin with it, or, for one of two bytes, end with it.
  let candidates: [Bool]

  /// - Parameters:
  ///   - vocabularies: the language's own, then those of the languages whose words its texts use.
  ///   - extra: more abbreviations, whose full stop ends no sentence.
  init(_ vocabularies: [LanguageVocabulary], adding extra: [String] = []) {
    traits = vocabularies.first?.traits ?? LanguageTraits()
    candidates = Self.candidates(traits)
    var abbreviations: [UInt64: Abbreviation] = [:]
    for vocabulary in vocabularies {
      for (words, kind) in vocabulary.abbreviations {
        // The language's own words are not overruled by those of the others.
        for key in keys(words) where abbreviations[key] == nil { abbreviations[key] = kind }
      }
    }
    for word in extra { abbreviations[key(word.withoutSpacesAndStop)] = .head }
    self.abbreviations = abbreviations
    func keySet(_ list: (LanguageVocabulary) -> String) -> Set<UInt64> { Set(vocabularies.flatMap { keys(list($0)) }) }
    func endings(_ list: (LanguageVocabulary) -> String) -> [[UInt8]] {
      vocabularies.flatMap { words(list($0)).map { Array($0.utf8) } }
    }
    starters = keySet(\.starters)
    timeOpeners = keySet(\.timeOpeners)
    pronouns = keySet(\.pronouns)
    forenames = keySet(\.forenames)
    labelWords = keySet(\.labels)
    letteredNouns = keySet(\.lettered)
    phrases = Set(vocabularies.flatMap { $0.phrases.split(separator: ",").map { key($0) } })
    abbreviationEndings = endings(\.abbreviationEndings)
    reportingEndings = endings(\.reportingEndings)
    surnameEndings = endings(\.surnameEndings)
    genitiveEndings = endings(\.genitiveEndings)
    instrumentalEndings = endings(\.instrumentalEndings)
  }

  private static func candidates(_ traits: LanguageTraits) -> [Bool] {
    var bytes = Array("\n!).;?".utf8)
    if traits.colonEndsSentence { bytes.append(UInt8(ascii: ":")) }
    // Of ։ ۔ ؟ the second byte, which letters of their scripts hardly have; of … 。 ！ and their like the first.
    bytes += [0x89, 0x94, 0x9F, 0xE0, 0xE2, 0xE3, 0xEF]
    return (0...255).map { bytes.contains($0) }
  }

  func abbreviation(_ key: UInt64) -> Abbreviation? { abbreviations[key] }
  func isStarter(_ key: UInt64) -> Bool { starters.contains(key) }
  func isPhrase(_ key: UInt64) -> Bool { phrases.contains(key) }
  func isTimeOpener(_ key: UInt64) -> Bool { timeOpeners.contains(key) }
  func isPronoun(_ key: UInt64) -> Bool { pronouns.contains(key) }
  func isForename(_ key: UInt64) -> Bool { forenames.contains(key) }
  func isLabelWord(_ key: UInt64) -> Bool { labelWords.contains(key) }
  func isCompoundAbbreviation(_ word: Range<Int>, in text: UTF8Text) -> Bool {
    text.ends(word, withAny: abbreviationEndings)
  }
  func isPastTense(_ word: Range<Int>, in text: UTF8Text) -> Bool { text.ends(word, withAny: reportingEndings) }
  func isGenitive(_ word: Range<Int>, in text: UTF8Text) -> Bool { text.ends(word, withAny: genitiveEndings) }
  func isInstrumental(_ word: Range<Int>, in text: UTF8Text) -> Bool { text.ends(word, withAny: instrumentalEndings) }
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

  mutating func add(_ scalar: Unicode.Scalar) {
    value = (value ^ UInt64(lowercased(scalar).value)) &* 0x100_0000_01B3
  }
}

private func key(_ word: some StringProtocol) -> UInt64 {
  var hash = WordHash()
  for scalar in word.unicodeScalars { hash.add(scalar) }
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

/// The words that a language's rules are made of, parted by white space. Lower case, without the last full stop; parts
/// of one abbreviation are joined by a full stop, whatever spaces the text has: `т.д`.
struct LanguageVocabulary: Sendable {
  /// Abbreviations that something always follows.
  var heads = ""
  /// Abbreviations that may stand last in a sentence.
  var tails = ""
  /// Heads before a number, tails elsewhere.
  var numbered = ""
  /// Tails after a number, heads elsewhere.
  var units = ""
  /// Parts of names, and heads that are words as well (им.): ends only before a starter.
  var names = ""
  /// Forenames abbreviated to a few letters, two of which stand before a surname.
  var forenames = ""
  /// What stands before a name in the genitive, and is a word as well: им.
  var namesakes = ""
  /// Names of languages, before a word of another script: нем. Bund.
  var foreign = ""
  /// Words that begin sentences and, where capitalised, hardly anything else: pronouns, conjunctions, prepositions.
  var starters = ""
  /// Prepositions and adverbs that, before a number alone, begin a sentence that goes on: В 2022 г.
  var timeOpeners = ""
  /// Words of a single letter that may stand last in a sentence: я, I.
  var pronouns = ""
  /// Nouns that a single letter follows as a name: витамин C, plan B.
  var lettered = ""
  /// How compounds end that are abbreviations before a number: Goethestr. 5.
  var abbreviationEndings = ""
  /// Words that make a heading with a number after them: Статья 5. Глава II.
  var labels = ""
  /// Two words with a full stop between them that is never an end, parted by commas: `долл США`.
  var phrases = ""
  /// How verbs in the past tense end, of which the clause after direct speech is known.
  var reportingEndings = ""
  /// How names end in the genitive.
  var genitiveEndings = ""
  /// How names end in the instrumental.
  var instrumentalEndings = ""
  /// How surnames end, by which one with its initials after it is told from initials before one.
  var surnameEndings = ""
  var traits = LanguageTraits()
}

extension LanguageVocabulary {
  /// Lists of abbreviations and what they are; of one that stands in several the first counts.
  var abbreviations: [(words: String, kind: Abbreviation)] {
    [
      (heads, .head), (numbered, .numbered), (units, .unit), (names, .name), (namesakes, .namesake),
      (foreign, .foreign), (tails, .tail),
    ]
  }
}

/// How a language writes, as far as words do not tell.
struct LanguageTraits: Sendable {
  /// A number with a full stop is an ordinal, before a noun as well: am 3. Oktober.
  var writesOrdinals = false
  /// A colon, typed for the full stop of its script, ends a sentence: Armenian.
  var colonEndsSentence = false
  /// Where it does not, the full stop is a pause, and an end only after a whole word and before a capital: Armenian.
  var fullStopEndsSentence = true
  /// A full stop between a word and a capital, with no space, is a typing error rather than a name.
  var dividesWithoutSpace = false
  /// A lower-case letter after an exclamation mark goes on with the sentence: Увы! и это не помогло.
  var continuesAfterInterjections = true
}

extension LanguageRules {
  /// What the rules of a language are made of, by its primary subtag: its own words first, then those of languages
  /// whose words its texts use. Russian and English where it is none of those known.
  static func vocabularies(of language: String) -> [LanguageVocabulary] {
    known[language]?() ?? [.russian, .english]
  }

  /// The languages that have rules of their own.
  static var languages: [String] { known.keys.sorted() }

  static func isKnown(_ language: String) -> Bool { known[language] != nil }

  private static let known: [String: @Sendable () -> [LanguageVocabulary]] = [
    "ar": { [.arabic, .english] },
    "be": { [.belarusian, .russian, .english] },
    "de": { [.german] },
    "en": { [.english] },
    "es": { [.spanish] },
    "fa": { [.arabic, .english] },
    "fr": { [.french] },
    "hy": { [.armenian, .english] },
    "ja": { [.chinese, .english] },
    "kk": { [.kazakh, .russian, .english] },
    "ky": { [.kyrgyz, .russian, .english] },
    "ru": { [.russian, .english] },
    "tg": { [.tajik, .russian, .english] },
    "uk": { [.ukrainian, .russian, .english] },
    "ur": { [.arabic, .english] },
    "zh": { [.chinese, .english] },
  ]
}

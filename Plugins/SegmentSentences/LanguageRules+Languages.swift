extension LanguageRules {
  /// What the rules of a language are made of, by its primary subtag: its own words first, then those of languages
  /// whose words its texts use. Russian and English where it is none of those known.
  static func vocabularies(of language: String) -> [LanguageVocabulary] {
    switch language {
    case "ar", "fa", "ur": [.arabic, .english]
    case "be": [.belarusian, .russian, .english]
    case "de": [.german]
    case "en": [.english]
    case "es": [.spanish]
    case "fr": [.french]
    case "hy": [.armenian, .english]
    case "kk": [.kazakh, .russian, .english]
    case "ky": [.kyrgyz, .russian, .english]
    case "tg": [.tajik, .russian, .english]
    case "uk": [.ukrainian, .russian, .english]
    case "zh", "ja": [.chinese, .english]
    default: [.russian, .english]
    }
  }
}

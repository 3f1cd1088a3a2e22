extension LanguageVocabulary {
  static let chinese = LanguageVocabulary()
}

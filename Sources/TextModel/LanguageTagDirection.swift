extension LanguageTag {
  /// Whether the language is written from right to left: by its script where the tag names one.
  public var isRightToLeft: Bool {
    if let script = identifier.split(separator: "-").dropFirst().first(where: { $0.utf8.count == 4 }) {
      return ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"].contains(script)
    }
    return ["ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"].contains(language)
  }
}

extension LanguageVocabulary {
  static let armenian = LanguageVocabulary(
    heads: "պրոֆ դոկ ակադ դոց տ ս սբ պ ուղղ փող պող հր օր տես տե՛ս օրինակ մ.թ.ա մ.թ հմմտ",
    tails: "և.այլն այլն թ թթ դ դդ դր մլն մլրդ հազ կմ մ սմ կգ",
    numbered: "էջ հոդ կետ գլ հ",
    traits: LanguageTraits(colonEndsSentence: true)
  )
}

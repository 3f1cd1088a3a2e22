extension LanguageVocabulary {
  static let armenian = LanguageVocabulary(
    heads: "պրոֆ դոկ ակադ դոց տ ս սբ պ ուղղ փող պող հր օր տես տե՛ս օրինակ մ.թ.ա մ.թ հմմտ յու էդ ընկ քաղ ի գ մ ա",
    tails: "և.այլն այլն դ դդ դր մլն մլրդ հազ կմ մ սմ կգ",
    numbered: "էջ հոդ կետ գլ հ",
    names: "թ թթ",
    traits: LanguageTraits(colonEndsSentence: true, fullStopEndsSentence: false)
  )
}

extension LanguageVocabulary {
  static let arabic = LanguageVocabulary(
    heads: "د أ م ا.د أ.د ص.ب ت ج.م.ع و.م.أ هـ.م أ.م إ.م",
    tails: "إلخ الخ هـ م ق.م ب.م ه",
    numbered: "ص ج رقم ط"
  )
}

import StageKit

extension TextNormalizer {
  static let examples = [
    StageExample(
      "Letters written in two parts become one", given: "и\u{306}од и ёж", gives: "йод и ёж"),
    StageExample(
      "Every kind of space is a plain one", given: "ст.\u{A0}5,  п.\u{2009}1 \nи далее ", gives: "ст. 5, п. 1\nи далее"),
    StageExample(
      "What cannot be seen is removed", given: "\u{FEFF}без\u{AD}опас\u{200B}ность\u{0}", gives: "безопасность"),
    StageExample(
      "Compatibility characters stay in the default form", given: "№ 5, 20 м²", gives: "№ 5, 20 м²"),
    StageExample(
      "They do not in NFKC", settings: ["form": "nfkc"], given: "№ 5, 20 м²", gives: "No 5, 20 м2"),
    StageExample(
      "A word divided at the end of a line is joined", given: "безо-\nпасности", gives: "безопасности",
      finds: ["безо-пасности was divided at the end of a line; now безопасности"]),
    StageExample(
      "A compound adjective gets its hyphen back", language: "ru", given: "военнополитическое сотрудничество",
      gives: "военно-политическое сотрудничество",
      finds: ["военнополитическое lacks its hyphen; now военно-политическое"]),
    StageExample(
      "A Latin letter in a Russian word is repaired", given: "cоглашение",
      gives: "соглашение", finds: ["cоглашение has letters of another script that look alike; now соглашение"]),
    StageExample(
      "House style, where it is asked for", settings: ["quotes": "angle", "dashes": "em", "number-sign": "spaced"],
      given: "\"Приказ\" - №5", gives: "«Приказ» — № 5"),
    StageExample(
      "Rules of one's own", settings: ["rules": "щ > shch; ё > yo;"], given: "ещё", gives: "еshchyo"),
  ]
}

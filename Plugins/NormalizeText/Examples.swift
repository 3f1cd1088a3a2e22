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
  ]
}

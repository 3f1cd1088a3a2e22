import StageKit

extension SentenceSegmenter {
  static let examples = [
    StageExample(
      "A full stop after an abbreviation, an initial or a year ends no sentence by itself", language: "ru",
      given: """
        Он родился в г. Ереване 23 ноября 2022 г. Отец, А. С. Петров, служил там. См. ст. 5 и т. д. Там сказано всё.
        """,
      gives: """
        Он родился в г. Ереване 23 ноября 2022 г.|Отец, А. С. Петров, служил там.|См. ст. 5 и т. д.|Там сказано всё.
        """),
    StageExample(
      "Direct speech keeps the words of who reports it", language: "ru",
      given: "— Куда вы? — спросил дежурный. — Домой.", gives: "— Куда вы? — спросил дежурный.|— Домой."),
    StageExample(
      "A line break inside a block is white space, and a blank line parts blocks", language: "en",
      given: "Stress that the Parties\ncooperate. They meet\nyearly.\n\nNo. 12 was adopted.",
      gives: "Stress that the Parties\ncooperate.|They meet\nyearly.\n\nNo. 12 was adopted."),
    StageExample(
      "Chinese needs no spaces", language: "zh", given: "条约已生效。各方将合作！", gives: "条约已生效。|各方将合作！"),
    StageExample(
      "More abbreviations may be given", settings: ["abbreviations": ["сопр."]], language: "ru",
      given: "Нота сопр. Посольства получена. Ответ готов.", gives: "Нота сопр. Посольства получена.|Ответ готов."),
    StageExample(
      "Segments that are there are kept", language: "ru", given: "Раз. Два.|Три.", gives: "Раз. Два.|Три."),
    StageExample(
      "Unless they are to be replaced", settings: ["existing": "replace"], language: "ru", given: "Раз. Два.|Три.",
      gives: "Раз.|Два.|Три."),
  ]
}

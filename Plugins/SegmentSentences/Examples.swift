import StageKit

extension SentenceSegmenter {
  static let examples = [
    StageExample(
      "A full stop after an abbreviation, an initial or a year ends no sentence by itself", language: "ru",
      given:
        "Он родился в г. Ереване 23 ноября 2022 г. Отец, А. С. Петров, служил там. См. ст. 5 и т. д. Там сказано всё.",
      gives:
        "Он родился в г. Ереване 23 ноября 2022 г.|Отец, А. С. Петров, служил там.|См. ст. 5 и т. д.|Там сказано всё.")
  ]
}

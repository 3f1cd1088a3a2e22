import StageKit

extension BlockLabeler {
  static let examples = [
    StageExample(
      "Labels are taken out of the text: the block has them", language: "ru",
      given:
        "Статья 7. Предмет\n\n1. Стороны:\n\nа) обмениваются сведениями;\n\nб) проводят встречи.\n\n2. Иное не предусмотрено.",
      gives: "Предмет\n\nСтороны:\n\nобмениваются сведениями;\n\nпроводят встречи.\n\nИное не предусмотрено."),
    StageExample(
      "Numbers that are no labels stay", language: "ru",
      given:
        "2022 г. был трудным.\n\n5 мая стороны встретились.\n\nСтатья 7 Договора не применяется.\n\nА. Иванов возражал.",
      gives:
        "2022 г. был трудным.\n\n5 мая стороны встретились.\n\nСтатья 7 Договора не применяется.\n\nА. Иванов возражал."
    ),
    StageExample(
      "Dashes before items are labels, before spoken words they are not", language: "ru",
      given: "Стороны:\n\n— обмениваются сведениями;\n\n— проводят встречи.\n\n— Кто там?\n\n— Это я.",
      gives: "Стороны:\n\nобмениваются сведениями;\n\nпроводят встречи.\n\n— Кто там?\n\n— Это я."),
    StageExample(
      "Labels may stay in the text", settings: ["labels": "keep"], language: "en",
      given: "1. One\n\n2. Two", gives: "1. One\n\n2. Two"),
  ]
}

import NormalizeText
import StageKit
import Testing

/// The operations that are off unless they are asked for.
@Suite struct OptionalOperationTests {
  static let cases: [(String, [String: SettingData], String, String)] = [
    // ё
    ("ё как е", ["yo": "remove"], "Ёлка и ещё", "Елка и еще"),
    ("ё вместо е", ["yo": "restore"], "Еще ее самолеты, ЗЕЛЕНЫЙ свет", "Ещё её самолёты, ЗЕЛЁНЫЙ свет"),
    (
      "Что неясно, остаётся", ["yo": "restore"], "Все узнаем небо, берет, нее, зелено",
      "Все узнаем небо, берет, нее, зелено"
    ),
    ("Формы слова", ["yo": "restore"], "берешься, счет", "берёшься, счёт"),
    ("ё остаётся", [:], "Ёлка и ещё", "Ёлка и ещё"),
    // Before 1918
    ("ять и ер", ["pre-reform": true], "Въ нѣкоторомъ царствѣ", "В некотором царстве"),
    ("и десятеричное", ["pre-reform": true], "Россія, міръ", "Россия, мир"),
    ("фита", ["pre-reform": true], "Ѳедоръ", "Федор"),
    ("Окончания прилагательных", ["pre-reform": true], "новаго міра, лучшаго, синяго", "нового мира, лучшего, синего"),
    ("Множественное число", ["pre-reform": true], "великія русскія новыя рѣки", "великия русские новые реки"),
    ("Приставки", ["pre-reform": true], "безсмертный разсказъ, изслѣдованіе", "бессмертный рассказ, исследование"),
    ("Приставки перед глухими", ["pre-reform": true], "Безконечный міръ, черезчуръ", "Бесконечный мир, чересчур"),
    ("Не приставки", ["pre-reform": true], "низкій возокъ безъ возка, изъ", "низкий возок без возка, из"),
    ("Прописные", ["pre-reform": true], "РАЗСКАЗЪ", "РАССКАЗ"),
    ("Прописные в старом тексте", ["pre-reform": true], "НОВАГО МІРА", "НОВОГО МИРА"),
    ("Латинская i", ["pre-reform": true], "мiръ, Россiя, iюнь, wi-fi", "мир, Россия, июнь, wi-fi"),
    ("Города", ["pre-reform": true], "міръ Чикаго и Сантьяго, третьяго", "мир Чикаго и Сантьяго, третьего"),
    ("Местоимения", ["pre-reform": true], "онѣ и ея", "они и её"),
    ("Слово благо", ["pre-reform": true], "міру благо", "миру благо"),
    ("Ъ внутри слова", ["pre-reform": true], "съѣздъ, подъёмъ", "съезд, подъём"),
    ("Нынешнее письмо", ["pre-reform": true], "объём благо разсол", "объём благо разсол"),
    // Width, ligatures
    ("Полная ширина", ["full-width": true], "ＧＤＰ　２０２２", "GDP 2022"),
    ("Полная ширина в китайском", ["full-width": true], "（２０２２年）", "（2022年）"),
    ("Лигатуры", ["ligatures": true], "oﬃce ﬁle, æ, և", "office file, æ, և"),
    ("Лигатуры остаются", [:], "ﬁle", "ﬁle"),
    // Entities
    ("Именованные", ["entities": true], "&laquo;Да&raquo;&nbsp;&mdash; нет", "«Да» — нет"),
    ("Числовые", ["entities": true], "&#1046;&#x416; &#151;", "ЖЖ —"),
    ("Один раз", ["entities": true], "&amp;lt;", "&lt;"),
    ("Не сущности", ["entities": true], "R&D; &nosuch; a&b &#0; &#xD800; &lt", "R&D; &nosuch; a&b &#0; &#xD800; &lt"),
    ("Остаются", [:], "AT&amp;T", "AT&amp;T"),
    // Mojibake
    ("UTF-8 как windows-1252", ["mojibake": true], "ÐŸÑ€Ð¸Ð²ÐµÑ‚, Ð¼Ð¸Ñ€!", "Привет, мир!"),
    ("UTF-8 как windows-1251", ["mojibake": true], "РџСЂРёРІРµС‚, РјРёСЂ!", "Привет, мир!"),
    ("Рядом с верным", ["mojibake": true], "Слово РџСЂРёРІРµС‚ слово", "Слово Привет слово"),
    ("Верный текст", ["mojibake": true], "Рёв, С“ и Р°; café, naïve, ÀÉ", "Рёв, С“ и Р°; café, naïve, ÀÉ"),
    (
      "КОИ-8 как windows-1251", ["mojibake": true], "уФПТПОЩ РПДФЧЕТДЙМЙ УПЗМБЫЕОЙЕ.", "Стороны подтвердили соглашение."
    ),
    ("windows-1251 как windows-1252", ["mojibake": true], "Ñòîðîíû ïîäòâåðäèëè: NATO.", "Стороны подтвердили: NATO."),
    ("windows-1251 как КОИ-8", ["mojibake": true], "яРНПНМШ ОНДРБЕПДХКХ", "Стороны подтвердили"),
    ("CP866 как windows-1251", ["mojibake": true], "‘в®а®\u{AD}л Ї®¤вўҐа¤Ё«Ё", "Стороны подтвердили"),
    ("Прописные", ["mojibake": true], "СОГЛАШЕНИЕ О СОТРУДНИЧЕСТВЕ", "СОГЛАШЕНИЕ О СОТРУДНИЧЕСТВЕ"),
    (
      "Другие языки", ["mojibake": true], "Été à l’école, où naît l’élève âgé; Größe über öffentliche Straßen",
      "Été à l’école, où naît l’élève âgé; Größe über öffentliche Straßen"
    ),
    (
      "Украинский и казахский", ["mojibake": true], "Її об’єднання — ґанок; Қазақстан Республикасының үкіметі",
      "Її об’єднання — ґанок; Қазақстан Республикасының үкіметі"
    ),
    // Quotes
    ("Прямые в ёлочки", ["quotes": "angle"], "\"Да\", (\"нет\")", "«Да», («нет»)"),
    ("Вложенные", ["quotes": "angle"], "\"Общество \"Вектор\" сказало\"", "«Общество „Вектор“ сказало»"),
    ("Английские", ["quotes": "angle"], "“Да” и ”", "«Да» и »"),
    ("Ёлочки в лапки", ["quotes": "curly"], "«Yes, „no“»", "“Yes, ‘no’”"),
    ("Немецкие", ["quotes": "low"], "\"Ja\"", "„Ja“"),
    (
      "Двойное закрытие", ["quotes": "angle"], "АО \"Завод \"Рот Фронт\"\", ООО \"Мир\"",
      "АО «Завод „Рот Фронт“», ООО «Мир»"
    ),
    ("Двойное открытие", ["quotes": "angle"], "\"\"Рот Фронт\" и др.\"", "«„Рот Фронт“ и др.»"),
    ("Не закрыты до конца абзаца", ["quotes": "angle"], "\"Да.", "«Да."),
    ("Дюймы", ["quotes": "angle"], "диск 5\"", "диск 5\""),
    ("Остаются", [:], "\"Да\" “нет”", "\"Да\" “нет”"),
    // Apostrophes
    ("Апостроф", ["apostrophes": "curly"], "об'єкт, д`Артаньян", "об’єкт, д’Артаньян"),
    ("Не апостроф", ["apostrophes": "curly"], "'слово' 5'", "'слово' 5'"),
    // Dashes
    ("Дефис вместо тире", ["dashes": "em"], "Москва - столица -- да", "Москва — столица — да"),
    ("Тире в начале", ["dashes": "em"], "- Да.\n– Нет.", "— Да.\n— Нет."),
    (
      "Дефис в слове и числах", ["dashes": "em"], "кто-то, 2021-2025, -5, 2021–2025", "кто-то, 2021-2025, -5, 2021–2025"
    ),
    ("Короткое тире", ["dashes": "en"], "а — б", "а – б"),
    // Ellipsis
    ("Многоточие знаком", ["ellipsis": "sign"], "Да... Нет.... ?..", "Да… Нет.... ?.."),
    ("Многоточие точками", ["ellipsis": "dots"], "Да…", "Да..."),
    // №
    ("№ с пробелом", ["number-sign": "spaced", "homoglyphs": "keep"], "приказ №5, N 7, N°8", "приказ № 5, № 7, № 8"),
    ("№ без пробела", ["number-sign": "tight"], "приказ № 5", "приказ №5"),
    ("N не о номере", ["number-sign": "spaced", "homoglyphs": "keep"], "Точка N, PN5, x-N5", "Точка N, PN5, x-N5"),
    // One operation after another
    ("Ударная латинская гласная", ["stress-marks": true], "мáма", "мама"),
    ("её и е", ["pre-reform": true, "yo": "remove"], "ея міръ", "ее мир"),
    ("Кавычки полной ширины", ["full-width": true, "quotes": "angle"], "＂да＂", "«да»"),
    // ICU
    ("Преобразование", ["transliterate": "Russian-Latin/BGN"], "Щербаков", "Shcherbakov"),
    ("Свои правила", ["rules": "ж > zh; ё } л > yo;"], "ёлка, жёг", "yoлка, zhёг"),
  ]

  @Test(arguments: cases.indices)
  func operation(index: Int) throws {
    let (about, settings, text, expected) = Self.cases[index]
    let result = try normalized(text, settings)
    #expect(scalars(result) == scalars(expected), "\(about): \(result)")
  }

  @Test func wrongRulesAreRefusedWithTheirPlace() {
    let problem = #expect(throws: SettingProblem.self) { try normalizer(["rules": "а > a;\n$б > b;"]) }
    #expect(
      problem?.reason
        == .refused(
          "must be ICU transform rules, line 2, column 1: a variable is used that is not defined, at `$б > b;`"))
    let other = #expect(throws: SettingProblem.self) { try normalizer(["transliterate": "Russian-Klingon"]) }
    #expect(other?.reason == .refused("must be a transform of ICU, such as Russian-Latin/BGN"))
  }

  @Test func transformedWordsLeadBackToTheirs() throws {
    let result = try normalized(document("Это Щербаков"), ["transliterate": "Russian-Latin/BGN"])
    #expect(String(decoding: result.text, as: UTF8.self) == "Eto Shcherbakov")
    #expect(result.offsetMap.edits.map(\.earlier) == [0..<6, 7..<23])
    #expect(result.offsetMap.earlierOffset(of: 4) == 7)
  }

  @Test func longTextWithoutSpacesIsTransformedInPieces() throws {
    let sentence = "中文，"
    let text = String(repeating: sentence, count: 3000)
    let expected = String(repeating: "zhōng wén,", count: 3000)
    let result = try normalized(text, ["transliterate": "Han-Latin"]).replacing("，", with: ",").replacing(
      ", ", with: ",")
    #expect(result == expected)
  }

  @Test func nestedQuotesThatAreNotAllClosedAreFoundAndStay() throws {
    let text = "ЗАО «Завод «Рот Фронт» и ООО «Мир»"
    let result = try normalized(document(text), ["quotes": "angle"])
    expectSame(String(decoding: result.text, as: UTF8.self), text)
    #expect(result.findings.map(\.kind.id) == ["unclosed-quotes"])
    #expect(result.findings.flatMap(\.places).map(\.range).map { result.string($0) } == ["«"])
  }

  @Test func singleQuotesInsideOthersAreQuotesInEnglish() throws {
    let text = "“It’s the ‘best’ one,” he said, ‘n’"
    expectSame(try normalized(text, ["quotes": "low"], language: "en"), "„It’s the ‚best‘ one,“ he said, ‘n’")
  }

  @Test func nothingBecomesCyrillicInOtherLanguages() throws {
    let text = "Ñòîðîíû ïîäòâåðäèëè; ÐŸÑ€Ð¸Ð²ÐµÑ‚"
    expectSame(try normalized(text, ["mojibake": true], language: "fr"), text)
    expectSame(try normalized("Ã©tÃ©, lâ€™Ã©cole", ["mojibake": true], language: "fr"), "été, l’école")
  }

  @Test func textThatWasMangledTwiceIsRepairedTwice() throws {
    let mangled = "Ã\u{90}Å¸Ã‘â‚¬Ã\u{90}Â¸Ã\u{90}Â²Ã\u{90}ÂµÃ‘â€š"
    let result = try normalized(document(mangled), ["mojibake": true])
    expectSame(String(decoding: result.text, as: UTF8.self), "Привет")
    #expect(result.findings.count == 1)
  }

  @Test func repairedMojibakeIsFound() throws {
    let result = try normalized(document("РџСЂРёРІРµС‚"), ["mojibake": true])
    #expect(result.findings.map(\.message) == ["РџСЂРёРІРµС‚ was decoded as windows-1251; now Привет"])
  }
}

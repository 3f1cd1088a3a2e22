import Testing
import TextModel

@Suite struct LineEndHyphenTests {
  @Test(arguments: [
    // Divided words
    ("безо-\nпасности", "безопасности"),
    ("безо- \n пасности", "безопасности"),
    ("безо\u{2010}\nпасности", "безопасности"),
    ("безо¬\nпасности", "безопасности"),
    ("международ-\nного права", "международного права"),
    ("в основ-\nном", "в основном"),
    ("почему, по-\nтому", "почему, потому"),
    ("рабо-\nтает", "работает"),
    ("дол-\nжно", "должно"),
    ("чис-\nто", "чисто"),
    ("экс-\nпорт", "экспорт"),
    ("мини-\nстерство", "министерство"),
    ("контр-\nмеры", "контрмеры"),
    ("дон-\nской", "донской"),
    ("стра-\nна-участница", "страна-участница"),
    ("информа-\nционно-аналитический", "информационно-аналитический"),
    ("СОТРУДНИ-\nЧЕСТВО", "СОТРУДНИЧЕСТВО"),
    ("coopera-\ntion", "cooperation"),
    ("Zusammen-\narbeit", "Zusammenarbeit"),
    // Words with a hyphen
    ("информационно-\nкоммуникационных", "информационно-коммуникационных"),
    ("военно-\nполитический", "военно-политический"),
    ("научно-\nисследовательских", "научно-исследовательских"),
    ("северо-\nвосточный", "северо-восточный"),
    ("по-\nрусски", "по-русски"),
    ("по-\nновому", "по-новому"),
    ("во-\nпервых", "во-первых"),
    ("из-\nза", "из-за"),
    ("что-\nто", "что-то"),
    ("какой-\nлибо", "какой-либо"),
    ("кое-\nкто", "кое-кто"),
    ("еле-\nеле", "еле-еле"),
    ("вице-\nпрезидент", "вице-президент"),
    ("Алма-\nАта", "Алма-Ата"),
    ("Ростове-\nна-Дону", "Ростове-на-Дону"),
    ("РИО-\nДЕ-ЖАНЕЙРО", "РИО-ДЕ-ЖАНЕЙРО"),
    ("Шарм-\nэль-Шейх", "Шарм-эль-Шейх"),
    ("юго-\nвостоке", "юго-востоке"),
    ("северо-\nзападе", "северо-западе"),
    ("контр-\nадмирал", "контр-адмирал"),
    ("экс-\nминистр", "экс-министр"),
    ("купли-\nпродажи", "купли-продажи"),
    ("дон-\nжуан", "дон-жуан"),
    ("Ту-\n154", "Ту-154"),
    ("2022-\nго года", "2022-го года"),
    ("г-\nн Иванов", "г-н Иванов"),
    ("self-\ncontained", "self-contained"),
    ("procès-\nverbal", "procès-verbal"),
    ("e-\nmail", "e-mail"),
  ])
  func dividedWordsAreJoined(text: String, expected: String) throws {
    let result = try normalized(document(text))
    expectSame(String(decoding: result.text, as: UTF8.self), expected)
    #expect(result.findings.map(\.kind.id) == ["line-end-hyphen"])
  }

  @Test(arguments: [
    "двух-\nи трёхсторонний", "нефте-\nили газопровод", "да —\nэто", "да -\nэто", "слово-\n«слово»",
    "Vor-\nund Nachteile",
    "- пункт\n- пункт",
  ])
  func whatIsNoDividedWordStays(text: String) throws {
    let result = try normalized(document(text))
    expectSame(String(decoding: result.text, as: UTF8.self), text)
    #expect(result.findings.isEmpty)
  }

  @Test(arguments: [
    ("le chef-\nlieu", "le chef-lieu"), ("un sous-\ncomité", "un sous-comité"), ("celui-\nci", "celui-ci"),
    ("peut-\nil", "peut-il"), ("avez-\nvous", "avez-vous"), ("elle-\nmême", "elle-même"),
    ("sous-\ncrire", "souscrire"), ("beau-\ncoup", "beaucoup"), ("mer-\nci", "merci"), ("ex-\npliquer", "expliquer"),
    ("coopéra-\ntion", "coopération"), ("person-\nnelle", "personnelle"),
  ])
  func frenchCompoundsKeepTheirHyphen(text: String, expected: String) throws {
    expectSame(try normalized(text, language: "fr"), expected)
  }

  @Test func documentDecides() throws {
    expectSame(try normalized("плащ-\nпалатка. Его плащ-палатку"), "плащ-палатка. Его плащ-палатку")
    expectSame(try normalized("диван-\nкровать. Этот диван, эта кровать"), "диван-кровать. Этот диван, эта кровать")
    expectSame(try normalized("Ростов-\nна-Дону. Велик Ростов"), "Ростов-на-Дону. Велик Ростов")
    expectSame(try normalized("основ-\nного. Нет основ"), "основного. Нет основ")
    expectSame(try normalized("вице-\nпрезидента. Этот вицепрезидент"), "вицепрезидента. Этот вицепрезидент")
  }

  @Test func linesOfVerseStay() throws {
    expectSame(try normalized("безо-\nпасности", kind: .line), "безо-\nпасности")
  }

  @Test func findingNamesTheWord() throws {
    let result = try normalized(document("для безо-\nпасности"))
    #expect(
      result.findings.map(\.message) == ["безо-пасности was divided at the end of a line; now безопасности"])
    #expect(result.findings.flatMap(\.places).map(\.range).map { result.string($0) } == ["безопасности"])
  }
}

@Suite struct LostHyphenTests {
  @Test(arguments: [
    ("информационнокоммуникационных технологий", "информационно-коммуникационных технологий"),
    ("Военнополитическое сотрудничество", "Военно-политическое сотрудничество"),
    ("ОБЩЕСТВЕННОПОЛИТИЧЕСКИЙ", "ОБЩЕСТВЕННО-ПОЛИТИЧЕСКИЙ"),
    ("политикоправового", "политико-правового"),
    ("техникоэкономическому обоснованию", "технико-экономическому обоснованию"),
    ("научноисследовательская", "научно-исследовательская"),
    ("материальнотехнического", "материально-технического"),
    ("северовосточный", "северо-восточный"),
    ("уголовнопроцессуальный", "уголовно-процессуальный"),
  ])
  func compoundAdjectivesGetTheirHyphen(text: String, expected: String) throws {
    let result = try normalized(document(text, language: "ru"))
    expectSame(String(decoding: result.text, as: UTF8.self), expected)
    #expect(result.findings.map(\.kind.id) == ["lost-hyphen"])
  }

  @Test(arguments: [
    "сельскохозяйственного", "железнодорожному", "народнохозяйственный", "естественнонаучный", "военнослужащими",
    "военнопленных", "североатлантического", "югославского", "церковнославянский", "общественнополезного",
    "внешнеэкономических", "международноправовой-то", "достопримечательностями", "правоохранительными",
    "информационнонасыщенный", "законодательствование", "информационно-коммуникационных", "фундаментальных",
  ])
  func otherLongWordsStay(text: String) throws {
    let result = try normalized(document(text, language: "ru"))
    expectSame(String(decoding: result.text, as: UTF8.self), text)
    #expect(result.findings.isEmpty)
  }

  @Test func documentSupportsWhatNoRuleKnows() throws {
    expectSame(
      try normalized("хозяйственнобытовые нужды, хозяйственно-бытовых", language: "ru"),
      "хозяйственно-бытовые нужды, хозяйственно-бытовых")
    expectSame(
      try normalized("кругловязального. Кругло-вязальная машина", language: "ru"),
      "кругло-вязального. Кругло-вязальная машина")
  }

  @Test func otherLanguagesStay() throws {
    expectSame(try normalized("інформаційнокомунікаційних", language: "uk"), "інформаційнокомунікаційних")
  }
}

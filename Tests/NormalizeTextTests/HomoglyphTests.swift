import Testing

@Suite struct HomoglyphTests {
  /// Latin letters are written between angle brackets where they matter: "<c>оглашение".
  @Test(arguments: [
    ("Латинская буква в русском слове", "<c>оглашение", "соглашение"),
    ("Несколько букв", "<Po><cc>ийская Федер<a>ция", "Российская Федерация"),
    ("Кириллическая буква в латинском слове", "С<STO>", "<CSTO>"),
    ("Кириллическая буква в названии", "<Micr>о<soft>", "<Microsoft>"),
    ("После дефиса", "политико-прав<o>вой", "политико-правовой"),
    ("Все буквы с двойниками, русский текст", "общество <O>О<O> «Вектор»", "общество ООО «Вектор»"),
    ("Все буквы с двойниками, английский текст", "<the> <S>О<S> <signal>", "<the> <SOS> <signal>"),
    ("Ударная гласная", "м<á>ма", "ма\u{301}ма"),
    ("ё", "м<ë>д", "мёд"),
    ("Самолёт", "<M>и-8", "Ми-8"),
    ("Буква между словами", "мир <c> ними", "мир с ними"),
    ("Прописная между прописными", "МИР <C> НИМИ", "МИР С НИМИ"),
    ("Римское число", "Х<I>Х век", "<XIX> век"),
    ("Римское число с двумя алфавитами", "ХХ<I> век", "<XXI> век"),
  ])
  func repaired(about: String, marked: String, expected: String) throws {
    let text = marked.filter { !"<>".contains($0) }
    let result = try normalized(document(text, language: marked.contains("the") ? "en" : "ru"))
    expectSame(String(decoding: result.text, as: UTF8.self), expected.filter { !"<>".contains($0) })
    #expect(result.findings.count == 1 || about == "Несколько букв")
    #expect(result.findings.allSatisfy { $0.kind.id == "homoglyphs" })
  }

  @Test(arguments: [
    "в XX веке", "шаг i цикла", "том CM вышел", "вышел (c) автор",
    "IT-специалист", "iPhone'ов", "iPhone’ов", "COVID-19-ассоциированный", "Ту-154", "Wi-Fi-сеть", "XXI век",
    "3D-модель",
    "e-mail", "С-300", "C++", "витамин B12", "USB-флешка", "Т-образный", "IBM PC", "ГОСТ Р ИСО 9001",
  ])
  func wordsOfOneScriptStay(text: String) throws {
    let result = try normalized(document(text, language: "ru"))
    expectSame(String(decoding: result.text, as: UTF8.self), text)
    #expect(result.findings.isEmpty)
  }

  @Test(arguments: [
    ("VIPы", "mixed-script"), ("SMSка", "mixed-script"), ("Excelе", "mixed-script"), ("SMSу", "mixed-script"),
    ("nА", "mixed-script"),
    ("в CCCP было", "wrong-script"), ("страны HATO решили", "wrong-script"), ("витамин C важен", "wrong-script"),
    ("их copo шло", "wrong-script"), ("приказ N 5", "wrong-script"), ("приказ N5", "wrong-script"),
  ])
  func doubtfulWordsAreFoundAndStay(text: String, finding: String) throws {
    let result = try normalized(document(text, language: "ru"))
    expectSame(String(decoding: result.text, as: UTF8.self), text)
    #expect(result.findings.map(\.kind.id) == [finding])
  }

  @Test func findingsSayWhatWasRepairedAndWhere() throws {
    let result = try normalized(document("Это cоглашение вступило", language: "ru"))
    #expect(
      result.findings.map(\.message) == [
        "cоглашение has letters of another script that look alike; now соглашение"
      ])
    #expect(result.findings.flatMap(\.places).map(\.range).map { result.string($0) } == ["соглашение"])
  }

  @Test func repairCanBeLeftOrOnlyFound() throws {
    let given = document("cоглашение", language: "ru")
    #expect(try normalized(given, ["homoglyphs": "keep"]).findings.isEmpty)
    let found = try normalized(given, ["homoglyphs": "find"])
    #expect(found.text == given.text)
    #expect(found.findings.map(\.kind.id) == ["mixed-script"])
    #expect(try normalized(document("мир c ними"), ["homoglyphs": "find"]).findings.map(\.kind.id) == ["wrong-script"])
  }

  @Test func ukrainianLettersHaveTwinsInUkrainian() throws {
    expectSame(try normalized("прiзвище", language: "uk"), "прізвище")
    expectSame(try normalized("прiзвище", language: "ru"), "прiзвище")
  }
}

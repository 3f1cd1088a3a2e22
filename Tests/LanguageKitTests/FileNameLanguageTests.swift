import LanguageKit
import TextModel
import Testing

/// `<>` marks what tells the language.
@Suite struct FileNameLanguageTests {
  @Test(arguments: [
    ("statement.<ru>.docx", "ru", "statement"),
    ("statement.<RU>.docx", "ru", "statement"),
    ("joint.statement.<en>.txt", "en", "joint.statement"),
    ("statement_<eng>.docx", "en", "statement"),
    ("statement_<ENG>.docx", "en", "statement"),
    ("statement-<fr>.xml", "fr", "statement"),
    ("statement-<fre>.xml", "fr", "statement"),
    ("statement <rus>.docx", "ru", "statement"),
    ("Joint Statement <EN>.docx", "en", "Joint Statement"),
    ("Joint Statement (<eng>).docx", "en", "Joint Statement"),
    ("Joint Statement [<ru>].docx", "ru", "Joint Statement"),
    ("Joint Statement - <kk>.docx", "kk", "Joint Statement"),
    ("statement.<de>", "de", "statement"),
    ("europarl-v7.fr-en.<fr>", "fr", "europarl-v7.fr-en"),
    ("doc.2024.<zho>.txt", "zh", "doc.2024"),
    ("doc_<chi>.txt", "zh", "doc"),
  ])
  func aCodeAtTheEnd(marked: String, tag: String, key: String) { expect(marked, tag, key) }

  @Test(arguments: [
    ("Statement <English>.docx", "en", "Statement"),
    ("statement_<Russian>.docx", "ru", "statement"),
    ("statement (<English version>).docx", "en", "statement"),
    ("Заявление <рус>.docx", "ru", "Заявление"),
    ("Заявление_<АНГЛ>.docx", "en", "Заявление"),
    ("Заявление (<русский>).docx", "ru", "Заявление"),
    ("Заявление <на английском>.docx", "en", "Заявление"),
    ("Заявление <на русском языке>.docx", "ru", "Заявление"),
    ("Заявление (<англ. яз.>).docx", "en", "Заявление"),
    ("Заявление_<каз>.docx", "kk", "Заявление"),
    ("déclaration_<français>.docx", "fr", "déclaration"),
    ("Erklärung <Deutsch>.docx", "de", "Erklärung"),
    ("声明_<中文>.docx", "zh", "声明"),
  ])
  func aNameAtTheEnd(marked: String, tag: String, key: String) { expect(marked, tag, key) }

  @Test(arguments: [
    ("strings.<en-US>.xml", "en-US", "strings"),
    ("strings_<pt_BR>.txt", "pt-BR", "strings"),
    ("strings-<zh-Hant>.txt", "zh-Hant", "strings"),
  ])
  func aCodeWithRegionOrScript(marked: String, tag: String, key: String) { expect(marked, tag, key) }

  @Test(arguments: [
    ("A_RES_75_240_<R>.docx", "ru", "A_RES_75_240"),
    ("A-RES-75-240-<E>.doc", "en", "A-RES-75-240"),
    ("S_2022_154_<F>.pdf", "fr", "S_2022_154"),
    ("CCPR_C_127_<S>.docx", "es", "CCPR_C_127"),
    ("N2212345-<C>.docx", "zh", "N2212345"),
    ("N2212345_<A>.docx", "ar", "N2212345"),
    ("A_RES_75_240-<EN>.pdf", "en", "A_RES_75_240"),
  ])
  func aLetterOfTheUnitedNations(marked: String, tag: String, key: String) { expect(marked, tag, key) }

  @Test(arguments: [
    ("<ru>_statement.docx", "ru", "statement"),
    ("[<EN>] Joint Statement.docx", "en", "Joint Statement"),
    ("statement_<rus>_v2.docx", "ru", "statement_v2"),
    ("statement.<en>.final.docx", "en", "statement.final"),
    ("<ru>.docx", "ru", ""),
  ])
  func aCodeElsewhere(marked: String, tag: String, key: String) { expect(marked, tag, key) }

  @Test(arguments: [
    ("report.<no>.txt", "no", "report"),
    ("report.<nor>.txt", "no", "report"),
    ("report [<hi>].txt", "hi", "report"),
    ("report_<uk>.txt", "uk", "report"),
    ("report.<uk>.txt", "uk", "report"),
    ("report (<it>).txt", "it", "report"),
    ("corpus.<be>", "be", "corpus"),
  ])
  func aCodeThatIsAWordIsMarkedOffInLowerCase(marked: String, tag: String, key: String) { expect(marked, tag, key) }

  @Test(arguments: ["ru", "en", "fr", "de", "es", "zh", "ar", "uk", "kk", "hy", "tg", "ky", "pl", "ro"])
  func aCodeMayFollowAnUnderscore(code: String) { expect("statement_<\(code)>.docx", code, "statement") }

  @Test(arguments: [
    "check_drop_my", "x_run", "x_id", "x_ps", "x_hat", "ack_up_to", "report_no", "what_it_is", "good_as", "i_am",
    "or_so", "as_he", "say_hi", "this_or", "as_an", "not_to_be",
  ])
  func aWordAfterAnUnderscoreIsAWord(stem: String) {
    #expect(FileNameLanguage(stem + ".txt").tag == nil)
    #expect(FileNameLanguage(stem + ".txt").key == stem)
  }

  @Test(arguments: [
    ("statement.docx", "statement"), ("statement", "statement"), ("", ""), ("...", "..."),
    ("report-no.txt", "report-no"), ("say no.txt", "say no"), ("report_NO.txt", "report_NO"), ("no.txt", "no"),
    ("how-to.docx", "how-to"), ("check-it.docx", "check-it"), ("position_EU.docx", "position_EU"),
    ("trade_UK.docx", "trade_UK"), ("minutes_may.docx", "minutes_may"), ("minutes_mar.docx", "minutes_mar"),
    ("Chinese_wall.docx", "Chinese_wall"), ("договор российско-китайский.docx", "договор российско-китайский"),
    ("plan_A.docx", "plan_A"), ("PLAN_A.docx", "PLAN_A"), ("TABLE_5_A.docx", "TABLE_5_A"), ("Annex-E.docx", "Annex-E"),
    ("translation_ru-en.docx", "translation_ru-en"), ("ru_en.docx", "ru_en"), ("ru_en_glossary.xml", "ru_en_glossary"),
    ("Read me en.txt", "Read me en"), ("drawing.ps", "drawing"), ("statement.2024", "statement.2024"),
    ("bureau.docx", "bureau"), ("Париж и Лондон.docx", "Париж и Лондон"),
  ])
  func whatTellsNoLanguage(name: String, key: String) {
    #expect(FileNameLanguage(name).tag == nil)
    #expect(FileNameLanguage(name).key == key)
  }

  @Test func pairsOfNamesHaveOneKey() {
    for (left, right) in [
      ("statement.ru.docx", "statement.en.docx"), ("Заявление (рус).docx", "Заявление (англ).docx"),
      ("A_RES_75_240_R.docx", "A_RES_75_240_E.docx"), ("RU_note.txt", "EN_note.txt"),
    ] {
      #expect(FileNameLanguage(left).key == FileNameLanguage(right).key)
    }
  }

  private func expect(_ marked: String, _ tag: String, _ key: String) {
    let found = FileNameLanguage(marked.filter { $0 != "<" && $0 != ">" })
    #expect(found.tag == LanguageTag(tag), "\(marked)")
    #expect(found.key == key, "\(marked)")
  }
}

@Suite struct WrittenLanguageTests {
  @Test(arguments: [
    ("ru", "ru"), ("RUS", "ru"), ("fra", "fr"), ("fre", "fr"), ("Русский", "ru"), ("русском", "ru"), ("англ", "en"),
    ("English", "en"), ("en_gb", "en-GB"), ("zh-hant", "zh-Hant"), ("rus-Latn", "ru-Latn"), ("no", "no"),
  ])
  func aLanguageIsReadAsPeopleWriteIt(text: String, tag: String) {
    #expect(LanguageTag(written: text)?.identifier == tag)
  }

  @Test func aListOfLanguagesIsNotOne() {
    // So are alignments named, which stand beside their documents: statement.ru-en.tmx.
    #expect(["ru-en", "ru-en-fr", "en-US-ru"].map { LanguageTag(written: $0) } == [nil, nil, nil])
    #expect(
      ["ru-EE", "pt-br", "ru-ru", "en-us"].map { LanguageTag(written: $0)?.identifier } == [
        "ru-EE", "pt-BR", "ru-RU", "en-US",
      ])
  }

  @Test(arguments: ["", "final", "xx", "v2", "русскому", "en-", "en-GB-", "-", "old"])
  func otherWordsAreNone(text: String) {
    #expect(LanguageTag(written: text) == nil)
  }
}

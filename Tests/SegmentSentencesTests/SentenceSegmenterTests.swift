import StageKit
import StageTesting
import Testing
import TextModel

@testable import SegmentSentences

@Suite struct SentenceSegmenterTests {
  @Test func examplesHold() {
    #expect(falseExamples(of: StageFactory(SentenceSegmenter.self)) == [])
  }

  @Test func titlesAndClausesOfAStatementAreSegmentsOfTheirOwn() throws {
    let statement = """
      СОВМЕСТНОЕ КОММЮНИКЕ

      Дели, 4 июня 2019 г.

      Государства – участники,

      отмечая рост числа угроз (далее – угрозы), в т. ч. новых,

      Осуждают терроризм.|Призывают к сотрудничеству до 2030 г.|Подтверждают свою позицию.
      """
    #expect(try segmented(statement.replacing("|", with: " ")) == statement)
  }

  @Test func languageSettingOverrulesTheDocument() throws {
    let text = "Am 3. Oktober kam er."
    #expect(try segmented(text, language: "de") == "Am 3. Oktober kam er.")
    #expect(try segmented(text, language: "de", ["language": "en"]) == "Am 3.|Oktober kam er.")
  }

  @Test func userAddsAbbreviations() throws {
    let text = "Ответ дан сопр. Министерства. Срок истёк."
    #expect(try segmented(text) == "Ответ дан сопр.|Министерства.|Срок истёк.")
    #expect(try segmented(text, ["abbreviations": ["сопр."]]) == "Ответ дан сопр. Министерства.|Срок истёк.")
  }

  @Test func segmentsThatAreThereAreKept() throws {
    #expect(try segmented("Раз. Два.|Три.") == "Раз. Два.|Три.")
    #expect(try segmented("Раз. Два.|Три.", ["existing": "replace"]) == "Раз.|Два.|Три.")
  }

  @Test func headingIsOneSegment() throws {
    var document = Document(marked: "Что делать? Кто виноват?", language: "ru")
    document.blocks[0].kind = .heading
    #expect(try segmented(document) == "Что делать? Кто виноват?")
    #expect(try segmented(document, ["headings": "sentences"]) == "Что делать?|Кто виноват?")
  }

  @Test func lineOfAPoemIsOneSegment() throws {
    var document = Document(marked: "Буря мглою небо кроет.\nТо как зверь она завоет,", language: "ru")
    document.blocks[0].kind = .line
    #expect(try segmented(document) == "Буря мглою небо кроет.|То как зверь она завоет,")
  }

  @Test func lineBreakInsideABlockIsWhiteSpace() throws {
    #expect(
      try segmented("Стороны подписали\nпротокол. Он\nвступил в силу.")
        == "Стороны подписали\nпротокол.|Он\nвступил в силу.")
  }

  @Test func blankLineInsideABlockEndsASentence() {
    let rules = LanguageRules(LanguageRules.vocabularies(of: "ru"))
    #expect(
      sentences(of: "Заголовок \n\nОн вошёл в г.\r\n\r\nМоскву\u{2029}(да)\n\n", rules) == [
        "Заголовок", "Он вошёл в г.", "Москву", "(да)",
      ])
  }

  @Test func whiteSpaceBelongsToNoSegment() throws {
    let document = Document(text: Array("\u{A0} Раз. \n Два. ".utf8))
    var segmenter = try SentenceSegmenter(Settings(for: SentenceSegmenter.specification))
    var changed = document
    changed.blocks = [Block(kind: .paragraph, range: 0..<document.text.count)]
    var context = StageContext(key: "test")
    try segmenter.process(&changed, context: &context)
    #expect(changed.segments.map { changed.string(of: $0) } == ["Раз.", "Два."])
    changed.segments = []
    changed.blocks = [Block(kind: .paragraph, range: 0..<3)]
    try segmenter.process(&changed, context: &context)
    #expect(changed.segments == [])
  }
}

private func segmented(
  _ marked: String, language: String = "ru", _ settings: [String: SettingData] = [:]
) throws -> String {
  try segmented(Document(marked: marked, language: language), settings)
}

private func segmented(_ document: Document, _ settings: [String: SettingData] = [:]) throws -> String {
  var segmenter = try SentenceSegmenter(Settings(settings, for: SentenceSegmenter.specification))
  var document = document
  var context = StageContext(key: "test")
  try segmenter.process(&document, context: &context)
  return document.marked
}

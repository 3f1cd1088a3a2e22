import DetectLanguage
import StageKit
import StageTesting
import Testing
import TextModel

@Suite struct LanguageLabelerTests {
  @Test func examplesHold() {
    #expect(falseExamples(of: StageFactory(LanguageLabeler.self)) == [])
  }

  @Test func aDocumentWithoutALanguageGetsOne() throws {
    let document = try labelled(Document(marked: "The Parties have agreed\n\non the following."))
    #expect(document.language?.identifier == "en")
    #expect(try #require(document.detection.language).confidence > 0.9)
  }

  @Test func whatIsKnownStaysUnlessRedetected() throws {
    let document = Document(marked: "Стороны договорились о нижеследующем.", language: "en")
    #expect(try labelled(document).language?.identifier == "en")
    #expect(try labelled(document, redetect: true).language?.identifier == "ru")
  }

  @Test(arguments: ["", "1.\n\n2022–2024", "* * *"])
  func textWithoutLettersHasNoLanguage(text: String) throws {
    #expect(try labelled(Document(marked: text)).language == nil)
  }

  @Test func blocksInAnotherLanguageAreToldWhereAsked() throws {
    let text = """
      Стороны договорились о нижеследующем: воды делятся поровну.

      The Parties have agreed that the waters are shared equally.

      Да.

      Yes.
      """
    let languages = try labelled(Document(marked: text, language: "ru"), blocks: true).blocks.map(
      \.language?.identifier)
    #expect(languages == [nil, "en", nil, nil])
    #expect(try labelled(Document(marked: text, language: "ru")).blocks.allSatisfy { $0.language == nil })
  }

  private func labelled(_ document: Document, redetect: Bool = false, blocks: Bool = false) throws -> Document {
    var stage = LanguageLabeler(
      try Settings(["redetect": .flag(redetect), "blocks": .flag(blocks)], for: LanguageLabeler.specification))
    var document = document
    var context = StageContext(key: "test")
    stage.process(&document, context: &context)
    return document
  }
}

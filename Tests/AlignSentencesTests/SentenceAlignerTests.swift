import StageKit
import StageTesting
import Testing
import TextModel

@testable import AlignSentences

/// Beads of texts written with marks, as lines parted by spaces.
func beads(
  _ source: String, _ target: String, _ languages: (String, String) = ("ru", "en"),
  settings: [String: SettingData] = [:]
) throws -> [String] {
  var document = ParallelDocument(
    key: "test",
    versions: [
      Version(file: SourceFile("a"), document: Document(marked: source, segmented: true, language: languages.0)),
      Version(file: SourceFile("b"), document: Document(marked: target, segmented: true, language: languages.1)),
    ])
  var stage = try SentenceAligner(Settings(settings, for: SentenceAligner.specification))
  var context = StageContext(key: "test")
  try stage.process(&document, context: &context)
  return document.alignments.flatMap(\.beads).map(\.line)
}

@Suite struct SentenceAlignerTests {
  @Test func itsExamplesHold() {
    #expect(falseExamples(of: StageFactory(SentenceAligner.self)) == [])
  }

  @Test func anEmptyVersionLeavesEverySegmentAlone() throws {
    #expect(try beads("Раз.|Два.", "") == ["0\t", "1\t"])
    #expect(try beads("", "One.") == ["\t0"])
    #expect(try beads("", "") == [])
  }

  @Test func everySegmentIsInOneBeadAndInOrder() throws {
    let lines = try beads(
      "Глава 1|Он шёл домой.|Было 5 часов.|Шёл снег.|Всё.", "Chapter 1|It was 5 o'clock; it snowed.|That was all.")
    let source = lines.flatMap { $0.split(separator: "\t", omittingEmptySubsequences: false)[0].split(separator: ",") }
    let target = lines.flatMap { $0.split(separator: "\t", omittingEmptySubsequences: false)[1].split(separator: ",") }
    #expect(source == ["0", "1", "2", "3", "4"])
    #expect(target == ["0", "1", "2"])
  }

  @Test func dateAndPlaceInTwoBlocksAreTheTranslationOfOne() throws {
    let lines = try beads(
      """
      СОВМЕСТНОЕ ЗАЯВЛЕНИЕ

      министров юстиции государств – членов ОДКБ

      19 октября 2021 года

      город Ереван

      Государства – члены ОДКБ,

      отмечая важность соблюдения договоров,

      призывают другие страны присоединиться к Соглашению.
      """,
      """
      JOINT STATEMENT

      of the Ministers of Justice of the CSTO member States

      Yerevan, 19 October 2021

      The CSTO member States,

      noting the importance of complying with treaties,

      call upon other countries to join the Agreement.
      """)
    #expect(lines == ["0\t0", "1\t1", "2,3\t2", "4\t3", "5\t4", "6\t5"])
  }

  @Test func everyVersionButThePivotIsAlignedWithIt() throws {
    var document = ParallelDocument(
      key: "test",
      versions: ["ru", "en", "fr"].map { language in
        Version(
          file: SourceFile(language),
          document: Document(marked: "5 мая 1998|10 000 евро", segmented: true, language: language))
      })
    var stage = try SentenceAligner(Settings(["pivot": "en"], for: SentenceAligner.specification))
    var context = StageContext(key: "test")
    try stage.process(&document, context: &context)
    #expect(document.alignments.map { [$0.source, $0.target] } == [[1, 0], [1, 2]])
    #expect(document.alignments.map(\.beads.count) == [2, 2])
  }

  @Test func anotherEditionInThePivotsLanguageIsLeftToOthers() throws {
    var document = ParallelDocument(
      key: "test",
      versions: ["ru", "ru", "en"].map { language in
        Version(file: SourceFile(language), document: Document(marked: "1998", segmented: true, language: language))
      })
    var stage = try SentenceAligner(Settings(for: SentenceAligner.specification))
    var context = StageContext(key: "test")
    try stage.process(&document, context: &context)
    #expect(document.alignments.map { [$0.source, $0.target] } == [[0, 2]])
  }

  @Test func aPivotThatIsNotThereIsAFailure() throws {
    var document = ParallelDocument(
      key: "test",
      versions: ["ru", "en"].map { language in
        Version(file: SourceFile(language), document: Document(marked: "1", segmented: true, language: language))
      })
    var stage = try SentenceAligner(Settings(["pivot": "de"], for: SentenceAligner.specification))
    var context = StageContext(key: "test")
    #expect(throws: StageError(SentenceAligner.noPivot, ["pivot": "de", "languages": "ru, en"])) {
      try stage.process(&document, context: &context)
    }
  }

  @Test func lengthsAloneAlignWhatIsOfEqualShape() throws {
    let texts = [
      "Да.", "Это предложение намного длиннее, чем первое и третье.", "Нет.", "Ещё одно предложение средней длины.",
    ]
    let lines = try beads(texts.joined(separator: "|"), texts.joined(separator: "|"), settings: ["method": "length"])
    #expect(lines == ["0\t0", "1\t1", "2\t2", "3\t3"])
  }
}

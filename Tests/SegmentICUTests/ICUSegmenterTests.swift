import StageKit
import StageTesting
import Testing
import TextModel

@testable import SegmentICU

@Suite struct ICUSegmenterTests {
  @Test func examplesHold() {
    #expect(falseExamples(of: StageFactory(ICUSegmenter.self)) == [])
  }

  @Test func languageSettingOverrulesTheDocument() throws {
    let text = "This is Mr. Brown. He stays."
    #expect(try segmented(text, language: "en") == "This is Mr. Brown.|He stays.")
    #expect(try segmented(text, language: "en", ["language": "ru"]) == "This is Mr.|Brown.|He stays.")
  }

  @Test func textOfNoKnownLanguageIsDividedByThePlainRules() throws {
    #expect(try segmented("Ane. Bne!", language: "") == "Ane.|Bne!")
    #expect(try segmented("Ane. Bne!", language: "qaa") == "Ane.|Bne!")
  }

  @Test func segmentsThatAreThereAreKept() throws {
    #expect(try segmented("Раз. Два.|Три.") == "Раз. Два.|Три.")
    #expect(try segmented("Раз. Два.|Три.", ["existing": "replace"]) == "Раз.|Два.|Три.")
  }

  @Test func whiteSpaceBelongsToNoSegment() throws {
    var document = Document(text: Array("\u{A0} Раз. \n Два.\u{2003}\u{3000}".utf8))
    document.blocks = [Block(kind: .paragraph, range: 0..<document.text.count)]
    #expect(try segmented(document).segments.map { $0.range.count } == [7, 7])
    document.blocks = [Block(kind: .paragraph, range: 0..<3)]
    #expect(try segmented(document).segments == [])
  }
}

private func segmented(
  _ marked: String, language: String = "ru", _ settings: [String: SettingData] = [:]
) throws -> String {
  try segmented(Document(marked: marked, language: language), settings).marked
}

private func segmented(_ document: Document, _ settings: [String: SettingData] = [:]) throws -> Document {
  var segmenter = try ICUSegmenter(Settings(settings, for: ICUSegmenter.specification))
  var document = document
  var context = StageContext(key: "test")
  try segmenter.process(&document, context: &context)
  return document
}

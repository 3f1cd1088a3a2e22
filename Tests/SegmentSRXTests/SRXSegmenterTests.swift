import StageKit
import StageTesting
import Testing
import TextModel

@testable import SegmentSRX

@Suite struct SRXSegmenterTests {
  @Test(arguments: [
    "Он живёт в г. Ереване.|Приехал на ул. Абовяна.|Там и т.д. Всё.",
    "А. С. Пушкин!|Кто?|«Он.»|Да…|Нет.",
    "1. пункт; пустыг.|И ещё.",
    "Раз|<<два|<<три",
    "Строка|строка",
  ])
  func exceptionsKeepWhatBreaksWouldPart(marked: String) throws {
    let isSpaced = !marked.contains("<") && !marked.contains("|стр")
    let text = marked.replacing("|", with: isSpaced ? " " : marked.contains("<") ? "" : "\n")
    #expect(try segmented(text, by: sampleRules) == marked)
  }

  @Test func languageMapsChooseTheRules() throws {
    let text = "Mr. Brown lives in г. Ереван. Yes."
    #expect(try segmented(text, by: sampleRules, language: "en-GB") == "Mr. Brown lives in г.|Ереван.|Yes.")
    #expect(try segmented(text, by: sampleRules, language: "ru") == "Mr.|Brown lives in г. Ереван.|Yes.")
    #expect(try segmented(text, by: sampleRules, language: "") == "Mr.|Brown lives in г.|Ереван.|Yes.")
    #expect(
      try segmented(text, by: sampleRules, language: "", ["language": "EN_x"]) == "Mr. Brown lives in г.|Ереван.|Yes.")
  }

  @Test func withoutCascadeOnlyTheFirstMapCounts() throws {
    let plain = sampleRules.replacing("cascade=\"yes\"", with: "cascade=\"no\"")
    #expect(try segmented("Раз. Два.", by: plain) == "Раз. Два.")
    #expect(try segmented("Раз. Два.", by: plain, language: "de") == "Раз.|Два.")
  }

  @Test func subflowsAreDividedOnlyWhereTheFileSaysSo() throws {
    var document = Document(marked: "Раз. Два.\n\nРаз. Два.", language: "ru")
    document.blocks[1].kind = .footnote
    #expect(try segmented(document, by: sampleRules).marked == "Раз.|Два.\n\nРаз.|Два.")
    let whole = sampleRules.replacing("segmentsubflows=\"yes\"", with: "segmentsubflows=\"no\"")
    #expect(try segmented(document, by: whole).marked == "Раз.|Два.\n\nРаз. Два.")
  }

  @Test func exceptionHoldsOnlyForTheBreaksBehindIt() throws {
    let rules = """
      yes: ! | \\s
      no: [.!] | \\s
      yes: [.!] | \\s
      """
    #expect(try segmented("Да. Да! Да.", by: srx(rules: rules)) == "Да. Да!|Да.")
  }

  @Test func unlimitedExceptionsAreMatchedFromTheBreakBackwards() throws {
    let rules = """
      no: \\(.*\\.\\s | [а-я]
      no: ^\\s*\\d+(\\.\\d+)*\\.\\s | 
      yes: \\.\\s | 
      """
    #expect(
      try segmented("1.2.3. Раз (см. том. два. Три). 4. Пять.", by: srx(rules: rules))
        == "1.2.3. Раз (см. том. два.|Три).|4.|Пять.")
  }

  @Test func exceptionsBeginFarBehindTheBreak() throws {
    let rules = """
      no: ¿[^?]+:\\s | 
      no: \\([^)]*\\.\\s | [^)]*\\)
      yes: [.:]\\s | 
      """
    #expect(
      try segmented("¿Раз и «два» и ещё раз: три? Раз: два. (Раз и ещё раз. Два.) Три.", by: srx(rules: rules))
        == "¿Раз и «два» и ещё раз: три? Раз:|два.|(Раз и ещё раз. Два.) Три.")
  }

  @Test func wordBoundaryOfAnAbbreviationIsTheTextsBeginningToo() throws {
    let rules = """
      no: \\bст\\.\\s | 
      yes: \\.\\s | 
      """
    #expect(try segmented("ст. 5 пост. 6 «ст. 7». Да.", by: srx(rules: rules)) == "ст. 5 пост.|6 «ст. 7».|Да.")
  }

  @Test func whatStandsBeyondTheBasicPlaneIsMatched() throws {
    let rules = """
      no: 😀\\s | 𝔸
      yes: [😀.]\\s | 
      """
    #expect(try segmented("Да 😀 𝔸 да 😀 нет.", by: srx(rules: rules)) == "Да 😀 𝔸 да 😀|нет.")
  }

  @Test func segmentsThatAreThereAreKept() throws {
    #expect(try segmented("Раз. Два.|Три.", by: sampleRules) == "Раз. Два.|Три.")
    #expect(try segmented("Раз. Два.|Три.", by: sampleRules, ["existing": "replace"]) == "Раз.|Два.|Три.")
  }

  @Test func whiteSpaceBelongsToNoSegment() throws {
    var document = Document(text: Array("\u{A0} Раз. \n Два.\u{2003}".utf8))
    document.blocks = [Block(kind: .paragraph, range: 0..<document.text.count)]
    let found = try segmented(document, by: sampleRules, ["language": "ru"])
    #expect(found.segments.map { found.string(of: $0) } == ["Раз.", "Два."])
  }
}

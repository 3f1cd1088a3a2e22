import StageKit
import StageTesting
import Testing
import TextModel

@testable import SegmentSRX

/// What is wrong with a rules file is said in one line, with its place.
@Suite struct RulesFileTests {
  @Test func malformedPatternNamesTheRuleAndItsPlace() throws {
    let rules = srx(rules: "yes: \\.\\s | \nno: (г\\. | ")
    let said = try problem(rules)
    #expect(said == "FILE:6:49: rule 2 of «All», beforebreak «(г\\.»: parentheses do not match")
  }

  @Test(arguments: ["b{-5}", "b{+5}", "b{99999999999999}", "b{9223372036854775807}", "b{2,1}"])
  func repetitionThatCannotBeIsRefused(_ pattern: String) throws {
    #expect(try problem(srx(rules: "yes: a | \(pattern)")).hasPrefix("FILE:5:"))
    #expect(try problem(srx(rules: "yes: a | \nno: \(pattern) | ")).hasPrefix("FILE:6:"))
  }

  @Test func quantifiersOfQuantifiersEndInAFailure() throws {
    let pattern = "a" + String(repeating: "{1}", count: 50_000) + "("
    #expect(try problem(srx(rules: "yes: a | \(pattern)")).hasPrefix("FILE:5:"))
  }

  @Test func misspeltElementIsRefused() throws {
    let said = try problem(sampleRules.replacing("beforebreak>\\b[MD]rs?", with: "befrebreak>\\b[MD]rs?"))
    #expect(said.hasPrefix("FILE:11:"))
    #expect(said.hasSuffix(": SRX has no element <befrebreak>; did you mean <beforebreak>?"))
    #expect(try problem(sampleRules.replacing("<body>", with: "<body><x:befrebreak xmlns:x=\"of:others\"/>")) == "")
  }

  @Test func exceptionWithoutPatternsIsRefused() throws {
    let said = try problem(srx(rules: "yes: \\.\\s | \nno:  | "))
    #expect(said.hasPrefix("FILE:6:"))
    #expect(said.hasSuffix("beforebreak «»: a rule that forbids breaks needs a pattern before or behind them"))
  }

  @Test func malformedPatternOfAnotherLanguageDoesNoHarm() throws {
    let rules = sampleRules.replacing("[MD]rs?", with: "([MD]rs?")
    #expect(try segmented("Раз. Два.", by: rules, language: "ru") == "Раз.|Два.")
    #expect(throws: StageError.self) { try segmented("One. Two.", by: rules, language: "en") }
  }

  @Test func wrongStructureIsRefused() throws {
    #expect(try problem("<srx").hasPrefix("FILE:1:"))
    let other = try problem("<tmx/>")
    #expect(other == "FILE:1:5: this is no SRX 2.0 file: it begins with <tmx>")
    let old = try problem("<srx version=\"1.0\"/>")
    #expect(old == "FILE:1:19: this is no SRX 2.0 file: its version is 1.0")
    #expect(
      try problem(sampleRules.replacing("cascade=\"yes\"", with: "cascade=\"true\"")).hasSuffix("cascade is «true»"))
    #expect(
      try problem(sampleRules.replacing(" cascade=\"yes\"", with: "")).hasSuffix("<header> has no attribute cascade"))
    #expect(
      try problem(sampleRules.replacing("languagerulename=\"English\"/>", with: "languagerulename=\"Englisch\"/>"))
        .hasSuffix("a language map names the language rule «Englisch», which the file does not have"))
    #expect(try problem(sampleRules.replacing("\".*\"", with: "\"(\"")).contains("languagepattern «(»"))
  }

  @Test func fileThatIsNotThereIsNamed() {
    #expect(throws: StageError.self) {
      try SRXSegmenter(Settings(["rules": "/nowhere/at.all"], for: SRXSegmenter.specification))
    }
  }

  @Test func everyTruncationOfAFileEndsInAFailure() throws {
    let text = Array(srx(rules: "no: г\\. | \nyes: \\.\\s | ").utf8)
    for count in stride(from: 0, to: text.count - 8, by: 7) {
      #expect(throws: StageError.self) { try RulesFile(Array(text[..<count])) }
    }
  }

  @Test func patternThatTakesForEverIsGivenUp() throws {
    let rules = srx(rules: "yes: (а+)+\\1б | ")
    #expect(throws: StageError.self) { try segmented(String(repeating: "а", count: 50), by: rules) }
  }
}

private func problem(_ rules: String) throws -> String {
  try withFile(rules) { path in
    do {
      var segmenter = try SRXSegmenter(Settings(["rules": .text(path)], for: SRXSegmenter.specification))
      var document = Document(marked: "Text.")
      var context = StageContext(key: "test")
      try segmenter.process(&document, context: &context)
      return ""
    } catch let error as StageError {
      let line = error.line(file: nil).replacing(path, with: "FILE")
      return String(line.prefix(upTo: line.range(of: "; \(error.failure.cure.prefix(4))")?.lowerBound ?? line.endIndex))
    }
  }
}

import StageKit
import StageTesting
import Testing
import TextModel

@testable import CheckPunctuation

/// What is found in rows of Russian and English.
private func found(_ rows: [(String, String)]) throws -> [String] {
  let sides = [rows.map(\.0).joined(separator: "|"), rows.map(\.1).joined(separator: "|")]
  var document = ParallelDocument(
    key: "example",
    versions: zip(sides, ["ru", "en"]).map { text, language in
      Version(file: SourceFile(language), document: Document(marked: text, segmented: true, language: language))
    })
  document.alignments = [
    Alignment(source: 0, target: 1, beads: rows.indices.map { Bead($0..<($0 + 1), $0..<($0 + 1), confidence: 1) })
  ]
  var context = StageContext(key: "example")
  PunctuationCheck(try Settings(for: PunctuationCheck.specification)).process(&document, context: &context)
  return document.findings.map(\.message)
}

@Suite("check-punctuation") struct PunctuationCheckTests {
  @Test("its examples are true") func examples() {
    #expect(falseExamples(of: StageFactory(PunctuationCheck.self)) == [])
  }

  @Test("a quotation may go on over several rows") func quotation() throws {
    #expect(try found([("«Да, — сказал он.", "“Yes,” he said."), ("Мы готовы».", "“We are ready.”")]) == [])
    #expect(try found([("«Да.", "“Yes."), ("Мы готовы».", "We are ready.”")]) == [])
    #expect(
      try found([("Он сказал: «Да».", "He said, “Yes.")]) == ["“ has no other to go with it in the translation (en)"])
  }

  @Test("labels need no opening bracket") func labels() throws {
    #expect(try found([("Пункт первый;", "a) the first item;")]) == [])
  }

  @Test("styles are a language and its signs") func settings() {
    #expect(throws: SettingProblem.self) {
      try Settings(["quotes": ["«»"]], for: PunctuationCheck.specification)
    }
  }
}

import Foundation
import StageKit
import StageTesting
import Testing
import TextModel

@testable import CheckTerms

/// What is found in one row of Russian and English by a glossary.
private func found(_ glossary: String, _ source: String, _ target: String) throws -> [String] {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try glossary.write(to: file, atomically: true, encoding: .utf8)
  defer { try? FileManager.default.removeItem(at: file) }
  let settings = try Settings(["glossary": .text(file.path)], for: TermCheck.specification)
  var document = ParallelDocument(
    key: "example",
    versions: [("ru", source), ("en", target)].map { language, text in
      Version(file: SourceFile(language), document: Document(marked: text, segmented: true, language: language))
    })
  document.alignments = [Alignment(source: 0, target: 1, beads: [Bead(0..<1, 0..<1, confidence: 1)])]
  var context = StageContext(key: "example")
  try TermCheck(settings).process(&document, context: &context)
  return document.findings.map(\.message)
}

@Suite("check-terms") struct TermCheckTests {
  private let table = "ru\ten\ten forbidden\nядро\tkernel|nucleus\tcore\nвсемирная сеть\tWeb\t\n"

  @Test("its examples are true") func examples() {
    #expect(falseExamples(of: StageFactory(TermCheck.self)) == [])
  }

  @Test("terms are found in any form, and so are their translations") func forms() throws {
    #expect(try found(table, "Сборка ядра.", "Building kernels.") == [])
    #expect(
      try found(table, "Во всемирной сети.", "On the internet.") == [
        "всемирной сети should be Web in the translation (en) by the glossary"
      ])
  }

  @Test("forbidden words are told, with those to use") func forbidden() throws {
    #expect(
      try found(table, "Ядро и его kernel.", "The core and its kernel.") == [
        "core is not to be used (en): kernel or nucleus"
      ])
    #expect(try found(table, "Суть дела.", "The core of the matter.") == [])
  }

  @Test("a termbase is read as TBX") func termbase() throws {
    let base = """
      <martif type="TBX"><text><body><termEntry id="1">
      <langSet xml:lang="ru"><tig><term>ядро</term></tig></langSet>
      <langSet xml:lang="en"><tig><term>kernel</term></tig>
      <tig><term>core</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
      </termEntry></body></text></martif>
      """
    #expect(
      try found(base, "Ядро.", "The core.") == [
        "Ядро should be kernel in the translation (en) by the glossary", "core is not to be used (en): kernel",
      ])
  }

  @Test("a file that is no glossary is refused", arguments: ["", "a b c\nd e f", "<martif><text>", "ru\nядро"])
  func refusal(glossary: String) {
    #expect(throws: StageError.self) { try found(glossary, "Ядро.", "The core.") }
  }
}

import StageKit
import StageTesting
import TextModel
import Testing

@testable import FilterBlocks

@Suite("filter-blocks") struct BlockFilterTests {
  private func kept(
    _ text: String, _ settings: [String: SettingData], kinds: [BlockKind] = []
  ) throws -> (text: String, findings: [String]) {
    var stage = BlockFilter(try Settings(settings, for: BlockFilter.specification))
    var document = ParallelDocument(
      key: "a", versions: [Version(file: SourceFile("a.txt"), document: Document(marked: text))])
    for (index, kind) in kinds.enumerated() { document.versions[0].document.blocks[index].kind = kind }
    var context = StageContext(key: "a")
    stage.process(&document, context: &context)
    let result = document.versions[0].document
    return (result.marked, result.findings.map(\.message))
  }

  @Test func `kinds stay or go`() throws {
    let text = "Заголовок\n\nТекст.\n\nСноска."
    let kinds: [BlockKind] = [.heading, .paragraph, .footnote]
    #expect(try kept(text, ["kinds": ["paragraph"]], kinds: kinds).text == "Текст.")
    let without = try kept(text, ["without": ["footnote"]], kinds: kinds)
    #expect(without.text == "Заголовок\n\nТекст.")
    #expect(without.findings == ["blocks taken out because of their kind: 1"])
  }

  @Test func `text of another script goes, names in it stay`() throws {
    #expect(
      try kept("Договор с UNESCO подписан.\n\nSigned in Paris.\n\n1945", ["scripts": ["Cyrl"]]).text
        == "Договор с UNESCO подписан.\n\n1945")
  }

  @Test func `text of another language goes, with its segments`() throws {
    let text = "Стороны договорились о нижеследующем.|Споры решаются.\n\nThe Parties have agreed as follows."
    #expect(try kept(text, ["languages": ["ru"]]).text == "Стороны договорились о нижеследующем.|Споры решаются.")
  }

  @Test func `lengths are counted in characters`() throws {
    #expect(try kept("Да\n\nПусть\n\nНескончаемо", ["shortest": 3, "longest": 6]).text == "Пусть")
  }

  @Test func `what is no kind, language or script is refused`() {
    for settings: [String: SettingData] in [
      ["kinds": ["chapter"]], ["languages": ["русский язык"]], ["scripts": ["runes?"]],
    ] {
      #expect(throws: SettingProblem.self) { try Settings(settings, for: BlockFilter.specification) }
    }
  }
}

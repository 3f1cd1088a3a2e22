import StageKit
import StageTesting
import TextModel
import Testing

@testable import FilterRows

@Suite("filter-rows") struct RowFilterTests {
  @Test("its examples are true") func examples() {
    #expect(falseExamples(of: StageFactory(RowFilter.self)) == [])
  }

  private func filtered(_ document: ParallelDocument, _ settings: [String: SettingData]) throws -> ParallelDocument {
    var stage = RowFilter(try Settings(settings, for: RowFilter.specification))
    var document = document
    var context = StageContext(key: "a")
    stage.process(&document, context: &context)
    return document
  }

  private var document: ParallelDocument {
    ParallelDocument(
      key: "a",
      versions: [
        Version(file: SourceFile("a.ru"), document: Document(marked: "Раз.|Два.|Три три.\n\nЧетыре.", language: "ru")),
        Version(file: SourceFile("a.en"), document: Document(marked: "One.|Two.|Three.\n\nFour.", language: "en")),
      ],
      alignments: [
        Alignment(
          source: 0, target: 1,
          beads: [
            Bead(0..<1, 0..<1, confidence: 0.9), Bead(1..<2, 1..<2, confidence: 0.2),
            Bead(2..<3, 2..<3, confidence: 0.9, status: .rejected), Bead(3..<4, 3..<4, confidence: 0.9),
          ])
      ])
  }

  @Test func `what is not sure is taken out of the text of every version`() throws {
    let kept = try filtered(document, ["confidence": 0.5])
    #expect(kept.versions.map(\.document.marked) == ["Раз.|Три три.\n\nЧетыре.", "One.|Three.\n\nFour."])
    #expect(kept.alignments[0].beads.map(\.line) == ["0\t0", "1\t1", "2\t2"])
    #expect(kept.versions[0].document.string(of: kept.versions[0].document.blocks[0]) == "Раз. Три три.")
  }

  @Test func `statuses and findings may decide`() throws {
    #expect(try filtered(document, ["statuses": ["proposed"]]).versions[1].document.marked == "One.|Two.\n\nFour.")
    var told = document
    let place = told.versions[0].document.segments[3].range
    told.findings = [Finding(FindingKind("number-missing", "!"), places: [FindingPlace(place, version: 0)])]
    let kept = try filtered(told, ["findings": ["number-missing"]])
    #expect(kept.versions.map(\.document.blocks.count) == [1, 1])
    #expect(kept.findings.map(\.message) == ["rows taken out because of what was found in them: 1"])
  }

  @Test func `findings about what stays move with it`() throws {
    var told = document
    let place = told.versions[0].document.segments[3].range
    told.findings = [Finding(FindingKind("odd", "!"), places: [FindingPlace(place, version: 0)])]
    let kept = try filtered(told, ["confidence": 0.5])
    #expect(kept.versions[0].document.string(kept.findings[0].places[0].range) == "Четыре.")
  }

  @Test func `a status that does not exist is refused`() {
    #expect(throws: SettingProblem.self) {
      try Settings(["statuses": ["good"]], for: RowFilter.specification)
    }
  }
}

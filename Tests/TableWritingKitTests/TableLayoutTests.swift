import StageKit
import TableWritingKit
import Testing
import TextModel

@Suite struct TableLayoutTests {
  private static let specification = StageSpecification(
    id: "table", summary: "", version: 1, settings: [TableLayout.languages.declaration])

  private func cells(_ document: ParallelDocument) throws -> [[String]] {
    let layout = TableLayout(try Settings(for: Self.specification))
    var all = [try layout.columns(document.versions.compactMap(\.language)).map(\.name)]
    try layout.forEachRow(of: document) { _, cells in all.append(cells.map { String(decoding: $0, as: UTF8.self) }) }
    return all
  }

  /// Two segments in each of two versions.
  private var pair: ParallelDocument {
    let texts = [("ru", "Да. Нет.", 5), ("en", "Yes. No.", 4)]
    let versions = texts.map { language, text, end in
      var document = Document(text: Array(text.utf8))
      let count = document.text.count
      document.blocks = [Block(kind: .paragraph, range: 0..<count)]
      document.segments = [Segment(block: 0, range: 0..<end), Segment(block: 0, range: (end + 1)..<count)]
      document.detection.language = LanguageTag(language).map { Detected($0, confidence: 1) }
      return Version(file: SourceFile("a.\(language).txt"), document: document)
    }
    let beads = [Bead(0..<1, 0..<1, confidence: 1), Bead(1..<2, 1..<2, confidence: 1)]
    return ParallelDocument(
      key: "a", versions: versions, alignments: [Alignment(source: 0, target: 1, beads: beads)])
  }

  @Test func `a finding stands in the row of the words that it is about`() throws {
    var document = pair
    document.versions[0].document.findings = [Finding(FindingKind("short", "too short"), at: 6..<10)]
    document.findings = [
      Finding(
        FindingKind("lost", "{what} is lost"), ["what": "No"],
        places: [FindingPlace(6..<8, version: 0), FindingPlace(5..<7, version: 1)])
    ]
    #expect(try cells(document).map { $0[7] } == ["findings", "", "too short; No is lost"])
  }

  @Test func `a reviewer's comment stands in the row of the bead`() throws {
    var document = pair
    document.alignments[0].beads[1].review = Review(comment: "Точно?\tНет.")
    #expect(try cells(document).map { $0[6] } == ["comment", "", "Точно? Нет."])
  }
}

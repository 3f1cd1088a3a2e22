import StageKit
import StageTesting
import Testing
import TextModel
import WriteMoses

@Suite struct ParallelLineWriterTests {
  private func document() -> ParallelDocument {
    var document = ParallelDocument(
      key: "a",
      versions: [("ru", "Да.|Нет.|Три."), ("en", "Yes.|No.|Three."), ("fr", "Oui.|Trois.")].map { language, text in
        Version(file: SourceFile("a.\(language)"), document: Document(marked: text, language: language))
      })
    document.alignments = [
      Alignment(source: 0, target: 1, beads: (0..<3).map { Bead($0..<($0 + 1), $0..<($0 + 1), confidence: 1) }),
      Alignment(
        source: 0, target: 2,
        beads: [
          Bead(0..<1, 0..<1, confidence: 1), Bead(1..<2, 1..<1, confidence: 1), Bead(2..<3, 1..<2, confidence: 1),
        ]),
    ]
    return document
  }

  private func written(
    _ document: ParallelDocument, _ settings: [String: SettingData] = [:], version: Int? = nil
  ) throws -> (text: String, findings: [String]) {
    var writer = ParallelLineWriter(
      try Settings(settings.merging(["to": "-"]) { $1 }, for: ParallelLineWriter.specification))
    var context = StageContext(key: "a", version: version)
    var output: [UInt8] = []
    try writer.fragment(document, into: &output, context: &context)
    return (String(decoding: output, as: UTF8.self), context.findings.map(\.message))
  }

  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(ParallelLineWriter.self)) == [])
  }

  @Test func `each version's file has the same rows`() throws {
    let files = try (0..<3).map { try written(document(), version: $0) }
    #expect(files.map(\.text) == ["Да.\nТри.\n", "Yes.\nThree.\n", "Oui.\nTrois.\n"])
    #expect(
      files.flatMap(\.findings) == [
        "rows left out of the parallel lines because a language has no text in them: 1"
      ])
  }

  @Test func `of several languages some can be chosen`() throws {
    let pair: SettingData = ["ru", "en"]
    #expect(try written(document(), ["language": "en", "languages": pair]).text == "Yes.\nNo.\nThree.\n")
    #expect(try written(document(), ["language": "ru", "languages": pair]).text == "Да.\nНет.\nТри.\n")
  }

  @Test func `rejected rows are left out, and told`() throws {
    var rejected = document()
    rejected.alignments[0].beads[0].status = .rejected
    let (text, findings) = try written(rejected, ["language": "ru", "languages": ["ru", "en"]])
    #expect(text == "Нет.\nТри.\n")
    #expect(findings == ["rejected rows left out of the parallel lines: 1"])
  }

  @Test(
    arguments: [
      (
        [:],
        "a file of parallel lines holds one language, and none is said; name the file with {lang}, or set language, in a step for each language"
      ),
      (
        ["language": "de"],
        "no version of this document is in de; mend the settings language and languages, or give no such document"
      ),
    ] as [([String: SettingData], String)])
  func `a file without its language is a failure`(settings: [String: SettingData], message: String) throws {
    let error = try #require(throws: StageError.self) { try written(document(), settings) }
    #expect(error.line(file: nil) == message)
  }
}

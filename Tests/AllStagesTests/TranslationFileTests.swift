import AllStages
import StageKit
import StageTesting
import Testing
import TextModel

@Suite struct TranslationFileTests {
  private var document: ParallelDocument {
    var document = ParallelDocument(
      key: "a/b",
      versions: [("ru", "Да и\u{1} нет.|Ещё раз.|Лишнее."), ("en", "Yes and no.|Once more.")].map { language, text in
        Version(
          file: SourceFile("a.\(language).txt"), document: Document(marked: text, segmented: true, language: language))
      },
      alignments: [
        Alignment(
          source: 0, target: 1,
          beads: [
            Bead(0..<1, 0..<1, confidence: 0.5), Bead(1..<2, 1..<2, confidence: 1, status: .locked),
            Bead(2..<3, 2..<2, confidence: 1),
          ])
      ])
    document.versions[0].document.marks = [
      InlineMark(.bold, 0..<7), InlineMark(.link, 3..<30, value: "http://a.b/,"),
      InlineMark(.noteReference, 30..<30, value: "1"),
    ]
    document.versions[1].document.marks = [InlineMark(.bold, 0..<5), InlineMark(.italic, 3..<9)]
    document.versions[1].document.findings = [Finding(FindingKind("k", "a <finding>"), at: 1..<2)]
    return document
  }

  @Test(arguments: ["2.1", "1.2"], [0.0, 0.9])
  func `what write-xliff writes check-xliff finds valid`(version: String, candidatesBelow: Double) throws {
    let factory = try #require(allStages["write-xliff"])
    let settings = try Settings(
      ["to": "-", "version": .text(version), "candidates-below": .number(candidatesBelow)], for: factory.specification)
    guard case .writer(var writer) = try factory.make(settings) else { return }
    var context = StageContext(key: document.key)
    var bytes: [UInt8] = []
    try writer.prologue(document.versions.compactMap(\.language), into: &bytes)
    try writer.fragment(document, into: &bytes, context: &context)
    try writer.epilogue(into: &bytes)

    let checker = try #require(allStages["check-xliff"])
    guard case .reader(var reader) = try checker.make(Settings(for: checker.specification)) else { return }
    var sink = BlockSink()
    var found = StageContext(key: document.key)
    try? reader.read(bytes, into: &sink, context: &found)
    #expect(found.findings.map(\.message) == [])
  }
}

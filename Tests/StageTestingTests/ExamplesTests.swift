import StageKit
import StageTesting
import Testing
import TextModel

/// Makes capital letters of small Latin ones.
private struct Shouter: DocumentStage {
  static let specification = StageSpecification(
    id: "shout", summary: "Shout", version: 1,
    examples: [
      StageExample("shouts", given: "ab", gives: "AB"),
      StageExample("shouts a falsehood", given: "ab", gives: "ab"),
    ])

  init(_ settings: Settings) {}

  func process(_ document: inout Document, context: inout StageContext) {
    var edits = TextEdits()
    for (offset, byte) in document.text.enumerated() where (0x61...0x7A).contains(byte) {
      edits.replace(offset..<(offset + 1), with: [byte - 0x20])
    }
    document.apply(edits)
  }
}

@Suite struct ExamplesTests {
  @Test func `only false examples are told`() {
    #expect(
      falseExamples(of: StageFactory(Shouter.self)) == ["shouts a falsehood: gives\nAB\ninstead of\nab"])
  }
}

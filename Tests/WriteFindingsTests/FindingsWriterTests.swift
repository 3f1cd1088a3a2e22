import StageKit
import StageTesting
import Testing
import TextModel

@testable import WriteFindings

@Suite("write-findings") struct FindingsWriterTests {
  @Test("its examples are true") func examples() {
    #expect(falseExamples(of: StageFactory(FindingsWriter.self)) == [])
  }

  @Test("a finding is a line, whatever its words hold") func lines() throws {
    let kind = FindingKind("odd", "{words} is odd")
    let document = ParallelDocument(key: "a", findings: [Finding(kind, ["words": "one\ttwo\nthree"])])
    var output: [UInt8] = []
    var context = StageContext(key: "a")
    FindingsWriter(try Settings(["to": "-"], for: FindingsWriter.specification))
      .fragment(document, into: &output, context: &context)
    #expect(String(decoding: output, as: UTF8.self) == "a\todd\tone two three is odd\n")
  }
}

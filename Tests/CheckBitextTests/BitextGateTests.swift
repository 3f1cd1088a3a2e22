import Foundation
import StageKit
import StageTesting
import Testing
import TextModel

@testable import CheckBitext

private let odd = FindingKind("odd", "{words} is odd")
private let document = ParallelDocument(
  key: "a", findings: [Finding(odd, ["words": "one"]), Finding(odd, ["words": "two"])])

/// The messages that are left, or the failure.
private func passed(_ settings: [String: SettingData]) throws -> [String] {
  var document = document
  var context = StageContext(key: "a")
  try BitextGate(try Settings(settings, for: BitextGate.specification)).process(&document, context: &context)
  return document.findings.map(\.message)
}

private func passed(baseline: String, failOver: Int) throws -> [String] {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try baseline.write(to: file, atomically: true, encoding: .utf8)
  defer { try? FileManager.default.removeItem(at: file) }
  return try passed(["baseline": .text(file.path), "fail-over": .integer(failOver)])
}

@Suite("check-bitext") struct BitextGateTests {
  @Test("its examples are true") func examples() {
    #expect(falseExamples(of: StageFactory(BitextGate.self)) == [])
  }

  @Test("more findings than allowed fail the document, with counts by kind") func limit() throws {
    #expect(try passed(["fail-over": 2]).count == 2)
    #expect(try passed(["fail-over": -1]).count == 2)
    let error = #expect(throws: StageError.self) { try passed(["fail-over": 1]) }
    #expect(error?.line(file: nil).hasPrefix("2 findings, 1 allowed: 2 odd;") == true)
  }

  @Test("accepted findings are taken out, of one document or of all") func baseline() throws {
    #expect(try passed(baseline: "key\tkind\tmessage\na\todd\tone is odd\n", failOver: 1) == ["two is odd"])
    #expect(try passed(baseline: "key\tkind\tmessage\nb\todd\tone is odd\n", failOver: 2).count == 2)
    #expect(try passed(baseline: "kind\tmessage\nodd\tone is odd\nodd\ttwo is odd\n", failOver: 0) == [])
  }

  @Test("what is no baseline is refused", arguments: ["", "odd\tone", "kind\tmessage\nodd"])
  func refusal(baseline: String) {
    #expect(throws: StageError.self) { try passed(baseline: baseline, failOver: -1) }
  }
}

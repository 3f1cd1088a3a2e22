import StageKit
import StageTesting
import Testing
import TextModel
import WriteBeads

@Suite struct BeadWriterTests {
  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(BeadWriter.self)) == [])
  }

  @Test func `a blank line parts the alignments of one document`() throws {
    var writer = BeadWriter(try Settings(["to": "-"], for: BeadWriter.specification))
    var context = StageContext(key: "key")
    var output: [UInt8] = []
    let document = ParallelDocument(
      key: "key",
      alignments: [
        Alignment(source: 0, target: 1, beads: [Bead(0..<2, 0..<1, confidence: 1), Bead(2..<3, 1..<1, confidence: 1)]),
        Alignment(source: 0, target: 2),
        Alignment(source: 0, target: 3, beads: [Bead(0..<1, 0..<3, confidence: 1)]),
      ])
    writer.fragment(document, into: &output, context: &context)
    #expect(String(decoding: output, as: UTF8.self) == "0,1\t0\n2\t\n\n0\t0,1,2\n")
  }
}

import StageKit
import StageTesting
import Testing
import WriteCSV

@Suite struct CSVWriterTests {
  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(CSVWriter.self)) == [])
  }
}

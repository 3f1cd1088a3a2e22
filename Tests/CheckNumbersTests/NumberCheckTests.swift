import StageKit
import StageTesting
import Testing

@testable import CheckNumbers

@Suite("check-numbers") struct NumberCheckTests {
  @Test("its examples are true") func examples() {
    #expect(falseExamples(of: StageFactory(NumberCheck.self)) == [])
  }
}

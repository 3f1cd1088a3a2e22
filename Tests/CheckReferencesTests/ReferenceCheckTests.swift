import StageKit
import StageTesting
import Testing

@testable import CheckReferences

@Suite("check-references") struct ReferenceCheckTests {
  @Test("its examples are true") func examples() {
    #expect(falseExamples(of: StageFactory(ReferenceCheck.self)) == [])
  }
}

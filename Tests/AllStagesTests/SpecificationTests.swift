import AllStages
import ConformanceKit
import StageKit
import StageTesting
import Testing

@Suite struct SpecificationTests {
  static let names = allStages.stages.map(\.specification.id)

  @Test(arguments: names)
  func `specifications have the form that all have`(name: String) throws {
    #expect(problems(of: try #require(allStages[name]).specification) == [])
  }

  @Test(arguments: names)
  func `examples are true`(name: String) throws {
    #expect(falseExamples(of: try #require(allStages[name])) == [])
  }
}

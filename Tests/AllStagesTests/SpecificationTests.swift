import AllStages
import StageKit
import StageTesting
import Testing

@Suite struct SpecificationTests {
  static let names = allStages.stages.map(\.specification.id)

  @Test(arguments: names)
  func `names are lower-case words, summaries one line without a full stop`(name: String) throws {
    let specification = try #require(allStages[name]?.specification)
    for word in [name] + specification.settings.map(\.name) {
      #expect(word.allSatisfy { $0 == "-" || ("a"..."z").contains($0) || ("0"..."9").contains($0) }, "\(word)")
    }
    for summary in [specification.summary] + specification.settings.map(\.summary) {
      #expect(!summary.isEmpty && !summary.hasSuffix(".") && !summary.contains("\n"), "\(summary)")
    }
    #expect(specification.version > 0)
  }

  @Test(arguments: names)
  func `every failure says what to do`(name: String) throws {
    let specification = try #require(allStages[name]?.specification)
    for failure in specification.failures {
      #expect(!failure.cure.isEmpty, "\(name): \(failure.id)")
      #expect(!failure.message.hasSuffix(".") && !failure.cure.hasSuffix("."), "\(name): \(failure.id)")
    }
  }

  @Test(arguments: names)
  func `defaults are values that their settings take`(name: String) throws {
    let specification = try #require(allStages[name]?.specification)
    for setting in specification.settings {
      if let value = setting.defaultValue { #expect(setting.refusal(of: value) == nil, "\(name): \(setting.name)") }
    }
  }

  @Test(arguments: names)
  func `examples are true`(name: String) throws {
    #expect(falseExamples(of: try #require(allStages[name])) == [])
  }
}

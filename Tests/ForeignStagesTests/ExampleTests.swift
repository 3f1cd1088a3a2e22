import ForeignStages
import Foundation
import StageKit
import StageTesting
import Testing

@Suite struct ExampleTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Examples/foreign-stages").standardizedFileURL.path

  /// Programs of Examples that run wherever the tests run: shell, and Python without packages.
  @Test(arguments: ["find-marking", "find-untranslated", "read-subtitles"])
  func `the examples of a program are true`(_ name: String) throws {
    let stage = try StagePrograms().stage(name, beside: Array(Self.folder.utf8))
    let factory = try #require(stage, "Examples has no program \(name) that can be run")
    #expect(!factory.specification.examples.isEmpty)
    #expect(falseExamples(of: factory) == [])
  }
}

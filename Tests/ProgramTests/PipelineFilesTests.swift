import Foundation
import Testing

/// Every pipeline that comes with the program has tests inside, and they hold.
@Suite struct PipelineFilesTests {
  static let folder = Repository.root.appending(path: "Pipelines")
  static let names: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  @Test(arguments: names)
  func `the tests of a pipeline hold`(name: String) throws {
    let program = Repository.programs.appending(path: "tolmach").path
    let run = try Run(program, ["test", Self.folder.appending(path: name).path], in: Self.folder)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    #expect(run.errors.contains("as expected"), "\(run.errors)")
  }
}

import Foundation
import PipelineFile
import PipelineRunner
import StageKit
import Synchronization
import Testing

@Suite final class RunTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "tolmach-\(UUID().uuidString)")

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func run(
    _ words: String, to destination: String, workers: Int = 1, replacing: Bool = false
  ) throws -> (report: RunReport, outcomes: [Outcome]) {
    let definition = try readPipeline(
      Array(
        """
        tolmach: 1
        source:
          words: {words: "\(words)"}
        steps:
          - read:
          - dawdle:
          - write-word: {to: "\(folder.path)/\(destination)"}
        """.utf8), set: [], catalog: catalog)
    let outcomes = Mutex<[Outcome]>([])
    let report = try PipelineRunner.run(
      PlannedPipeline(definition, catalog: catalog), RunOptions(workers: workers, replacing: replacing),
      observe: { outcome in outcomes.withLock { $0.append(outcome) } })
    return (report, outcomes.withLock { $0 })
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test(arguments: [1, 2, 8])
  func `a joined output is in source order, whatever the number of workers`(workers: Int) throws {
    let words = (1...60).map { $0.isMultiple(of: 7) ? "a\($0)" : "w\($0)" }
    let (report, outcomes) = try run(words.joined(separator: ","), to: "all", workers: workers)
    #expect(try text("all") == "[" + words.joined(separator: ",") + "]")
    #expect(outcomes.map(\.key) == words)
    #expect(report.count(.done) == 60)
  }

  @Test func `a document that fails is told, and stops no other`() throws {
    let (report, outcomes) = try run("one,broken,lost,two", to: "all")
    #expect(try text("all") == "[one,two]")
    #expect(report.count(.failed) == 2)
    #expect(
      outcomes.compactMap(\.failure?.line) == [
        "broken.txt:1:2: it is broken; mend it [read-word]", "lost.txt: it is gone; look for it [words]",
      ])
  }

  @Test func `a file that no reader recognizes is told`() throws {
    let (_, outcomes) = try run("!what", to: "all")
    #expect(outcomes.first?.failure?.error.failure.id == "unrecognized")
  }

  @Test func `a file without text is told`() throws {
    let (report, outcomes) = try run(" ,one", to: "all")
    #expect(report.count(.failed) == 0)
    #expect(outcomes.map { $0.summary.findings.map(\.kind.id) } == [["no-text"], []])
  }

  @Test func `a file of several versions makes one document of them`() throws {
    let (_, outcomes) = try run("да+yes,one", to: "all")
    #expect(try text("all") == "[даyes=,one]")
    #expect(outcomes.map { $0.summary.versions.map(\.file) } == [["да+yes.txt", "да+yes.txt"], ["one.txt"]])
  }

  @Test func `each document has a file of its own where the path names its key`() throws {
    let (_, outcomes) = try run("one,two", to: "{key}.out")
    #expect(try text("one.out") == "[one]")
    #expect(try text("two.out") == "[two]")
    #expect(outcomes.map(\.status) == [.done, .done])
  }

  @Test func `the same again is unchanged`() throws {
    _ = try run("one", to: "{key}.out")
    let (report, _) = try run("one", to: "{key}.out")
    #expect(report.count(.unchanged) == 1)
  }

  @Test func `what a person may have edited is not overwritten unless asked`() throws {
    _ = try run("one", to: "{key}.out")
    try "edited".write(to: folder.appending(path: "one.out"), atomically: true, encoding: .utf8)
    let (report, outcomes) = try run("one,two", to: "{key}.out")
    #expect(report.count(.failed) == 1)
    #expect(outcomes.first?.failure?.error.failure.id == "output-exists")
    #expect(try text("one.out") == "edited")
    _ = try run("one", to: "{key}.out", replacing: true)
    #expect(try text("one.out") == "[one]")
  }

  @Test func `a joined output that exists stops the run before any work`() throws {
    _ = try run("one", to: "all")
    #expect(throws: DocumentFailure.self) { try run("one", to: "all") }
    #expect(try text("all") == "[one]")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["all"])
  }

  @Test func `two documents on one path are told, and the first stands`() throws {
    let (report, outcomes) = try run("one,one", to: "{key}.out")
    #expect(report.count(.failed) == 1)
    #expect(outcomes.last?.failure?.error.failure.id == "output-claimed")
  }

  @Test(arguments: ["..", "../up", "/etc/x", "a//b", "."])
  func `a key that leads out of the folder is refused`(key: String) throws {
    let (_, outcomes) = try run(key, to: "sub/{key}.out")
    #expect(outcomes.map(\.failure?.error.failure.id) == ["unsafe-key"])
  }
}

import PipelineFile
import PipelineRunner
import StageKit
import Synchronization
import Testing

/// A worker is a program that answers lines with lines: here the shell plays its part, badly.
@Suite struct WorkerProcessTests {
  /// How documents end whose worker is a script, which has read the greeting and said that it is ready.
  private func outcomes(_ script: String, words: String = "one") throws -> [String] {
    let definition = try readPipeline(
      Array("tolmach: 1\nsource:\n  words: {words: \"\(words)\"}\nsteps:\n  - read:\n  - write-word: {to: \"-\"}".utf8),
      set: [],
      catalog: catalog)
    var options = RunOptions()
    options.workerLaunch = WorkerLaunch(
      program: "/bin/sh", arguments: ["-c", "read greeting; echo '{\"ready\":true}'; \(script)"], pipeline: [], set: [])
    options.limits.deadline = 0.3
    let ends = Mutex<[String]>([])
    _ = try PipelineRunner.run(
      PlannedPipeline(definition, catalog: catalog), options,
      observe: { outcome in ends.withLock { $0.append(outcome.failure?.error.failure.id ?? "\(outcome.status)") } })
    return ends.withLock { $0 }
  }

  @Test func `a worker that ends costs its document, after a second try`() throws {
    #expect(try outcomes("read document; exit 3", words: "one,two") == ["worker-ended", "worker-ended"])
  }

  @Test func `a worker that crashes is told by its signal`() throws {
    #expect(try outcomes("read document; kill -SEGV $$") == ["crash"])
  }

  @Test func `a worker that hangs is ended at the deadline`() throws {
    #expect(try outcomes("read document; sleep 60") == ["deadline"])
    #expect(try outcomes("sleep 60") == ["deadline"])
  }

  @Test func `an answer that is none, or another document's, is not taken`() throws {
    #expect(try outcomes("while read document; do echo nonsense; done") == ["worker-lost"])
    #expect(
      try outcomes("while read document; do echo '{\"document\":\"other\",\"status\":\"done\"}'; done") == [
        "worker-lost"
      ])
  }

  @Test func `an answer is taken`() throws {
    #expect(
      try outcomes("while read document; do echo '{\"document\":\"one\",\"status\":\"done\"}'; done") == ["done"])
  }
}

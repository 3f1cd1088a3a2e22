import Foundation
import PipelineFile
import PipelineRunner
import StageKit
import Synchronization
import Testing
import TextModel

/// Lists what a file names.
private struct ListSource: Source {
  static let list = Setting<String>("list", "the list")
  static let specification = StageSpecification(
    id: "listed", summary: "List", version: 1, settings: [list.declaration], gives: [.bytes])

  init(_ settings: Settings) {}
  func next() -> Listing? { nil }
  func bytes(of file: SourceFile) -> [UInt8] { [] }
}

private let catalogOfLists = StageCatalog([
  StageFactory(ListSource.self), StageFactory(WordSource.self), StageFactory(WordReader.self),
  StageFactory(WordWriter.self),
])

/// A worker is a program that answers lines with lines: here the shell plays its part, badly.
@Suite struct WorkerProcessTests {
  /// How documents end whose worker is a script, which has read the greeting and said that it is ready.
  private func outcomes(
    _ script: String, words: String = "one", workers: Int = 1, deadline: Double = 0.3
  ) throws -> [String] {
    let definition = try readPipeline(
      Array("tolmach: 1\nsource:\n  words: {words: \"\(words)\"}\nsteps:\n  - read:\n  - write-word: {to: \"-\"}".utf8),
      set: [],
      catalog: catalog)
    var options = RunOptions(workers: workers)
    options.workerLaunch = WorkerLaunch(
      program: "/bin/sh", arguments: ["-c", "read greeting; echo '{\"ready\":true}'; \(script)"], pipeline: [], set: [])
    options.limits.deadline = deadline
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

  @Test func `what takes too long is not tried again at once, what crashes is`() throws {
    func tries(_ script: String) throws -> Int {
      let file = FileManager.default.temporaryDirectory.appending(path: "tries-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: file) }
      _ = try outcomes("read document; echo x >> \(file.path); \(script)")
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").count
    }
    #expect(try tries("sleep 60") == 1)
    #expect(try tries("kill -SEGV $$") == 2)
  }

  @Test func `a slow document stops no others`() throws {
    // The first waits for the last: each other one is begun and ended meanwhile.
    let file = FileManager.default.temporaryDirectory.appending(path: "last-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let script = """
      while read -r document; do
        key=w$(echo "$document" | sed 's/.*"w\\([0-9]*\\)".*/\\1/')
        case $key in w0) while [ ! -e \(file) ]; do sleep 0.01; done;; w99) : > \(file);; esac
        echo "{\\"document\\":\\"$key\\",\\"status\\":\\"done\\"}"
      done
      """
    let words = (0..<100).map { "w\($0)" }
    let ends = try outcomes(script, words: words.joined(separator: ","), workers: 2, deadline: 20)
    #expect(ends == words.map { _ in "done" })
  }

  @Test func `a crash costs its document, and none of those that were sent with it`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "seen-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let script = """
      while read -r document; do
        key=w$(echo "$document" | sed 's/.*"w\\([0-9]*\\)".*/\\1/')
        echo $key >> \(file)
        case $key in w40) kill -SEGV $$;; w60) echo nonsense; continue;; w80) sleep 60;; esac
        echo "{\\"document\\":\\"$key\\",\\"status\\":\\"done\\"}"
      done
      """
    let words = (0..<100).map { "w\($0)" }
    let ends = try outcomes(script, words: words.joined(separator: ","), deadline: 2)
    let bad = [40: "crash", 60: "worker-lost", 80: "deadline"]
    #expect(ends == words.indices.map { bad[$0] ?? "done" })
    let seen = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(seen.count { $0 == "w40" } == 2)
    #expect(seen.count { $0 == "w41" } == 1)
    #expect(seen.count { $0 == "w80" } == 1)
  }

  @Test func `workers are used where a list of files comes from standard input, and not where documents do`() throws {
    func usesWorkers(_ source: String) throws -> Bool {
      let definition = try readPipeline(
        Array("tolmach: 1\nsource:\n  \(source)\nsteps:\n  - read:\n  - write-word: {to: \"out/{key}\"}".utf8),
        set: [], catalog: catalogOfLists)
      return PlannedPipeline(definition, catalog: catalogOfLists).usualJournal != nil
    }
    #expect(try usesWorkers("listed: {list: \"-\"}"))
    #expect(try !usesWorkers("words: {words: \"-\"}"))
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

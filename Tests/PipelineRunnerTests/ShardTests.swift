import Foundation
import PipelineFile
import PipelineRunner
import StageKit
import Synchronization
import Testing

@Suite final class ShardTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "tolmach-\(UUID().uuidString)")
  var shards: String { folder.path + "/shards" }

  init() throws {
    try FileManager.default.createDirectory(at: folder.appending(path: "in"), withIntermediateDirectories: true)
    for word in ["five", "four", "one", "three", "two"] { try write(word, to: word) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: "in/" + name))
  }

  private func plan(writing name: String = "all") throws -> PlannedPipeline {
    let definition = try readPipeline(
      Array(
        """
        tolmach: 1
        source:
          probe: {root: "\(folder.path)/in"}
        steps:
          - read:
          - write-word: {to: "\(folder.path)/out/\(name)"}
          - write-word: {to: "\(folder.path)/out/{key}"}
        """.utf8), set: [], catalog: probes)
    return PlannedPipeline(definition, catalog: probes)
  }

  private var options: RunOptions { RunOptions(journal: folder.path + "/journal") }

  private func split(_ count: Int) throws -> Int {
    try? FileManager.default.removeItem(atPath: shards)
    return try splitRun(plan(), options, into: shards, count: count).documents
  }

  /// How each document of a shard ended.
  private func run(shard number: Int) throws -> [String] {
    let path = "\(shards)/\(number).jsonl"
    var options = RunOptions(journal: journalOfShard(path))
    options.shard = path
    let ends = Mutex<[String]>([])
    _ = try PipelineRunner.run(
      plan(), options, observe: { outcome in ends.withLock { $0.append("\(outcome.key) \(outcome.status)") } })
    return ends.withLock { $0 }
  }

  private func merge() throws -> RunReport { try mergeRun(plan(), options, shards: shards, observe: { _ in }) }

  private func text(_ name: String) -> String? {
    try? String(contentsOf: folder.appending(path: "out/" + name), encoding: .utf8)
  }

  @Test func `shards take turns, and a run over one leaves shared files alone`() throws {
    #expect(try split(2) == 5)
    #expect(try run(shard: 1) == ["five done", "one done", "two done"])
    #expect(text("one") == "[one]")
    #expect(text("all") == nil)
    #expect(try run(shard: 1) == ["five unchanged", "one unchanged", "two unchanged"])
  }

  @Test func `what shards made is put together in source order`() throws {
    _ = try split(3)
    for number in [3, 1, 2] { _ = try run(shard: number) }
    #expect(try merge().count(.unchanged) == 5)
    #expect(text("all") == "[five,four,one,three,two]")
    // As if one run had made all.
    var reasons: [String] = []
    try planRun(plan(), options) { document in if let reason = document.reason { reasons.append(reason) } }
    #expect(reasons == [])
  }

  @Test func `a shard that was not run is told, and no shared file lacks its documents`() throws {
    _ = try split(2)
    _ = try run(shard: 2)
    let report = try merge()
    #expect(report.unmade == 3)
    #expect(report.keptOutputs == ["\(folder.path)/out/all"])
    #expect(text("all") == nil)
    _ = try run(shard: 1)
    #expect(try merge().unmade == 0)
    #expect(text("all") == "[five,four,one,three,two]")
  }

  @Test func `what the source skips, and what failed, is settled`() throws {
    try write("skipped", to: "nothing.skip")
    try write("broken", to: "wrong")
    #expect(try split(1) == 6)
    _ = try run(shard: 1)
    let report = try merge()
    #expect((report.count(.skipped), report.count(.failed), report.unmade) == (1, 1, 0))
    #expect(text("all") == "[five,four,one,three,two]")
  }

  @Test func `a list that is cut off, or of another pipeline, is refused`() throws {
    _ = try split(1)
    let list = "\(shards)/1.jsonl"
    var options = RunOptions()
    options.shard = list
    func failure(_ plan: PlannedPipeline) -> DocumentFailure? {
      #expect(throws: DocumentFailure.self) { try PipelineRunner.run(plan, options, observe: { _ in }) }
    }
    #expect(try failure(plan(writing: "other"))?.error.failure.id == "other-pipeline")
    let bytes = try Data(contentsOf: URL(filePath: list))
    try bytes.dropLast(20).write(to: URL(filePath: list))
    #expect(try failure(plan())?.line.contains("1.jsonl:5: this line is no document") == true)
  }

  @Test func `only what changed is divided, and own outputs are replaced`() throws {
    _ = try split(1)
    _ = try run(shard: 1)
    _ = try merge()
    try write("drei", to: "three")
    #expect(try split(2) == 1)
    #expect(try run(shard: 1) == ["three done"])
    #expect(try merge().count(.unchanged) == 5)
    #expect(text("three") == "[drei]")
    #expect(text("all") == "[five,four,one,drei,two]")
  }

  @Test func `lists that may not be merged yet are not overwritten`() throws {
    _ = try split(1)
    #expect(throws: DocumentFailure.self) { try splitRun(self.plan(), self.options, into: self.shards, count: 1) }
  }

  @Test func `an altered shared file is found`() throws {
    _ = try split(1)
    _ = try run(shard: 1)
    _ = try merge()
    try write("edited", to: "../out/all")
    var problems: [OutputProblem] = []
    _ = try RunHistory(journal: folder.path + "/journal").verify { problems.append($0) }
    #expect(problems.map(\.reason) == [.altered])
  }
}

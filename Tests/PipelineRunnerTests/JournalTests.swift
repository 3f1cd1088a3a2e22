import FileKit
import Foundation
import PipelineFile
import PipelineRunner
import StageKit
import Synchronization
import Testing
import TextModel

@Suite final class JournalTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "tolmach-\(UUID().uuidString)")
  var input: URL { folder.appending(path: "in") }
  var output: URL { folder.appending(path: "out") }

  init() throws {
    try FileManager.default.createDirectory(at: input, withIntermediateDirectories: true)
    for word in ["one", "two", "three"] { try write(word, to: word) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: input.appending(path: name))
  }

  private func plan(_ destination: String, reader: String = "", most: Int = 100) throws -> PlannedPipeline {
    let definition = try readPipeline(
      Array(
        """
        tolmach: 1
        source:
          probe: {root: "\(input.path)", most: \(most)}
        steps:
          - read: {as: "\(reader)"}
          - write-word: {to: "\(output.path)/\(destination)"}
        """.utf8), set: [], catalog: probes)
    return PlannedPipeline(definition, catalog: probes)
  }

  private func options(retrying: Bool = false) -> RunOptions {
    RunOptions(workers: 2, journal: output.path + "/.tolmach/journal", retrying: retrying)
  }

  /// How each document ended, in order.
  private func run(_ destination: String, retrying: Bool = false) throws -> [String] {
    let outcomes = Mutex<[String]>([])
    _ = try PipelineRunner.run(
      plan(destination), options(retrying: retrying),
      observe: { outcome in outcomes.withLock { $0.append("\(outcome.key) \(outcome.status)") } })
    return outcomes.withLock { $0 }
  }

  private func reasons(_ destination: String, reader: String = "", most: Int = 100) throws -> [String] {
    var reasons: [String] = []
    try planRun(plan(destination, reader: reader, most: most), options()) { document in
      if let reason = document.reason { reasons.append("\(document.key): \(reason)") }
    }
    return reasons.map { $0.replacingOccurrences(of: folder.path, with: "") }
  }

  /// The files that are removed as left over; those that stay because they were altered in brackets.
  private func pruned(_ destination: String, isForced: Bool = false) throws -> [String] {
    var files: [String] = []
    try removeLeftOvers(plan(destination), journal: output.path + "/.tolmach/journal", isForced: isForced) { leftOver in
      let name = "\(leftOver.key): \(leftOver.path.replacingOccurrences(of: folder.path, with: ""))"
      files.append(leftOver.isAltered ? "[\(name)]" : name)
    }
    return files
  }

  private func remove(_ name: String) throws { try FileManager.default.removeItem(at: input.appending(path: name)) }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: output.appending(path: name), encoding: .utf8)
  }

  @Test func `what is as it was is not made again`() throws {
    #expect(try run("{key}.out") == ["one done", "three done", "two done"])
    #expect(try run("{key}.out") == ["one unchanged", "three unchanged", "two unchanged"])
    #expect(try reasons("{key}.out") == [])
  }

  @Test func `a changed input is made again, and its own output replaced`() throws {
    _ = try run("{key}.out")
    try write("zwei", to: "two")
    #expect(try reasons("{key}.out") == ["two: input changed: /in/two"])
    #expect(try run("{key}.out") == ["one unchanged", "three unchanged", "two done"])
    #expect(try text("two.out") == "[zwei]")
  }

  @Test func `a file that was only touched is read, and found the same`() throws {
    _ = try run("{key}.out")
    try write("two", to: "two")
    #expect(try reasons("{key}.out") == [])
  }

  @Test func `a changed setting is the reason`() throws {
    _ = try run("{key}.out")
    #expect(try reasons("{key}.out", reader: "read-word").first == "one: setting read.as changed")
  }

  @Test func `what a source is told counts only by what it lists`() throws {
    _ = try run("{key}.out")
    #expect(try reasons("{key}.out", most: 50) == [])
    #expect(try reasons("{key}.out", most: 2) == ["two: /out/two.out"])
  }

  @Test func `outputs of documents that are gone are told, and removed on request`() throws {
    _ = try run("{key}.out")
    try remove("two")
    let report = try PipelineRunner.run(plan("{key}.out"), options(), observe: { _ in })
    #expect(report.leftOvers == 1)
    #expect(try reasons("{key}.out") == ["two: /out/two.out"])
    #expect(try pruned("{key}.out") == ["two: /out/two.out"])
    #expect(throws: (any Error).self) { try text("two.out") }
    #expect(try text("one.out") == "[one]")
    #expect(try pruned("{key}.out") == [])
    try write("two", to: "two")
    #expect(try reasons("{key}.out") == ["two: new"])
  }

  @Test func `what was altered is not removed`() throws {
    _ = try run("{key}.out")
    try remove("two")
    try "edited".write(to: output.appending(path: "two.out"), atomically: true, encoding: .utf8)
    #expect(try pruned("{key}.out") == ["[two: /out/two.out]"])
    #expect(try text("two.out") == "edited")
  }

  @Test func `nothing is removed where it cannot be known what is gone`() throws {
    _ = try run("{key}.out")
    for name in ["one", "two", "three"] { try remove(name) }
    try write("other", to: "other")
    #expect(throws: DocumentFailure.self) { try pruned("{key}.out") }
    try write("one", to: "one")
    try write("bad", to: "folder.bad")
    #expect(throws: DocumentFailure.self) { try pruned("{key}.out") }
    #expect(try text("two.out") == "[two]")
    #expect(try pruned("{key}.out", isForced: true) == ["three: /out/three.out", "two: /out/two.out"])
  }

  @Test func `outputs of an earlier name are left over, and ours to replace`() throws {
    _ = try run("{key}.old")
    _ = try run("{key}.out")
    #expect(try reasons("{key}.out") == [": /out/one.old", ": /out/three.old", ": /out/two.old"])
    try write("zwei", to: "two")
    #expect(try run("{key}.old").last == "two done")
    #expect(try pruned("{key}.old") == [": /out/one.out", ": /out/three.out", ": /out/two.out"])
    #expect(try text("two.old") == "[zwei]")
  }

  @Test func `a missing output is made again`() throws {
    _ = try run("{key}.out")
    try FileManager.default.removeItem(at: output.appending(path: "one.out"))
    #expect(try reasons("{key}.out") == ["one: output missing or altered: /out/one.out"])
    #expect(try run("{key}.out").first == "one done")
  }

  @Test func `an edited output is not overwritten`() throws {
    _ = try run("{key}.out")
    try "edited".write(to: output.appending(path: "one.out"), atomically: true, encoding: .utf8)
    #expect(try run("{key}.out").first == "one failed")
    #expect(try text("one.out") == "edited")
  }

  @Test func `a joined output is put together again from what is remembered`() throws {
    #expect(try run("all") == ["one done", "three done", "two done"])
    try write("zwei", to: "two")
    try write("four", to: "four")
    #expect(try run("all") == ["four done", "one unchanged", "three unchanged", "two done"])
    #expect(try text("all") == "[four,one,three,zwei]")
    try remove("one")
    #expect(try run("all") == ["four unchanged", "three unchanged", "two unchanged"])
    #expect(try text("all") == "[four,three,zwei]")
  }

  @Test func `a failure is remembered, and tried again when asked`() throws {
    try write("broken", to: "two")
    #expect(try run("{key}.out").last == "two failed")
    #expect(try reasons("{key}.out") == [])
    #expect(try run("{key}.out").last == "two failed")
    #expect(try run("{key}.out", retrying: true).last == "two failed")
    try write("two", to: "two")
    #expect(try run("{key}.out").last == "two done")
  }

  @Test func `a failure does not make a document's own files a person's`() throws {
    _ = try run("{key}.out")
    try write("broken", to: "two")
    #expect(try run("{key}.out").last == "two failed")
    try write("zwei", to: "two")
    #expect(try run("{key}.out").last == "two done")
    #expect(try text("two.out") == "[zwei]")
  }

  @Test func `an interrupted run does not replace a whole joined output by a part`() throws {
    _ = try run("all")
    try write("four", to: "four")
    let report = try PipelineRunner.run(plan("all"), options(), shouldStop: { true }, observe: { _ in })
    #expect(report.isInterrupted)
    #expect(try text("all") == "[one,three,two]")
  }

  @Test func `planning leaves nothing behind`() throws {
    #expect(try reasons("{key}.out") == ["one: new", "three: new", "two: new"])
    #expect(!FileManager.default.fileExists(atPath: output.path))
  }

  @Test func `the journal is its owner's alone`() throws {
    _ = try run("{key}.out")
    let attributes = try FileManager.default.attributesOfItem(atPath: output.path + "/.tolmach/journal")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}

import Foundation
import Testing

/// Runs whose records come by a pipe, so that they last as long as the test wants.
@Suite final class InterruptionTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "tolmach-\(UUID().uuidString)")
  private let process = Process()
  private var records: FileHandle?

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try """
    tolmach: 1
    source:
      records: {file: records}
    steps:
      - segment:
      - write-jsonl: {records: boundaries, to: "out/{key}.jsonl"}
    """.write(to: folder.appending(path: "p.yaml"), atomically: true, encoding: .utf8)
    mkfifo(folder.appending(path: "records").path, 0o600)
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: folder)
  }

  /// Begins a run, and returns when it has made the first document.
  private func begin() throws {
    process.executableURL = Repository.programs.appending(path: "tolmach")
    process.arguments = ["run", "p.yaml"]
    process.currentDirectoryURL = folder
    let said = folder.appending(path: "said")
    try Data().write(to: said)
    process.standardError = try FileHandle(forWritingTo: said)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Opening waits for the run to open its end.
    records = try FileHandle(forWritingTo: folder.appending(path: "records"))
    for number in 1...100 { try give(number) }
    try wait { !made.isEmpty }
  }

  private static func record(_ number: Int) -> String {
    "{\"id\": \"\(number)\", \"lang\": \"ru\", \"text\": \"Раз. Два.\"}\n"
  }

  private func give(_ number: Int) throws { try records?.write(contentsOf: Data(Self.record(number).utf8)) }

  private func wait(_ isThere: () -> Bool) throws {
    for _ in 0..<3000 where !isThere() { usleep(10_000) }
    try #require(isThere())
  }

  private var said: String { (try? String(contentsOf: folder.appending(path: "said"), encoding: .utf8)) ?? "" }

  private var made: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "out").path)
    return (names ?? []).filter { !$0.hasPrefix(".") }
  }

  /// What a run says afterwards, of 120 records in a file.
  private func resume() throws -> String {
    let file = folder.appending(path: "records")
    try FileManager.default.removeItem(at: file)
    try (1...120).map { Self.record($0) }.joined().write(to: file, atomically: true, encoding: .utf8)
    return try Run(process.executableURL?.path ?? "", ["run", "p.yaml"], in: folder).errors
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `the first signal lets what is in hand be finished, and the next run goes on`(number: Int32) throws {
    try begin()
    kill(process.processIdentifier, number)
    try wait { said.contains("finishing the documents in hand") }
    // The source was waiting for this one.
    try give(101)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(said.contains("interrupted: what was in hand is finished, the rest is not done"))
    let count = made.count
    #expect(count == 100 || count == 101)
    #expect(try resume().contains("\(120 - count) done, \(count) unchanged"))
    #expect(made.count == 120)
  }

  @Test func `the second Ctrl-C ends the run at once, and the next goes on`() throws {
    try begin()
    kill(process.processIdentifier, SIGINT)
    try wait { said.contains("Ctrl-C again stops now") }
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    _ = try resume()
    #expect(made.count == 120)
    #expect(try resume().contains("120 unchanged"))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "out").path)
    #expect(left.filter { $0.hasPrefix(".") } == [".tolmach"])
  }
}

import Foundation
import Testing

/// Each file of Tests/Transcripts is a session: after `$ ` a command for bash, then what it printed, `! ` before each
/// line of standard error, and `= code` where it did not end with 0. A session has a folder of its own, in which the
/// commands before have left what they left; `$DEMO` is the folder demo. `TOLMACH_RECORD=1 swift test` records anew.
@Suite struct TranscriptTests {
  static let names: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".transcript") }.sorted()
  }()
  static let folder = Repository.root.appending(path: "Tests/Transcripts")

  @Test(arguments: names)
  func `the session goes as recorded`(name: String) throws {
    let file = Self.folder.appending(path: name)
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let place = FileManager.default.temporaryDirectory.appending(path: "tolmach-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }

    var session = ""
    for line in recorded.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") {
        if !session.isEmpty, !session.hasSuffix("\n\n"), !session.isComment { session += "\n" }
        session += line + "\n"
      } else if line.hasPrefix("$ ") {
        if !session.isEmpty { session += "\n" }
        session += line + "\n" + (try transcript(of: String(line.dropFirst(2)), in: place))
      }
    }
    if Repository.isRecording {
      try session.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(session == recorded)
    }
  }

  private func transcript(of command: String, in place: URL) throws -> String {
    let run = try Run(
      "/bin/bash", ["-c", command], in: place,
      environment: [
        "PATH": Repository.programs.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? ""),
        "DEMO": Repository.root.appending(path: "demo").path, "LC_ALL": "C.UTF-8",
        "PIPELINES": Repository.root.appending(path: "Pipelines").path,
      ])
    // Where the package stands is nobody's business.
    let clean = { (text: String) in text.replacingOccurrences(of: Repository.root.path, with: "ROOT") }
    var lines = clean(run.output)
    if !lines.isEmpty, !lines.hasSuffix("\n") { lines += "\n" }
    for line in clean(run.errors).split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      lines += "! \(line)\n"
    }
    return lines + (run.code == 0 ? "" : "= \(run.code)\n")
  }
}

extension String {
  /// Whether the last line is a comment.
  fileprivate var isComment: Bool { split(separator: "\n").last?.hasPrefix("#") ?? false }
}

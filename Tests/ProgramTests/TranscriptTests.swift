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
        session += line + "\n" + (try Session.run(String(line.dropFirst(2)), in: place).transcript)
      }
    }
    if Repository.isRecording {
      try session.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(session == recorded)
    }
  }
}

extension String {
  /// Whether the last line is a comment.
  fileprivate var isComment: Bool { split(separator: "\n").last?.hasPrefix("#") ?? false }
}

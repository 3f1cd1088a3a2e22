import Foundation

/// Where the package stands, and the program that was built with these tests.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

  /// Golden files are written anew where this is set: `TOLMACH_RECORD=1 swift test`.
  static let isRecording = ProcessInfo.processInfo.environment["TOLMACH_RECORD"] != nil

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Swift files below a folder, by path from the root.
  static func swiftFiles(_ folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted().map {
      "\(folder)/\($0)"
    }
  }
}

/// What a program printed, and how it ended.
struct Run {
  var output: String
  var errors: String
  var code: Int32

  init(_ program: String, _ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let files = try ["output", "errors"].map { name in
      let url = FileManager.default.temporaryDirectory.appending(path: "tolmach-\(UUID().uuidString).\(name)")
      try Data().write(to: url)
      return (url: url, handle: try FileHandle(forWritingTo: url))
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file.url) } }
    process.standardOutput = files[0].handle
    process.standardError = files[1].handle
    try process.run()
    process.waitUntilExit()
    code = process.terminationStatus
    output = String(decoding: try Data(contentsOf: files[0].url), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: files[1].url), as: UTF8.self)
  }
}

import Foundation

/// Commands as a user of the built program gives them.
enum Session {
  /// Runs a command in bash, with the program on the PATH, `$DEMO` and `$PIPELINES`.
  static func run(_ command: String, in place: URL) throws -> Run {
    var run = try Run(
      "/bin/bash", ["-c", command], in: place,
      environment: [
        "PATH": Repository.programs.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? ""),
        "DEMO": Repository.root.appending(path: "demo").path, "LC_ALL": "C.UTF-8",
        "PIPELINES": Repository.root.appending(path: "Pipelines").path,
      ])
    // Where the package stands is nobody's business.
    run.output = run.output.replacingOccurrences(of: Repository.root.path, with: "ROOT")
    run.errors = run.errors.replacingOccurrences(of: Repository.root.path, with: "ROOT")
    return run
  }
}

extension Run {
  /// What was printed, `! ` before each line of standard error, and the exit code where it is not 0.
  var transcript: String {
    lines(output) + lines(errors, mark: "! ") + (code == 0 ? "" : "= \(code)\n")
  }

  /// What a person sees: standard output, then standard error.
  var shown: String { lines(output) + lines(errors) }

  private func lines(_ text: String, mark: String = "") -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    return lines.map { "\(mark)\($0)\n" }.joined()
  }
}

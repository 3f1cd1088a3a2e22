import Glibc

/// A program of the machine that does one thing and ends.
public struct Program: Sendable {
  /// Where it is.
  public let path: String

  /// Finds a program: by its path, or by its name in the folders of PATH.
  ///
  /// - Returns: nil where there is none that may be run.
  public init?(_ name: String) {
    if name.utf8.contains(0x2F) {
      guard access(name, X_OK) == 0 else { return nil }
      path = name
      return
    }
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let candidates = folders.split(separator: ":").map { "\($0)/\(name)" }
    guard let found = candidates.first(where: { candidate in access(candidate, X_OK) == 0 }) else { return nil }
    path = found
  }

  /// Why a program gave no result.
  public enum Failure: Error, Sendable, Equatable {
    /// The error number.
    case notStarted(Int32)
    /// It was not done in time, and was ended with all that it had started.
    case late
    /// It wrote more than was allowed, and was ended.
    case tooMuch
    /// Its exit code, or the negative number of the signal that ended it; and the first line of what it said.
    case failed(Int32, said: String)
  }

  /// Runs the program, with nothing on its standard input, and waits for its end. What it started and left running is
  /// ended then, and all of it when this process ends.
  ///
  /// - Parameters:
  ///   - environment: what is to differ from this process's own, `NAME=value` each.
  ///   - deadline: seconds.
  ///   - outputLimit: bytes of standard output.
  /// - Returns: its standard output.
  public func run(
    _ arguments: [String], environment: [String] = [], deadline: Double, outputLimit: Int
  ) throws(Failure) -> [UInt8] {
    let child = try Child(path, arguments, environment: environment, hasInput: false, isGuarded: true)
    let end = now() + deadline
    var output: [UInt8] = []
    while child.isOpen {
      let left = end - now()
      if left <= 0 { throw .late }
      _ = child.wait(seconds: left, isWriting: false, into: &output)
      if output.count > outputLimit { throw .tooMuch }
    }
    // One that has closed its output may go on.
    while true {
      switch child.failure() {
      case .failed(0, _): return output
      case let failure?: throw failure
      case nil where now() >= end: throw .late
      case nil: usleep(2000)
      }
    }
  }
}

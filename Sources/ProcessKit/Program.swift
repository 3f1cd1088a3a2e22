import Glibc
import Synchronization

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

  /// Runs the program, with nothing on its standard input, and waits for its end.
  ///
  /// - Parameters:
  ///   - environment: what is to differ from this process's own, `NAME=value` each.
  ///   - deadline: seconds.
  ///   - outputLimit: bytes of standard output.
  /// - Returns: its standard output.
  public func run(
    _ arguments: [String], environment: [String] = [], deadline: Double, outputLimit: Int
  ) throws(Failure) -> [UInt8] {
    let child = try Child(path, arguments, environment)
    let end = now() + deadline
    var output: [UInt8] = []
    var errors: [UInt8] = []
    while child.isOpen {
      let left = end - now()
      if left <= 0 {
        child.kill()
        throw .late
      }
      child.read(milliseconds: Int32(min(left * 1000 + 1, 60_000)), &output, &errors)
      if output.count > outputLimit {
        child.kill()
        throw .tooMuch
      }
    }
    // One that has closed its output may go on.
    while true {
      if let status = child.status() {
        if status == 0 { return output }
        let line = String(decoding: errors, as: UTF8.self).split(whereSeparator: \.isNewline).first
        throw .failed(status, said: line.map { String($0) } ?? "")
      }
      if now() >= end {
        child.kill()
        throw .late
      }
      usleep(2000)
    }
  }
}

private func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// A process that was started and leads a group of its own.
private final class Child {
  private var identifier: pid_t = 0
  private var output: Int32 = -1
  private var errors: Int32 = -1

  /// One at a time: a child started in between would inherit the ends of another's pipes.
  private static let starting = Mutex(())

  init(_ path: String, _ arguments: [String], _ environment: [String]) throws(Program.Failure) {
    let code = Self.starting.withLock { _ in start(path, arguments, environment) }
    if code != 0 { throw .notStarted(code) }
  }

  deinit {
    close(output)
    close(errors)
    if identifier > 0 { kill() }
  }

  /// - Returns: 0, or the error number.
  private func start(_ path: String, _ arguments: [String], _ environment: [String]) -> Int32 {
    guard let output = pipe(), let errors = pipe() else { return errno }
    defer {
      close(output.write)
      close(errors.write)
    }
    self.output = output.read
    self.errors = errors.read
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.write, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.write, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this process ignores or blocks is its own affair.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGHUP, SIGINT, SIGTERM, SIGPIPE] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    posix_spawnattr_setpgroup(&attributes, 0)
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let names = environment.map { $0.prefix { $0 != "=" } + "=" }
    let inherited = inheritedEnvironment().filter { entry in !names.contains { entry.hasPrefix($0) } }
    let variables = (inherited + environment).map { strdup($0) } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    return posix_spawn(&identifier, path, &actions, &attributes, words, variables)
  }

  /// Whether it may still write.
  var isOpen: Bool { output >= 0 || errors >= 0 }

  func read(milliseconds: Int32, _ bytes: inout [UInt8], _ said: inout [UInt8]) {
    var events = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0), pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&events, 2, milliseconds) > 0 else { return }
    if events[0].revents != 0, !receive(output, into: &bytes, limit: Int.max) {
      close(output)
      output = -1
    }
    if events[1].revents != 0, !receive(errors, into: &said, limit: 4096) {
      close(errors)
      errors = -1
    }
  }

  /// - Returns: false at the end.
  private func receive(_ file: Int32, into bytes: inout [UInt8], limit: Int) -> Bool {
    let count = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { space in
      let count = Glibc.read(file, space.baseAddress, space.count)
      if count > 0 { bytes.append(contentsOf: space[..<min(count, max(0, limit - bytes.count))]) }
      return count
    }
    return count > 0 || (count < 0 && errno == EINTR)
  }

  /// How it ended: its exit code, or the negative number of a signal; nil while it runs.
  func status() -> Int32? {
    var status: Int32 = 0
    guard identifier > 0 else { return 0 }
    guard waitpid(identifier, &status, WNOHANG) == identifier else { return nil }
    identifier = 0
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  /// Ends it and all that it started.
  func kill() {
    guard identifier > 0 else { return }
    Glibc.kill(-identifier, SIGKILL)
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    identifier = 0
  }
}

/// A pipe that no other child inherits.
private func pipe() -> (read: Int32, write: Int32)? {
  var ends: [Int32] = [-1, -1]
  guard Glibc.pipe(&ends) == 0 else { return nil }
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}

private func inheritedEnvironment() -> [String] {
  var entries: [String] = []
  var next = environ
  while let entry = next.pointee {
    entries.append(String(cString: entry))
    next += 1
  }
  return entries
}

import Glibc
import Synchronization

/// A process that was started, with pipes to it, and leads a group of its own or belongs to one that is guarded.
final class Child {
  private var identifier: pid_t = 0
  private var group: pid_t = 0
  /// Its standard input; less than 0 where it has none.
  private(set) var input: Int32 = -1
  private var output: Int32 = -1
  private var errors: Int32 = -1
  /// While this end is open, the guard does nothing.
  private var guarding: Int32 = -1
  /// What it has said on standard error: the beginning, and the last of it.
  private var said: [UInt8] = []
  private var recent: [UInt8] = []

  /// One at a time: a child started in between would inherit the ends of another's pipes.
  private static let starting = Mutex(())

  /// - Parameters:
  ///   - environment: what is to differ from this process's own, `NAME=value` each.
  ///   - hasInput: whether it is written to; otherwise nothing stands on its standard input.
  ///   - isGuarded: whether it, and all that it starts, is to be ended when this process ends, however that comes
  ///     about. For programs that do not notice.
  init(
    _ path: String, _ arguments: [String], environment: [String], hasInput: Bool, isGuarded: Bool
  ) throws(Program.Failure) {
    let code = Self.starting.withLock { _ in
      if isGuarded, !startGuard() { return errno }
      return start(path, arguments, environment, hasInput: hasInput)
    }
    if code != 0 { throw .notStarted(code) }
  }

  deinit {
    kill()
    for file in [input, output, errors, guarding] where file >= 0 { close(file) }
  }

  /// A process that leads the group, and ends it when the pipe to it is closed: as the system does when this process
  /// ends.
  private func startGuard() -> Bool {
    guard let pipe = pipe() else { return false }
    defer { close(pipe.read) }
    guarding = pipe.write
    return spawn(
      "/bin/sh", ["-c", "read -r line; kill -s KILL 0"], environment: [], group: 0, files: [pipe.read, nil, nil],
      into: &group) == 0
  }

  /// - Returns: 0, or the error number.
  private func start(_ path: String, _ arguments: [String], _ environment: [String], hasInput: Bool) -> Int32 {
    guard let output = pipe(), let errors = pipe() else { return errno }
    defer {
      close(output.write)
      close(errors.write)
    }
    self.output = output.read
    self.errors = errors.read
    var read: Int32?
    if hasInput {
      guard let pipe = pipe() else { return errno }
      read = pipe.read
      input = pipe.write
      // Writing to a child that has ended is an error, and must not end this process.
      signal(SIGPIPE, SIG_IGN)
      // A child that reads nothing must not make its deadline wait.
      _ = fcntl(input, F_SETFL, O_NONBLOCK)
    }
    defer { if let read { close(read) } }
    let code = spawn(
      path, arguments, environment: environment, group: group, files: [read, output.write, errors.write],
      into: &identifier)
    if group == 0 { group = identifier }
    return code
  }

  /// Whether it may still write.
  var isOpen: Bool { output >= 0 || errors >= 0 }

  /// Waits until it has written something, or takes more on its standard input.
  ///
  /// - Parameter isWriting: whether there is something to write to it.
  /// - Returns: whether it takes more.
  func wait(seconds: Double, isWriting: Bool, into bytes: inout [UInt8]) -> Bool {
    var events = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0), pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
      pollfd(fd: isWriting ? input : -1, events: Int16(POLLOUT), revents: 0),
    ]
    guard poll(&events, 3, Int32(min(seconds * 1000 + 1, 60_000))) > 0 else { return false }
    if events[0].revents != 0, !receive(output, into: &bytes) { shut(&output) }
    if events[1].revents != 0 {
      var heard: [UInt8] = []
      if !receive(errors, into: &heard) { shut(&errors) }
      said += heard.prefix(max(0, Self.heardSize - said.count))
      recent += heard
      if recent.count > 2 * Self.heardSize { recent.removeFirst(recent.count - Self.heardSize) }
    }
    return events[2].revents != 0
  }

  private static let heardSize = 4096

  /// Whether its standard output is at its end.
  var isSilent: Bool { output < 0 }

  private func shut(_ file: inout Int32) {
    close(file)
    file = -1
  }

  /// - Returns: false at the end.
  private func receive(_ file: Int32, into bytes: inout [UInt8]) -> Bool {
    let count = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { space in
      let count = Glibc.read(file, space.baseAddress, space.count)
      if count > 0 { bytes.append(contentsOf: space[..<count]) }
      return count
    }
    return count > 0 || (count < 0 && errno == EINTR)
  }

  /// How it ended; nil while it runs. The first line of what it said is told.
  func failure() -> Program.Failure? {
    status().map { .failed($0, said: firstLine) }
  }

  /// Its exit code, or the negative number of the signal that ended it; nil while it runs.
  func status() -> Int32? {
    var status: Int32 = 0
    guard identifier > 0 else { return 0 }
    guard waitpid(identifier, &status, WNOHANG) == identifier else { return nil }
    identifier = 0
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  private var firstLine: String {
    let line = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline).first
    return line.map { String($0) } ?? ""
  }

  /// The last line that it has said on standard error.
  var lastLine: String {
    let lines = String(decoding: recent, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.last { $0.contains { !$0.isWhitespace } }.map { String($0) } ?? ""
  }

  /// Ends it, its guard, and all that it started.
  func kill() {
    // 0 would be this process's own group.
    guard group > 0 else { return }
    Glibc.kill(-group, SIGKILL)
    for process in Set([identifier, group]) where process > 0 {
      while waitpid(process, nil, 0) < 0, errno == EINTR {}
    }
    identifier = 0
    group = 0
  }
}

/// Starts a process in a group: of its own where that is 0.
///
/// - Parameter files: its standard input, output and error; nil: nothing.
/// - Returns: 0, or the error number.
private func spawn(
  _ path: String, _ arguments: [String], environment: [String], group: pid_t, files: [Int32?],
  into identifier: inout pid_t
) -> Int32 {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for (place, file) in files.enumerated() {
    if let file {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(place))
    } else {
      posix_spawn_file_actions_addopen(&actions, Int32(place), "/dev/null", place == 0 ? O_RDONLY : O_WRONLY, 0)
    }
  }
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  // What this process ignores or blocks is its own affair; so are the keyboard's signals, which a group keeps away.
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  for signal in [SIGHUP, SIGINT, SIGTERM, SIGPIPE] { sigaddset(&signals, signal) }
  posix_spawnattr_setsigdefault(&attributes, &signals)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  posix_spawnattr_setpgroup(&attributes, group)
  let words = ([path] + arguments).map { strdup($0) } + [nil]
  let names = environment.map { $0.prefix { $0 != "=" } + "=" }
  let inherited = inheritedEnvironment().filter { entry in !names.contains { entry.hasPrefix($0) } }
  let variables = (inherited + environment).map { strdup($0) } + [nil]
  defer { for pointer in words + variables { free(pointer) } }
  return posix_spawn(&identifier, path, &actions, &attributes, words, variables)
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

/// Seconds of a clock that only goes on.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

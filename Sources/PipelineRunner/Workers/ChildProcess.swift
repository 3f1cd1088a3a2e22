import Glibc

/// A program that reads lines on its standard input and answers on its standard output, one line each.
final class ChildProcess {
  private var identifier: pid_t = 0
  private var input: Int32 = -1
  private var output: Int32 = -1
  private var buffer: [UInt8] = []
  /// How much of the buffer is known to hold no line end.
  private var searched = 0

  /// Why no answer came.
  enum Silence: Error {
    /// It did not answer in time, and was ended.
    case late
    /// It ended by itself, with this status of `waitpid`.
    case ended(status: Int32)
  }

  /// - Throws: the error number, where it could not be started.
  init(_ program: String, _ arguments: [String]) throws(ErrorNumber) {
    // One at a time: a child started in between would inherit the ends of this one's pipes.
    let code = Self.starting.inside { start(program, arguments) }
    guard code == 0 else { throw ErrorNumber(code: code) }
  }

  private static let starting = Monitor()

  /// - Returns: 0, or the error number.
  private func start(_ program: String, _ arguments: [String]) -> Int32 {
    var toChild: (read: Int32, write: Int32) = (-1, -1)
    var fromChild: (read: Int32, write: Int32) = (-1, -1)
    guard pipe(into: &toChild), pipe(into: &fromChild) else { return errno }
    defer {
      close(toChild.read)
      close(fromChild.write)
    }
    input = toChild.write
    output = fromChild.read
    // A child that reads nothing must not make its deadline wait.
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild.read, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromChild.write, STDOUT_FILENO)
    // The keyboard's signals are the runner's affair: a group of its own keeps them away.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    // A crash is told by its signal: a backtrace takes seconds and helps nobody.
    var environment = inheritedEnvironment() + [strdup("SWIFT_BACKTRACE=enable=no")]
    words.append(nil)
    environment.append(nil)
    defer { for pointer in words + environment { free(pointer) } }
    return posix_spawn(&identifier, program, &actions, &attributes, words, environment)
  }

  deinit {
    close(input)
    close(output)
    if identifier > 0 { _ = end() }
  }

  /// Sends a line and waits for one.
  ///
  /// - Parameter deadline: seconds.
  func ask(_ line: [UInt8], deadline: Double) throws(Silence) -> [UInt8] {
    let end = now() + deadline
    var rest = (line + [0x0A])[...]
    while true {
      if rest.isEmpty {
        if let lineEnd = buffer[searched...].firstIndex(of: 0x0A) {
          let answer = Array(buffer[..<lineEnd])
          buffer.removeSubrange(...lineEnd)
          searched = 0
          return answer
        }
        searched = buffer.count
      }
      let left = end - now()
      guard left > 0 else {
        _ = self.end()
        throw .late
      }
      var events = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
      if !rest.isEmpty { events.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
      guard poll(&events, nfds_t(events.count), Int32(min(left * 1000 + 1, 60_000))) >= 0 else { continue }
      if events.count > 1, events[1].revents != 0 {
        let written = rest.withUnsafeBytes { write(input, $0.baseAddress, min($0.count, 65_536)) }
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR, errno != EAGAIN {
          throw .ended(status: self.end())
        }
      }
      if events[0].revents != 0, !receive() { throw .ended(status: self.end()) }
    }
  }

  /// - Returns: false at the end of its output.
  private func receive() -> Bool {
    let count = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { space in
      let count = read(output, space.baseAddress, space.count)
      if count > 0 { buffer.append(contentsOf: space[..<count]) }
      return count
    }
    return count > 0 || (count < 0 && errno == EINTR)
  }

  /// Ends it, whatever it is doing.
  ///
  /// - Returns: its status.
  private func end() -> Int32 {
    // 0 would be this whole process group.
    guard identifier > 0 else { return 0 }
    var status: Int32 = 0
    // One that has closed its output is ending by itself: how, is what is wanted.
    for _ in 0..<20 {
      if waitpid(identifier, &status, WNOHANG) == identifier {
        identifier = 0
        return status
      }
      usleep(1000)
    }
    kill(identifier, SIGKILL)
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    identifier = 0
    return status
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

struct ErrorNumber: Error {
  var code: Int32
}

/// A pipe that no other child inherits.
private func pipe(into ends: inout (read: Int32, write: Int32)) -> Bool {
  var descriptors: [Int32] = [-1, -1]
  guard pipe(&descriptors) == 0 else { return false }
  for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
  ends = (descriptors[0], descriptors[1])
  return true
}

private func inheritedEnvironment() -> [UnsafeMutablePointer<CChar>?] {
  var result: [UnsafeMutablePointer<CChar>?] = []
  var next = environ
  while let entry = next.pointee {
    result.append(strdup(entry))
    next += 1
  }
  return result
}

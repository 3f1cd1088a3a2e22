import Glibc

/// A program that reads lines on its standard input and answers each on its standard output with one, in the same
/// order. One thread at a time uses it.
public final class Dialogue {
  private let child: Child
  /// What it has not taken yet: all from `written` on.
  private var outgoing: [UInt8] = []
  private var written = 0
  /// Whether it takes nothing any more; it may have answered before.
  private var isClosed = false
  /// What it has said: all from `read` on; up to `searched` there is no line end.
  private var incoming: [UInt8] = []
  private var read = 0
  private var searched = 0
  /// How many lines it has not answered.
  private var unanswered = 0
  /// Since when it has had nothing but the first of them to do.
  private var begun = 0.0

  /// - Parameters:
  ///   - path: of the program; not looked for on the PATH.
  ///   - environment: what is to differ from this process's own, `NAME=value` each.
  ///   - isGuarded: whether it is ended when this process ends; one that is not must end with its input.
  public init(
    _ path: String, _ arguments: [String], environment: [String] = [], isGuarded: Bool = false
  ) throws(Program.Failure) {
    child = try Child(path, arguments, environment: environment, hasInput: true, isGuarded: isGuarded)
  }

  /// Whether it has written more than the answers that were taken.
  public var hasUnaskedOutput: Bool { read < incoming.count }

  /// Ends the program and all that it started.
  ///
  /// - Returns: the last line that it has said on standard error; empty where there is none.
  public func end() -> String {
    child.kill()
    var rest: [UInt8] = []
    let end = now() + 0.2
    while child.isOpen, now() < end { _ = child.wait(seconds: 0.01, isWriting: false, into: &rest) }
    return child.lastLine
  }

  /// Sends a line and waits for one.
  ///
  /// - Parameters:
  ///   - deadline: seconds.
  ///   - limit: in bytes, of the answer.
  /// - Throws: why no answer came; the program has been ended then.
  public func ask(_ line: [UInt8], deadline: Double, limit: Int = .max) throws(Program.Failure) -> [UInt8] {
    send(line)
    return try receive(deadline: deadline, limit: limit)
  }

  /// Sends a line, behind others that may not be answered yet; what the program does not take at once, it gets while it
  /// is waited for.
  public func send(_ line: [UInt8]) {
    if unanswered == 0 { begun = now() }
    unanswered += 1
    outgoing += line
    outgoing.append(0x0A)
  }

  /// Waits for the next answer.
  ///
  /// - Parameters:
  ///   - deadline: seconds since the answer before, or, where no other line was in hand, since the line was sent.
  ///   - limit: in bytes, of the answer.
  /// - Throws: why no answer came; the program has been ended then.
  public func receive(deadline: Double, limit: Int = .max) throws(Program.Failure) -> [UInt8] {
    write()
    while true {
      if let answer = received() { return answer }
      forgetRead()
      if incoming.count > limit {
        child.kill()
        throw .tooMuch
      }
      let before = incoming.count
      let left = max(0, begun + deadline - now())
      if child.wait(seconds: isClosed ? min(left, 0.5) : left, isWriting: isWriting, into: &incoming) { write() }
      if incoming.count > before { continue }
      if child.isSilent || isClosed { throw ended() }
      // Looked at once more even when it was late: this process may have been busy elsewhere.
      if left == 0 {
        child.kill()
        throw .late
      }
    }
  }

  /// An answer that has come already; nil where it would have to be waited for.
  public func received() -> [UInt8]? {
    guard hasLine else { return nil }
    let line = Array(incoming[read..<searched])
    searched += 1
    read = searched
    unanswered -= 1
    begun = now()
    return line
  }

  /// Whether a line end stands at `searched`, once that is as far as it can be.
  private var hasLine: Bool {
    searched = incoming[searched...].firstIndex(of: 0x0A) ?? incoming.count
    return searched < incoming.count
  }

  private func forgetRead() {
    incoming.removeSubrange(..<read)
    searched -= read
    read = 0
  }

  private var isWriting: Bool { !isClosed && written < outgoing.count }

  /// Writes as much as it takes now.
  private func write() {
    while isWriting {
      let count = outgoing[written...].withUnsafeBytes { Glibc.write(child.input, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      isClosed = count < 0 && errno != EAGAIN
      guard count > 0 else { return }
      written += count
    }
    outgoing.removeAll(keepingCapacity: true)
    written = 0
  }

  /// One that has closed its pipes is ending by itself: how, is what is wanted.
  private func ended() -> Program.Failure {
    let end = now() + 0.5
    var rest: [UInt8] = []
    while now() < end {
      if child.isOpen { _ = child.wait(seconds: 0.001, isWriting: false, into: &rest) } else { usleep(1000) }
      if let failure = child.failure() {
        child.kill()
        return failure
      }
    }
    child.kill()
    return .failed(-SIGKILL, said: "")
  }
}

import Glibc

/// A program that reads lines on its standard input and answers each on its standard output with one. It must end with
/// its input: so it ends with this process. One thread at a time uses it.
public final class Dialogue {
  private let child: Child
  private var buffer: [UInt8] = []
  /// How much of the buffer is known to hold no line end.
  private var searched = 0

  /// - Parameters:
  ///   - path: of the program; not looked for on the PATH.
  ///   - environment: what is to differ from this process's own, `NAME=value` each.
  public init(_ path: String, _ arguments: [String], environment: [String] = []) throws(Program.Failure) {
    child = try Child(path, arguments, environment: environment, hasInput: true, isGuarded: false)
  }

  /// Sends a line and waits for one.
  ///
  /// - Parameter deadline: seconds.
  /// - Throws: why no answer came; the program has been ended then.
  public func ask(_ line: [UInt8], deadline: Double) throws(Program.Failure) -> [UInt8] {
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
        child.kill()
        throw .late
      }
      if child.wait(seconds: left, isWriting: !rest.isEmpty, into: &buffer) {
        let written = rest.withUnsafeBytes { write(child.input, $0.baseAddress, min($0.count, 65_536)) }
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR, errno != EAGAIN {
          throw ended()
        }
      }
      if child.isSilent { throw ended() }
    }
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

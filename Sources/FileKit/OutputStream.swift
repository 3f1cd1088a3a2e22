import Glibc

/// A file that is open for writing, by its number.
public struct OutputStream: Sendable {
  let descriptor: Int32
  /// For errors.
  let path: [UInt8]

  init(descriptor: Int32, path: [UInt8]) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Writes all of it, however many times the system has to be asked.
  ///
  /// - Throws: with the reason `brokenPipe` where the reader has gone; see ``FileSystem/ignoreBrokenPipeSignal()``.
  public func write(_ bytes: [UInt8]) throws(FileError) {
    let code = bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
    if code != 0 { throw FileError(errno: code, path: path) }
  }

  public func write(_ text: String) throws(FileError) { try write(Array(text.utf8)) }

  /// Whether it leads to a terminal.
  public var isTerminal: Bool { isatty(descriptor) == 1 }
}

extension FileSystem {
  public static let standardOutput = OutputStream(descriptor: STDOUT_FILENO, path: Array("standard output".utf8))
  public static let standardError = OutputStream(descriptor: STDERR_FILENO, path: Array("standard error".utf8))

  /// Lets a write to a pipe that nobody reads fail as an error, where otherwise it would kill the program. For the
  /// start of a program: it holds for the whole of it.
  public static func ignoreBrokenPipeSignal() { signal(SIGPIPE, SIG_IGN) }
}

/// - Returns: 0, or the error number.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
  var rest = bytes[...]
  while !rest.isEmpty {
    let piece = UnsafeRawBufferPointer(rebasing: rest)
    let count = Glibc.write(descriptor, piece.baseAddress, piece.count)
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno == EAGAIN {
      wait(for: descriptor, POLLOUT)
    } else if errno != EINTR {
      return errno
    }
  }
  return 0
}

import Glibc

/// Reads a file line by line, as the lines come, in memory that grows with the longest of them only.
public final class LineReader {
  private let descriptor: Int32
  private let path: [UInt8]
  private let limit: Int
  private var buffer: [UInt8] = []
  /// What of the buffer has been handed out.
  private var start = 0
  private var isAtEnd = false
  private var isSkipping = false

  /// The number of the line read last, counted from 1.
  public private(set) var lineNumber = 0

  /// - Parameters:
  ///   - path: nil for standard input.
  ///   - limit: in bytes; a longer line is refused, and passed over by the next call.
  public init(_ path: [UInt8]?, limit: Int = 1 << 28) throws(FileError) {
    self.limit = limit
    self.path = path ?? Array("standard input".utf8)
    guard let path else {
      descriptor = STDIN_FILENO
      return
    }
    if (try? FileSystem.kind(path)) == .folder { throw FileError(.isFolder, path: path) }
    descriptor = try opened(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// The next line, without its line feed; nil after the last.
  public func next() throws(FileError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        if isSkipping {
          isSkipping = false
          start = end + 1
          searched = start
          continue
        }
        return line(to: end)
      }
      if isSkipping { start = buffer.count }
      if isAtEnd { return buffer.count > start ? line(to: buffer.count) : nil }
      if buffer.count - start > limit {
        lineNumber += 1
        isSkipping = true
        throw FileError(.tooLarge(limit: limit), path: path)
      }
      buffer.removeSubrange(..<start)
      start = 0
      searched = buffer.count
      try fill()
    }
  }

  private func line(to end: Int) -> [UInt8] {
    defer { start = min(end + 1, buffer.count) }
    lineNumber += 1
    return Array(buffer[start..<end])
  }

  private func fill() throws(FileError) {
    let room = 1 << 16
    var count = 0
    var code: Int32 = 0
    repeat {
      buffer.append(addingCapacity: room) { (output: inout OutputSpan<UInt8>) in
        output.withUnsafeMutableBufferPointer { buffer, initialized in
          count = Glibc.read(descriptor, buffer.baseAddress.map { $0 + initialized }, room)
          code = errno
          initialized += max(count, 0)
        }
      }
      if count < 0, code == EAGAIN { wait(for: descriptor, POLLIN) }
    } while count < 0 && (code == EINTR || code == EAGAIN)
    if count < 0 { throw FileError(errno: code, path: path) }
    isAtEnd = count == 0
  }
}

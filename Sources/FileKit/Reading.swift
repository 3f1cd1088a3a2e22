import Glibc

extension FileSystem {
  /// A file's bytes.
  ///
  /// - Parameters:
  ///   - limit: in bytes; a longer file is refused before more than that is read.
  ///   - acceptsPipes: whether a named pipe or a device may stand there (`<(command)` in a shell); reading it waits for
  ///     its writer, and what was read once is gone.
  public static func read(
    _ path: [UInt8], limit: Int = .max, acceptsPipes: Bool = false
  ) throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK the opening of a pipe that nobody writes to would hang.
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (acceptsPipes ? 0 : O_NONBLOCK)
    let descriptor = try opened(path, flags)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(errno: errno, path: path) }
    switch FileKind(mode: status.st_mode) {
    case .file: break
    case .folder: throw FileError(.isFolder, path: path)
    case .pipe, .other: guard acceptsPipes else { throw FileError(.notRegular, path: path) }
    }
    guard status.st_size <= limit else { throw FileError(.tooLarge(limit: limit), path: path) }
    return try readAll(descriptor, expected: Int(status.st_size), limit: limit, path: path)
  }

  /// All of standard input, to its end.
  public static func readStandardInput(limit: Int = .max) throws(FileError) -> [UInt8] {
    try readAll(STDIN_FILENO, expected: 0, limit: limit, path: Array("standard input".utf8))
  }
}

func opened(_ path: [UInt8], _ flags: Int32, mode: mode_t = 0) throws(FileError) -> Int32 {
  let name = try cPath(path)
  while true {
    let descriptor = open(name, flags, mode)
    if descriptor >= 0 { return descriptor }
    guard errno == EINTR else { throw FileError(errno: errno, path: path) }
  }
}

/// Reads to the end of the file, wherever that is by then: a size is only what was true a moment ago.
private func readAll(_ descriptor: Int32, expected: Int, limit: Int, path: [UInt8]) throws(FileError) -> [UInt8] {
  var result: [UInt8] = []
  // One byte more than expected, so that the end is found without growing.
  var capacity = max(expected + 1, 65_536)
  while true {
    guard hasMemory(capacity) else { throw FileError(.noMemory, errno: ENOMEM, path: path) }
    let room = capacity - result.count
    var count = 0
    var code: Int32 = 0
    result.append(addingCapacity: room) { (output: inout OutputSpan<UInt8>) in
      output.withUnsafeMutableBufferPointer { buffer, initialized in
        let start = buffer.baseAddress.map { $0 + initialized }
        count = Glibc.read(descriptor, start, room)
        code = errno
        initialized += max(count, 0)
      }
    }
    if count == 0 { return result }
    if count < 0 {
      if code == EINTR { continue }
      if code == EAGAIN {
        wait(for: descriptor, POLLIN)
        continue
      }
      throw FileError(errno: code, path: path)
    }
    guard result.count <= limit else { throw FileError(.tooLarge(limit: limit), path: path) }
    if result.count == capacity { capacity = limit < .max ? min(capacity * 2, limit + 1) : capacity * 2 }
  }
}

/// Whether so many bytes can be had: an array that cannot grow would end the process.
private func hasMemory(_ size: Int) -> Bool {
  if size <= 1 << 26 { return true }
  guard let memory = malloc(size) else { return false }
  free(memory)
  return true
}

/// Waits until a descriptor that another program has made non-blocking is ready.
func wait(for descriptor: Int32, _ event: Int32) {
  var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
  _ = poll(&request, 1, -1)
}

import Glibc

/// A file without a name, for what does not fit into memory: it goes with the process, however that ends.
///
/// It stands in the folder that the environment's TMPDIR names, else in `/tmp`.
public final class TemporaryFile {
  private let descriptor: Int32
  private let path: [UInt8]
  /// In bytes.
  public private(set) var size = 0

  public init() throws(FileError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var name = Array("\(folder.isEmpty ? "/tmp" : folder)/.tolmach-XXXXXX".utf8).map { CChar(bitPattern: $0) } + [0]
    path = name.dropLast().map { UInt8(bitPattern: $0) }
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw FileError(errno: errno, path: path) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(name)
  }

  deinit { close(descriptor) }

  public func append(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    let code = writeAll(bytes, to: descriptor)
    if code != 0 { throw FileError(errno: code, path: path) }
    size += bytes.count
  }

  /// - Parameter range: within the file.
  public func read(_ range: Range<Int>) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var done = 0
    while done < range.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress.map { $0 + done }, range.count - done, off_t(range.lowerBound + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError(errno: count < 0 ? errno : EIO, path: path) }
      done += count
    }
    return bytes
  }
}

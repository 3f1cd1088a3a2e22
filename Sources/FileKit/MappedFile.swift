import Glibc

/// A file's bytes as the system pages them in: opening costs the same however long the file is.
///
/// Who replaces such a file gives a new one its name, as ``AtomicFile`` does: one that is cut short in place while it is
/// read ends the process.
public final class MappedFile: @unchecked Sendable {
  /// Valid as long as this object lives.
  public let bytes: UnsafeRawBufferPointer

  public init(_ path: [UInt8]) throws(FileError) {
    let descriptor = try opened(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(errno: errno, path: path) }
    switch FileKind(mode: status.st_mode) {
    case .file: break
    case .folder: throw FileError(.isFolder, path: path)
    case .pipe, .other: throw FileError(.notRegular, path: path)
    }
    let size = Int(status.st_size)
    // Nothing cannot be mapped.
    guard size > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
      throw FileError(errno: errno, path: path)
    }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  deinit {
    if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
  }
}

import Glibc

/// Files and folders by their paths, which are bytes: names need not be UTF-8. `-` is a name like any other here.
public enum FileSystem {
  /// What stands at a path, symbolic links followed; nil where nothing does.
  ///
  /// - Throws: where that cannot be found out, as for a path through a folder that may not be searched.
  public static func kind(_ path: [UInt8]) throws(FileError) -> FileKind? {
    var status = stat()
    guard stat(try cPath(path), &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError(errno: errno, path: path)
    }
    return FileKind(mode: status.st_mode)
  }

  /// What tells without reading a file that it is probably still the same: its size in bytes and the time of its last
  /// change in nanoseconds. Nil where no file stands.
  public static func stamp(_ path: [UInt8]) -> String? {
    var status = stat()
    guard let name = try? cPath(path), stat(name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }

  /// Makes a folder and those above it; one that stands already is left alone.
  public static func makeFolders(_ path: [UInt8]) throws(FileError) {
    if mkdir(try cPath(path), 0o777) == 0 { return }
    let code = errno
    switch code {
    case EEXIST:
      guard try kind(path) == .folder else { throw FileError(.notFolder, errno: code, path: path) }
    case ENOENT where !folder(of: path).isEmpty:
      try makeFolders(folder(of: path))
      guard mkdir(try cPath(path), 0o777) == 0 || errno == EEXIST else { throw FileError(errno: errno, path: path) }
    default:
      throw FileError(errno: code, path: path)
    }
  }

  /// Lets this process open as many files as the system allows it at most.
  public static func raiseOpenFileLimit() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  /// Removes a file; one that is not there is no error.
  public static func remove(_ path: [UInt8]) throws(FileError) {
    guard unlink(try cPath(path)) == 0 || errno == ENOENT else { throw FileError(errno: errno, path: path) }
  }
}

public enum FileKind: Sendable, Hashable {
  case file
  case folder
  case pipe
  /// A device or a socket.
  case other

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFIFO: self = .pipe
    default: self = .other
    }
  }
}

/// - Throws: for a NUL byte, which would cut the path short.
func cPath(_ path: [UInt8]) throws(FileError) -> [CChar] {
  guard !path.contains(0) else { throw FileError(.badName, path: path) }
  var result = path.map { CChar(bitPattern: $0) }
  result.append(0)
  return result
}

import Glibc

/// A file that appears under its name only when it is whole.
///
/// What is written goes to a hidden temporary file of the same folder, which ``commit(sync:)`` renames. One that is
/// dropped without it leaves nothing behind; one that is killed leaves `.tolmach-HOST-PID-N.tmp`. What is no regular file
/// (a pipe, `/dev/null`) is written in place. A symbolic link stays, and the file that it leads to is replaced.
public final class AtomicFile {
  private let target: [UInt8]
  /// Nil where the target is written in place, or when all is done.
  private var temporary: [UInt8]?
  private var stream: OutputStream

  /// - Parameters:
  ///   - mode: permissions of a new file, less the process's umask; one that stands already keeps its own.
  ///   - makesFolders: whether folders that are missing on the way are made.
  public init(to path: [UInt8], mode: UInt32 = 0o666, makesFolders: Bool = false) throws(FileError) {
    target = try destination(of: path)
    switch try FileSystem.kind(target) {
    case .folder:
      throw FileError(.isFolder, path: path)
    case .pipe, .other:
      temporary = nil
      stream = OutputStream(descriptor: try opened(target, O_WRONLY | O_CLOEXEC | O_NOCTTY), path: path)
    case .file, nil:
      let folder = FileSystem.folder(of: target)
      if makesFolders, !folder.isEmpty { try FileSystem.makeFolders(folder) }
      let (name, descriptor) = try openedTemporary(in: folder, mode: mode, for: path)
      if let kept = permissions(of: target) { fchmod(descriptor, kept) }
      temporary = name
      stream = OutputStream(descriptor: descriptor, path: path)
    }
  }

  public func write(_ bytes: [UInt8]) throws(FileError) { try stream.write(bytes) }

  /// Gives the file its name. Nothing may be written after it.
  ///
  /// - Parameter sync: whether to wait until the disk has the bytes and the name (about 0.3 ms).
  public func commit(sync: Bool = false) throws(FileError) {
    guard let temporary else { return }
    if sync, fsync(stream.descriptor) != 0 { throw FileError(errno: errno, path: target) }
    guard rename(try cPath(temporary), try cPath(target)) == 0 else { throw FileError(errno: errno, path: target) }
    self.temporary = nil
    if sync { try syncFolder() }
  }

  /// What tells that a file is this one, once it has its name: see ``FileSystem/stamp(_:)``.
  public var stamp: String? { FileSystem.stamp(temporary ?? target) }

  /// Leaves the file under its temporary name, for another to give it its own.
  ///
  /// - Returns: the temporary name; the target itself where that is written in place.
  public func leave() -> [UInt8] {
    defer { temporary = nil }
    return temporary ?? target
  }

  deinit {
    close(stream.descriptor)
    if let temporary { try? FileSystem.remove(temporary) }
  }

  private func syncFolder() throws(FileError) {
    let folder = FileSystem.folder(of: target)
    let descriptor = try opened(folder.isEmpty ? [UInt8(ascii: ".")] : folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileError(errno: errno, path: folder) }
  }
}

extension FileSystem {
  /// Removes from a folder the temporary files of processes that have ended without giving them their names.
  public static func removeLeftovers(in folder: [UInt8]) {
    for entry in (try? list(folder)) ?? [] where entry.kind == .file {
      let name = String(decoding: entry.name, as: UTF8.self)
      // Processes of other machines, which may share the folder, are not known here.
      guard name.hasPrefix(temporaryPrefix), name.hasSuffix(".tmp") else { continue }
      let numbers = name.dropFirst(temporaryPrefix.count).split(separator: "-")
      guard numbers.count == 2, let process = pid_t(numbers[0]), process > 0, hasEnded(process) else { continue }
      try? remove(join(folder, entry.name))
    }
  }

  /// One that nobody has waited for counts as ended: the first process of a container may never do it.
  private static func hasEnded(_ process: pid_t) -> Bool {
    if kill(process, 0) != 0 { return errno == ESRCH }
    // `number (name) state ...`, proc(5).
    guard let status = try? read(Array("/proc/\(process)/stat".utf8)), let end = status.lastIndex(of: UInt8(ascii: ")"))
    else { return false }
    return status.dropFirst(end + 2).first == UInt8(ascii: "Z")
  }

  /// Gives a file another name in one step, replacing what has it. A symbolic link stays: what it leads to is replaced.
  public static func move(_ path: [UInt8], to target: [UInt8]) throws(FileError) {
    let target = try destination(of: target)
    guard path != target else { return }
    guard rename(try cPath(path), try cPath(target)) == 0 else { throw FileError(errno: errno, path: target) }
  }

  /// Writes a file so that at any instant its name leads to the old bytes or the new ones: see ``AtomicFile``.
  public static func writeAtomically(
    _ bytes: [UInt8], to path: [UInt8], mode: UInt32 = 0o666, makesFolders: Bool = false, sync: Bool = false
  ) throws(FileError) {
    let file = try AtomicFile(to: path, mode: mode, makesFolders: makesFolders)
    try file.write(bytes)
    try file.commit(sync: sync)
  }
}

/// Where a symbolic link leads; the path itself where it is none, or leads nowhere.
private func destination(of path: [UInt8]) throws(FileError) -> [UInt8] {
  let name = try cPath(path)
  var status = stat()
  guard lstat(name, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let resolved = realpath(name, nil) else {
    return path
  }
  defer { free(resolved) }
  return Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
}

private func permissions(of path: [UInt8]) -> mode_t? {
  var status = stat()
  guard let name = try? cPath(path), stat(name, &status) == 0 else { return nil }
  return status.st_mode & 0o777
}

/// What names of temporary files begin with on this machine.
private let temporaryPrefix: String = {
  var name = [CChar](repeating: 0, count: 256)
  gethostname(&name, name.count - 1)
  return ".tolmach-" + String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) + "-"
}()

private func openedTemporary(
  in folder: [UInt8], mode: mode_t, for path: [UInt8]
) throws(FileError) -> (name: [UInt8], descriptor: Int32) {
  var number = 0
  while true {
    let name = FileSystem.join(folder, Array("\(temporaryPrefix)\(getpid())-\(number).tmp".utf8))
    do {
      return (name, try opened(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode: mode))
    } catch {
      // Another file of this process is being written here, or one was left by a process of this number.
      guard error.errno == EEXIST else { throw FileError(error.reason, errno: error.errno, path: path) }
      number += 1
    }
  }
}

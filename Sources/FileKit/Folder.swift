import Glibc

/// What stands in a folder under a name.
public struct FolderEntry: Sendable, Hashable {
  public var name: [UInt8]
  /// Of what a symbolic link leads to; `other` where it leads nowhere.
  public var kind: FileKind
  /// A walk that enters folders through links may walk in circles.
  public var isLink: Bool

  public init(name: [UInt8], kind: FileKind, isLink: Bool = false) {
    self.name = name
    self.kind = kind
    self.isLink = isLink
  }
}

extension FileSystem {
  /// What stands in one folder, without `.` and `..`, sorted by the bytes of the names.
  ///
  /// - Parameter folder: empty for the current one.
  /// - Complexity: n log n in its entries; folders below are not looked into.
  public static func list(_ folder: [UInt8]) throws(FileError) -> [FolderEntry] {
    guard let stream = opendir(try cPath(folder.isEmpty ? [UInt8(ascii: ".")] : folder)) else {
      throw FileError(errno: errno, path: folder)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw FileError(errno: errno, path: folder) }
        break
      }
      let name = name(of: entry)
      if name == [UInt8(ascii: ".")] || name == [UInt8(ascii: "."), UInt8(ascii: ".")] { continue }
      switch Int(entry.pointee.d_type) {
      case Int(DT_REG): entries.append(FolderEntry(name: name, kind: .file))
      case Int(DT_DIR): entries.append(FolderEntry(name: name, kind: .folder))
      default: if let entry = try examined(name, in: folder) { entries.append(entry) }
      }
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// An entry whose kind the folder does not tell; nil where it has gone since.
  private static func examined(_ name: [UInt8], in folder: [UInt8]) throws(FileError) -> FolderEntry? {
    let path = join(folder, name)
    var status = stat()
    guard lstat(try cPath(path), &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT == S_IFLNK else {
      return FolderEntry(name: name, kind: FileKind(mode: status.st_mode))
    }
    return FolderEntry(name: name, kind: (try? kind(path)) ?? .other, isLink: true)
  }
}

/// Copied from where the system put it: the declared field may be longer than the entry.
private func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
  let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
  let start = UnsafeRawPointer(entry) + offset
  return Array(UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
}

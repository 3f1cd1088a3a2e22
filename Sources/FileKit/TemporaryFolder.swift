import Glibc

/// A folder for one's own use, removed with all that is in it at the end of its life.
public final class TemporaryFolder {
  public let path: String

  /// In TMPDIR, else in `/tmp`; only its owner may look into it.
  public init() throws(FileError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/tolmach-XXXXXX".utf8CString)
    let isMade = template.withUnsafeMutableBufferPointer { name in
      name.baseAddress.map { mkdtemp($0) != nil } ?? false
    }
    guard isMade else { throw FileError(errno: errno, path: Array(parent.utf8)) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { removeAll(Array(path.utf8)) }
}

/// Removes a folder and what is in it; links are removed, not followed. What cannot be removed stays.
private func removeAll(_ folder: [UInt8]) {
  for entry in (try? FileSystem.list(folder)) ?? [] {
    let path = folder + [0x2F] + entry.name
    if entry.kind == .folder, !entry.isLink {
      removeAll(path)
    } else {
      _ = path.withUnsafeBufferPointer { unlink(String(decoding: $0, as: UTF8.self)) }
    }
  }
  rmdir(String(decoding: folder, as: UTF8.self))
}

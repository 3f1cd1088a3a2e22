import FileKit
import StageKit
import TextModel

/// A file that belongs to one document, before it stands in its place.
struct OwnOutput {
  var path: String
  var hash: String
  private var content: Content

  private enum Content {
    case bytes([UInt8])
    /// A worker process has written it under a temporary name beside its place.
    case staged([UInt8])
  }

  init(path: String, bytes: [UInt8]) {
    self.path = path
    hash = fingerprint(bytes)
    content = .bytes(bytes)
  }

  init(path: String, hash: String, staged: [UInt8]) {
    self.path = path
    self.hash = hash
    content = .staged(staged)
  }

  /// How many bytes of it are in memory.
  var weight: Int {
    switch content {
    case .bytes(let bytes): bytes.count
    case .staged(let path): path.count
    }
  }

  enum Standing {
    case nothing
    case same
    /// A file of this hash; empty for what is no file.
    case other(hash: String)
  }

  /// What stands in its place now.
  func standing() throws(StageError) -> Standing {
    let raw = EscapedPath.bytes(path)
    do throws(FileError) {
      guard let kind = try FileSystem.kind(raw) else { return .nothing }
      guard kind == .file else { return .other(hash: "") }
      let found = fingerprint(try FileSystem.read(raw))
      return found == hash ? .same : .other(hash: found)
    } catch {
      throw Self.cannotWrite(error)
    }
  }

  /// Puts it in its place, in one step.
  func place() throws(StageError) {
    do throws(FileError) {
      switch content {
      case .bytes(let bytes): try FileSystem.writeAtomically(bytes, to: EscapedPath.bytes(path), makesFolders: true)
      case .staged(let temporary): try FileSystem.move(temporary, to: EscapedPath.bytes(path))
      }
    } catch {
      throw Self.cannotWrite(error)
    }
  }

  /// Writes it under a temporary name beside its place.
  ///
  /// - Returns: the temporary name.
  func stage() throws(StageError) -> [UInt8] {
    switch content {
    case .staged(let temporary): return temporary
    case .bytes(let bytes):
      do throws(FileError) {
        // Nothing is staged beside a pipe or a device: it would be written at once.
        if let kind = try FileSystem.kind(EscapedPath.bytes(path)), kind != .file {
          throw FileError(.notRegular, path: EscapedPath.bytes(path))
        }
        let file = try AtomicFile(to: EscapedPath.bytes(path), makesFolders: true)
        try file.write(bytes)
        return file.leave()
      } catch {
        throw Self.cannotWrite(error)
      }
    }
  }

  /// Leaves nothing behind of what is not to be placed.
  func discard() {
    if case .staged(let temporary) = content { try? FileSystem.remove(temporary) }
  }

  /// As the journal remembers it, once it is placed.
  var state: FileState {
    FileState(path: path, hash: hash, stamp: FileSystem.stamp(EscapedPath.bytes(path)) ?? "")
  }

  static let exists = Failure(
    "output-exists", "{file} exists and holds something else",
    cure: "move it, have the output written elsewhere, or replace it with --force")

  static func cannotWrite(_ error: FileError) -> StageError {
    StageError(
      Failure("cannot-write", "{file} cannot be written: {reason}", cure: error.cure),
      ["file": error.name, "reason": error.message])
  }
}

import FileKit
import StageKit

/// A file that belongs to one document.
struct OwnOutput {
  var path: String
  var bytes: [UInt8]

  enum Standing {
    case nothing
    case same
    /// A file of this hash; empty for what is no file.
    case other(hash: String)
  }

  /// What stands in its place now.
  func standing() throws(StageError) -> Standing {
    let raw = Array(path.utf8)
    do throws(FileError) {
      guard let kind = try FileSystem.kind(raw) else { return .nothing }
      guard kind == .file else { return .other(hash: "") }
      let standing = try FileSystem.read(raw)
      return standing == bytes ? .same : .other(hash: fingerprint(standing))
    } catch {
      throw Self.cannotWrite(error)
    }
  }

  /// Puts it in its place, by a temporary name.
  func write() throws(StageError) {
    do { try FileSystem.writeAtomically(bytes, to: Array(path.utf8), makesFolders: true) } catch {
      throw Self.cannotWrite(error)
    }
  }

  /// As the journal remembers it, once it is written.
  var state: FileState {
    FileState(path: path, hash: fingerprint(bytes), stamp: FileSystem.stamp(Array(path.utf8)) ?? "")
  }

  static let exists = Failure(
    "output-exists", "{file} exists and holds something else",
    cure: "move it, write elsewhere with --to, or replace it with --force")

  static func cannotWrite(_ error: FileError) -> StageError {
    StageError(
      Failure("cannot-write", "{file} cannot be written: {reason}", cure: error.cure),
      ["file": error.name, "reason": error.message])
  }
}

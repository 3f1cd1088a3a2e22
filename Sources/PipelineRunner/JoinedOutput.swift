import FileKit
import StageKit
import TextModel

/// A file that all documents share: prologue, their fragments in source order, epilogue.
///
/// It is written to a temporary name as the documents come, so that memory does not grow with their number, and takes
/// its place at the end; standard output is written at once.
struct JoinedOutput {
  private let step: PlannedStep
  private let destination: Destination
  private var writer: any Writer
  private var file: AtomicFile?
  private var hasFragment = false
  private let replacing: Bool
  /// What stood in its place when the run began.
  private let standing: String?

  /// - Throws: where a file stands there already and is not to be replaced: before any work is done for it.
  init(_ step: PlannedStep, _ destination: Destination, replacing: Bool, isOurs: Bool) throws {
    self.step = step
    self.destination = destination
    self.replacing = replacing
    standing = FileSystem.stamp(EscapedPath.bytes(destination.pattern))
    guard let factory = step.factory, case .writer(let writer) = try step.make(factory) else {
      preconditionFailure("\(step.id) is no writer")
    }
    self.writer = writer
    if !destination.isStandardOutput {
      let path = EscapedPath.bytes(destination.pattern)
      var isInTheWay = false
      do throws(FileError) {
        let kind = try FileSystem.kind(path)
        isInTheWay = !replacing && !isOurs && kind == .file
        if !isInTheWay { file = try AtomicFile(to: path, makesFolders: true) }
      } catch {
        throw failure(OwnOutput.cannotWrite(error))
      }
      if isInTheWay { throw failure(StageError(OwnOutput.exists, ["file": destination.pattern])) }
    }
    var bytes: [UInt8] = []
    do { try self.writer.prologue([], into: &bytes) } catch { throw failure(error) }
    try write(bytes)
  }

  /// - Parameter spool: what stands before the fragment and belongs to it.
  mutating func append(_ fragment: [UInt8], after spool: Spool?) throws {
    guard !fragment.isEmpty || spool != nil else { return }
    if hasFragment { try write(writer.separator) }
    hasFragment = true
    do { try spool?.forEachPiece { try write($0) } } catch let error as FileError where error.reason != .brokenPipe {
      throw failure(OwnOutput.cannotWrite(error))
    }
    try write(fragment)
  }

  /// Whether it is a file, and not standard output.
  var isFile: Bool { file != nil }

  /// Writes the end and puts the file in its place, where that is still as it was when the run began.
  ///
  /// - Returns: the path, nil for standard output.
  mutating func finish(_ journal: Journal?) throws -> String? {
    var bytes: [UInt8] = []
    do { try writer.epilogue(into: &bytes) } catch { throw failure(error) }
    try write(bytes)
    guard let file else { return nil }
    if !replacing, FileSystem.stamp(EscapedPath.bytes(destination.pattern)) != standing {
      throw failure(StageError(OwnOutput.exists, ["file": destination.pattern]))
    }
    // Told before it is done: a kill in between must not make our own file look like a person's.
    try journal?.remember(joined: destination.pattern, stamp: file.stamp ?? "")
    do { try file.commit(sync: true) } catch { throw failure(OwnOutput.cannotWrite(error)) }
    return destination.pattern
  }

  /// - Throws: ``DocumentFailure``, or the `FileError` of a reader of standard output that has seen enough.
  private func write(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    do throws(FileError) {
      if let file { try file.write(bytes) } else { try FileSystem.standardOutput.write(bytes) }
    } catch {
      if error.reason == .brokenPipe { throw error }
      throw failure(OwnOutput.cannotWrite(error))
    }
  }

  private func failure(_ error: StageError) -> DocumentFailure {
    DocumentFailure(stage: step.id, file: "", error: error)
  }
}

import DocumentJSON
import FileKit
import JSONKit
import StageKit
import TextModel

/// A part of a run's documents: a file of one record a line, each what the source knows of a document.
struct Shard {
  private let path: String
  private let lines: LineReader

  /// - Throws: also for a list of what another pipeline would make.
  init(_ path: String, of plan: PlannedPipeline) throws(DocumentFailure) {
    self.path = path
    do throws(StageError) {
      do throws(FileError) { lines = try LineReader(EscapedPath.bytes(path)) } catch { throw Self.unreadable(error) }
      // A list that was taken from its folder says nothing of its pipeline.
      let pipeline = try? FileSystem.read(Self.pipelinePath(FileSystem.folder(of: EscapedPath.bytes(path))))
      guard pipeline == nil || pipeline == Array(plan.shardPipeline.utf8) else {
        throw StageError(Self.otherPipeline, at: Place(file: path))
      }
    } catch {
      throw DocumentFailure(stage: Self.stage, file: "", error: error)
    }
  }

  /// What stands for a stage in failures of shards.
  static let stage = "shard"

  /// The next document; nil after the last.
  ///
  /// - Throws: for a line that is no document: then the file is not as it was written.
  func next() throws(StageError) -> Listing? {
    let line: [UInt8]?
    do { line = try lines.next() } catch { throw Self.unreadable(error) }
    guard let line else { return nil }
    guard let json = try? JSONValue(parsing: line), let document = try? ParallelDocument(json: json) else {
      throw StageError(Self.noDocument, at: Place(file: path, line: lines.lineNumber))
    }
    return Listing(document)
  }

  /// The path of a shard among those of a folder, counted from 1.
  static func path(_ number: Int, in folder: String) -> String { "\(folder)/\(number)\(ending)" }

  fileprivate static let ending = ".jsonl"

  /// What says, among the lists of a folder, which pipeline they are for.
  static func pipelinePath(_ folder: [UInt8]) -> [UInt8] {
    folder.isEmpty ? Array("lists.pipeline".utf8) : FileSystem.join(folder, Array("lists.pipeline".utf8))
  }

  static func unreadable(_ error: FileError) -> StageError {
    StageError(
      Failure("unreadable", "{file}: {reason}", cure: error.cure), ["file": error.name, "reason": error.message])
  }

  static let otherPipeline = Failure(
    "other-pipeline", "this list is of another pipeline, or of other settings",
    cure: "run it with the pipeline and the settings that it was made with, or divide the run anew")
  static let noDocument = Failure("bad-shard", "this line is no document", cure: "divide the run anew")
}

extension PlannedPipeline {
  /// What lists are told by to be for this pipeline: its stages and all their settings, those of the source as well.
  var shardPipeline: String {
    fingerprint(Array(description(of: [source] + steps).lines.joined(separator: "\n").utf8))
  }
}

/// Where a run over a shard remembers what it did, where nothing else is said: beside it.
public func journalOfShard(_ path: String) -> String {
  (path.hasSuffix(Shard.ending) ? String(path.dropLast(Shard.ending.count)) : path) + ".journal"
}

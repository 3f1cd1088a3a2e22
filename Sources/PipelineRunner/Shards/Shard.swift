import DocumentJSON
import FileKit
import JSONKit
import StageKit
import TextModel

/// A part of a run's documents: a file of one record a line, each what the source knows of a document.
struct Shard {
  private let path: String
  private let lines: LineReader

  init(_ path: String) throws(DocumentFailure) {
    self.path = path
    do { lines = try LineReader(Array(path.utf8)) } catch {
      throw DocumentFailure(stage: Self.stage, file: "", error: Self.unreadable(error))
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
      throw StageError(Self.noDocument, ["file": path], at: Place(line: lines.lineNumber))
    }
    return Listing(document)
  }

  /// The path of a shard among those of a folder, counted from 1.
  static func path(_ number: Int, in folder: String) -> String { "\(folder)/\(number)\(ending)" }

  fileprivate static let ending = ".jsonl"

  static func unreadable(_ error: FileError) -> StageError {
    StageError(
      Failure("unreadable", "{file}: {reason}", cure: error.cure), ["file": error.name, "reason": error.message])
  }

  static let noDocument = Failure("bad-shard", "this line of {file} is no document", cure: "divide the run anew")
}

/// Where a run over a shard remembers what it did, where nothing else is said: beside it.
public func journalOfShard(_ path: String) -> String {
  (path.hasSuffix(Shard.ending) ? String(path.dropLast(Shard.ending.count)) : path) + ".journal"
}

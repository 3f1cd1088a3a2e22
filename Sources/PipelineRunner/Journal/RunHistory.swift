import FileKit
import StageKit
import TextModel

/// A document as a run left it.
public struct RememberedDocument: Sendable {
  public var key: String
  public var status: Outcome.Status
  public var failure: DocumentFailure?
  public var summary: DocumentSummary
  public var milliseconds: Int
  /// How much of that each stage took, by its name.
  public var stageMicroseconds: [String: Int]
}

/// An output that does not stand as a run left it.
public struct OutputProblem: Sendable {
  public enum Reason: String, Sendable {
    case missing
    case altered
    /// Two documents were made of files of the same content: `path` is the other document's key.
    case duplicate
  }

  /// Empty for a file that documents share.
  public var key: String
  public var path: String
  public var reason: Reason
}

/// What a journal remembers, for people to look at. A run may be going on.
public struct RunHistory {
  private let path: String
  private let journal: Journal

  /// - Throws: ``DocumentFailure`` where there is no journal, or one that cannot be read.
  public init(journal path: String) throws(DocumentFailure) {
    self.path = path
    do { journal = try Journal(looking: path) } catch {
      throw DocumentFailure(stage: journalStage, file: "", error: error)
    }
  }

  /// Every document, in the order of the keys.
  public func forEachDocument(_ body: (RememberedDocument) -> Void) throws(DocumentFailure) {
    try forEachEntry { entry in
      body(
        RememberedDocument(
          key: entry.key, status: entry.status, failure: entry.failure, summary: entry.summary,
          milliseconds: entry.milliseconds, stageMicroseconds: entry.stageMicroseconds))
    }
  }

  /// Reads every output again, and tells those that are not as they were left, and documents made of the same files.
  /// Of files that documents share, size and time tell.
  /// Memory: 64 bits for each document.
  ///
  /// - Returns: how many documents and outputs were looked at.
  public func verify(_ body: (OutputProblem) -> Void) throws(DocumentFailure) -> (documents: Int, outputs: Int) {
    var (documents, outputs) = (0, 0)
    let repeated = try repeatedInputs()
    var keys: [UInt64: String] = [:]
    try forEachEntry { entry in
      documents += 1
      for state in entry.outputs {
        outputs += 1
        if FileSystem.stamp(EscapedPath.bytes(state.path)) == nil {
          body(OutputProblem(key: entry.key, path: state.path, reason: .missing))
        } else if (try? FileSystem.read(EscapedPath.bytes(state.path))).map({ fingerprint($0) }) != state.hash {
          body(OutputProblem(key: entry.key, path: state.path, reason: .altered))
        }
      }
      guard !entry.inputs.isEmpty, case let hash = contentHash(entry.inputs), repeated.contains(hash) else { return }
      if let other = keys[hash] {
        body(OutputProblem(key: entry.key, path: other, reason: .duplicate))
      } else {
        keys[hash] = entry.key
      }
    }
    for path in try reading({ () throws(DatabaseError) in try journal.joinedPaths() }) {
      outputs += 1
      guard !journal.remembers(joined: path) else { continue }
      let isThere = FileSystem.stamp(Array(path.utf8)) != nil
      body(OutputProblem(key: "", path: path, reason: isThere ? .altered : .missing))
    }
    return (documents, outputs)
  }

  /// Hashes of what more than one document was made of.
  private func repeatedInputs() throws(DocumentFailure) -> Set<UInt64> {
    var seen: Set<UInt64> = []
    var repeated: Set<UInt64> = []
    try reading { () throws(DatabaseError) in
      try journal.forEachInputs { inputs in
        let hash = contentHash(inputs)
        if !seen.insert(hash).inserted { repeated.insert(hash) }
      }
    }
    return repeated
  }

  private func contentHash(_ inputs: [FileState]) -> UInt64 {
    stableHash(inputs.map(\.hash).joined(separator: " "))
  }

  private func forEachEntry(_ body: (JournalEntry) -> Void) throws(DocumentFailure) {
    try reading { () throws(DatabaseError) in try journal.forEachEntry(body) }
  }

  private func reading<Result>(_ body: () throws(DatabaseError) -> Result) throws(DocumentFailure) -> Result {
    do { return try body() } catch {
      throw DocumentFailure(
        stage: journalStage, file: "", error: Journal.failure(error, path))
    }
  }
}

/// Removes a journal, which holds text of the documents, and what belongs to it. Outputs stay.
///
/// - Throws: ``DocumentFailure`` where there is none, or a run is using it.
public func purge(journal path: String) throws(DocumentFailure) {
  _ = try RunHistory(journal: path)
  // Nobody may begin to use it now.
  let journal = try Journal(of: path)
  defer { withExtendedLifetime(journal) {} }
  for ending in ["", "-wal", "-shm", ".lock"] { try? FileSystem.remove(EscapedPath.bytes(path + ending)) }
}

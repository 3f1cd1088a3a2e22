import DocumentJSON
import FileKit
import JSONKit
import StageKit

/// What a run was divided into.
public struct SplitReport: Sendable {
  /// Documents that are to be made, of all that the source lists.
  public var documents = 0
  public var total = 0
}

/// Divides what a run would make into lists, for runs that are started each on its own, on one machine or on many:
/// `FOLDER/1.jsonl` and so on, the first document in the first, the second in the second. What is remembered of these
/// documents goes with them, in journals beside the lists. Nothing is made. Memory does not grow with the documents.
///
/// - Parameters:
///   - folder: a new one, or an empty one.
///   - count: how many lists, at least 1.
/// - Throws: ``DocumentFailure`` where a run could not begin either, or the lists cannot be written.
public func splitRun(
  _ plan: PlannedPipeline, _ options: RunOptions, into folder: String, count: Int
) throws -> SplitReport {
  do throws(StageError) {
    if plan.readsStandardInput { throw StageError(Split.standardInput) }
    let raw = Array(folder.utf8)
    let entries: [FolderEntry]
    do throws(FileError) {
      entries = try FileSystem.kind(raw) == nil ? [] : try FileSystem.list(raw)
    } catch {
      throw OwnOutput.cannotWrite(error)
    }
    guard entries.isEmpty else { throw StageError(Split.notEmpty, ["folder": folder]) }
  } catch {
    throw DocumentFailure(stage: Shard.stage, file: "", error: error)
  }
  var report = SplitReport()
  var split: Split?
  try recallEach(plan, options) { listing, recall in
    // Made when the source has listed something: a mistyped folder must not come to be.
    var lists = try split ?? Split(folder, count)
    defer { split = lists }
    report.total += 1
    guard case .changed(_, let remembered) = recall, listing.failure == nil, listing.skipReason == nil else { return }
    try lists.add(listing, remembered, number: report.documents)
    report.documents += 1
  }
  if split != nil {
    do throws(FileError) {
      try FileSystem.writeAtomically(Array(plan.shardPipeline.utf8), to: Shard.pipelinePath(Array(folder.utf8)))
    } catch {
      throw DocumentFailure(stage: Shard.stage, file: "", error: OwnOutput.cannotWrite(error))
    }
  }
  try split?.finish()
  return report
}

/// Lists that are being written.
private struct Split {
  private var lists: [AtomicFile]
  private var journals: [Int: Journal] = [:]
  private let folder: String

  init(_ folder: String, _ count: Int) throws(DocumentFailure) {
    self.folder = folder
    FileSystem.raiseOpenFileLimit()
    lists = []
    do {
      for number in 1...count {
        lists.append(try AtomicFile(to: Array(Shard.path(number, in: folder).utf8), mode: 0o600, makesFolders: true))
      }
    } catch {
      throw Self.failure(error)
    }
  }

  mutating func add(_ listing: Listing, _ remembered: JournalEntry?, number: Int) throws {
    let index = number % lists.count
    var json = JSONWriter()
    json.document(listing.document)
    json.endLine()
    do { try lists[index].write(json.bytes) } catch { throw Self.failure(error) }
    if let remembered {
      let journal = try journals[index] ?? Journal(of: journalOfShard(Shard.path(index + 1, in: folder)))
      journals[index] = journal
      journal.record(remembered)
      try journal.write(journal.due())
    }
  }

  /// The lists get their names last: a run over one finds its journal whole.
  func finish() throws {
    for (_, journal) in journals.sorted(by: { $0.key < $1.key }) { try journal.flush() }
    do { for list in lists { try list.commit() } } catch { throw Self.failure(error) }
  }

  private static func failure(_ error: FileError) -> DocumentFailure {
    DocumentFailure(stage: Shard.stage, file: "", error: OwnOutput.cannotWrite(error))
  }

  static let standardInput = Failure(
    "standard-input", "documents on standard input cannot be divided: nobody can list them twice",
    cure: "have the source read a file, or hand the records to `tolmach worker`")
  static let notEmpty = Failure(
    "not-empty", "{folder} is not empty", cure: "name a new folder: what stands there may be work that is not merged")
}

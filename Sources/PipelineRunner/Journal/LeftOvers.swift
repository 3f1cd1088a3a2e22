import FileKit
import StageKit
import TextModel

/// A file that a run made, and that belongs to no document that the source lists now.
public struct LeftOver: Sendable {
  /// The document that it was made of; empty where that has other outputs now.
  public var key: String
  public var path: String
  /// Whether it is not as it was left, so that it is not ours to remove.
  public var isAltered = false
}

/// Which documents a source lists. Memory: 64 bits for each.
struct Roll {
  private var keys: Set<UInt64> = []
  /// What should have been a document, or a folder of them: the first.
  private(set) var firstFailure: String?

  mutating func note(_ listing: Listing) {
    if listing.failure != nil, firstFailure == nil { firstFailure = listing.key }
    if listing.skipReason == nil { keys.insert(stableHash(listing.key)) }
  }

  func has(_ key: String) -> Bool { keys.contains(stableHash(key)) }
}

extension Journal {
  /// Files of documents that a roll lacks, and of none, that are still there. They are not read.
  func forEachLeftOver(_ roll: Roll, _ body: (LeftOver) -> Void) throws(DatabaseError) {
    try forEachOutputs { key, states in
      guard key.isEmpty || !roll.has(key) else { return }
      for state in states where FileSystem.stamp(EscapedPath.bytes(state.path)) != nil {
        body(LeftOver(key: key, path: state.path))
      }
    }
  }
}

/// Tells the files that are left over of documents that the source does not list any more.
///
/// - Throws: ``DocumentFailure`` where there is no journal, or the source cannot be listed.
public func findLeftOvers(_ plan: PlannedPipeline, journal path: String, _ body: (LeftOver) -> Void) throws {
  let roll = try roll(of: plan)
  let journal: Journal
  do { journal = try Journal(looking: path) } catch { throw failure(error) }
  try failing(path) { () throws(DatabaseError) in try journal.forEachLeftOver(roll, body) }
}

/// Removes the files that are left over, and what is remembered of their documents. Files that were altered stay.
///
/// - Parameters:
///   - isForced: also where the source cannot list everything, or lists nothing that is remembered.
///   - body: told each file.
/// - Throws: ``DocumentFailure``.
public func removeLeftOvers(
  _ plan: PlannedPipeline, journal path: String, isForced: Bool, _ body: (LeftOver) -> Void
) throws {
  _ = try RunHistory(journal: path)
  // No run may use it meanwhile.
  let journal = try Journal(of: path)
  let roll = try roll(of: plan)
  var gone: [(key: String, files: [FileState])] = []
  var hasOthers = false
  try failing(path) { () throws(DatabaseError) in
    try journal.forEachOutputs { key, files in
      if !key.isEmpty, roll.has(key) { hasOthers = true } else { gone.append((key, files)) }
    }
  }
  if !isForced {
    if let key = roll.firstFailure { throw failure(StageError(unlisted, ["key": key])) }
    if !hasOthers, gone.contains(where: { !$0.key.isEmpty }) { throw failure(StageError(nothingListed)) }
  }
  for (key, files) in gone {
    for file in files where FileSystem.stamp(EscapedPath.bytes(file.path)) != nil {
      let isAltered = !isAsRemembered(file)
      if !isAltered {
        do throws(FileError) { try FileSystem.remove(EscapedPath.bytes(file.path)) } catch {
          throw failure(OwnOutput.cannotWrite(error))
        }
      }
      body(LeftOver(key: key, path: file.path, isAltered: isAltered))
    }
  }
  try failing(path) { () throws(DatabaseError) in try journal.forget(gone.map(\.key).filter { !$0.isEmpty }) }
}

private func roll(of plan: PlannedPipeline) throws(DocumentFailure) -> Roll {
  var source = try plan.makeSource()
  var roll = Roll()
  do throws(StageError) {
    while let listing = try source.next() { roll.note(listing) }
  } catch {
    throw DocumentFailure(stage: plan.source.id, file: "", error: error)
  }
  return roll
}

private func failing(_ path: String, _ body: () throws(DatabaseError) -> Void) throws(DocumentFailure) {
  do { try body() } catch { throw failure(Journal.failure(error, path)) }
}

private func failure(_ error: StageError) -> DocumentFailure {
  DocumentFailure(stage: journalStage, file: "", error: error)
}

private let unlisted = Failure(
  "not-all-listed", "the source cannot list everything, {key} to begin with: what it does not list may still be there",
  cure: "mend that first, or say --force")
private let nothingListed = Failure(
  "nothing-listed", "the source lists nothing that is remembered: everything would be removed",
  cure: "check the settings, or say --force")

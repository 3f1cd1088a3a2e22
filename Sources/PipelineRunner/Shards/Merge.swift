import FileKit
import StageKit

/// Takes over what runs over the shards of a folder remember, and puts files that documents share together, in source
/// order: as if one run had made all. Documents that no shard has made are skipped, and shared files then stay as they
/// were. What the source itself skips, and what failed, is settled.
///
/// It may be done at any time, and over again: shards that have not been run yet are passed over.
///
/// - Returns: what became of every document, and how many are still to be made.
/// - Throws: ``DocumentFailure`` where a shard is still being run, or nothing could be put together.
public func mergeRun(
  _ plan: PlannedPipeline, _ options: RunOptions, shards folder: String,
  shouldStop: @escaping @Sendable () -> Bool = { false }, observe: @escaping @Sendable (Outcome) -> Void
) throws -> RunReport {
  try takeOver(shards: folder, options.journal)
  var options = options
  options.isAssembly = true
  options.workerLaunch = nil
  options.workers = 1
  return try run(plan, options, shouldStop: shouldStop, observe: observe)
}

/// The journal is closed when this returns: the run opens it.
private func takeOver(shards folder: String, _ path: String?) throws {
  func failed(_ error: StageError) -> DocumentFailure { DocumentFailure(stage: Shard.stage, file: "", error: error) }
  func stands(_ path: String) -> Bool { FileSystem.stamp(Array(path.utf8)) != nil }
  guard let path else { throw failed(StageError(Merge.noJournal)) }
  guard stands(Shard.path(1, in: folder)) else { throw failed(StageError(Merge.noShards, ["folder": folder])) }
  let journal = try Journal(of: path)
  var number = 1
  while stands(Shard.path(number, in: folder)) {
    let shard = journalOfShard(Shard.path(number, in: folder))
    number += 1
    guard stands(shard) else { continue }
    // Nobody may run the shard meanwhile, and its tables must be of this version.
    let held = try Journal(of: shard)
    do throws(DatabaseError) { try journal.takeOver(shard) } catch {
      throw failed(Journal.failure(error, shard))
    }
    withExtendedLifetime(held) {}
  }
}

private enum Merge {
  static let noJournal = Failure(
    "no-journal", "without a journal nothing can be put together", cure: "name it with --journal")
  static let noShards = Failure(
    "no-shards", "there are no shards in {folder}", cure: "name the folder that `tolmach split` wrote")
}

import FileKit
import StageKit

/// A document that must be made, and what an earlier run left of it.
struct Job: Sendable {
  var number: Int
  var listing: Listing
  var remembered: [FileState]
}

/// What became of a job: its own files do not stand in their places yet.
struct Delivery {
  var job: Job
  var outcome: Outcome
  var files: [OwnOutput]
}

extension Delivery {
  /// About how many bytes of memory it takes while it waits.
  var weight: Int {
    2048 + outcome.fragments.values.reduce(0) { $0 + $1.count } + files.reduce(0) { $0 + $1.weight }
      + 256 * outcome.summary.findings.count
  }

  /// Whether it failed in this run.
  var isNewFailure: Bool { outcome.status == .failed && !outcome.isRecalled }

  /// Puts the document's own files in their places: all, or none where one of them would replace what it must not.
  ///
  /// - Parameters:
  ///   - replacing: whether files of other content may be replaced.
  ///   - journal: is told what will be placed before it is, so that no kill makes our own files look like a person's.
  mutating func place(replacing: Bool, journal: Journal?) throws(DatabaseError) {
    guard outcome.status != .failed, outcome.status != .skipped else { return abandon() }
    var changed: [OwnOutput] = []
    do throws(StageError) {
      for file in files {
        switch try file.standing() {
        case .same: continue
        case .other(let hash):
          let isOurs =
            job.remembered.contains { $0.path == file.path && $0.hash == hash }
            || (journal?.intends(path: file.path, hash: hash) ?? false)
          guard replacing || isOurs else { throw StageError(OwnOutput.exists, ["file": file.path]) }
          changed.append(file)
        case .nothing: changed.append(file)
        }
      }
    } catch {
      return fail(error)
    }
    if !changed.isEmpty { try journal?.intend(changed.map(\.state)) }
    for (index, file) in changed.enumerated() {
      do throws(StageError) { try file.place() } catch {
        files.removeAll { file in changed[..<index].contains { $0.path == file.path } }
        job.remembered = changed[..<index].map(\.state) + job.remembered
        return fail(error)
      }
    }
    for file in files where !changed.contains(where: { $0.path == file.path }) { file.discard() }
    outcome.outputs = files.map(\.path)
    outcome.outputStates = files.map(\.state)
    outcome.leftBehind = job.remembered.filter { earlier in !files.contains { $0.path == earlier.path } }
    if outcome.status == .done, !files.isEmpty, changed.isEmpty, outcome.fragments.isEmpty {
      outcome.status = .unchanged
    }
  }

  mutating func fail(_ error: StageError) {
    outcome.fail(DocumentFailure(stage: outputStage, file: "", error: error))
    abandon()
  }

  /// What an earlier run left stays its own, to be replaced when the document is well again.
  private mutating func abandon() {
    for file in files { file.discard() }
    outcome.outputStates = job.remembered
  }
}

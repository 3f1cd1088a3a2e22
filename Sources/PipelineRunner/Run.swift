import StageKit

/// How a run is made; what is made is the pipeline's affair.
public struct RunOptions: Sendable {
  /// Documents in hand at once, at least 1.
  public var workers = 1
  /// Whether files of other content are replaced.
  public var replacing = false

  public init(workers: Int = 1, replacing: Bool = false) {
    self.workers = max(1, workers)
    self.replacing = replacing
  }
}

/// What a run did.
public struct RunReport: Sendable {
  /// How many documents ended how.
  public var counts: [Outcome.Status: Int] = [:]
  /// Paths of the files that documents share.
  public var joinedOutputs: [String] = []
  public var isInterrupted = false

  public func count(_ status: Outcome.Status) -> Int { counts[status, default: 0] }
}

/// Runs a pipeline over all documents of its source.
///
/// Documents are processed at once by as many workers as asked; outcomes and shared files follow the source's order,
/// whatever the number of workers. A document that fails never stops the others.
///
/// - Parameters:
///   - observe: told each outcome, in source order.
///   - shouldStop: asked before each document; the ones in hand are finished.
/// - Throws: ``DocumentFailure`` where the run could not go on: a stage that cannot be made, a source that fails, a
///   shared output that cannot be written.
public func run(
  _ plan: PlannedPipeline, _ options: RunOptions, shouldStop: @escaping @Sendable () -> Bool = { false },
  observe: @escaping @Sendable (Outcome) -> Void
) async throws -> RunReport {
  let desk = try Desk(plan, options, shouldStop: shouldStop, observe: observe)
  do {
    // Every worker is made before the first document is touched.
    let workers = try (0..<options.workers).map { _ in WorkerBox(try Worker(plan)) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for box in workers {
        group.addTask {
          while let (number, listing) = try await desk.next() {
            var files: [OwnOutput] = []
            var outcome = box.worker.process(listing, files: &files)
            if let failure = await desk.claim(files.map(\.path)) {
              outcome.fail(failure, at: plan)
            } else {
              outcome.file(files, options)
            }
            try await desk.deliver(number, outcome)
          }
        }
      }
      try await group.waitForAll()
    }
    return try await desk.finish()
  } catch {
    await desk.abandon()
    throw error
  }
}

/// A worker is used by one task only, which takes it with it.
private final class WorkerBox: @unchecked Sendable {
  var worker: Worker
  init(_ worker: Worker) { self.worker = worker }
}

extension Outcome {
  fileprivate mutating func fail(_ error: StageError, at plan: PlannedPipeline) {
    guard status != .failed else { return }
    status = .failed
    failure = DocumentFailure(stage: plan.source.id, file: "", error: error)
    fragments = [:]
  }

  /// Writes the document's own files: all, or none where one of them would replace what it must not.
  fileprivate mutating func file(_ files: [OwnOutput], _ options: RunOptions) {
    do throws(StageError) {
      var changed: [OwnOutput] = []
      for file in files {
        switch try file.standing() {
        case .same: continue
        case .other where !options.replacing: throw StageError(OwnOutput.exists, ["file": file.path])
        case .other, .nothing: changed.append(file)
        }
      }
      for file in changed { try file.write() }
      outputs = files.map(\.path)
      if status == .done, !files.isEmpty, changed.isEmpty, fragments.isEmpty { status = .unchanged }
    } catch {
      status = .failed
      failure = DocumentFailure(stage: "output", file: "", error: error)
      fragments = [:]
    }
  }
}

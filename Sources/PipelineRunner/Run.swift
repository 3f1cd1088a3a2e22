import StageKit

/// How a run is made; what is made is the pipeline's affair.
public struct RunOptions: Sendable {
  /// Documents in hand at once, at least 1.
  public var workers = 1
  /// Whether files of other content are replaced.
  public var replacing = false
  /// Where the run remembers what it did, so that the next does only what changed; nil: nowhere.
  public var journal: String?
  /// Whether documents that failed are tried again though nothing changed.
  public var retrying = false

  /// How worker processes are started; nil: documents are processed in this process, without limits.
  public var workerLaunch: WorkerLaunch?
  /// What a worker process may take for one document.
  public var limits = WorkerLimits()

  public init(workers: Int = 1, replacing: Bool = false, journal: String? = nil, retrying: Bool = false) {
    self.workers = max(1, workers)
    self.replacing = replacing
    self.journal = journal
    self.retrying = retrying
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
/// whatever the number of workers. A document that fails never stops the others. With a journal, a document whose
/// inputs, pipeline and outputs are as they were is not made again.
///
/// - Parameters:
///   - observe: told each outcome, in source order.
///   - shouldStop: asked before each document; the ones in hand are finished.
/// - Throws: ``DocumentFailure`` where the run could not go on: a stage that cannot be made, a source that fails, a
///   shared output that cannot be written.
public func run(
  _ plan: PlannedPipeline, _ options: RunOptions, shouldStop: @escaping @Sendable () -> Bool = { false },
  observe: @escaping @Sendable (Outcome) -> Void
) throws -> RunReport {
  let desk = try Desk(plan, options, shouldStop: shouldStop, observe: observe)
  // Every processor is made before the first document is touched.
  let processors = try (0..<options.workers).map { _ in
    if let launch = options.workerLaunch { return try ProcessorBox(WorkerProcess(launch, limits: options.limits)) }
    return try ProcessorBox(Worker(plan))
  }
  onThreads(
    processors.map { box in
      {
        do {
          while let job = try desk.next() {
            var (outcome, files) = box.processor.process(job.listing)
            if let failure = desk.claim(files.map(\.path)) {
              outcome.fail(DocumentFailure(stage: outputStage, file: "", error: failure))
            } else {
              outcome.file(files, replacing: options.replacing, remembered: job.remembered)
            }
            try desk.deliver(job.number, outcome)
          }
        } catch {
          desk.stop(error)
        }
      }
    })
  return try desk.finish()
}

/// Takes documents through a pipeline, here or in a process of its own.
protocol DocumentProcessor {
  /// - Returns: what became of the document, and its own files, which do not stand in their places yet.
  mutating func process(_ listing: Listing) -> (Outcome, [OwnOutput])
}

/// A processor is used by one thread only, which takes it with it.
private final class ProcessorBox: @unchecked Sendable {
  var processor: any DocumentProcessor
  init(_ processor: any DocumentProcessor) { self.processor = processor }
}

extension Outcome {
  /// Writes the document's own files: all, or none where one of them would replace what it must not.
  ///
  /// - Parameter remembered: the files that an earlier run left: as they were left, they may be replaced.
  fileprivate mutating func file(_ files: [OwnOutput], replacing: Bool, remembered: [FileState]) {
    var rest = files
    defer { for file in rest { file.discard() } }
    do throws(StageError) {
      var changed: [OwnOutput] = []
      for file in files {
        switch try file.standing() {
        case .same: continue
        case .other(let hash):
          let isOurs = remembered.contains { $0.path == file.path && $0.hash == hash }
          guard replacing || isOurs else { throw StageError(OwnOutput.exists, ["file": file.path]) }
          changed.append(file)
        case .nothing: changed.append(file)
        }
      }
      for file in changed {
        try file.place()
        rest.removeAll { $0.path == file.path }
      }
      outputs = files.map(\.path)
      outputStates = files.map(\.state)
      if status == .done, !files.isEmpty, changed.isEmpty, fragments.isEmpty { status = .unchanged }
    } catch {
      fail(DocumentFailure(stage: outputStage, file: "", error: error))
    }
  }
}

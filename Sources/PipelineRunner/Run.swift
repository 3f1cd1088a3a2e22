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
  /// Whether only documents that failed are made; the others are skipped.
  public var isRetryOnly = false
  /// A file that ``splitRun(_:_:into:count:)`` wrote: only the documents in it are made, and nothing is put into files
  /// that documents share, which is for ``mergeRun(_:_:shards:shouldStop:observe:)`` to do.
  public var shard: String?
  /// Whether nothing is made: what is remembered is put together, and what would have to be made is skipped.
  var isAssembly = false
  /// After so many failures no other document is begun; nil: however many.
  public var maximumFailures: Int?

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
  /// Paths of files that documents share, left as they were: now they would lack documents.
  public var keptOutputs: [String] = []
  /// Documents that must still be made, of those that ``mergeRun(_:_:shards:shouldStop:observe:)`` skipped.
  public var unmade = 0
  /// Files of documents that the source does not list any more.
  public var leftOvers = 0
  public var isInterrupted = false
  /// Whether the run ended before its last document because too many had failed.
  public var isGivenUp = false

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
  // Every processor is made before the first document is touched. A worker's standard input is its pipe.
  let launch = plan.takesDocumentsFromStandardInput ? nil : options.workerLaunch
  // One at a time where no other may be begun after a failure.
  let limit = options.maximumFailures == nil ? 32 : 1
  let processors = try (0..<options.workers).map { _ in
    if let launch { return try ProcessorBox(WorkerProcess(launch, limits: options.limits, limit: limit)) }
    // The journal remembers fragments whole.
    return try ProcessorBox(Worker(plan, allowsPieces: options.journal == nil))
  }
  onThreads(
    processors.map { box in
      {
        do {
          while true {
            // Who has nothing in hand waits for documents; who has something comes back soon.
            while box.processor.room > 0, let job = try desk.next(waits: box.processor.isIdle) {
              try box.processor.begin(job)
            }
            if box.processor.isIdle { break }
            try desk.deliver(box.processor.finished())
          }
        } catch {
          desk.stop(error)
        }
      }
    })
  return try desk.finish()
}

/// A processor is used by one thread only, which takes it with it.
private final class ProcessorBox: @unchecked Sendable {
  var processor: any DocumentProcessor
  init(_ processor: any DocumentProcessor) { self.processor = processor }
}

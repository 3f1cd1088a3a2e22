import FileKit
import StageKit
import TextModel

/// Gives out documents in order and takes outcomes back in order, whoever is quicker. Any thread may call it.
final class Desk: @unchecked Sendable {
  /// Who is inside uses what lists and recalls documents: `source`, `shard`, `first`, `given`, `roll`. All else belongs
  /// to who is in the monitor, so that a slow source keeps nobody from delivering.
  private let intake = Monitor()
  private let monitor = Monitor()
  private var source: any Source
  /// Another, for the files of documents that a worker could not read; made when one is needed.
  private var files: (any Source)?
  /// Lists the documents in the source's stead.
  private let shard: Shard?
  private let plan: PlannedPipeline
  private let options: RunOptions
  private let shouldStop: @Sendable () -> Bool
  private let observe: @Sendable (Outcome) -> Void
  private let journal: Journal?
  private let description: PipelineDescription
  private var joined: [Int: JoinedOutput] = [:]
  private var report = RunReport()
  /// The first listing, until it is given out.
  private var first: Listing?
  private var given = 0
  private var delivered = 0
  /// Documents that failed in this run.
  private var failures = 0
  private var isExhausted = false
  private var roll = Roll()
  private var error: (any Error)?
  /// Outcomes that wait for an earlier one, and how much memory they take, roughly.
  private var early: [Int: Delivery] = [:]
  private var waitingBytes = 0
  private static let maximumWaitingBytes = 64 << 20
  /// Hashes of paths that documents have written to: two documents on one path would lose one of them.
  private var claimed: Set<UInt64> = []
  /// Folders that this run writes to.
  private var folders: Set<[UInt8]> = []

  init(
    _ plan: PlannedPipeline, _ options: RunOptions, shouldStop: @escaping @Sendable () -> Bool,
    observe: @escaping @Sendable (Outcome) -> Void
  ) throws {
    self.plan = plan
    self.options = options
    self.shouldStop = shouldStop
    self.observe = observe
    source = try plan.makeSource()
    shard = try options.shard.map { try Shard($0, of: plan) }
    // Listed before anything is made: a mistyped folder must not come to be because outputs go there.
    do { first = if let shard { try shard.next() } else { try source.next() } } catch {
      throw DocumentFailure(stage: plan.source.id, file: "", error: error)
    }
    description = plan.description
    journal = try options.journal.map { try Journal(of: $0) }
    if let journal { try journalling { () throws(DatabaseError) in try journal.forgetSkipped() } }
    for (index, destination) in plan.destinations.sorted(by: { $0.key < $1.key })
    where destination.isJoined && options.shard == nil {
      let isOurs = journal?.remembers(joined: destination.pattern) ?? false
      if !destination.isStandardOutput { folders.insert(FileSystem.folder(of: EscapedPath.bytes(destination.pattern))) }
      joined[index] = try JoinedOutput(plan.steps[index], destination, replacing: options.replacing, isOurs: isOurs)
    }
  }

  /// The next document that must be made; nil after the last. Those that need not are delivered on the way.
  ///
  /// - Parameter waits: whether to wait where none may be begun yet, or another thread is waiting for the source;
  ///   otherwise there is none then.
  func next(waits: Bool) throws -> Job? {
    guard waits else { return try intake.insideIfFree(takeNext) ?? nil }
    while monitor.inside({ isRoomAwaited() }) {
      if let job = try intake.inside(takeNext) { return job }
    }
    return nil
  }

  /// - Returns: false where nothing is to be begun any more.
  private func isRoomAwaited() -> Bool {
    while !isExhausted, isFull { monitor.wait() }
    return !isExhausted
  }

  /// Whether too much waits for an earlier outcome already.
  private var isFull: Bool { waitingBytes >= Self.maximumWaitingBytes }

  /// Whether another document may be begun.
  private func mayBegin() -> Bool {
    if shouldStop() {
      report.isInterrupted = !isExhausted || report.isInterrupted
      exhaust()
    }
    if let maximum = options.maximumFailures, failures >= maximum {
      report.isGivenUp = !isExhausted || report.isGivenUp
      exhaust()
    }
    return !isExhausted && !isFull
  }

  private func exhaust() {
    isExhausted = true
    monitor.wakeAll()
  }

  private func takeNext() throws -> Job? {
    while monitor.inside({ mayBegin() }) {
      guard let listing = try nextListing() else {
        monitor.inside { exhaust() }
        return nil
      }
      roll.note(listing)
      let number = given
      given += 1
      func settled(_ remembered: [FileState], _ outcome: Outcome) throws {
        let job = Job(number: number, listing: listing, remembered: remembered)
        try monitor.inside { try take(Delivery(job: job, outcome: outcome, files: [])) }
      }
      if let outcome = Outcome(listing, source: plan.source.id) {
        try settled(remembered(of: listing.key), outcome)
        continue
      }
      guard let journal else { return Job(number: number, listing: listing, remembered: []) }
      switch try recall(listing, in: journal) {
      case .changed(_, let entry) where options.isAssembly || options.isRetryOnly && entry?.status != .failed:
        if options.isAssembly { monitor.inside { report.unmade += 1 } }
        try settled(entry?.outputs ?? [], Outcome(skipping: listing.key, entry))
      case .changed(_, let entry): return Job(number: number, listing: listing, remembered: entry?.outputs ?? [])
      case .unchanged(let entry): try settled(entry.outputs, Outcome(entry))
      }
    }
    return nil
  }

  private func nextListing() throws(DocumentFailure) -> Listing? {
    if let listing = first {
      first = nil
      return listing
    }
    do { return if let shard { try shard.next() } else { try source.next() } } catch {
      throw DocumentFailure(stage: plan.source.id, file: "", error: error)
    }
  }

  private func remembered(of key: String) throws(DocumentFailure) -> [FileState] {
    try journalling { () throws(DatabaseError) in try journal?.entry(key)?.outputs ?? [] }
  }

  private func recall(_ listing: Listing, in journal: Journal) throws(DocumentFailure) -> Recall {
    try journalling {
      () throws(DatabaseError) in
      try journal.recall(
        listing, description, ownFiles: plan.ownFiles(of: listing.key), source: &source,
        retrying: options.isAssembly ? .nothing : options.retrying ? .everything : .outputs)
    }
  }

  private func journalling<Result>(_ body: () throws(DatabaseError) -> Result) throws(DocumentFailure) -> Result {
    do { return try body() } catch {
      throw DocumentFailure(
        stage: journalStage, file: "",
        error: Journal.failure(error, options.journal ?? ""))
    }
  }

  func deliver(_ deliveries: [Delivery]) throws {
    let due = try monitor.inside {
      for delivery in deliveries { try take(delivery) }
      return journal?.due() ?? []
    }
    // Others go on meanwhile.
    try journalling { () throws(DatabaseError) in try journal?.write(due) }
  }

  /// Files what came, in source order: so it does not depend on who was quicker.
  private func take(_ delivery: Delivery) throws {
    early[delivery.job.number] = delivery
    waitingBytes += delivery.weight
    if delivery.isNewFailure { failures += 1 }
    while var delivery = early.removeValue(forKey: delivered) {
      delivered += 1
      waitingBytes -= delivery.weight
      let isCounted = delivery.isNewFailure
      try file(&delivery)
      let outcome = delivery.outcome
      report.counts[outcome.status, default: 0] += 1
      if delivery.isNewFailure, !isCounted { failures += 1 }
      for (index, fragment) in outcome.fragments.sorted(by: { $0.key < $1.key }) {
        try joined[index]?.append(fragment, after: outcome.spooled[index])
      }
      if let journal, !outcome.isRecalled {
        journal.record(JournalEntry(outcome, description))
      }
      observe(outcome)
    }
    monitor.wakeAll()
  }

  private func file(_ delivery: inout Delivery) throws(DocumentFailure) {
    if let failure = claim(delivery.outcome.isRecalled ? delivery.outcome.outputs : delivery.files.map(\.path)) {
      delivery.fail(failure)
    }
    guard !delivery.outcome.isRecalled else { return }
    // A worker that crashed could not say what it had read.
    for index in delivery.job.listing.versions.indices.dropFirst(delivery.outcome.inputs.count) where journal != nil {
      if files == nil { files = try plan.makeSource() }
      if var source = files, let state = inputState(of: index, in: delivery.job.listing, source: &source) {
        delivery.outcome.inputs.append(state)
        files = source
      }
    }
    let listing = delivery.job.listing
    if journal != nil, delivery.outcome.inputs.count == listing.versions.count {
      delivery.outcome.inputs += plan.ownFiles(of: listing.key)
    }
    try journalling { () throws(DatabaseError) in
      try delivery.place(replacing: options.replacing, journal: journal)
    }
  }

  /// Takes paths for one document; nil where they are its own, else why not.
  private func claim(_ paths: [String]) -> StageError? {
    for path in paths {
      guard claimed.insert(stableHash(path)).inserted else { return StageError(Self.claimedTwice, ["file": path]) }
      folders.insert(FileSystem.folder(of: EscapedPath.bytes(path)))
    }
    return nil
  }

  /// Puts shared outputs in their places, once no worker is at work any more.
  func finish() throws -> RunReport {
    // What killed workers, or killed runs before this one, left half-written.
    for folder in folders { FileSystem.removeLeftovers(in: folder) }
    for delivery in early.values { for file in delivery.files { file.discard() } }
    if let error {
      joined = [:]  // what was written for them goes with them
      try? journal?.flush()
      throw error
    }
    for index in joined.keys.sorted() {
      // A file that lacks what was not done would replace a whole one.
      let isPartial = report.isInterrupted || report.isGivenUp || report.unmade > 0
      if isPartial, joined[index]?.isFile == true {
        report.keptOutputs += plan.destinations[index].map { [$0.pattern] } ?? []
        continue
      }
      if let path = try joined[index]?.finish(journal) { report.joinedOutputs.append(path) }
    }
    joined = [:]
    if let journal {
      try journalling { () throws(DatabaseError) in
        try journal.flush()
        let isWhole = shard == nil && !report.isInterrupted && !report.isGivenUp
        if isWhole { try journal.forEachLeftOver(roll) { _ in report.leftOvers += 1 } }
      }
    }
    return report
  }

  /// Ends the run after a failure that it cannot go on from: the first is the one to tell.
  func stop(_ error: any Error) {
    monitor.inside {
      if self.error == nil { self.error = error }
      isExhausted = true
      monitor.wakeAll()
    }
  }

  static let claimedTwice = Failure(
    "output-claimed", "{file} was written already, for another document or another version of this one",
    cure: "name the output with {key}, and with {lang} where each version has its own")
}

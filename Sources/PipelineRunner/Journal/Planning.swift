import FileKit
import StageKit
import TextModel

/// What a run would do with a document.
public struct PlannedDocument: Sendable {
  public var key: String
  /// Why it would be made, or fail; nil where it would not.
  public var reason: String?
  /// Whether the source says already that it would fail, for this reason.
  public var isFailing = false
  /// Whether it would be skipped, for this reason.
  public var isSkipped = false
  /// Whether it is not listed any more, and has left this file, which is told as the reason.
  public var isLeftOver = false
}

/// Says what a run would do, and does nothing.
///
/// - Throws: ``DocumentFailure`` where a run could not begin either.
public func planRun(
  _ plan: PlannedPipeline, _ options: RunOptions, observe: (PlannedDocument) throws -> Void
) throws {
  let roll = try recallEach(plan, options) { listing, recall in
    if let reason = listing.skipReason {
      return try observe(PlannedDocument(key: listing.key, reason: reason.line(file: nil), isSkipped: true))
    }
    if let failure = listing.failure {
      return try observe(PlannedDocument(key: listing.key, reason: failure.line(file: nil), isFailing: true))
    }
    let reason: String? =
      switch recall {
      case .changed(let reason, _): reason
      case .unchanged: nil
      }
    try observe(PlannedDocument(key: listing.key, reason: reason))
  }
  guard let path = options.journal, let journal = try? Journal(looking: path) else { return }
  var leftOvers: [LeftOver] = []
  do { try journal.forEachLeftOver(roll) { leftOvers.append($0) } } catch {
    throw DocumentFailure(stage: journalStage, file: "", error: Journal.failure(error, path))
  }
  for leftOver in leftOvers {
    try observe(PlannedDocument(key: leftOver.key, reason: leftOver.path, isLeftOver: true))
  }
}

/// Compares everything that the source lists with what is remembered of it.
///
/// - Returns: what it lists.
@discardableResult func recallEach(
  _ plan: PlannedPipeline, _ options: RunOptions, _ body: (Listing, Recall) throws -> Void
) throws -> Roll {
  var roll = Roll()
  var source = try plan.makeSource()
  let description = plan.description
  // One that is not there is not made: nothing is done here.
  let journal = try options.journal.flatMap { path in
    FileSystem.stamp(EscapedPath.bytes(path)) == nil ? nil : try Journal(of: path)
  }
  while true {
    let listing: Listing?
    do { listing = try source.next() } catch { throw DocumentFailure(stage: plan.source.id, file: "", error: error) }
    guard let listing else { return roll }
    roll.note(listing)
    guard let journal, listing.failure == nil, listing.skipReason == nil else {
      try body(listing, .changed(reason: "new", remembered: nil))
      continue
    }
    let ownFiles = plan.ownFiles(of: listing.key)
    try body(
      listing,
      journal.recall(
        listing, description, ownFiles: ownFiles, source: &source, retrying: options.retrying ? .everything : .outputs))
  }
}

extension PlannedPipeline {
  /// Where a run remembers what it did, where nothing else is said: beside its first output. Nil where it writes to
  /// standard output alone, or reads what cannot be read twice.
  public var usualJournal: String? {
    guard let pattern = destinations.sorted(by: { $0.key < $1.key }).map(\.value.pattern).first(where: { $0 != "-" }),
      !pattern.hasPrefix("{"), !takesDocumentsFromStandardInput
    else { return nil }
    let fixed = pattern.prefix { $0 != "{" }
    let folder = fixed.lastIndex(of: "/").map { pattern[...$0] } ?? ""
    let name = pattern.dropFirst(folder.count).map { "{}".contains($0) ? "" : $0 == "/" ? "-" : String($0) }.joined()
    return "\(folder).tolmach/\(name).journal"
  }

  /// Whether documents come from standard input, which no other process can read, and nobody twice. A list of files may
  /// come from there all the same.
  var takesDocumentsFromStandardInput: Bool {
    let listsFiles = source.factory?.specification.gives == [.bytes]
    return settingsReadStandardInput { !listsFiles && $0 == "-" }
  }

  /// Whether documents, or a list of them, come from standard input.
  var readsStandardInput: Bool { settingsReadStandardInput { $0 == "-" } }

  private func settingsReadStandardInput(_ isStandardInput: (String) -> Bool) -> Bool {
    source.settings.sorted.contains { setting in
      switch setting.value {
      case .text(let text): isStandardInput(text)
      case .list(let texts): texts.contains("-")
      default: false
      }
    }
  }
}

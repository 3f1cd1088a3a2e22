import StageKit

/// What a run would do with a document.
public struct PlannedDocument: Sendable {
  public var key: String
  /// Why it would be made; nil where it would not.
  public var reason: String?
}

/// Says what a run would do, and does nothing.
///
/// - Throws: ``DocumentFailure`` where a run could not begin either.
public func planRun(
  _ plan: PlannedPipeline, _ options: RunOptions, observe: (PlannedDocument) throws -> Void
) throws {
  var source = try plan.makeSource()
  let description = plan.description
  let journal = try options.journal.map { try Journal(of: $0) }
  while true {
    let listing: Listing?
    do { listing = try source.next() } catch { throw DocumentFailure(stage: plan.source.id, file: "", error: error) }
    guard let listing else { return }
    if listing.failure != nil {
      try observe(PlannedDocument(key: listing.key, reason: "it would fail"))
      continue
    }
    guard let journal else {
      try observe(PlannedDocument(key: listing.key, reason: "no journal"))
      continue
    }
    switch try journal.recall(listing, description, source: &source, retrying: options.retrying) {
    case .changed(let reason, _): try observe(PlannedDocument(key: listing.key, reason: reason))
    case .unchanged: try observe(PlannedDocument(key: listing.key, reason: nil))
    }
  }
}

extension PlannedPipeline {
  /// Where a run remembers what it did, where nothing else is said: beside its first output. Nil where it writes to
  /// standard output alone, or reads what cannot be read twice.
  public var usualJournal: String? {
    guard let pattern = destinations.sorted(by: { $0.key < $1.key }).map(\.value.pattern).first(where: { $0 != "-" }),
      !pattern.hasPrefix("{"),
      !source.settings.sorted.contains(where: { $0.value == .text("-") || $0.value == .list(["-"]) })
    else { return nil }
    let fixed = pattern.prefix { $0 != "{" }
    let folder = fixed.lastIndex(of: "/").map { pattern[...$0] } ?? ""
    let name = pattern.dropFirst(folder.count).map { "{}".contains($0) ? "" : $0 == "/" ? "-" : String($0) }.joined()
    return "\(folder).tolmach/\(name).journal"
  }
}

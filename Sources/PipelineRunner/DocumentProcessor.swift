import StageKit

/// Takes documents through a pipeline, here or in a process of its own. One thread at a time uses it.
protocol DocumentProcessor {
  /// Whether no document is in hand.
  var isIdle: Bool { get }

  /// How many documents it would take now, besides those in hand; more than 0 where none is.
  var room: Int { get }

  /// Takes a document in hand.
  ///
  /// - Throws: where no document can be processed any more.
  mutating func begin(_ job: Job) throws

  /// Waits until at least one of those in hand is finished.
  ///
  /// - Returns: what became of those that are, in the order in which they were begun; their own files do not stand in
  ///   their places yet.
  /// - Throws: where no document can be processed any more.
  mutating func finished() throws -> [Delivery]
}

extension DocumentProcessor {
  /// Takes one document through; no other may be in hand.
  mutating func processed(_ listing: Listing) throws -> [Delivery] {
    try begin(Job(number: 0, listing: listing, remembered: []))
    return try finished()
  }
}

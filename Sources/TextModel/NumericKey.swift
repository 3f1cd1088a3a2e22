extension ParallelDocument {
  /// The metadata entry, in a document that came as a record whose id was a number, that holds it as it was written.
  public static let numericKeyEntry = "numeric-key"

  /// Whether the key was a number, and must be written as one again.
  public var hasNumericKey: Bool {
    versions.first?.document.metadata.contains { $0.name == Self.numericKeyEntry && $0.value == key } ?? false
  }
}

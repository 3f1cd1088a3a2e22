/// The stages that a program has, by their names.
public struct StageCatalog: Sendable {
  /// Sorted by their names.
  public let stages: [StageFactory]
  private let find: @Sendable (_ name: String) throws(StageError) -> StageFactory?

  /// - Parameters:
  ///   - stages: in any order, each name once.
  ///   - find: finds stages besides these, by the names that pipelines have for them; nil where there is none, an error
  ///     where there is one that cannot be used.
  public init(
    _ stages: [StageFactory],
    finding find: @escaping @Sendable (_ name: String) throws(StageError) -> StageFactory? = { _ in nil }
  ) {
    self.find = find
    self.stages = stages.sorted { $0.specification.id < $1.specification.id }
    for (earlier, later) in zip(self.stages, self.stages.dropFirst()) {
      precondition(earlier.specification.id != later.specification.id, "two stages are named \(later.specification.id)")
    }
  }

  /// The stage of a name; not the step `read`, which is resolved by role.
  public subscript(_ id: String) -> StageFactory? { stages.first { $0.specification.id == id } }

  /// The stage of a name, of these or found.
  public func found(_ id: String) throws(StageError) -> StageFactory? {
    if let stage = self[id] { return stage }
    return try find(id)
  }

  /// These stages and others; of those that have a name of these, these.
  public func adding(_ others: [StageFactory]) -> StageCatalog {
    others.isEmpty ? self : StageCatalog(stages + others.filter { self[$0.specification.id] == nil }, finding: find)
  }

  /// These stages, and those that can be found.
  public func finding(
    _ find: @escaping @Sendable (_ name: String) throws(StageError) -> StageFactory?
  ) -> StageCatalog { StageCatalog(stages, finding: find) }

  public var readers: [StageFactory] { stages.filter { $0.role == .reader } }

  /// The specification of a step, `read` included.
  public func specification(_ id: String) -> StageSpecification? {
    id == Self.readStep ? readSpecification : self[id]?.specification
  }

  /// The names that steps may have, sorted.
  public var names: [String] { (stages.map(\.specification.id) + [Self.readStep]).sorted() }

  /// The name of the step that is resolved by role.
  public static let readStep = "read"

  /// The step `read` hands each file to the reader that recognizes it: its settings are those of the readers.
  public var readSpecification: StageSpecification {
    var settings = [reader.declaration]
    for reader in readers {
      for setting in reader.specification.settings where !settings.contains(where: { $0.name == setting.name }) {
        settings.append(setting)
      }
    }
    return StageSpecification(
      id: Self.readStep, summary: "Read each file with the reader that recognizes its content", version: 1,
      settings: settings, needs: [.bytes], gives: [.blocks], failures: [Self.unrecognized])
  }

  /// The setting of the step `read` that names a reader, so that nothing is guessed.
  public var reader: Setting<String> {
    let names = readers.map { $0.specification.id }
    return Setting("as", "the reader to use, whatever the content looks like; empty: by content", default: "") { name in
      name.isEmpty || names.contains(name) ? nil : "must be empty or one of \(names.joined(separator: ", "))"
    }
  }

  public static let unrecognized = Failure(
    "unrecognized", "no reader recognizes this file",
    cure: "save it as DOCX, XML or text, or name a reader with --as (in a pipeline: `read: {as: read-text}`)")
}

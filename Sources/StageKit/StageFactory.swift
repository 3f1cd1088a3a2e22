public import TextModel

/// A stage as the runner knows it: what it says of itself, and how it is made. One is made from a Swift type of this
/// program, or by hand for a stage that is a program of its own.
public struct StageFactory: Sendable {
  public let specification: StageSpecification
  public let role: StageRole
  /// For a reader: ``Recognizer/recognize(_:name:)``.
  public let recognize: @Sendable (_ head: ArraySlice<UInt8>, _ name: String) -> Detected<String>?
  private let body: @Sendable (Settings) throws(StageError) -> StageInstance

  public init(
    _ specification: StageSpecification, role: StageRole,
    recognize: @escaping @Sendable (_ head: ArraySlice<UInt8>, _ name: String) -> Detected<String>? = { _, _ in nil },
    make: @escaping @Sendable (Settings) throws(StageError) -> StageInstance
  ) {
    self.specification = specification
    self.role = role
    self.recognize = recognize
    body = make
  }

  /// A new stage, for one worker.
  public func make(_ settings: Settings) throws(StageError) -> StageInstance { try body(settings) }
}

/// A stage that is ready to work, by its role.
public enum StageInstance {
  case source(any Source)
  case reader(any Reader)
  case parallelReader(any ParallelReader)
  case document(any DocumentStage)
  case parallel(any ParallelStage)
  case writer(any Writer)
  case collector(any Collector)
}

public enum StageRole: String, Sendable, CaseIterable {
  case source
  case reader
  case document
  case parallel
  case writer
  case collector
}

extension StageFactory {
  public init<S: Source>(_ type: S.Type) {
    self.init(S.specification, role: .source) { settings throws(StageError) in .source(try S(settings)) }
  }

  public init<S: Reader>(_ type: S.Type) {
    self.init(S.specification, role: .reader, recognize: { S.recognize($0, name: $1) }) {
      settings throws(StageError) in .reader(try S(settings))
    }
  }

  public init<S: ParallelReader>(_ type: S.Type) {
    self.init(S.specification, role: .reader, recognize: { S.recognize($0, name: $1) }) {
      settings throws(StageError) in .parallelReader(try S(settings))
    }
  }

  public init<S: DocumentStage>(_ type: S.Type) {
    self.init(S.specification, role: .document) { settings throws(StageError) in .document(try S(settings)) }
  }

  public init<S: ParallelStage>(_ type: S.Type) {
    self.init(S.specification, role: .parallel) { settings throws(StageError) in .parallel(try S(settings)) }
  }

  public init<S: Writer>(_ type: S.Type) {
    self.init(S.specification, role: .writer) { settings throws(StageError) in .writer(try S(settings)) }
  }

  public init<S: Collector>(_ type: S.Type) {
    self.init(S.specification, role: .collector) { settings throws(StageError) in .collector(try S(settings)) }
  }
}

public import PipelineFile

/// How worker processes are started: the program, its arguments, and the pipeline that they are told first.
public struct WorkerLaunch: Sendable {
  /// The program's path: not looked for on the PATH.
  public var program: String
  public var arguments: [String]
  /// The pipeline file's bytes, and what was set for it from outside.
  public var pipeline: [UInt8]
  public var set: [(name: String, value: String)]
  /// The files that it includes, by their paths.
  public var fragments: [String: [UInt8]]
  /// Which of its steps are wanted; nil: all.
  public var span: PipelineSpan?
  /// Whether documents come back whole, and not only what the writers made of them.
  var givesDocument = false

  public init(
    program: String, arguments: [String], pipeline: [UInt8], set: [(name: String, value: String)],
    fragments: [String: [UInt8]] = [:], span: PipelineSpan? = nil
  ) {
    self.program = program
    self.arguments = arguments
    self.pipeline = pipeline
    self.set = set
    self.fragments = fragments
    self.span = span
  }
}

/// What a worker process may take for one document.
public struct WorkerLimits: Sendable, Equatable {
  /// Seconds, more than 0.
  public var deadline = 120.0
  /// MiB of address space for the whole process.
  public var memory = 4096

  public init() {}
}

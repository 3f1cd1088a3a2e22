/// A place in a file, counted from 1 in lines and Unicode scalars.
public struct Position: Sendable, Hashable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// What is wrong with a pipeline file, or with what was set for it from outside.
public struct PipelineProblem: Error, Sendable, Equatable {
  /// Nil for what was set from outside.
  public var position: Position?
  /// In lower case, without a full stop.
  public var message: String
  /// What is perhaps meant, or what to do.
  public var hint: String?
  /// The fragment that it is in, by its path relative to the pipeline file; nil for the pipeline file.
  public var file: String?

  public init(position: Position?, message: String, hint: String? = nil, file: String? = nil) {
    self.position = position
    self.message = message
    self.hint = hint
    self.file = file
  }

  /// `file:line:column: what; did you mean ...?`
  ///
  /// - Parameter file: the pipeline file.
  public func line(file: String) -> String {
    let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
    let file = self.file.map { $0.hasPrefix("/") ? $0 : folder + $0 } ?? file
    let place = position.map { "\(file):\($0.line):\($0.column)" } ?? file
    return "\(place): \(message)" + (hint.map { "; \($0)" } ?? "")
  }
}

/// Everything that is wrong with a pipeline file.
public struct PipelineProblems: Error, Sendable {
  /// At least one: first those without a position, then by position; those of fragments last, file by file.
  public var problems: [PipelineProblem]

  init(_ problems: [PipelineProblem]) {
    // Line 0 stands for what has no position. Problems of one place stay in the order in which they were found.
    let outside = Position(line: 0, column: 0)
    // A fragment that is included twice says everything twice.
    var told: [PipelineProblem] = []
    for problem in problems where problem.file == nil || !told.contains(problem) { told.append(problem) }
    self.problems = told.enumerated()
      .sorted {
        ($0.element.file ?? "", $0.element.position ?? outside, $0.offset)
          < ($1.element.file ?? "", $1.element.position ?? outside, $1.offset)
      }
      .map(\.element)
  }
}

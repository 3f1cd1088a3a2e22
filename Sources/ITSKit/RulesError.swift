/// What is wrong with rules.
public struct RulesError: Error, Sendable, Equatable {
  /// In plain words, in lower case, without a full stop.
  public var message: String
  /// The rules file; nil where the rules stand in the document itself.
  public var file: String?
  /// Counted from 1; 0 where it is not known.
  public var line: Int
  public var column: Int

  public init(_ message: String, file: String?, line: Int = 0, column: Int = 0) {
    self.message = message
    self.file = file
    self.line = line
    self.column = column
  }
}

/// Why a file cannot be made into a lexicon, and where.
public struct ImportError: Error, Sendable, Equatable {
  /// The file; what is shown of it.
  public var file: String
  /// Counted from 1.
  public var line: Int?
  public var column: Int?
  /// What is the matter, to stand after the name and a colon: in lower case, without a full stop.
  public var message: String
  /// What to do.
  public var cure: String

  init(_ message: String, cure: String, file: String = "", line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.cure = cure
  }
}

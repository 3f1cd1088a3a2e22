/// An option of the command line, declared once: parsing, help, completion and the man page come from it.
public struct Option: Sendable {
  /// Without the two hyphens.
  public let name: String
  public let short: Character?
  /// What stands for its value in help: `FILE`; nil where it takes none.
  public let placeholder: String?
  /// What it does, as a phrase.
  public let about: String
  /// The values it may have, for completion; empty where any.
  public let values: [String]

  public init(
    _ name: String, short: Character? = nil, placeholder: String? = nil, values: [String] = [], _ about: String
  ) {
    self.name = name
    self.short = short
    self.placeholder = placeholder
    self.about = about
    self.values = values
  }
}

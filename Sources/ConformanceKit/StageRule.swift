/// What every stage must keep: docs/stage-contract.md says it in words. The raw value is the name that reports use.
public enum StageRule: String, Sendable, CaseIterable {
  case specification
  case examples
  case settings
  case failures
  case hostileInput = "hostile-input"
  case determinism
  case purity
  case offsets
  case needs
  case gives

  /// The rule in a few words.
  public var about: String {
    switch self {
    case .specification: "it says what it is, in the form that all do"
    case .examples: "its examples are true"
    case .settings: "nonsense is refused, or at least does no harm"
    case .failures: "failures are declared, and say what to do"
    case .hostileInput: "no input makes it crash or hang"
    case .determinism: "same input, same bytes, whatever was processed before"
    case .purity: "same bytes in another process, time zone and language; nothing printed"
    case .offsets: "ranges ascend, within the text, on the boundaries of characters"
    case .needs: "what it does not say that it needs may be absent"
    case .gives: "what it says that it gives is there, and nothing else"
    }
  }
}

/// A rule that is broken, and how.
public struct RuleProblem: Sendable, Equatable {
  public var rule: StageRule
  /// In lower case, without a full stop.
  public var message: String

  public init(_ rule: StageRule, _ message: String) {
    self.rule = rule
    self.message = message
  }
}

public import StageKit

/// A pipeline whose every name, type and order has been checked.
public struct PipelineDefinition: Sendable {
  public var about: String
  public var parameters: [PipelineParameter]
  public var source: StepDefinition
  /// Those of included files among them.
  public var steps: [StepDefinition]
  /// Stages that it names and that had to be found: the catalog that it was checked against lacks them.
  public var found: [StageFactory]
  /// The files that were included, by their paths relative to the pipeline file.
  public var fragments: [String: [UInt8]]

  public init(
    about: String = "", parameters: [PipelineParameter] = [], source: StepDefinition, steps: [StepDefinition],
    found: [StageFactory] = [], fragments: [String: [UInt8]] = [:]
  ) {
    self.found = found
    self.about = about
    self.parameters = parameters
    self.source = source
    self.steps = steps
    self.fragments = fragments
  }
}

/// What a user may decide from outside, and the settings name as `${name}`.
public struct PipelineParameter: Sendable, Equatable {
  public var name: String
  public var about: String
  /// Nil where the user must give a value.
  public var `default`: String?
  /// The environment variable that gives it a value; nil where none does.
  public var environment: String?
  /// What holds: what was set, or else what the environment says, or else the default.
  public var value: String

  public init(name: String, about: String = "", default: String? = nil, environment: String? = nil, value: String) {
    self.name = name
    self.about = about
    self.default = `default`
    self.environment = environment
    self.value = value
  }
}

/// The source or a step: a stage and its settings.
public struct StepDefinition: Sendable {
  /// The name of a stage, or `read`.
  public var id: String
  /// Complete with defaults.
  public var settings: Settings
  /// Only what was written or set from outside, with parameters replaced by their values.
  public var given: [String: SettingData]
  /// Where its name stands.
  public var position: Position

  public init(id: String, settings: Settings, given: [String: SettingData] = [:], position: Position) {
    self.id = id
    self.settings = settings
    self.given = given
    self.position = position
  }
}

/// The values of a stage's settings: checked, and complete with defaults.
public struct Settings: Sendable, Equatable {
  private var values: [String: SettingData]

  /// - Parameter values: those that differ from the defaults.
  /// - Throws: ``SettingProblem`` for the first value, in order of names, that is unknown, refused or missing.
  public init(_ values: [String: SettingData] = [:], for specification: StageSpecification) throws(SettingProblem) {
    for name in values.keys.sorted() {
      guard let declaration = specification.setting(name) else {
        throw SettingProblem(
          setting: name, reason: .unknown(suggestion(for: name, among: specification.settings.map(\.name))))
      }
      if let value = values[name], let reason = declaration.refusal(of: value) {
        throw SettingProblem(setting: name, reason: .refused(reason))
      }
    }
    self.values = values
    for declaration in specification.settings where values[declaration.name] == nil {
      guard let value = declaration.defaultValue else {
        throw SettingProblem(setting: declaration.name, reason: .missing)
      }
      self.values[declaration.name] = value
    }
  }

  /// The value of a setting that the stage's specification declares.
  public subscript<Value>(_ setting: Setting<Value>) -> Value {
    guard
      let value = values[setting.declaration.name].flatMap({ Value($0) })
        ?? setting.declaration.defaultValue.flatMap({ Value($0) })
    else { preconditionFailure("the specification does not declare the setting \(setting.declaration.name)") }
    return value
  }

  /// The value of a setting by its name; nil where there is none.
  public subscript(_ name: String) -> SettingData? { values[name] }

  /// All of them, by name: what a hash of the effective pipeline is made of.
  public var sorted: [(name: String, value: SettingData)] {
    values.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
  }
}

/// What is wrong with a value given for a setting.
public struct SettingProblem: Error, Sendable, Equatable {
  public enum Reason: Sendable, Equatable {
    /// With the name that was perhaps meant.
    case unknown(String?)
    /// With the rest of a sentence that begins with the setting's name: "must be ...".
    case refused(String)
    case missing
  }

  public var setting: String
  public var reason: Reason

  public init(setting: String, reason: Reason) {
    self.setting = setting
    self.reason = reason
  }
}

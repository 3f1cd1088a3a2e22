/// A typed setting, declared once as a static property of its stage and read by it: `settings[Self.form]`.
public struct Setting<Value: SettingValue>: Sendable {
  public let declaration: SettingDeclaration

  /// - Parameters:
  ///   - name: lower-case words parted by hyphens; the option of the command line is `--name`.
  ///   - summary: what it decides, as a phrase.
  ///   - default: nil where the user must say.
  ///   - check: why a value of the right type is refused; nil where it is not.
  public init(
    _ name: String, _ summary: String, default: Value? = nil, check: (@Sendable (Value) -> String?)? = nil
  ) {
    declaration = SettingDeclaration(
      name: name, summary: summary, kind: Value.kind, defaultValue: `default`?.data,
      check: { data in
        guard let value = Value(data) else { return "must be \(Value.kind.phrase)" }
        return check?(value)
      })
  }
}

extension Setting<Int> {
  /// A bound on what is taken from files that come from outside.
  public static func limit(
    _ name: String, _ summary: String, default value: Int, upTo most: Int = 1 << 30
  ) -> Setting<Int> {
    Setting(name, summary, default: value, check: { (1...most).contains($0) ? nil : "must be from 1 to \(most)" })
  }
}

/// What is known of a setting without its type.
public struct SettingDeclaration: Sendable {
  public let name: String
  public let summary: String
  public let kind: SettingKind
  /// Nil where the user must give one.
  public let defaultValue: SettingData?
  let check: @Sendable (SettingData) -> String?

  init(
    name: String, summary: String, kind: SettingKind, defaultValue: SettingData?,
    check: @escaping @Sendable (SettingData) -> String?
  ) {
    self.name = name
    self.summary = summary
    self.kind = kind
    self.defaultValue = defaultValue
    self.check = check
  }

  /// A setting of a stage that is no type of this program.
  public init(name: String, summary: String, kind: SettingKind, defaultValue: SettingData?) {
    self.init(name: name, summary: summary, kind: kind, defaultValue: defaultValue) { data in
      kind.takes(data) ? nil : "must be \(kind.phrase)"
    }
  }

  /// Why a value is refused, as the rest of a sentence that begins with the setting's name; nil where it is not.
  public func refusal(of value: SettingData) -> String? { check(value) }

  /// Reads what was written for it, in a pipeline file or on the command line; nil where it is not of its kind.
  public func value(of text: String) -> SettingData? { kind.value(of: text) }
}

public enum SettingKind: Sendable, Hashable {
  case flag
  case integer
  case number
  case text
  case list
  /// The path of a file whose content the stage goes by: what was made with other content must be made anew.
  case file
  case choice([String])

  /// "must be ...".
  public var phrase: String {
    switch self {
    case .flag: "true or false"
    case .integer: "a whole number"
    case .number: "a number"
    case .text: "text"
    case .list: "a list of texts"
    case .file: "the path of a file"
    case .choice(let values):
      values.count == 1 ? values[0] : values.dropLast().joined(separator: ", ") + " or " + values.suffix(1).joined()
    }
  }

  func takes(_ data: SettingData) -> Bool {
    switch (self, data) {
    case (.flag, .flag), (.integer, .integer), (.number, .integer), (.number, .number), (.text, .text), (.file, .text),
      (.list, .list):
      true
    case (.choice(let values), .text(let value)): values.contains(value)
    default: false
    }
  }

  func value(of text: String) -> SettingData? {
    switch self {
    case .flag: text == "true" ? .flag(true) : text == "false" ? .flag(false) : nil
    case .integer: Int(text).map { .integer($0) }
    case .number: Double(text).flatMap { $0.isFinite ? .number($0) : nil }
    case .text, .file: .text(text)
    case .list:
      .list(text.isEmpty ? [] : text.split(separator: ",", omittingEmptySubsequences: false).map { String($0) })
    case .choice(let values): values.contains(text) ? .text(text) : nil
    }
  }
}

/// A setting's value, as files hold it.
public enum SettingData: Sendable, Hashable {
  case flag(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([String])

  /// As the command line writes it.
  public var text: String {
    switch self {
    case .flag(let value): String(value)
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .text(let value): value
    case .list(let values): values.joined(separator: ",")
    }
  }
}

extension SettingData: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByArrayLiteral
{
  public init(stringLiteral value: String) { self = .text(value) }
  public init(booleanLiteral value: Bool) { self = .flag(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(arrayLiteral elements: String...) { self = .list(elements) }
}

/// A type that settings may have.
public protocol SettingValue: Sendable {
  static var kind: SettingKind { get }
  init?(_ data: SettingData)
  var data: SettingData { get }
}

extension Bool: SettingValue {
  public static var kind: SettingKind { .flag }
  public init?(_ data: SettingData) {
    guard case .flag(let value) = data else { return nil }
    self = value
  }
  public var data: SettingData { .flag(self) }
}

extension Int: SettingValue {
  public static var kind: SettingKind { .integer }
  public init?(_ data: SettingData) {
    guard case .integer(let value) = data else { return nil }
    self = value
  }
  public var data: SettingData { .integer(self) }
}

extension Double: SettingValue {
  public static var kind: SettingKind { .number }
  public init?(_ data: SettingData) {
    switch data {
    case .number(let value): self = value
    case .integer(let value): self = Double(value)
    default: return nil
    }
  }
  public var data: SettingData { .number(self) }
}

extension String: SettingValue {
  public static var kind: SettingKind { .text }
  public init?(_ data: SettingData) {
    guard case .text(let value) = data else { return nil }
    self = value
  }
  public var data: SettingData { .text(self) }
}

extension Array<String>: SettingValue {
  public static var kind: SettingKind { .list }
  public init?(_ data: SettingData) {
    guard case .list(let value) = data else { return nil }
    self = value
  }
  public var data: SettingData { .list(self) }
}

/// The path of a file that a stage reads when it is made: rules, a lexicon. Empty for none.
public struct SettingFile: SettingValue {
  public static var kind: SettingKind { .file }
  public let path: String

  public init(_ path: String) { self.path = path }

  public init?(_ data: SettingData) {
    guard case .text(let value) = data else { return nil }
    path = value
  }
  public var data: SettingData { .text(path) }
}

/// An enumeration of texts, of which a setting takes one.
public protocol SettingChoice: SettingValue, RawRepresentable<String>, CaseIterable {}

extension SettingChoice {
  public static var kind: SettingKind { .choice(allCases.map(\.rawValue)) }
  public init?(_ data: SettingData) {
    guard case .text(let value) = data else { return nil }
    self.init(rawValue: value)
  }
  public var data: SettingData { .text(rawValue) }
}

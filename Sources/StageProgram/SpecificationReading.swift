public import DocumentJSON
public import JSONKit
public import StageKit
import TextModel

/// What a program says of itself, and the role that it plays.
public struct StatedSpecification: Sendable {
  public var specification: StageSpecification
  public var role: StageRole
  /// Of a writer: what stands around and between its fragments.
  public var prologue: String
  public var separator: String
  public var epilogue: String

  /// Reads what ``JSONKit/JSONWriter/specification(_:role:)`` writes. Members that are not known are ignored.
  ///
  /// - Throws: for the first member that is refused.
  public init(json: JSONValue) throws(SchemaError) {
    guard json.members != nil else { throw SchemaError("must be an object") }
    let version = try json.count("tolmach")
    guard version == StageProtocol.version else {
      throw SchemaError(
        "is \(version): this program knows version \(StageProtocol.version) of the protocol", at: "tolmach")
    }
    role = try json.choice("role")
    let id = try json.text("id")
    guard isName(id) else { throw SchemaError("must be lower-case words parted by hyphens", at: "id") }
    let settings = try json.list("settings") { value throws(SchemaError) in try SettingDeclaration(json: value) }
    specification = StageSpecification(
      id: id, summary: try json.text("summary"), version: try json.count("version"), settings: settings,
      needs: try json.facets("needs"), needsBySetting: try json.needsBySetting(of: settings),
      gives: try json.facets("gives"), mediaTypes: try json.texts("mediaTypes"),
      holdsOneDocument: try json.flag("holdsOneDocument"), allowsFilePerVersion: try json.flag("allowsFilePerVersion"),
      findings: try json.list("findings") { value throws(SchemaError) in
        FindingKind(try value.text("id"), try value.text("message"))
      },
      failures: try json.list("failures") { value throws(SchemaError) in
        Failure(try value.text("id"), try value.text("message"), cure: try value.optionalText("cure") ?? "")
      },
      examples: try json.list("examples") { value throws(SchemaError) in try StageExample(json: value) })
    let names = settings.map(\.name)
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw SchemaError("has \(twice) twice", at: "settings")
    }
    prologue = try json.optionalText("prologue") ?? ""
    separator = try json.optionalText("separator") ?? ""
    epilogue = try json.optionalText("epilogue") ?? ""
  }
}

/// Whether a text is lower-case words of ASCII letters and digits, parted by hyphens.
public func isName(_ text: String) -> Bool {
  text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
    !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }
}

extension SettingDeclaration {
  fileprivate init(json: JSONValue) throws(SchemaError) {
    let name = try json.text("name")
    guard isName(name) else { throw SchemaError("must be lower-case words parted by hyphens", at: "name") }
    let kind: SettingKind
    switch try json.text("type") {
    case "flag": kind = .flag
    case "integer": kind = .integer
    case "number": kind = .number
    case "text": kind = .text
    case "list": kind = .list
    case "file": kind = .file
    case "choice":
      let values = try json.texts("values")
      guard !values.isEmpty else { throw SchemaError("is missing", at: "values") }
      kind = .choice(values)
    default: throw SchemaError("must be flag, integer, number, text, list, file or choice", at: "type")
    }
    var value: SettingData?
    if let json = json.member("default") {
      guard let data = SettingData(json: json, kind: kind) else {
        throw SchemaError("must be \(kind.phrase)", at: "default")
      }
      value = data
    }
    self.init(name: name, summary: try json.text("summary"), kind: kind, defaultValue: value)
  }
}

extension SettingData {
  /// Nil where the value is not of that kind.
  init?(json: JSONValue, kind: SettingKind) {
    let data: SettingData
    switch (kind, json) {
    case (.flag, .bool(let value)): data = .flag(value)
    case (.integer, .number(let number)):
      guard let value = number.integer else { return nil }
      data = .integer(value)
    case (.number, .number(let number)):
      guard let value = number.double else { return nil }
      data = .number(value)
    case (.text, .string(let text)), (.file, .string(let text)): data = .text(text)
    case (.choice(let values), .string(let text)):
      guard values.contains(text) else { return nil }
      data = .text(text)
    case (.list, .array(let values)):
      let texts = values.compactMap(\.string)
      guard texts.count == values.count else { return nil }
      data = .list(texts)
    default: return nil
    }
    self = data
  }
}

extension StageExample {
  fileprivate init(json: JSONValue) throws(SchemaError) {
    var settings: [String: SettingData] = [:]
    _ = try json.object("settings") { value throws(SchemaError) in
      for member in value.members ?? [] {
        guard let data = SettingData(untyped: member.value) else { throw SchemaError("is no value", at: member.name) }
        settings[member.name] = data
      }
    }
    self.init(
      try json.text("about"), settings: settings,
      versions: try json.list("given") { value throws(SchemaError) in
        (language: try value.optionalText("language") ?? "", text: try value.text("text"))
      }, beads: try json.optionalText("beads"), gives: try json.text("gives"), finds: try json.texts("finds"))
  }
}

extension SettingData {
  fileprivate init?(untyped json: JSONValue) {
    let kinds: [SettingKind] = [.flag, .integer, .number, .text, .list]
    guard let data = kinds.lazy.compactMap({ SettingData(json: json, kind: $0) }).first else { return nil }
    self = data
  }
}

extension JSONValue {
  fileprivate func texts(_ name: String) throws(SchemaError) -> [String] {
    try list(name) { value throws(SchemaError) in
      guard let text = value.string else { throw SchemaError("must be text") }
      return text
    }
  }

  fileprivate func facets(_ name: String) throws(SchemaError) -> [Facet] {
    try list(name) { value throws(SchemaError) in
      guard let facet = value.string.flatMap({ Facet(rawValue: $0) }) else {
        throw SchemaError("must be one of \(Facet.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return facet
    }
  }

  fileprivate func needsBySetting(of settings: [SettingDeclaration]) throws(SchemaError) -> [SettingNeed] {
    try list("needsBySetting") { json throws(SchemaError) in
      let name = try json.text("setting")
      guard let setting = settings.first(where: { $0.name == name }) else {
        throw SchemaError("is no setting", at: "setting")
      }
      guard let value = json.member("value").flatMap({ SettingData(json: $0, kind: setting.kind) }) else {
        throw SchemaError("must be \(setting.kind.phrase)", at: "value")
      }
      return SettingNeed(setting: name, value: value, need: try json.choice("need"))
    }
  }
}

import JSONKit
import StageKit

extension Program {
  var schemaCommand: Command {
    Command(
      name: "schema", about: "Print the JSON Schema of pipeline files, for editors", usage: "", options: [],
      examples: [
        (command: "tolmach schema > tolmach.schema.json", about: "Point your editor's YAML support at this file.")
      ]
    ) { _ in
      var json = JSONWriter()
      json.value(schema)
      try print(String(decoding: json.bytes, as: UTF8.self) + "\n")
      return .done
    }
  }

  /// A pipeline file as JSON Schema 2020-12 describes it, from the stages' specifications.
  private var schema: JSONValue {
    let catalog = catalogWithPrograms
    let sources = catalog.stages.filter { $0.role == .source }.map(\.specification)
    let steps =
      catalog.stages.filter { $0.role != .source && $0.role != .reader }.map(\.specification)
      + [catalog.readSpecification]
    return .object([
      JSONMember("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      JSONMember("title", .string("Tolmach pipeline")),
      JSONMember("type", .string("object")),
      JSONMember("required", .array([.string("tolmach"), .string("source"), .string("steps")])),
      JSONMember("additionalProperties", .bool(false)),
      JSONMember(
        "properties",
        .object([
          JSONMember("tolmach", .object([JSONMember("const", .number(JSONNumber(1)))])),
          JSONMember("about", type("string")),
          JSONMember("parameters", parameters),
          JSONMember("source", one(of: sources)),
          JSONMember(
            "steps",
            .object([JSONMember("type", .string("array")), JSONMember("items", one(of: steps, or: [inclusion]))])),
          JSONMember("tests", type("array")),
        ])),
    ])
  }

  private var parameters: JSONValue {
    .object([
      JSONMember("type", .string("object")),
      JSONMember(
        "additionalProperties",
        .object([
          JSONMember("type", .string("object")),
          JSONMember("additionalProperties", .bool(false)),
          JSONMember(
            "properties",
            .object([
              JSONMember("about", type("string")), JSONMember("default", .object([])),
              JSONMember("environment", type("string")),
            ])),
        ])),
    ])
  }

  /// A stage by its name alone, or an object whose one key is the name and whose value is the settings.
  private func one(of stages: [StageSpecification], or others: [JSONValue] = []) -> JSONValue {
    let names = stages.filter { stage in stage.settings.allSatisfy { $0.defaultValue != nil } }.map(\.id).sorted()
    let objects = stages.sorted { $0.id < $1.id }.map { stage in
      JSONValue.object([
        JSONMember("type", .string("object")),
        JSONMember("description", .string(stage.summary)),
        JSONMember("required", .array([.string(stage.id)])),
        JSONMember("additionalProperties", .bool(false)),
        JSONMember("properties", .object([JSONMember(stage.id, settings(of: stage))])),
      ])
    }
    return .object([
      JSONMember("oneOf", .array([.object([JSONMember("enum", .array(names.map { .string($0) }))])] + objects + others))
    ])
  }

  /// The steps of another file.
  private var inclusion: JSONValue {
    let settings = JSONValue.object([
      JSONMember("type", .array([.string("string"), .string("object")])),
      JSONMember("required", .array([.string("file")])),
      JSONMember("additionalProperties", .bool(false)),
      JSONMember("properties", .object([JSONMember("file", type("string")), JSONMember("set", type("object"))])),
    ])
    return .object([
      JSONMember("type", .string("object")),
      JSONMember("description", .string("The steps of another file")),
      JSONMember("required", .array([.string("include")])),
      JSONMember("additionalProperties", .bool(false)),
      JSONMember("properties", .object([JSONMember("include", settings)])),
    ])
  }

  private func settings(of stage: StageSpecification) -> JSONValue {
    let required = stage.settings.filter { $0.defaultValue == nil }.map { JSONValue.string($0.name) }
    return .object([
      JSONMember("type", .array([.string("object"), .string("null")])),
      JSONMember("description", .string(stage.summary)),
      JSONMember("required", .array(required)),
      JSONMember("additionalProperties", .bool(false)),
      JSONMember("properties", .object(stage.settings.map { JSONMember($0.name, $0.schema) })),
    ])
  }

  private func type(_ name: String) -> JSONValue { .object([JSONMember("type", .string(name))]) }
}

extension SettingDeclaration {
  /// A value, or a text in which a parameter stands for it.
  fileprivate var schema: JSONValue {
    var members = [JSONMember("description", .string(summary))]
    if let defaultValue { members.append(JSONMember("default", defaultValue.json)) }
    let parameter = JSONValue.object([
      JSONMember("type", .string("string")), JSONMember("pattern", .string("\\$\\{.+\\}")),
    ])
    members.append(JSONMember("anyOf", .array([kind.schema, parameter])))
    return .object(members)
  }
}

extension SettingKind {
  fileprivate var schema: JSONValue {
    switch self {
    case .flag: .object([JSONMember("type", .string("boolean"))])
    case .integer: .object([JSONMember("type", .string("integer"))])
    case .number: .object([JSONMember("type", .string("number"))])
    case .text, .file: .object([JSONMember("type", .array(["string", "number", "boolean"].map { .string($0) }))])
    case .list: .object([JSONMember("type", .array([.string("array"), .string("string")]))])
    case .choice(let values): .object([JSONMember("enum", .array(values.map { .string($0) }))])
    }
  }
}

extension SettingData {
  fileprivate var json: JSONValue {
    switch self {
    case .flag(let value): .bool(value)
    case .integer(let value): .number(JSONNumber(value))
    case .number(let value): JSONNumber(String(value)).map { .number($0) } ?? .null
    case .text(let value): .string(value)
    case .list(let values): .array(values.map { .string($0) })
    }
  }
}

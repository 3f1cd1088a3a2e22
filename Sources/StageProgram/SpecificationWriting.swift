public import JSONKit
public import StageKit

/// The protocol between Tolmach and a stage that is a program of its own. docs/foreign-stages.md describes it.
public enum StageProtocol {
  /// Stands under `tolmach` in a specification. The number changes when a program of the old one could not be used any
  /// more; members that are new do not change it.
  public static let version = 1
}

extension JSONWriter {
  /// Writes all that is known of a stage as one object.
  public mutating func specification(_ specification: StageSpecification, role: StageRole) {
    object { json in
      json.member("tolmach", StageProtocol.version)
      json.member("id", specification.id)
      json.member("role", role.rawValue)
      json.member("summary", specification.summary)
      json.member("version", specification.version)
      json.list("settings", specification.settings) { json, setting in json.setting(setting) }
      json.texts("needs", specification.needs.map(\.rawValue))
      json.list("needsBySetting", specification.needsBySetting) { json, need in
        json.object { json in
          json.member("setting", need.setting)
          json.key("value")
          json.settingData(need.value)
          json.member("need", need.need.rawValue)
        }
      }
      json.texts("gives", specification.gives.map(\.rawValue))
      json.texts("mediaTypes", specification.mediaTypes)
      if specification.holdsOneDocument { json.member("holdsOneDocument", true) }
      if specification.allowsFilePerVersion { json.member("allowsFilePerVersion", true) }
      json.list("findings", specification.findings) { json, finding in
        json.object { json in
          json.member("id", finding.id)
          json.member("message", finding.message)
        }
      }
      json.list("failures", specification.failures) { json, failure in
        json.object { json in
          json.member("id", failure.id)
          json.member("message", failure.message)
          json.member("cure", failure.cure)
        }
      }
      json.list("examples", specification.examples) { json, example in json.example(example) }
    }
  }

  private mutating func setting(_ setting: SettingDeclaration) {
    object { json in
      json.member("name", setting.name)
      json.member("summary", setting.summary)
      json.member("type", setting.kind.name)
      if case .choice(let values) = setting.kind { json.texts("values", values) }
      if let value = setting.defaultValue {
        json.key("default")
        json.settingData(value)
      }
    }
  }

  private mutating func example(_ example: StageExample) {
    object { json in
      json.member("about", example.about)
      if !example.settings.isEmpty {
        json.key("settings")
        json.object { json in
          for (name, value) in example.settings.sorted(by: { $0.key < $1.key }) {
            json.key(name)
            json.settingData(value)
          }
        }
      }
      json.list("given", example.given) { json, version in
        json.object { json in
          if !version.language.isEmpty { json.member("language", version.language) }
          json.member("text", version.text)
        }
      }
      if let beads = example.beads { json.member("beads", beads) }
      json.member("gives", example.gives)
      json.texts("finds", example.finds)
    }
  }

  /// Writes a setting's value in its own kind.
  public mutating func settingData(_ data: SettingData) {
    switch data {
    case .flag(let value): bool(value)
    case .integer(let value): integer(value)
    case .number(let value): if let number = JSONNumber(String(value)) { self.number(number) } else { null() }
    case .text(let value): string(value)
    case .list(let values): array { json in for value in values { json.string(value) } }
    }
  }

  /// Writes an array of texts as a member; nothing where it is empty.
  private mutating func texts(_ name: String, _ texts: [String]) {
    list(name, texts) { json, text in json.string(text) }
  }

  private mutating func list<Element>(
    _ name: String, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    if elements.isEmpty { return }
    key(name)
    array { json in for element in elements { body(&json, element) } }
  }
}

extension SettingKind {
  /// As a specification names it; those of a choice stand beside it.
  var name: String {
    switch self {
    case .flag: "flag"
    case .integer: "integer"
    case .number: "number"
    case .text: "text"
    case .list: "list"
    case .file: "file"
    case .choice: "choice"
    }
  }
}

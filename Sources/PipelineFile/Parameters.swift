/// The parameters of a pipeline, by name, and which of them are used.
struct ParameterTable {
  struct Parameter {
    var name: String
    var about: String
    var `default`: String?
    var environment: String?
    /// Nil where it has none: that is reported where it is declared, and what refers to it is not checked.
    var value: String?
    var position: Position
    var isUsed = false
  }

  private(set) var all: [Parameter] = []

  var names: [String] { all.map(\.name) }

  var definitions: [PipelineParameter] {
    all.compactMap { parameter in
      parameter.value.map {
        PipelineParameter(
          name: parameter.name, about: parameter.about, default: parameter.default, environment: parameter.environment,
          value: $0)
      }
    }
  }

  mutating func add(_ parameter: Parameter) { all.append(parameter) }

  enum Lookup {
    case value(String)
    case noValue
    case undefined
  }

  mutating func use(_ name: String) -> Lookup {
    guard let index = all.firstIndex(where: { $0.name == name }) else { return .undefined }
    all[index].isUsed = true
    return all[index].value.map { .value($0) } ?? .noValue
  }
}

extension PipelineReader {
  mutating func readParameters(_ entry: YAMLEntry?) {
    guard let entry, !entry.value.isNull else { return }
    guard case .mapping(let entries) = entry.value.content else {
      if entry.value.content != .refused {
        report(
          entry.value.position, "`parameters` must be a mapping of names, not \(entry.value.phrase)",
          hint: "as in `input: {about: a folder, default: archive}`")
      }
      return
    }
    for entry in entries { readParameter(entry) }
  }

  private mutating func readParameter(_ entry: YAMLEntry) {
    if !isName(entry.key) {
      report(
        entry.keyPosition, "\(quoted(entry.key)) is no name for a parameter",
        hint: "a name has letters, digits, - and _, and begins with a letter")
    }
    var parameter = ParameterTable.Parameter(name: entry.key, about: "", position: entry.keyPosition)
    var defaultIsKnown = true
    switch entry.value.content {
    case .mapping(let keys):
      for key in keys where !Self.parameterKeys.contains(key.key) {
        report(
          key.keyPosition, "a parameter has no key \(quoted(key.key))",
          hint: didYouMean(key.key, Self.parameterKeys) ?? "its keys are about, default and environment")
        defaultIsKnown = false
      }
      parameter.environment = environmentName(keys["environment"])
      parameter.about = text(keys["about"]) ?? ""
      if let given = keys["default"], !given.value.isNull {
        parameter.default = text(given).flatMap { substituted($0, at: given.value.position) }
        if parameter.default == nil { defaultIsKnown = false }
      }
    case .scalar where entry.value.isNull: break
    case .scalar, .sequence:
      report(
        entry.value.position, "a parameter must be a mapping, not \(entry.value.phrase)",
        hint: "as in `\(entry.key): {about: a folder, default: archive}`")
      defaultIsKnown = false
    case .refused: defaultIsKnown = false
    }
    // A variable that is set to nothing is one that a script has not set.
    let variable = parameter.environment.flatMap { surroundings.environment($0) }.flatMap { $0.isEmpty ? nil : $0 }
    parameter.value = valueFromOutside(entry.key) ?? variable ?? parameter.default
    if parameter.value == nil, defaultIsKnown { reportNoValue(of: parameter) }
    parameters.add(parameter)
  }

  private static let parameterKeys = ["about", "default", "environment"]

  private mutating func environmentName(_ entry: YAMLEntry?) -> String? {
    guard let entry, let name = text(entry) else { return nil }
    let isName = name.utf8.allSatisfy { byte in
      byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    guard isName, let first = name.utf8.first, !(0x30...0x39).contains(first) else {
      report(
        entry.value.position, "\(quoted(name)) is no name of an environment variable", hint: "as in `TOLMACH_INPUT`")
      return nil
    }
    return name
  }

  private mutating func reportNoValue(of parameter: ParameterTable.Parameter) {
    let variable = parameter.environment.map { ", set the environment variable \($0)" } ?? ""
    if let path = fragment.path {
      report(
        fragment.place, "the parameter \(quoted(parameter.name)) of \(quoted(path)) has no value",
        hint: "give it one with `set: {\(parameter.name): VALUE}`" + variable, in: fragment.includer)
    } else {
      report(
        parameter.position, "the parameter \(quoted(parameter.name)) has no value",
        hint: "give it one with --set \(parameter.name)=VALUE\(variable), or a default")
    }
  }

  mutating func reportUnusedParameters() {
    for parameter in parameters.all where !parameter.isUsed {
      report(
        parameter.position, "the parameter \(quoted(parameter.name)) is not used",
        hint: "a setting names it as \"${\(parameter.name)}\"")
    }
  }

  /// Replaces each `${name}` by the parameter's value and each `$${` by `${`; `{key}` stays as it is.
  ///
  /// - Returns: nil where a parameter is undefined, which is reported, or has no value, which has been.
  mutating func substituted(_ text: String, at position: Position) -> String? {
    var result = ""
    var isKnown = true
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      result += rest[..<dollar]
      rest = rest[dollar...]
      if rest.hasPrefix("$${") {
        result += "${"
        rest = rest.dropFirst(3)
      } else if rest.hasPrefix("${") {
        guard let end = rest.firstIndex(of: "}") else {
          report(position, "`${` without `}`", hint: "a dollar and brace that are meant as such are written `$${`")
          return nil
        }
        let name = String(rest.dropFirst(2)[..<end])
        rest = rest[rest.index(after: end)...]
        switch parameters.use(name) {
        case .value(let value): result += value
        case .noValue: isKnown = false
        case .undefined:
          isKnown = false
          report(
            position, "no parameter \(quoted(name)) is declared",
            hint: didYouMean(name, parameters.names) ?? "declare it under `parameters`")
          // The one that is meant is not reported as unused as well.
          if let meant = nearest(name, parameters.names) { _ = parameters.use(meant) }
        }
      } else {
        result += "$"
        rest = rest.dropFirst()
      }
    }
    return isKnown ? result + rest : nil
  }
}

private func isName(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
  return text.unicodeScalars.allSatisfy {
    $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
  }
}

/// The parameters of a pipeline, by name, and which of them are used.
struct ParameterTable {
  struct Parameter {
    var name: String
    var about: String
    var `default`: String?
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
        PipelineParameter(name: parameter.name, about: parameter.about, default: parameter.default, value: $0)
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
      for key in keys where !["about", "default"].contains(key.key) {
        report(
          key.keyPosition, "a parameter has no key \(quoted(key.key))",
          hint: didYouMean(key.key, ["about", "default"]) ?? "its keys are about and default")
        defaultIsKnown = false
      }
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
    parameter.value = outside.take(entry.key) ?? parameter.default
    if parameter.value == nil, defaultIsKnown {
      report(
        entry.keyPosition, "the parameter \(quoted(entry.key)) has no value",
        hint: "give it one with --set \(entry.key)=VALUE, or a default")
    }
    parameters.add(parameter)
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

import StageKit

extension PipelineReader {
  /// Reads and checks the settings of a step whose stage is known.
  ///
  /// - Parameter outside: those of this step that were set from outside, with their names there.
  mutating func readSettings(
    of step: inout PlacedStep, _ node: YAMLNode?, outside: [(name: String, setting: String, value: SettingData)]
  ) {
    guard let specification = step.specification else { return }
    let names = specification.settings.map(\.name)
    let problemCount = problems.count
    // Of these something is wrong or unknown: that they are missing need not be said as well.
    var spoilt: Set<String> = []
    for entry in entries(of: step, node) {
      guard let declaration = specification.setting(entry.key) else {
        report(
          entry.keyPosition, "\(quoted(step.id)) has no setting \(quoted(entry.key))",
          hint: hint(entry.key, names, step))
        markParameters(in: entry.value)
        if let meant = nearest(entry.key, names) { spoilt.insert(meant) }
        continue
      }
      if let value = value(for: declaration, entry) {
        step.given[entry.key] = value
      } else {
        spoilt.insert(entry.key)
      }
    }
    for (name, setting, data) in outside {
      guard let declaration = specification.setting(setting) else {
        report(
          nil, "--set \(name): \(quoted(step.id)) has no setting \(quoted(setting))", hint: hint(setting, names, step))
        continue
      }
      let value = outsideValue(data, for: declaration, called: "--set \(name):")
      if let value { step.given[setting] = value } else { spoilt.insert(setting) }
    }
    for declaration in specification.settings
    where declaration.defaultValue == nil && step.given[declaration.name] == nil && !spoilt.contains(declaration.name) {
      report(
        step.position, "\(quoted(step.id)) needs the setting \(quoted(declaration.name)): \(declaration.summary)")
    }
    guard problems.count == problemCount, spoilt.isEmpty else { return }
    step.settings = try? Settings(step.given, for: specification)
  }

  private mutating func entries(of step: PlacedStep, _ node: YAMLNode?) -> [YAMLEntry] {
    guard let node, !node.isNull, node.content != .refused else { return [] }
    guard case .mapping(let entries) = node.content else {
      report(
        node.position, "the settings of \(quoted(step.id)) must be a mapping, not \(node.phrase)",
        hint: "as in `\(step.id): {name: value}`")
      return []
    }
    return entries
  }

  private func hint(_ name: String, _ names: [String], _ step: PlacedStep) -> String {
    didYouMean(name, names)
      ?? (names.isEmpty ? "it has none" : "its settings are \(names.joined(separator: ", "))")
  }

  /// A setting's value; nil where it is wrong, which is reported, or refers to a parameter without a value.
  private mutating func value(for declaration: SettingDeclaration, _ entry: YAMLEntry) -> SettingData? {
    let node = entry.value
    let name = quoted(declaration.name)
    switch node.content {
    case .refused: return nil
    case .scalar(let scalar) where scalar.text.contains("${"):
      guard let text = substituted(scalar.text, at: node.position) else { return nil }
      return typed(text, as: declaration, at: node.position, called: name)
    case .scalar(let scalar):
      if node.isNull {
        report(node.position, "\(name) has no value", hint: "an empty text is written \"\"")
        return nil
      }
      guard let data = data(scalar, for: declaration) else {
        refuse(scalar.text, for: declaration, at: node.position, called: name)
        return nil
      }
      return checked(data, for: declaration, at: node.position, called: name)
    case .sequence(let items) where declaration.kind == .list:
      guard let texts = texts(items, name) else { return nil }
      return checked(.list(texts), for: declaration, at: node.position, called: name)
    case .sequence, .mapping:
      report(
        node.position, "\(name) must be \(declaration.kind.phrase), not \(node.phrase)",
        hint: node.mayBePlaceholder ? "a text with { or } in it must stand in quotes" : nil)
      return nil
    }
  }

  /// What a scalar is for a kind of setting: a text takes anything that is written, the others only their own kind.
  private func data(_ scalar: YAMLScalar, for declaration: SettingDeclaration) -> SettingData? {
    switch (declaration.kind, scalar.value) {
    case (.flag, .flag(let value)): .flag(value)
    case (.integer, .integer(let value)): .integer(value)
    case (.number, .integer(let value)): .integer(value)
    case (.number, .number(let value)): value.isFinite ? .number(value) : nil
    case (.flag, _), (.integer, _), (.number, _): nil
    case (.text, _), (.file, _), (.list, _), (.choice, _): listed(scalar.text, for: declaration)
    }
  }

  private mutating func texts(_ items: [YAMLNode], _ name: String) -> [String]? {
    var texts: [String] = []
    for item in items {
      switch item.content {
      case .scalar(let scalar) where !item.isNull:
        if let text = substituted(scalar.text, at: item.position) { texts.append(text) }
      case .refused: break
      default: report(item.position, "\(name) must be a list of texts, not of \(item.phrase)")
      }
    }
    return texts.count == items.count ? texts : nil
  }

  /// A value from outside: a list is taken as it is, anything else as a text.
  private mutating func outsideValue(
    _ data: SettingData, for declaration: SettingDeclaration, called name: String
  ) -> SettingData? {
    if case .list = data, declaration.kind == .list { return checked(data, for: declaration, at: nil, called: name) }
    return typed(data.text, as: declaration, at: nil, called: name)
  }

  /// A value that came as text: from a parameter, or from outside.
  private mutating func typed(
    _ text: String, as declaration: SettingDeclaration, at position: Position?, called name: String
  ) -> SettingData? {
    guard let data = listed(text, for: declaration) else {
      refuse(text, for: declaration, at: position, called: name)
      return nil
    }
    return checked(data, for: declaration, at: position, called: name, here: " (here \(quoted(text)))")
  }

  /// A text as a setting's value; a list is written `a,b`, or `["a,b"]` where commas belong to its items.
  private func listed(_ text: String, for declaration: SettingDeclaration) -> SettingData? {
    guard declaration.kind == .list, text.hasPrefix("[") else { return declaration.value(of: text) }
    guard let root = try? parseYAML(Array(text.utf8)).root, case .sequence(let items) = root.content else { return nil }
    var texts: [String] = []
    for item in items {
      guard case .scalar(let scalar) = item.content, !item.isNull else { return nil }
      texts.append(scalar.text)
    }
    return .list(texts)
  }

  private mutating func checked(
    _ data: SettingData, for declaration: SettingDeclaration, at position: Position?, called name: String,
    here: String = ""
  ) -> SettingData? {
    guard let refusal = declaration.refusal(of: data) else { return data }
    report(position, "\(name) \(refusal)\(here)")
    return nil
  }

  private mutating func refuse(
    _ text: String, for declaration: SettingDeclaration, at position: Position?, called name: String
  ) {
    var hint: String?
    if case .choice(let values) = declaration.kind { hint = didYouMean(text, values) }
    if position != nil, declaration.kind == .flag, ["true", "false"].contains(text) {
      hint = "write it without quotes"
    }
    if declaration.kind == .flag, ["yes", "on"].contains(text.lowercased()) { hint = "write true" }
    if declaration.kind == .flag, ["no", "off"].contains(text.lowercased()) { hint = "write false" }
    report(position, "\(name) must be \(declaration.kind.phrase), not \(quoted(text))", hint: hint)
  }
}

extension YAMLNode {
  /// `{key}` without quotes is a mapping of the key `key` to nothing.
  fileprivate var mayBePlaceholder: Bool {
    guard case .mapping(let entries) = content else { return false }
    return entries.allSatisfy { $0.value.isNull && $0.value.position.line == position.line }
  }
}

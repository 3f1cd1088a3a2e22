import StageKit
import TextModel

/// A step as far as it could be read.
struct PlacedStep {
  var id: String
  var position: Position
  /// The fragment that it stands in.
  var file: String?
  /// Nil where no stage of that name may stand there: then nothing is known of what it gives.
  var specification: StageSpecification?
  var role: StageRole?
  var given: [String: SettingData] = [:]
  /// Nil where its settings are wrong.
  var settings: Settings?

  /// What its specification says that it needs with these settings.
  var needs: [Facet] {
    guard let specification else { return [] }
    let added = specification.needsBySetting.filter { settings?[$0.setting] == $0.value }.map(\.need)
    return specification.needs + added.filter { !specification.needs.contains($0) }
  }

  var definition: StepDefinition? {
    settings.map { StepDefinition(id: id, settings: $0, given: given, position: position) }
  }
}

extension PipelineReader {
  mutating func readSource(_ entry: YAMLEntry?, missing: Position?) -> PlacedStep? {
    guard let entry, !entry.value.isNull else {
      if let place = entry?.keyPosition ?? missing {
        report(place, "there is no `source`", hint: sourceNames)
      }
      return nil
    }
    return step(entry.value, called: "a source", roles: [.source])
  }

  mutating func readSteps(_ entry: YAMLEntry?, missing: Position?) -> [PlacedStep] {
    guard let entry, !entry.value.isNull else {
      if let place = entry?.keyPosition ?? missing { reportNoSteps(place) }
      return []
    }
    guard case .sequence(let items) = entry.value.content else {
      if entry.value.content != .refused {
        report(entry.value.position, "`steps` must be a list, not \(entry.value.phrase)", hint: "as in `- read`")
      }
      return []
    }
    if items.isEmpty { reportNoSteps(entry.value.position) }
    return items.flatMap { item in
      includedSteps(item) ?? [step(item, called: "a step", roles: [.document, .parallel, .writer])].compactMap { $0 }
    }
  }

  private mutating func reportNoSteps(_ position: Position) {
    report(position, "there are no `steps`", hint: "a pipeline has at least one, as in `- read`")
  }

  /// `name`, `name:` or `name: {settings}`.
  private mutating func step(_ node: YAMLNode, called kind: String, roles: [StageRole]) -> PlacedStep? {
    var step: PlacedStep
    var settings: YAMLNode?
    switch node.content {
    case .scalar(let scalar) where !node.isNull:
      step = PlacedStep(id: scalar.text, position: node.position, file: fragment.path)
    case .mapping(let entries) where !entries.isEmpty:
      let first = entries[0]
      step = PlacedStep(id: first.key, position: first.keyPosition, file: fragment.path)
      settings = first.value
      for other in entries.dropFirst() {
        let isSetting = catalog.specification(first.key)?.setting(other.key) != nil
        report(
          other.keyPosition, "\(kind) is one stage, but \(quoted(other.key)) stands beside \(quoted(first.key))",
          hint: isSetting ? "indent it further, to make it a setting of \(quoted(first.key))" : nil)
      }
    case .refused: return nil
    default:
      report(node.position, "\(kind) must be the name of a stage, alone or with its settings, not \(node.phrase)")
      return nil
    }
    let isUsable = lookFor(step.id, at: step.position) && lookForReader(of: step, settings)
    guard isUsable, find(&step, called: kind, roles: roles) else {
      // Values for a stage that is unknown or in the wrong place are not looked at, but belong somewhere.
      _ = outside.takeSettings(of: names(of: step, called: kind))
      if let settings { markParameters(in: settings) }
      return step
    }
    readSettings(of: &step, settings, outside: outside.takeSettings(of: names(of: step, called: kind)))
    return step
  }

  private func names(of step: PlacedStep, called kind: String) -> [String] {
    kind == "a source" ? [step.id, "source"] : [step.id]
  }

  /// Adds a stage that the catalog lacks, where there is one; false, reported, where it cannot be used.
  private mutating func lookFor(_ id: String, at position: Position) -> Bool {
    guard id != StageCatalog.readStep, catalog[id] == nil else { return true }
    do throws(StageError) {
      guard let stage = try catalog.found(id) else { return true }
      catalog = catalog.adding([stage])
      found.append(stage)
      return true
    } catch {
      let cure = filled(error.failure.cure, with: error.arguments)
      report(position, filled(error.failure.message, with: error.arguments), hint: cure.isEmpty ? nil : cure)
      return false
    }
  }

  /// The reader that the step `read` names is a stage, too.
  private mutating func lookForReader(of step: PlacedStep, _ settings: YAMLNode?) -> Bool {
    guard step.id == StageCatalog.readStep, case .mapping(let entries)? = settings?.content,
      let named = entries[catalog.reader.declaration.name]?.value, case .scalar(let scalar) = named.content,
      !scalar.text.isEmpty
    else { return true }
    return lookFor(scalar.text, at: named.position)
  }

  /// Looks the step's stage up; false, reported, where none of that name may stand there.
  private mutating func find(_ step: inout PlacedStep, called kind: String, roles: [StageRole]) -> Bool {
    let isRead = step.id == StageCatalog.readStep
    guard let role = isRead ? .reader : catalog[step.id]?.role else {
      let candidates = names(of: roles) + (roles == [.source] ? [] : [Self.includeStep])
      // A stage of another role is perhaps meant: then the next message says where it may stand.
      report(
        step.position, "there is no stage \(quoted(step.id))",
        hint: didYouMean(step.id, candidates) ?? didYouMean(step.id, catalog.names)
          ?? (roles == [.source] ? sourceNames : "`tolmach stages` lists them"))
      return false
    }
    guard roles.contains(isRead ? .document : role) else {
      report(
        step.position, "\(quoted(step.id)) is \(role.phrase), which cannot be \(kind)",
        hint: place(of: step.id, role, roles))
      return false
    }
    step.specification = catalog.specification(step.id)
    step.role = role
    return true
  }

  private func place(of id: String, _ role: StageRole, _ roles: [StageRole]) -> String {
    if roles == [.source] { return sourceNames }
    return switch role {
    case .source: "it stands under `source`"
    case .reader: "the step `read` chooses it, or is told to: `read: {as: \(id)}`"
    default: "it needs `passes`, which a later version of the format has"
    }
  }

  private var sourceNames: String { "a source is one of \(names(of: [.source]).joined(separator: ", "))" }

  private func names(of roles: [StageRole]) -> [String] {
    let read = roles.contains(.document) ? [StageCatalog.readStep] : []
    return (catalog.stages.filter { roles.contains($0.role) }.map(\.specification.id) + read).sorted()
  }

  /// A parameter that only a stage uses that is not known is no unused one.
  mutating func markParameters(in node: YAMLNode) {
    switch node.content {
    case .scalar(let scalar): _ = substituted(scalar.text, at: node.position)
    case .sequence(let items): for item in items { markParameters(in: item) }
    case .mapping(let entries): for entry in entries { markParameters(in: entry.value) }
    case .refused: break
    }
  }
}

extension StageRole {
  fileprivate var phrase: String {
    switch self {
    case .source: "a source"
    case .reader: "a reader"
    case .document, .parallel: "a step"
    case .writer: "a writer"
    case .collector: "a collector"
    }
  }
}

/// A file that a pipeline includes: steps that several pipelines share, with parameters of their own.
struct PipelineFragment {
  /// The path of the file that is read, relative to the pipeline file; nil for that itself.
  var path: String?
  /// Those that include it, outermost first.
  var includers: [String] = []
  /// What was set where it is included, and not used yet.
  var set: [(name: String, value: String, position: Position)] = []
  /// Where it is included.
  var place = Position(line: 1, column: 1)
  var includer: String?
}

extension PipelineReader {
  static let includeStep = "include"
  private static let maximumFragments = 64
  private static let keys = ["tolmach", "about", "parameters", "steps"]

  /// `include: FILE` or `include: {file: FILE, set: {name: value}}`, in the place of a step.
  ///
  /// - Returns: nil where the node is a step.
  mutating func includedSteps(_ node: YAMLNode) -> [PlacedStep]? {
    guard case .mapping(let entries) = node.content, let entry = entries.first, entry.key == Self.includeStep else {
      return nil
    }
    for other in entries.dropFirst() {
      report(other.keyPosition, "\(quoted(other.key)) stands beside `include`", hint: "write it as a step of its own")
    }
    var fragment = PipelineFragment(place: entry.value.position, includer: self.fragment.path)
    guard let file = includedFile(entry.value, into: &fragment) else { return [] }
    let folder = self.fragment.path.flatMap { path in path.lastIndex(of: "/").map { String(path[...$0]) } } ?? ""
    let path = file.hasPrefix("/") ? file : normalized(folder + file)
    fragment.path = path
    fragment.includers = self.fragment.includers + [self.fragment.path].compactMap { $0 }
    if path == self.fragment.path || fragment.includers.contains(path) {
      report(
        fragment.place, "\(quoted(path)) includes itself",
        hint: (fragment.includers + [path]).joined(separator: " includes "))
      return []
    }
    includeCount += 1
    guard includeCount <= Self.maximumFragments else {
      if includeCount == Self.maximumFragments + 1 {
        report(fragment.place, "more than \(Self.maximumFragments) files are included", hint: "include fewer")
      }
      return []
    }
    do throws(PipelineSurroundings.Refusal) {
      if fragments[path] == nil { fragments[path] = try surroundings.fragment(path) }
    } catch {
      report(fragment.place, "\(quoted(path)) cannot be included: \(error.reason)", hint: error.cure)
      return []
    }
    return steps(of: fragment)
  }

  private mutating func includedFile(_ node: YAMLNode, into fragment: inout PipelineFragment) -> String? {
    switch node.content {
    case .refused: return nil
    case .scalar(let scalar) where !node.isNull: return substituted(scalar.text, at: node.position)
    case .mapping(let entries):
      for entry in entries where !["file", "set"].contains(entry.key) {
        report(
          entry.keyPosition, "`include` has no key \(quoted(entry.key))",
          hint: didYouMean(entry.key, ["file", "set"]) ?? "its keys are file and set")
      }
      readSet(entries["set"], into: &fragment)
      guard let file = entries["file"] else {
        report(node.position, "`include` does not say which file", hint: "as in `include: {file: clean.yaml}`")
        return nil
      }
      return text(file).flatMap { substituted($0, at: file.value.position) }
    default:
      report(node.position, "`include` must name a file, not \(node.phrase)", hint: "as in `include: clean.yaml`")
      return nil
    }
  }

  private mutating func readSet(_ entry: YAMLEntry?, into fragment: inout PipelineFragment) {
    guard let entry, !entry.value.isNull else { return }
    guard case .mapping(let values) = entry.value.content else {
      report(entry.value.position, "`set` must be a mapping of parameters to values, not \(entry.value.phrase)")
      return
    }
    for value in values {
      if let text = text(value).flatMap({ substituted($0, at: value.value.position) }) {
        fragment.set.append((name: value.key, value: text, position: value.keyPosition))
      }
    }
  }

  /// Reads a fragment, whose names are its own.
  private mutating func steps(of new: PipelineFragment) -> [PlacedStep] {
    var new = new
    var outer = ParameterTable()
    swap(&fragment, &new)
    swap(&parameters, &outer)
    defer {
      swap(&fragment, &new)
      swap(&parameters, &outer)
    }
    do throws(PipelineProblem) {
      let (root, found) = try parseYAML(fragments[fragment.path ?? ""] ?? [])
      for problem in found { report(problem.position, problem.message, hint: problem.hint) }
      return try steps(of: root)
    } catch {
      report(error.position, error.message, hint: error.hint)
      return []
    }
  }

  private mutating func steps(of root: YAMLNode?) throws(PipelineProblem) -> [PlacedStep] {
    guard let root, case .mapping(let entries) = root.content else {
      report(
        Position(line: 1, column: 1), "a file to be included is a mapping of keys to values",
        hint: "it begins with `tolmach: 1`, and has `steps`")
      return []
    }
    try checkVersion(entries, at: root.position)
    for entry in entries where !Self.keys.contains(entry.key) {
      report(
        entry.keyPosition, "a file to be included has no key \(quoted(entry.key))",
        hint: didYouMean(entry.key, Self.keys) ?? "its keys are \(Self.keys.joined(separator: ", "))")
    }
    _ = text(entries["about"])
    readParameters(entries["parameters"])
    for (name, _, position) in fragment.set {
      report(
        position, "\(quoted(fragment.path ?? "")) has no parameter \(quoted(name))",
        hint: didYouMean(name, parameters.names)
          ?? (parameters.names.isEmpty
            ? "it has none" : "its parameters are \(parameters.names.joined(separator: ", "))"),
        in: fragment.includer)
    }
    let steps = readSteps(entries["steps"], missing: root.position)
    reportUnusedParameters()
    return steps
  }

  /// The value that a parameter is given from where its file is run or included.
  mutating func valueFromOutside(_ name: String) -> String? {
    guard fragment.path != nil else { return outside.take(name) }
    guard let index = fragment.set.firstIndex(where: { $0.name == name }) else { return nil }
    return fragment.set.remove(at: index).value
  }
}

/// Without `.`, and without `..` behind a folder's name.
private func normalized(_ path: String) -> String {
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
  }
  return parts.joined(separator: "/")
}

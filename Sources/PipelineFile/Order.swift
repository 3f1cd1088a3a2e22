import StageKit

extension PipelineReader {
  /// Reports each step whose needs neither the source nor an earlier step gives.
  mutating func checkOrder(source: PlacedStep?, steps: [PlacedStep]) {
    var given = source.map { gives($0) } ?? Set(Facet.allCases)
    for (index, step) in steps.enumerated() {
      let needs = step.needs
      for need in needs where !given.contains(need) {
        report(
          step.position, "\(quoted(step.id)) needs \(need.phrase), which no earlier step gives",
          hint: cure(for: need, of: step, given: given, later: steps[(index + 1)...]), in: step.file)
      }
      // What was reported once is not reported for every step that follows.
      given.formUnion(gives(step).union(needs))
    }
  }

  /// All facets where the stage is not known.
  private func gives(_ step: PlacedStep) -> Set<Facet> {
    guard let specification = step.specification else { return Set(Facet.allCases) }
    if step.id == StageCatalog.readStep, case .text(let reader)? = step.given[catalog.reader.declaration.name] {
      return Set(catalog[reader]?.specification.gives ?? specification.gives)
    }
    return Set(specification.gives)
  }

  private func cure(for need: Facet, of step: PlacedStep, given: Set<Facet>, later: ArraySlice<PlacedStep>) -> String? {
    if let giver = later.first(where: { $0.specification?.gives.contains(need) ?? false }) {
      return "move \(quoted(giver.id)) before it"
    }
    if need == .bytes, given.contains(.blocks) { return "the source gives text already: leave \(quoted(step.id)) out" }
    let givers = names(giving: need).map(quoted)
    if givers.isEmpty { return nil }
    let readers = catalog.readers.filter { $0.specification.gives.contains(.alignment) }.map { $0.specification.id }
    let reading =
      [.segments, .alignment].contains(need) && !readers.isEmpty
      ? ", or read what has \(need == .alignment ? "one" : "them") with `as: \(readers[0])`" : ""
    return "put \(givers.joined(separator: " or ")) before it" + reading
  }

  /// `read` stands for the readers.
  private func names(giving facet: Facet) -> [String] {
    let stages = catalog.stages.filter { $0.specification.gives.contains(facet) }
    let readers = stages.filter { $0.role == .reader }.map(\.specification.id)
    let others = stages.filter { $0.role == .document || $0.role == .parallel }.map(\.specification.id)
    if facet == .blocks, !readers.isEmpty { return [StageCatalog.readStep] }
    return others.isEmpty ? readers : others
  }

  /// Reports each writer whose output would go where an earlier one's goes, or whose files cannot be shared.
  mutating func checkOutputs(_ steps: [PlacedStep]) {
    var writers: [String: PlacedStep] = [:]
    for step in steps where step.role == .writer {
      guard case .text(let path)? = step.given[WriterSetting.to.declaration.name] else { continue }
      if step.specification?.holdsOneDocument == true, !path.contains("{key}") {
        report(
          step.position, "a file of \(quoted(step.id)) holds one document, and \(quoted(path)) would hold all",
          hint: "name each document's file with {key}, as in `to: out/{key}`", in: step.file)
      }
      if step.specification?.allowsFilePerVersion == true, path.contains("{lang}"), !path.contains("{key}") {
        report(
          step.position, "\(quoted(path)) would be the file of each document in turn",
          hint: "name it with {key} too, as in `to: \"out/{key}.{lang}\"`", in: step.file)
      }
      if step.specification?.allowsFilePerVersion == false, path.contains("{lang}") {
        report(
          step.position,
          "a file of \(quoted(step.id)) holds all languages of a document, and \(quoted(path)) would hold one",
          hint: "name the file with {languages}, which stands for all of them", in: step.file)
      }
      if let earlier = writers[simplified(path)] {
        let output = path == "-" ? "standard output" : quoted(path)
        report(
          step.position,
          "\(quoted(step.id)) writes to \(output), as \(quoted(earlier.id)) in \(earlier.place) does",
          hint: "give one of them another `to`", in: step.file)
      } else {
        writers[simplified(path)] = step
      }
    }
  }
}

/// `out//a` and `./out/a` are `out/a`.
private func simplified(_ path: String) -> String {
  (path.hasPrefix("/") ? "/" : "") + path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
}

extension PlacedStep {
  fileprivate var place: String { (file.map { "\($0), " } ?? "") + "line \(position.line)" }
}

extension Facet {
  fileprivate var phrase: String { self == .alignment ? "an alignment" : rawValue }
}

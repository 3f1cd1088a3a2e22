import TextModel

extension Check {
  /// Checks XLIFF 1.2: what its strict schema says, and how its parts refer to each other.
  mutating func checkFirst() {
    checkGrammar(firstGrammar, from: 0)
    for file in tree.children(of: 0, .first, "file") { checkFirstFile(file) }
  }

  private mutating func checkFirstFile(_ file: Tree.Node) {
    var units: [Tree.Node] = []
    var groups: [Tree.Node] = []
    var contexts: [Tree.Node] = []
    var tools: Set<String> = []
    var phases: [Tree.Node] = []
    for node in tree.descendants(of: file) where name(node).space == .first {
      switch local(node) {
      case "trans-unit", "bin-unit": units.append(node)
      case "group": groups.append(node)
      case "context-group": contexts.append(node)
      case "tool": tools.formUnion([tree.value("tool-id", of: node)].compactMap { $0 })
      case "phase": phases.append(node)
      default: break
      }
    }
    checkUnique(units)
    checkUnique(groups)
    checkUnique(contexts, by: "name")
    checkUnique(phases, by: "phase-name")
    let phaseNames = Set(phases.compactMap { tree.value("phase-name", of: $0) })
    for node in [file] + Array(tree.descendants(of: file)) where name(node).space == .first {
      if let tool = tree.value("tool-id", of: node), local(node) != "tool", !tools.contains(tool) {
        report(Rule.reference, at: node, ["attribute": "tool-id", "value": tool, "wanted": "<tool> of the file"])
      }
      if let phase = tree.value("phase-name", of: node), local(node) != "phase", !phaseNames.contains(phase) {
        report(Rule.reference, at: node, ["attribute": "phase-name", "value": phase, "wanted": "<phase> of the file"])
      }
    }
    for unit in units where local(unit) == "trans-unit" { checkFirstUnit(unit) }
  }

  private mutating func checkFirstUnit(_ unit: Tree.Node) {
    let contents = tree.children(of: unit, .first, "source", "seg-source", "target")
    for content in contents { checkFirstContent(content) }
    let segments = contents.first { local($0) == "seg-source" }.map { segmentIDs(in: $0) }
    for alternative in tree.children(of: unit, .first, "alt-trans") {
      for content in tree.children(of: alternative, .first, "source", "seg-source", "target") {
        checkFirstContent(content)
      }
      if let mid = tree.value("mid", of: alternative), segments?.contains(mid) != true {
        report(
          Rule.reference, at: alternative,
          ["attribute": "mid", "value": mid, "wanted": "segment of the <seg-source> beside it"])
      }
    }
    if let segments, let target = contents.first(where: { local($0) == "target" }) {
      for mid in segmentIDs(in: target) where !segments.contains(mid) {
        report(
          Rule.reference, at: target, ["attribute": "mid", "value": mid, "wanted": "segment of the <seg-source>"])
      }
    }
  }

  private func segmentIDs(in content: Tree.Node) -> [String] {
    tree.descendants(of: content).filter { local($0) == "mrk" && tree.value("mtype", of: $0) == "seg" }
      .compactMap { tree.value("mid", of: $0) }
  }

  /// Section 2.4: ids are unique in a content, but for the two halves of a code, and each half has its other one.
  private mutating func checkFirstContent(_ content: Tree.Node) {
    let inline = tree.descendants(of: content).filter { name($0).space == .first }
    checkUnique(inline.filter { local($0) != "ept" && local($0) != "ex" })
    checkUnique(inline.filter { local($0) == "mrk" && tree.value("mtype", of: $0) == "seg" }, by: "mid")
    for (first, second) in [("bpt", "ept"), ("bx", "ex")] {
      // Halves are told by rid, and by id where there is none.
      var open: [String: Tree.Node] = [:]
      for node in inline where local(node) == first || local(node) == second {
        guard let id = tree.value("rid", of: node) ?? tree.value("id", of: node) else { continue }
        if local(node) == first {
          open[id] = node
        } else if open.removeValue(forKey: id) == nil {
          report(Rule.marker, at: node, ["value": id, "reason": "before it"])
        }
      }
      for (id, node) in open.sorted(by: { $0.value < $1.value }) {
        report(Rule.marker, at: node, ["value": id, "reason": "behind it"])
      }
    }
  }
}

import TextModel

extension Check {
  /// Checks the inline content of a unit or a match: sections 4.2.3, 4.3.1 and 4.7.
  mutating func checkContent(_ content: UnitContent, _ index: FileIndex) {
    checkIDs(of: content)
    for side in [content.source, content.target] {
      checkHalves(side, content)
      checkMarkers(side)
      _ = sequences(side, isReporting: true)
      for node in side { checkInline(node, content, index) }
    }
    if content.isCore {
      checkSequencesKept(content)
      checkDeletion(content)
    }
  }

  /// Section 4.3.1.21.
  private mutating func checkIDs(of content: UnitContent) {
    let parts = content.isCore ? content.parts : []
    checkUnique((parts + content.source).sorted())
    checkUnique(content.target)
    let partIDs = Set(parts.compactMap { tree.value("id", of: $0) })
    for node in content.target {
      guard let id = tree.value("id", of: node) else { continue }
      let twin = content.sourceByID[id]
      if partIDs.contains(id) || twin.map({ !corresponds(local($0), local(node)) }) == true {
        report(Rule.targetCode, at: node, ["value": id])
      }
    }
  }

  /// A code in one piece may be in halves in the other language.
  private func corresponds(_ source: String, _ target: String) -> Bool {
    let kinds = ["pc": "code", "sc": "code", "mrk": "annotation", "sm": "annotation"]
    return (kinds[source] ?? source) == (kinds[target] ?? target)
  }

  // MARK: Halves

  private mutating func checkHalves(_ side: [Tree.Node], _ content: UnitContent) {
    var starts: [String: Tree.Node] = [:]
    var ended: [String: Int] = [:]
    let ends = side.filter { local($0) == "ec" }
    let endRefs = Set(ends.compactMap { tree.value("startRef", of: $0) })
    for node in side {
      if local(node) == "sc", let id = tree.value("id", of: node) {
        if isIsolated(node) {
          if endRefs.contains(id) { reportIsolation(node, id, "yes", "is in the unit") }
        } else {
          starts[id] = node
        }
      } else if local(node) == "ec" {
        let startRef = tree.value("startRef", of: node)
        let id = tree.value("id", of: node)
        if isIsolated(node) ? id == nil || startRef != nil : id != nil || startRef == nil {
          report(Rule.endIdentity, at: node)
        }
        if !isIsolated(node), tree.value("dir", of: node) != nil { report(Rule.endDirection, at: node) }
        guard let startRef, !isIsolated(node) else { continue }
        ended[startRef, default: 0] += 1
        if let start = starts[startRef] {
          checkHints(start, node, startRef)
          if ended[startRef] == 2 { reportIsolation(node, startRef, "no", "was there before") }
        } else {
          reportIsolation(node, startRef, "no", "does not stand before it in the unit")
        }
      }
    }
    for (id, node) in starts.sorted(by: { $0.value < $1.value }) where ended[id] == nil {
      reportIsolation(node, id, "no", "does not stand behind it in the unit")
    }
  }

  private mutating func reportIsolation(_ node: Tree.Node, _ id: String, _ isolated: String, _ reason: String) {
    report(Rule.isolated, at: node, ["value": id, "isolated": isolated, "reason": reason])
  }

  private func isIsolated(_ node: Tree.Node) -> Bool { tree.value("isolated", of: node) == "yes" }

  /// Sections 4.2.3.4 and 4.2.3.5.
  private mutating func checkHints(_ start: Tree.Node, _ end: Tree.Node, _ id: String) {
    for attribute in ["canCopy", "canDelete", "canOverlap", "canReorder"] {
      var wanted = tree.value(attribute, of: start) ?? "yes"
      if wanted == "firstNo" { wanted = "no" }
      if tree.value(attribute, of: end) ?? "yes" != wanted {
        report(Rule.halvesDiffer, at: end, ["attribute": attribute, "value": id])
      }
    }
  }

  private mutating func checkMarkers(_ side: [Tree.Node]) {
    var starts: [String: Tree.Node] = [:]
    for node in side {
      if local(node) == "sm", let id = tree.value("id", of: node) {
        starts[id] = node
      } else if local(node) == "em", let id = tree.value("startRef", of: node), starts.removeValue(forKey: id) == nil {
        report(Rule.marker, at: node, ["value": id, "reason": "before it"])
      }
    }
    for (id, node) in starts.sorted(by: { $0.value < $1.value }) {
      report(Rule.marker, at: node, ["value": id, "reason": "behind it"])
    }
  }

  // MARK: Sequences that may not be reordered (section 4.7.2.6)

  /// - Returns: the ids of each sequence's codes, second halves with a slash before them. A code in one piece counts as
  ///   two halves.
  private mutating func sequences(_ side: [Tree.Node], isReporting: Bool) -> [[String]] {
    var sequences: [[String]] = []
    var isIn = false
    func add(_ id: String, _ hint: String, _ node: Tree.Node, _ check: inout Check) {
      switch hint {
      case "firstNo":
        isIn = true
        sequences.append([id])
      case "no":
        if isIn { sequences[sequences.count - 1].append(id) }
        if !isIn, isReporting { check.report(Rule.sequence, at: node) }
      default: isIn = false
      }
    }
    var open: [Tree.Node] = []
    func end(before node: Tree.Node, _ check: inout Check) {
      while let last = open.last, check.tree.descendants(of: last).upperBound <= node {
        open.removeLast()
        let hint = check.tree.value("canReorder", of: last) ?? "yes"
        add("/" + (check.tree.value("id", of: last) ?? ""), hint == "firstNo" ? "no" : hint, last, &check)
      }
    }
    for node in side where ["pc", "sc", "ec", "ph"].contains(local(node)) {
      end(before: node, &self)
      let isEnd = local(node) == "ec"
      let id = tree.value(isEnd ? "startRef" : "id", of: node) ?? ""
      add((isEnd ? "/" : "") + id, tree.value("canReorder", of: node) ?? "yes", node, &self)
      if local(node) == "pc" { open.append(node) }
    }
    end(before: .max, &self)
    return sequences
  }

  private mutating func checkSequencesKept(_ content: UnitContent) {
    let kept = Set(sequences(content.target, isReporting: false))
    for sequence in sequences(content.source, isReporting: false) where !kept.contains(sequence) {
      let targets = sequence.compactMap { content.sourceByID[$0] }.map { target(of: $0) }
      guard targets.allSatisfy({ $0 != nil }), let target = targets.first ?? nil else { continue }
      report(Rule.sequenceChanged, at: target, ["value": sequence.joined(separator: ", ")])
    }
  }

  /// The target beside the source that a code stands in.
  private func target(of node: Tree.Node) -> Tree.Node? {
    guard let part = tree.ancestor(of: node, .second, "segment", "ignorable") else { return nil }
    return tree.children(of: part, .second, "target").first
  }

  /// Section 4.7.2.6, and its note: since 2.1 a lost code is an error in the final state only.
  private mutating func checkDeletion(_ content: UnitContent) {
    let isStrict = tree.value("version", of: 0) == "2.0"
    for node in content.source where tree.value("canDelete", of: node) == "no" {
      guard let id = tree.value("id", of: node), content.targetByID[id] == nil, let target = target(of: node),
        let part = tree.parent(of: target)
      else { continue }
      if isStrict || tree.value("state", of: part) == "final" { report(Rule.codeLost, at: target, ["value": id]) }
    }
  }

  // MARK: One element

  private mutating func checkInline(_ node: Tree.Node, _ content: UnitContent, _ index: FileIndex) {
    switch local(node) {
    case "cp": checkCodePoint(node)
    case "pc", "sc", "ec", "ph": checkCode(node, content, index)
    case "mrk", "sm": checkAnnotation(node, content, index)
    default: break
    }
  }

  /// Section 4.3.1.19. XML 1.0 discourages U+007F to U+009F, and the committee's own rules take them for illegal.
  private mutating func checkCodePoint(_ node: Tree.Node) {
    guard let hex = tree.value("hex", of: node), let value = UInt32(hex, radix: 16) else { return }
    let isIllegal =
      switch value {
      case 0x0...0x8, 0xB, 0xC, 0xE...0x1F, 0x7F...0x84, 0x86...0x9F, 0xD800...0xDFFF, 0xFFFE, 0xFFFF: true
      default: false
      }
    if !isIllegal { report(Rule.hex, at: node, ["value": hex]) }
  }

  private mutating func checkCode(_ node: Tree.Node, _ content: UnitContent, _ index: FileIndex) {
    for attribute in ["dataRef", "dataRefStart", "dataRefEnd"] {
      if let value = tree.value(attribute, of: node), !content.dataIDs.contains(value) {
        report(Rule.reference, at: node, ["attribute": attribute, "value": value, "wanted": "<data> beside it"])
      }
    }
    if let file = tree.ancestor(of: node, .second, "file"), content.isCore {
      for attribute in ["subFlows", "subFlowsStart", "subFlowsEnd"] {
        for id in (tree.value(attribute, of: node) ?? "").split(separator: " ")
        where index.unit(String(id), in: file) == nil {
          report(
            Rule.reference, at: node,
            ["attribute": attribute, "value": String(id), "wanted": "<unit> of the same file"])
        }
      }
    }
    checkSubType(node)
    if let hint = tree.value("canReorder", of: node), hint != "yes",
      tree.value("canCopy", of: node) != "no" || tree.value("canDelete", of: node) != "no"
    {
      report(Rule.fixed, at: node, ["value": hint])
    }
    if let base = tree.value("copyOf", of: node) { checkCopy(node, of: base, content) }
  }

  /// Section 4.3.1.36.
  private mutating func checkSubType(_ node: Tree.Node) {
    guard let subType = tree.value("subType", of: node) else { return }
    let type = tree.value("type", of: node)
    if type == nil { report(Rule.needs, at: node, ["attribute": "subType", "wanted": "type"]) }
    guard subType.hasPrefix("xlf:") else { return }
    switch subType {
    case "xlf:lb", "xlf:pb", "xlf:b", "xlf:i", "xlf:u":
      if type != "fmt" { report(Rule.subType, at: node, ["value": subType, "wanted": "fmt"]) }
    case "xlf:var": if type != "ui" { report(Rule.subType, at: node, ["value": subType, "wanted": "ui"]) }
    default: report(Rule.reserved, at: node, ["attribute": "subType", "value": subType])
    }
  }

  /// Sections 4.3.1.8 and 4.7.2.4.1.
  private mutating func checkCopy(_ node: Tree.Node, of base: String, _ content: UnitContent) {
    let bases = [content.sourceByID[base], content.targetByID[base]].compactMap { $0 }.filter { local($0) != "mrk" }
    func hasData(_ node: Tree.Node) -> Bool {
      ["dataRef", "dataRefStart", "dataRefEnd"].contains { tree.value($0, of: node) != nil }
    }
    let reason =
      bases.isEmpty
      ? "no code of the unit has this id"
      : hasData(node) || bases.contains(where: hasData)
        ? "a code with original data is repeated by its dataRef"
        : bases.contains { tree.value("canCopy", of: $0) == "no" } ? "that code may not be copied" : nil
    if let reason { report(Rule.copyOf, at: node, ["value": base, "reason": reason]) }
  }

  /// Sections 4.7.3.1 and 5.1.5.
  private mutating func checkAnnotation(_ node: Tree.Node, _ content: UnitContent, _ index: FileIndex) {
    let ref = tree.value("ref", of: node)
    switch tree.value("type", of: node) ?? "generic" {
    case "comment":
      if (ref == nil) == (tree.value("value", of: node) == nil) { report(Rule.comment, at: node) }
      if ref != nil { checkReference(node, "ref", to: "<note> of the unit", content.container, index) { $0 == "note" } }
      return
    case "mtc:match": if ref != nil { report(Rule.excludes, at: node, ["attribute": "type", "other": "ref"]) }
    default: break
    }
    if let ref, ref.hasPrefix("#"), case .failure(let problem) = fragment(ref) {
      report(Rule.fragment, at: node, ["attribute": "ref", "value": ref, "reason": problem.reason])
    }
  }
}

import TextModel

extension Check {
  /// Checks XLIFF 2.0 and 2.1: what its schema says, and the constraints that a schema cannot say.
  mutating func checkSecond() {
    checkGrammar(secondGrammar, from: 0)
    let version = tree.value("version", of: 0) ?? ""
    if version != "2.0", version != "2.1" { report(Rule.version, at: 0, ["value": version]) }
    let files = tree.children(of: 0, .second, "file")
    checkUnique(files)
    let index = FileIndex(tree)
    for file in files { checkFile(file, index) }
    checkLanguages()
    checkModuleAttributes()
  }

  private mutating func checkFile(_ file: Tree.Node, _ index: FileIndex) {
    var groups: [Tree.Node] = []
    var units: [Tree.Node] = []
    for node in tree.descendants(of: file) {
      switch name(node) {
      case Name(space: .second, local: "group"): groups.append(node)
      case Name(space: .second, local: "unit"): units.append(node)
      default: break
      }
    }
    checkUnique(groups)
    checkUnique(units)
    for container in [file] + groups + units {
      checkContainer(container)
      checkModules(of: container, file: file)
    }
    for skeleton in tree.children(of: file, .second, "skeleton") {
      if tree.isEmpty(skeleton) != (tree.value("href", of: skeleton) != nil) { report(Rule.skeleton, at: skeleton) }
    }
    for unit in units {
      checkUnit(unit, index)
      checkUnitModules(unit, index)
    }
  }

  /// What files, groups and units have in common.
  private mutating func checkContainer(_ node: Tree.Node) {
    for notes in tree.children(of: node, .second, "notes") {
      checkUnique(tree.children(of: notes, .second, "note"))
    }
    if let type = tree.value("type", of: node), type.hasPrefix("xlf:") {
      report(Rule.reserved, at: node, ["attribute": "type", "value": type])
    }
    checkPlaces(of: node)
    checkExtensionIDs(in: node)
  }

  /// Which modules' elements stand in an element.
  mutating func checkPlaces(of node: Tree.Node) {
    let allowed = secondModules[local(node)] ?? [:]
    var seen: Set<Name> = []
    for child in tree.children(of: node) {
      let name = name(child)
      guard name.space != .second, name.space != .other, name.space != .none, name.space != self.name(node).space
      else { continue }
      let isNew = seen.insert(name).inserted
      if allowed[name] == nil || allowed[name] == true && !isNew {
        report(Rule.module, at: child, ["parent": self.name(node).text])
      }
    }
  }

  /// Section 4.9.2.
  private mutating func checkExtensionIDs(in container: Tree.Node) {
    var seen: Set<Name> = []
    for child in tree.children(of: container) where name(child).space == .other {
      for node in [child] + Array(tree.descendants(of: child)) where name(node).space == .other {
        guard let id = tree.value("id", of: node) ?? tree.value("id", .xml, of: node) else { continue }
        let isNew = seen.insert(Name(space: .other, local: id, address: name(node).address)).inserted
        if !isNameToken(id) || !isNew { report(Rule.extensionID, at: node, ["value": id]) }
      }
    }
  }

  private mutating func checkUnit(_ unit: Tree.Node, _ index: FileIndex) {
    let parts = tree.children(of: unit, .second, "segment", "ignorable")
    if !parts.contains(where: { local($0) == "segment" }) { report(Rule.noSegment, at: unit) }
    for segment in parts where local(segment) == "segment" { checkState(of: segment) }
    checkOrder(of: parts)
    let data = tree.children(of: unit, .second, "originalData").flatMap { tree.children(of: $0, .second, "data") }
    checkUnique(data)
    let content = UnitContent(tree, container: unit, parts: parts, data: data)
    checkContent(content, index)
  }

  private mutating func checkState(of segment: Tree.Node) {
    let state = tree.value("state", of: segment)
    if let subState = tree.value("subState", of: segment) {
      if state == nil { report(Rule.needs, at: segment, ["attribute": "subState", "wanted": "state"]) }
      if subState.hasPrefix("xlf:") {
        report(Rule.reserved, at: segment, ["attribute": "subState", "value": subState])
      }
    }
    let targets = tree.children(of: segment, .second, "target")
    if let state, state != "initial", targets.isEmpty {
      report(Rule.stateWithoutTarget, at: segment, ["value": state])
    }
    // The suite of the technical committee takes this for an error: section 4.7.5 knows one white space of a unit.
    if let source = tree.children(of: segment, .second, "source").first, let target = targets.first,
      whiteSpace(of: source) != whiteSpace(of: target)
    {
      report(Rule.space, at: target)
    }
  }

  private func whiteSpace(of node: Tree.Node) -> String {
    inherited("space", from: node) ?? "default"
  }

  /// The value of one of XML's own attributes at a node, or at the nearest element around it.
  func inherited(_ local: String, from node: Tree.Node) -> String? {
    var next: Tree.Node? = node
    while let candidate = next {
      if let value = tree.value(local, .xml, of: candidate) { return value }
      next = tree.parent(of: candidate)
    }
    return nil
  }

  /// Sections 4.3.1.24 and 4.8.2: explicit and implicit orders of a unit's targets are told apart, from 1 to its parts.
  private mutating func checkOrder(of parts: [Tree.Node]) {
    var taken: [Int: Bool] = [:]
    let targets = parts.enumerated().compactMap { place, part in
      tree.children(of: part, .second, "target").first.map { (place: place + 1, target: $0) }
    }
    guard targets.contains(where: { tree.value("order", of: $0.target) != nil }) else { return }
    for (place, target) in targets {
      let explicit = tree.value("order", of: target).flatMap { Int($0) }
      let order = explicit ?? place
      if order > parts.count || taken[order] != nil {
        report(Rule.order, at: target, ["value": String(order), "count": String(parts.count)])
      }
      taken[order] = true
    }
  }

  /// Sections 4.2.2.1, 4.2.2.12, 4.2.2.13, 5.1.6.3 and 5.5.4: languages are those that the root names.
  private mutating func checkLanguages() {
    let source = tree.value("srcLang", of: 0)
    let target = tree.value("trgLang", of: 0)
    var hasTarget = false
    for node in tree.descendants(of: 0) {
      if let language = tree.value("lang", .xml, of: node) ?? tree.value("lang", .itsExtension, of: node),
        secondGrammar[name(node)]?.attributes.contains(where: { $0.name.local == "lang" }) != true,
        name(node).space != .other, !isLanguageTag(language)
      {
        report(
          Rule.value, at: node, ["attribute": "xml:lang", "value": language, "wanted": ValueType.language.phrase])
      }
      let parent = tree.parent(of: node).map { name($0) }
      guard local(node) == "source" || local(node) == "target" else { continue }
      let isCore = parent?.space == .second && name(node).space == .second
      if isCore, local(node) == "target" { hasTarget = true }
      let isReference =
        parent?.local == "match" && tree.parent(of: node).flatMap { tree.value("reference", of: $0) } == "yes"
      if isReference && local(node) == "target" { continue }
      // What is inherited comes from around the unit for the core only: modules say their own.
      let language = isCore ? inherited("lang", from: node) : tree.value("lang", .xml, of: node)
      guard let language, let wanted = local(node) == "source" ? source : target,
        isCore || parent?.space == .matches || name(node).space == .resource
      else { continue }
      if language.lowercased() != wanted.lowercased() {
        report(Rule.languageDiffers, at: node, ["value": language, "wanted": wanted])
      }
    }
    if hasTarget, target == nil { report(Rule.noTargetLanguage, at: 0) }
  }
}

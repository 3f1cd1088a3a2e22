import TextModel

extension Check {
  /// Checks the modules' elements in a file, group or unit: section 5.
  mutating func checkModules(of container: Tree.Node, file: Tree.Node) {
    for child in tree.children(of: container) {
      switch name(child) {
      case Name(space: .metadata, local: "metadata"): checkMetadata(child)
      case Name(space: .resource, local: "resourceData"): checkResources(child, file: file)
      case Name(space: .validation, local: "validation"): checkValidation(child)
      case Name(space: .changes, local: "changeTrack"): checkChanges(child, container: container)
      default: break
      }
    }
  }

  /// Section 5.4.5.3.
  private mutating func checkMetadata(_ metadata: Tree.Node) {
    checkUnique([metadata] + tree.descendants(of: metadata).filter { local($0) == "metaGroup" })
  }

  /// Section 5.5.
  private mutating func checkResources(_ resources: Tree.Node, file: Tree.Node) {
    let items = tree.children(of: resources, .resource, "resourceItem")
    let references = tree.children(of: resources, .resource, "resourceItemRef")
    if items.isEmpty, references.isEmpty {
      report(Rule.resourceItem, at: resources, ["wanted": "<res:resourceItem> or <res:resourceItemRef>"])
    }
    checkUnique((items + references).sorted())
    // The prose wants it at the file; the committee's suite refers to a unit's own items too.
    let known =
      items
      + tree.children(of: file, .resource, "resourceData").flatMap {
        tree.children(of: $0, .resource, "resourceItem")
      }
    for reference in references {
      if let ref = tree.value("ref", of: reference), !known.contains(where: { tree.value("id", of: $0) == ref }) {
        report(
          Rule.reference, at: reference,
          ["attribute": "ref", "value": ref, "wanted": "<res:resourceItem> here or at the file"])
      }
    }
    for item in items {
      let sides = tree.children(of: item, .resource, "source", "target")
      for side in sides where tree.isEmpty(side) != (tree.value("href", of: side) != nil) {
        report(Rule.skeleton, at: side)
      }
      if tree.isEmpty(item) || tree.children(of: item, .resource, "source", "target", "reference").isEmpty {
        report(Rule.resourceItem, at: item, ["wanted": "<res:source>, <res:target> or <res:reference>"])
      } else if tree.value("mimeType", of: item) == nil, sides.allSatisfy({ tree.isEmpty($0) }) {
        report(Rule.mimeType, at: item)
      }
      if tree.value("context", of: item) == "no", tree.children(of: item, .resource, "source").isEmpty {
        report(Rule.resourceItem, at: item, ["wanted": "<res:source>, with context=\"no\""])
      }
    }
  }

  /// Section 5.8.4.3.
  private mutating func checkValidation(_ validation: Tree.Node) {
    for rule in tree.children(of: validation, .validation, "rule") {
      let attributes = tree.attributes(of: rule).map(\.name)
      let kinds = ["isPresent", "isNotPresent", "startsWith", "endsWith"].filter { kind in
        attributes.contains(Name(space: .none, local: kind))
      }
      let hasOwn = attributes.contains { $0.space != .none && $0.space != .xml }
      if kinds.count + (hasOwn ? 1 : 0) != 1 { report(Rule.ruleKind, at: rule) }
      if attributes.contains(Name(space: .none, local: "existsInSource")),
        kinds.filter({ $0 != "isNotPresent" }).count != 1
      {
        report(
          Rule.ruleOption, at: rule,
          ["attribute": "existsInSource", "wanted": "one of isPresent, startsWith and endsWith"])
      }
      if attributes.contains(Name(space: .none, local: "occurs")), !kinds.contains("isPresent") {
        report(Rule.ruleOption, at: rule, ["attribute": "occurs", "wanted": "isPresent"])
      }
    }
  }

  /// Section 5.6: what a revision is of is a sibling of its track, or a child of one.
  private mutating func checkChanges(_ track: Tree.Node, container: Tree.Node) {
    let siblings = tree.children(of: container).filter { name($0).space != .changes }
    let candidates = siblings + siblings.flatMap { Array(tree.children(of: $0)) }
    for revisions in tree.children(of: track, .changes, "revisions") {
      guard let appliesTo = tree.value("appliesTo", of: revisions) else { continue }
      let meant = candidates.filter { local($0) == appliesTo }
      let ref = tree.value("ref", of: revisions)
      if secondGrammar[Name(space: .second, local: appliesTo)] == nil, meant.isEmpty {
        report(
          Rule.reference, at: revisions,
          ["attribute": "appliesTo", "value": appliesTo, "wanted": "element beside it, or in one"])
      }
      if let ref, !candidates.contains(where: { tree.value("id", of: $0) == ref }) {
        report(
          Rule.reference, at: revisions, ["attribute": "ref", "value": ref, "wanted": "element beside it, or in one"])
      }
      if ref == nil, meant.count > 1, meant.contains(where: { tree.value("id", of: $0) != nil }) {
        report(Rule.needs, at: revisions, ["attribute": "appliesTo=\"\(appliesTo)\"", "wanted": "ref"])
      }
      let instance =
        ref == nil ? (meant.count == 1 ? meant.first : nil) : meant.first { tree.value("id", of: $0) == ref }
      checkRevisions(revisions, of: appliesTo, instance: instance)
    }
  }

  private mutating func checkRevisions(_ revisions: Tree.Node, of element: String, instance: Tree.Node?) {
    let all = tree.children(of: revisions, .changes, "revision")
    if let current = tree.value("currentVersion", of: revisions),
      !all.contains(where: { tree.value("version", of: $0) == current })
    {
      report(
        Rule.reference, at: revisions,
        ["attribute": "currentVersion", "value": current, "wanted": "version of a <ctr:revision> in it"])
    }
    for item in all.flatMap({ tree.children(of: $0, .changes, "item") }) {
      guard let property = tree.value("property", of: item), property != "content", let instance else { continue }
      let hasIt = tree.attributes(of: instance).contains { $0.name.text == property }
      if !hasIt { report(Rule.property, at: item, ["value": property, "element": element]) }
    }
  }

  /// Checks the translation candidates and the glossary of a unit: sections 5.1 and 5.2.
  mutating func checkUnitModules(_ unit: Tree.Node, _ index: FileIndex) {
    let spans: Set<String> = ["segment", "ignorable", "mrk", "sm", "pc", "sc", "ec", "ph"]
    for matches in tree.children(of: unit, .matches, "matches") {
      let all = tree.children(of: matches, .matches, "match")
      checkUnique(all)
      for match in all {
        checkReference(match, "ref", to: "span of text in the unit", unit, index) { spans.contains($0) }
        if let subType = tree.value("subType", of: match) {
          if tree.value("type", of: match) == nil {
            report(Rule.needs, at: match, ["attribute": "subType", "wanted": "type"])
          }
          if subType.hasPrefix("xlf:") {
            report(Rule.reserved, at: match, ["attribute": "subType", "value": subType])
          }
        }
        let data = tree.children(of: match, .second, "originalData").flatMap { tree.children(of: $0, .second, "data") }
        checkUnique(data)
        for metadata in tree.children(of: match, .metadata, "metadata") { checkMetadata(metadata) }
        let content = UnitContent(tree, container: match, parts: [match], data: data, isCore: false)
        checkContent(content, index)
      }
    }
    for glossary in tree.children(of: unit, .glossary, "glossary") {
      let entries = tree.children(of: glossary, .glossary, "glossEntry")
      checkUnique((entries + entries.flatMap { tree.children(of: $0, .glossary, "translation") }).sorted())
      for entry in entries {
        let translations = tree.children(of: entry, .glossary, "translation")
        if translations.isEmpty, tree.children(of: entry, .glossary, "definition").isEmpty {
          report(Rule.glossEntry, at: entry)
        }
        for node in [entry] + translations {
          checkReference(node, "ref", to: "span of text in the unit", unit, index) { spans.contains($0) }
        }
        checkPlaces(of: entry)
      }
    }
  }
}

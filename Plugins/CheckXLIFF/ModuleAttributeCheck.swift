import TextModel

extension Check {
  /// Checks the attributes that modules lend to the core's elements: sections 5.3, 5.7 and 5.9.
  mutating func checkModuleAttributes() {
    var profiles = Profiles()
    for node in tree.descendants(of: 0) {
      let name = name(node)
      if name == Name(space: .second, local: "file") { profiles = Profiles(of: node, tree) }
      guard name.space == .second else { continue }
      let attributes = tree.attributes(of: node).filter {
        [.format, .size, .its, .itsExtension].contains($0.name.space)
      }
      guard !attributes.isEmpty else { continue }
      for (attribute, value) in attributes where attribute.space == .format || attribute.space == .size {
        guard let elements = secondModuleAttributes[attribute], elements.contains(name.local) else {
          report(Rule.attribute, at: node, ["attribute": attribute.text])
          continue
        }
        if name.local == "ec", tree.value("isolated", of: node) != "yes" {
          report(Rule.endOnlyIsolated, at: node, ["attribute": attribute.text])
        }
        if attribute.space == .format {
          checkFormat(node, attribute, value)
        } else {
          checkRestriction(node, attribute, value, profiles)
        }
      }
      if attributes.contains(where: { $0.name.space == .its }) { checkITS(node) }
    }
  }

  private mutating func checkFormat(_ node: Tree.Node, _ attribute: Name, _ value: String) {
    if attribute.local == "fs" {
      if !formatStyles.accepts(value) {
        report(
          Rule.value, at: node, ["attribute": "fs:fs", "value": value, "wanted": "an element name of its table 4"])
      }
    } else {
      if tree.value("fs", .format, of: node) == nil {
        report(Rule.needs, at: node, ["attribute": "fs:subFs", "wanted": "fs:fs"])
      }
      if !isSubFormat(value) { report(Rule.subFormat, at: node, ["value": value]) }
    }
  }

  /// Section 5.3.5.2: name and value are parted by a comma, pairs by a backslash, and a backslash before either of them in
  /// a value makes it a part of that.
  private func isSubFormat(_ value: String) -> Bool {
    var pairs = [(nameLength: 0, commas: 0)]
    var rest = value.utf8[...]
    while let byte = rest.popFirst() {
      let isEscape = byte == 0x5C
      if isEscape, rest.first == 0x5C || rest.first == 0x2C {
        rest.removeFirst()
        if pairs[pairs.count - 1].commas == 0 { pairs[pairs.count - 1].nameLength += 1 }
      } else if isEscape {
        pairs.append((0, 0))
      } else if byte == 0x2C {
        pairs[pairs.count - 1].commas += 1
      } else if pairs[pairs.count - 1].commas == 0 {
        pairs[pairs.count - 1].nameLength += 1
      }
    }
    return pairs.allSatisfy { $0.nameLength > 0 && $0.commas == 1 }
  }

  /// What restrictions are measured in, in one file: section 5.7.6.
  private struct Profiles {
    var general = ""
    var storage = ""

    init() {}

    init(of file: Tree.Node, _ tree: Tree) {
      guard let profiles = tree.children(of: file, .size, "profiles").first else { return }
      general = tree.value("generalProfile", of: profiles) ?? ""
      storage = tree.value("storageProfile", of: profiles) ?? ""
    }
  }

  private mutating func checkRestriction(
    _ node: Tree.Node, _ attribute: Name, _ value: String, _ profiles: Profiles
  ) {
    let isStorage = attribute.local == "storageRestriction" || attribute.local == "equivStorage"
    let profile = isStorage ? profiles.storage : profiles.general
    let isStandard =
      isStorage ? ["xliff:utf8", "xliff:utf16", "xliff:utf32"].contains(profile) : profile == "xliff:codepoints"
    func refuse(_ wanted: String) {
      report(
        Rule.restriction, at: node,
        ["attribute": attribute.text, "value": value, "wanted": wanted, "profile": profile])
    }
    switch attribute.local {
    case "storageRestriction", "sizeRestriction":
      if isStandard, !isRange(value) { refuse("[least,]most, most being a number or *") }
    case "equivStorage", "sizeInfo":
      if isStandard, !value.isEmpty, !value.utf8.allSatisfy(isDigit) { refuse("a whole number") }
    case "sizeInfoRef":
      if tree.value("sizeInfo", .size, of: node) != nil {
        report(Rule.excludes, at: node, ["attribute": "slr:sizeInfo", "other": "slr:sizeInfoRef"])
      }
      if !hasSizeData(value, near: node) {
        report(
          Rule.reference, at: node,
          ["attribute": "slr:sizeInfoRef", "value": value, "wanted": "element in a <slr:data> beside it or around it"])
      }
    default: break
    }
  }

  /// `[minsize,]maxsize`, the last of which may be an asterisk.
  private func isRange(_ value: String) -> Bool {
    let sides = value.split(separator: ",", omittingEmptySubsequences: false)
    guard let most = sides.last, sides.count < 3 else { return false }
    func isNumber(_ side: Substring) -> Bool { !side.isEmpty && side.utf8.allSatisfy(isDigit) }
    return sides.dropLast().allSatisfy(isNumber) && (most == "*" || isNumber(most))
  }

  private func hasSizeData(_ id: String, near node: Tree.Node) -> Bool {
    var next: Tree.Node? = node
    while let element = next, let parent = tree.parent(of: element) {
      for data in tree.children(of: parent, .size, "data")
      where tree.descendants(of: data).contains(where: { tree.value("id", of: $0) == id }) {
        return true
      }
      next = parent
    }
    return false
  }

  /// The annotations of section 5.9 that are complete only together.
  private mutating func checkITS(_ node: Tree.Node) {
    func has(_ names: String...) -> Bool { names.contains { tree.value($0, .its, of: node) != nil } }
    func refuse(_ reason: String) { report(Rule.itsAnnotation, at: node, ["reason": reason]) }
    if has("mtConfidence", "taConfidence", "termConfidence"), !isInScope("annotatorsRef", node) {
      refuse("a confidence needs its:annotatorsRef on it or around it")
    }
    if has("locQualityIssuesRef"),
      has(
        "locQualityIssueType", "locQualityIssueComment", "locQualityIssueSeverity", "locQualityIssueProfileRef",
        "locQualityIssueEnabled")
    {
      refuse("its:locQualityIssuesRef stands for all other attributes of the issue")
    }
    if has("locQualityRatingScore"), has("locQualityRatingVote") {
      refuse("a rating has either its:locQualityRatingScore or its:locQualityRatingVote")
    }
    if has("provenanceRecordsRef"),
      has(
        "org", "orgRef", "person", "personRef", "revOrg", "revOrgRef", "revPerson", "revPersonRef", "revTool",
        "revToolRef", "tool", "toolRef")
    {
      refuse("its:provenanceRecordsRef stands for all other attributes of provenance")
    }
    if has("taSource") != has("taIdent") { refuse("its:taSource and its:taIdent go together") }
    if has("taIdentRef"), has("taIdent") { refuse("there is either its:taIdentRef or its:taIdent") }
  }

  private func isInScope(_ attribute: String, _ node: Tree.Node) -> Bool {
    var next: Tree.Node? = node
    while let element = next {
      if tree.value(attribute, .its, of: element) != nil { return true }
      next = tree.parent(of: element)
    }
    return false
  }
}

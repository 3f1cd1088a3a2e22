import TextModel

/// A file that is being checked: what it is, and what was found.
struct Check {
  let tree: Tree
  private(set) var violations: [Violation] = []
  /// Rules are broken by the thousand in some files: so many of each are told.
  private static let mostOfARule = 100
  private var counts: [FindingKind: Int] = [:]

  init(_ tree: Tree) { self.tree = tree }

  mutating func report(_ rule: FindingKind, at node: Tree.Node, _ arguments: [String: String] = [:]) {
    counts[rule, default: 0] += 1
    guard counts[rule, default: 0] <= Self.mostOfARule else { return }
    var arguments = arguments
    if arguments["element"] == nil { arguments["element"] = tree.name(of: node).text }
    arguments["line"] = String(tree.line(of: node))
    violations.append(Violation(rule: rule, line: tree.line(of: node), arguments: arguments))
  }

  /// Reports what a grammar does not allow, from a node down. What stands in extensions is theirs.
  mutating func checkGrammar(_ grammar: Grammar, from root: Tree.Node) {
    var node = root
    let end = tree.descendants(of: root).upperBound
    while node < end {
      let name = tree.name(of: node)
      guard let rule = grammar[name] else {
        // Unknown elements of known namespaces are told where they stand.
        node = tree.descendants(of: node).upperBound
        continue
      }
      checkContent(of: node, rule)
      checkAttributes(of: node, rule)
      node += 1
    }
  }

  private mutating func checkContent(of node: Tree.Node, _ rule: ElementRule) {
    let own = tree.name(of: node)
    if !rule.isMixed, tree.hasText(node) { report(Rule.text, at: node) }
    var particle = 0
    var count = 0
    for child in tree.children(of: node) {
      let name = tree.name(of: child)
      func fits(_ particle: ElementRule.Particle) -> Bool {
        particle.names.contains(name) || particle.isOpen && name.space != own.space && name.space != .none
      }
      var next = particle
      var nextCount = count
      while next < rule.content.count, !fits(rule.content[next]) || nextCount >= rule.content[next].most {
        next += 1
        nextCount = 0
      }
      guard next < rule.content.count else {
        report(Rule.element, at: child, ["parent": own.text])
        continue
      }
      for skipped in particle..<next where (skipped == particle ? count : 0) < rule.content[skipped].least {
        reportMissing(rule.content[skipped], in: node)
      }
      particle = next
      count = nextCount + 1
    }
    for rest in particle..<max(particle, rule.content.count)
    where (rest == particle ? count : 0) < rule.content[rest].least {
      reportMissing(rule.content[rest], in: node)
    }
  }

  private mutating func reportMissing(_ particle: ElementRule.Particle, in node: Tree.Node) {
    let names = particle.names.map { "<\($0.text)>" }
    report(Rule.missing, at: node, ["missing": names.joined(separator: " or ")])
  }

  private mutating func checkAttributes(of node: Tree.Node, _ rule: ElementRule) {
    let attributes = tree.attributes(of: node)
    for (name, value) in attributes {
      guard let known = rule.attributes.first(where: { $0.name == name }) else {
        let isAllowed =
          switch rule.otherAttributes {
          case .none: false
          case .any: name.space != .none
          case .anyButXML: name.space != .none && name.space != .xml
          case .codes: name.space == .format || name.space == .size
          }
        if !isAllowed { report(Rule.attribute, at: node, ["attribute": name.text]) }
        continue
      }
      if !known.type.accepts(value) {
        report(Rule.value, at: node, ["attribute": name.text, "value": value, "wanted": known.type.phrase])
      }
    }
    for wanted in rule.attributes where wanted.isRequired && !attributes.contains(where: { $0.name == wanted.name }) {
      report(Rule.missingAttribute, at: node, ["attribute": wanted.name.text])
    }
  }

  /// Reports values of an attribute that come more than once.
  mutating func checkUnique(_ nodes: some Sequence<Tree.Node>, by attribute: String = "id") {
    var lines: [String: Int] = [:]
    for node in nodes {
      guard let value = tree.value(attribute, of: node) else { continue }
      if let line = lines[value] {
        report(Rule.unique, at: node, ["value": value, "other": String(line)])
      } else {
        lines[value] = tree.line(of: node)
      }
    }
  }

  func name(_ node: Tree.Node) -> Name { tree.name(of: node) }
  func local(_ node: Tree.Node) -> String { tree.name(of: node).local }
}

import TextModel

/// A fragment identifier: where it leads, step by step.
struct Fragment {
  var isAbsolute: Bool
  var file: String?
  var group: String?
  var unit: String?
  /// What is meant there: its prefix, empty for none, and its id.
  var leaf: (prefix: String, id: String)?
}

struct FragmentProblem: Error {
  var reason: String
}

/// The prefixes of modules (sections 5.1.3 to 5.9.3) and of the extension that is registered with the committee (section
/// 3.2), TBX.
private let modulePrefixes: [String: Space] = [
  "mtc": .matches, "gls": .glossary, "mda": .metadata, "res": .resource, "ctr": .changes, "slr": .size,
  "val": .validation, "its": .its, "tbx": .other,
]

/// Reads a fragment identifier (section 3).
func fragment(_ text: String) -> Result<Fragment, FragmentProblem> {
  func problem(_ reason: String) -> Result<Fragment, FragmentProblem> { .failure(FragmentProblem(reason: reason)) }
  var rest = text[...]
  guard rest.popFirst() == "#" else { return problem("it begins with no #") }
  var fragment = Fragment(isAbsolute: rest.first == "/")
  if fragment.isAbsolute { rest.removeFirst() }
  var prefixes: Set<Substring> = []
  var step = 0
  for selector in rest.split(separator: "/", omittingEmptySubsequences: false) {
    let sides = selector.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let prefix = sides.count > 1 ? sides[0] : ""
    guard let id = sides.last, isNameToken(id), prefix.isEmpty == (sides.count == 1) else {
      return problem("\(selector) is neither an id nor prefix=id")
    }
    if !prefix.isEmpty, !isNameToken(prefix) { return problem("the prefix \(prefix) is no name token") }
    if !prefixes.insert(prefix).inserted { return problem("it has two selectors of one kind") }
    if fragment.leaf != nil { return problem("something follows the selector \(fragment.leaf?.prefix ?? "")") }
    let steps = ["f": 1, "g": 2, "u": 3]
    if let next = steps[String(prefix)] {
      if next < step { return problem("its selectors are not in the order f, g, u") }
      step = next
    }
    switch prefix {
    case "f": fragment.file = String(id)
    case "g": fragment.group = String(id)
    case "u": fragment.unit = String(id)
    case "", "n", "d", "t": fragment.leaf = (String(prefix), String(id))
    default:
      if modulePrefixes[String(prefix)] == nil { return problem("the prefix \(prefix) is not registered") }
      fragment.leaf = (String(prefix), String(id))
    }
  }
  return .success(fragment)
}

extension Check {
  /// Reports a reference that is no fragment identifier, or leads to nothing of the wanted kind in a container.
  mutating func checkReference(
    _ node: Tree.Node, _ attribute: String, to wanted: String, _ container: Tree.Node, _ index: FileIndex,
    accepts: (_ local: String) -> Bool
  ) {
    guard let value = tree.value(attribute, of: node) else { return }
    let arguments = ["attribute": attribute, "value": value]
    // Of an address it is the last part that says where in the document.
    switch fragment(String(value[(value.firstIndex(of: "#") ?? value.startIndex)...])) {
    case .failure(let problem):
      report(Rule.fragment, at: node, arguments.merging(["reason": problem.reason]) { $1 })
    case .success(let fragment):
      let found = resolve(fragment, from: node, index)
      let isInside = found.map { tree.descendants(of: container).contains($0) } ?? false
      if !isInside || found.map({ accepts(local($0)) }) != true {
        report(Rule.reference, at: node, arguments.merging(["wanted": wanted]) { $1 })
      }
    }
  }

  /// What a fragment identifier means; nil where there is no such thing (section 3.3).
  private func resolve(_ fragment: Fragment, from node: Tree.Node, _ index: FileIndex) -> Tree.Node? {
    let file =
      fragment.file.map { index.files[$0] }
      ?? (fragment.isAbsolute ? nil : tree.ancestor(of: node, .second, "file"))
    guard let file else { return nil }
    var container = file
    if let group = fragment.group {
      guard let found = index.group(group, in: file) else { return nil }
      container = found
    }
    if let unit = fragment.unit {
      guard let found = index.unit(unit, in: file) else { return nil }
      container = found
    } else if fragment.group == nil, fragment.file == nil,
      let enclosing = tree.ancestor(of: node, .second, "unit", "group", "file")
    {
      container = enclosing
    }
    guard let (prefix, id) = fragment.leaf else { return container }
    let inside = tree.descendants(of: container)
    func isMeant(_ candidate: Tree.Node, _ prefix: String) -> Bool {
      let name = tree.name(of: candidate)
      guard inside.contains(candidate) else { return false }
      switch prefix {
      case "n": return name == Name(space: .second, local: "note") && isOwn(candidate, of: container)
      case "d": return name == Name(space: .second, local: "data") && isOwn(candidate, of: container)
      case "t": return isCoreInline(candidate) && tree.ancestor(of: candidate, .second, "target") != nil
      case "":
        return ["segment", "ignorable"].contains(name.local) && name.space == .second
          || isCoreInline(candidate) && tree.ancestor(of: candidate, .second, "source") != nil
      default: return name.space == modulePrefixes[prefix]
      }
    }
    let candidates = index.byID[id] ?? []
    // The committee's rules take an id without prefix for the target's where the source has none such.
    return candidates.first { isMeant($0, prefix) } ?? (prefix == "" ? candidates.first { isMeant($0, "t") } : nil)
  }

  /// Whether a note or a data element is a container's own, and not of a unit or match in it.
  private func isOwn(_ node: Tree.Node, of container: Tree.Node) -> Bool {
    tree.parent(of: node).flatMap { tree.parent(of: $0) } == container
  }

  private func isCoreInline(_ node: Tree.Node) -> Bool {
    tree.name(of: node).space == .second && tree.ancestor(of: node, .second, "segment", "ignorable") != nil
      && tree.ancestor(of: node, .matches, "match") == nil
  }
}

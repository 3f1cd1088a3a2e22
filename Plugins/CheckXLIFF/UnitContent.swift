/// The inline content of a unit, or of a match in it.
struct UnitContent {
  /// The unit or match.
  var container: Tree.Node
  /// Elements with a source and perhaps a target.
  var parts: [Tree.Node]
  var dataIDs: Set<String>
  var isCore: Bool
  /// Inline elements of all sources, and of all targets in their order.
  var source: [Tree.Node] = []
  var target: [Tree.Node] = []
  /// By their ids.
  var sourceByID: [String: Tree.Node] = [:]
  var targetByID: [String: Tree.Node] = [:]

  init(_ tree: Tree, container: Tree.Node, parts: [Tree.Node], data: [Tree.Node], isCore: Bool = true) {
    self.container = container
    self.parts = parts
    dataIDs = Set(data.compactMap { tree.value("id", of: $0) })
    self.isCore = isCore
    var targets: [(order: Int, node: Tree.Node)] = []
    for (place, part) in parts.enumerated() {
      for child in tree.children(of: part) where tree.name(of: child).space == .second {
        switch tree.name(of: child).local {
        case "source": source += inline(child, tree)
        case "target": targets.append((tree.value("order", of: child).flatMap { Int($0) } ?? place + 1, child))
        default: break
        }
      }
    }
    for (_, node) in targets.sorted(by: { ($0.order, $0.node) < ($1.order, $1.node) }) { target += inline(node, tree) }
    for node in source { if let id = tree.value("id", of: node) { sourceByID[id] = node } }
    for node in target { if let id = tree.value("id", of: node) { targetByID[id] = node } }
  }

  private func inline(_ node: Tree.Node, _ tree: Tree) -> [Tree.Node] {
    tree.descendants(of: node).filter { tree.name(of: $0).space == .second }
  }
}

/// The files and units of a document by their ids.
struct FileIndex {
  private(set) var files: [String: Tree.Node] = [:]
  private var units: [Tree.Node: [String: Tree.Node]] = [:]
  private var groups: [Tree.Node: [String: Tree.Node]] = [:]
  /// All elements by their ids, in document order.
  private(set) var byID: [String: [Tree.Node]] = [:]

  init(_ tree: Tree) {
    for file in tree.children(of: 0, .second, "file") {
      if let id = tree.value("id", of: file) { files[id] = file }
      for node in tree.descendants(of: file) {
        guard let id = tree.value("id", of: node) else { continue }
        byID[id, default: []].append(node)
        guard tree.name(of: node).space == .second else { continue }
        switch tree.name(of: node).local {
        case "unit": units[file, default: [:]][id] = node
        case "group": groups[file, default: [:]][id] = node
        default: break
        }
      }
    }
  }

  func unit(_ id: String, in file: Tree.Node) -> Tree.Node? { units[file]?[id] }
  func group(_ id: String, in file: Tree.Node) -> Tree.Node? { groups[file]?[id] }
}

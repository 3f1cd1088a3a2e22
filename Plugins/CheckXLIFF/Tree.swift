import XMLKit

/// The namespaces that rules know.
enum Space: Int, CaseIterable {
  case second
  case first
  case matches
  case glossary
  case format
  case metadata
  case resource
  case changes
  case size
  case validation
  case its
  case itsExtension
  case xml
  case none
  /// Any other: an extension.
  case other

  /// Those of the vocabulary, by number.
  static let addresses: [[String]] = [
    ["urn:oasis:names:tc:xliff:document:2.0"], ["urn:oasis:names:tc:xliff:document:1.2"],
    ["urn:oasis:names:tc:xliff:matches:2.0"], ["urn:oasis:names:tc:xliff:glossary:2.0"],
    ["urn:oasis:names:tc:xliff:fs:2.0"], ["urn:oasis:names:tc:xliff:metadata:2.0"],
    ["urn:oasis:names:tc:xliff:resourcedata:2.0"],
    ["urn:oasis:names:tc:xliff:changetracking:2.0", "urn:oasis:names:tc:xliff:changetracking:2.1"],
    ["urn:oasis:names:tc:xliff:sizerestriction:2.0"], ["urn:oasis:names:tc:xliff:validation:2.0"],
    ["http://www.w3.org/2005/11/its"], ["urn:oasis:names:tc:xliff:itsm:2.1"],
    ["http://www.w3.org/XML/1998/namespace"], [""],
  ]

  /// What people write before names of it.
  var prefix: String {
    switch self {
    case .second, .first, .none: ""
    case .matches: "mtc:"
    case .glossary: "gls:"
    case .format: "fs:"
    case .metadata: "mda:"
    case .resource: "res:"
    case .changes: "ctr:"
    case .size: "slr:"
    case .validation: "val:"
    case .its: "its:"
    case .itsExtension: "itsm:"
    case .xml: "xml:"
    case .other: ""
    }
  }
}

/// The name of an element or attribute.
struct Name: Hashable {
  var space: Space
  var local: String
  /// The namespace's address where it is an extension's.
  var address = ""

  var text: String { space.prefix + local }
}

/// An XML document as tables; the root is node 0.
struct Tree {
  typealias Node = Int

  struct Element {
    /// An index of the names.
    var name: Int32
    /// Counted from 1: where its start tag ends.
    var line: Int32
    var parent: Int32
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    var attributes: Range<Int32>
    var hasText = false
    var hasWhiteSpace = false
  }

  struct Attribute {
    var name: Int32
    /// UTF-8 bytes of ``values``.
    var value: Range<Int>
  }

  fileprivate(set) var elements: [Element] = []
  fileprivate(set) var attributeTable: [Attribute] = []
  fileprivate(set) var values: [UInt8] = []
  fileprivate(set) var names: [Name] = []

  func name(of node: Node) -> Name { names[Int(elements[node].name)] }
  func line(of node: Node) -> Int { Int(elements[node].line) }
  func parent(of node: Node) -> Node? { elements[node].parent < 0 ? nil : Int(elements[node].parent) }
  func hasText(_ node: Node) -> Bool { elements[node].hasText }

  /// Neither text nor elements in it.
  func isEmpty(_ node: Node) -> Bool {
    elements[node].firstChild < 0 && !elements[node].hasText && !elements[node].hasWhiteSpace
  }

  func children(of node: Node) -> Children { Children(tree: self, following: elements[node].firstChild) }

  func children(of node: Node, _ space: Space, _ local: String...) -> [Node] {
    children(of: node).filter { name(of: $0).space == space && local.contains(name(of: $0).local) }
  }

  struct Children: Sequence, IteratorProtocol {
    fileprivate let tree: Tree
    fileprivate var following: Int32

    mutating func next() -> Node? {
      guard following >= 0 else { return nil }
      defer { following = tree.elements[Int(following)].nextSibling }
      return Int(following)
    }
  }

  /// The elements in a node, at any depth, in document order: nodes are numbered in it.
  func descendants(of node: Node) -> Range<Node> {
    var last = node
    // The next sibling of the node, or of the nearest element around it that has one, comes behind all of them.
    while elements[last].nextSibling < 0, elements[last].parent >= 0 { last = Int(elements[last].parent) }
    let end = elements[last].nextSibling < 0 ? elements.count : Int(elements[last].nextSibling)
    return (node + 1)..<max(node + 1, end)
  }

  /// The nearest element around a node that has a name.
  func ancestor(of node: Node, _ space: Space, _ local: String...) -> Node? {
    var next = parent(of: node)
    while let candidate = next {
      let name = name(of: candidate)
      if name.space == space, local.contains(name.local) { return candidate }
      next = parent(of: candidate)
    }
    return nil
  }

  /// The attributes of a node, in its order.
  func attributes(of node: Node) -> [(name: Name, value: String)] {
    elements[node].attributes.map { index in
      let attribute = attributeTable[Int(index)]
      return (names[Int(attribute.name)], String(decoding: values[attribute.value], as: UTF8.self))
    }
  }

  func value(_ local: String, _ space: Space = .none, of node: Node) -> String? {
    for index in elements[node].attributes {
      let attribute = attributeTable[Int(index)]
      let name = names[Int(attribute.name)]
      if name.space == space, name.local == local { return String(decoding: values[attribute.value], as: UTF8.self) }
    }
    return nil
  }
}

/// Makes a tree of what a parser reads.
final class TreeBuilder: XMLHandler {
  static let vocabulary = XMLVocabulary(names: [], namespaces: Space.addresses)

  private(set) var tree = Tree()
  private let parser: SAXParser
  private var open: [(node: Int, lastChild: Int)] = []
  private var known: [Key: Int32] = [:]
  private var extensionNames: [Name: Int32] = [:]

  /// Names are told apart by the parser's pointer to the local name, and by the namespace's number.
  private struct Key: Hashable {
    var local: UInt
    var space: Int
  }

  init(_ parser: SAXParser) { self.parser = parser }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    let node = tree.elements.count
    let firstAttribute = Int32(tree.attributeTable.count)
    for index in 0..<attributes.count {
      let start = tree.values.count
      tree.values.append(contentsOf: attributes.value(at: index))
      tree.attributeTable.append(
        .init(name: number(of: attributes.name(at: index)), value: start..<tree.values.count))
    }
    tree.elements.append(
      .init(
        name: number(of: name), line: Int32(clamping: parser.line), parent: Int32(open.last?.node ?? -1),
        attributes: firstAttribute..<Int32(tree.attributeTable.count)))
    if let parent = open.last {
      if parent.lastChild < 0 {
        tree.elements[parent.node].firstChild = Int32(node)
      } else {
        tree.elements[parent.lastChild].nextSibling = Int32(node)
      }
      open[open.count - 1].lastChild = node
    }
    open.append((node, -1))
  }

  func endElement(_ name: XMLName) { open.removeLast() }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let node = open.last?.node, !tree.elements[node].hasText else { return }
    if bytes.contains(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0x0D }) {
      tree.elements[node].hasText = true
    } else {
      tree.elements[node].hasWhiteSpace = true
    }
  }

  private func number(of name: XMLName) -> Int32 {
    let key = Key(local: name.identity, space: name.namespace)
    if name.namespace >= 0, let number = known[key] { return number }
    let space = Space(rawValue: name.namespace) ?? .other
    let address = space == .other ? String(decoding: name.namespaceBytes, as: UTF8.self) : ""
    let full = Name(space: space, local: name.localString, address: address)
    if space == .other, let number = extensionNames[full] { return number }
    let number = Int32(tree.names.count)
    tree.names.append(full)
    if space == .other { extensionNames[full] = number } else { known[key] = number }
    return number
  }
}

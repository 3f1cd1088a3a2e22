/// What can be matched while a document is read, of XPath 1.0: paths of element and attribute names, `//x`, `x/y`, `@a`,
/// predicates that compare attributes with strings, unions.
struct Selector: Equatable {
  var paths: [Path]

  struct Path: Equatable {
    var steps: [Step]
    /// Set where attributes of the elements are selected.
    var attribute: NameTest?
  }

  /// One element on the way down from the document's root.
  struct Step: Equatable {
    /// Any number of elements may stand between it and the step before.
    var isDescendant: Bool
    var name: NameTest
    /// All of them hold.
    var predicates: [Predicate]
  }

  struct NameTest: Equatable {
    /// Nil for `*`.
    var local: String?
    /// An address, empty for none; nil for any.
    var namespace: String?
  }

  /// That an attribute is there, or has a value.
  struct Predicate: Equatable {
    var attribute: NameTest
    var value: String?
  }
}

/// What an expression within a selector, or a pointer relative to what it selects, may name.
struct SelectorScope {
  var namespaces: [(prefix: String, address: String)] = []
  var variables: [(name: String, value: String)] = []
  /// Whether a name without a prefix is that of any namespace, rather than of none.
  var anyNamespace = false
}

/// Reads the part of XPath that ``Selector`` knows.
struct SelectorParser {
  private let text: [UInt8]
  private let scope: SelectorScope
  private var position = 0

  private init(_ text: String, _ scope: SelectorScope) {
    self.text = Array(text.utf8)
    self.scope = scope
  }

  /// - Returns: nil where the expression is something else, right or wrong.
  static func selector(_ text: String, _ scope: SelectorScope) -> Selector? {
    var parser = SelectorParser(text, scope)
    var paths: [Selector.Path] = []
    repeat {
      guard let path = parser.path() else { return nil }
      paths.append(path)
    } while parser.take("|")
    return parser.isAtEnd ? Selector(paths: paths) : nil
  }

  /// `@name`: an attribute of the element in hand.
  ///
  /// - Returns: nil where the expression is something else.
  static func attribute(_ text: String, _ scope: SelectorScope) -> Selector.NameTest? {
    var parser = SelectorParser(text, scope)
    guard parser.take("@"), let name = parser.name(isAttribute: true), parser.isAtEnd else { return nil }
    return name
  }

  private var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return position == text.count
    }
  }

  private mutating func path() -> Selector.Path? {
    var steps: [Selector.Step] = []
    // A relative path begins at the document's root, as an absolute one does.
    var isDescendant = take("//")
    if !isDescendant { _ = take("/") }
    while true {
      if take("@") {
        // Attributes of an element and of those in it, `x//@a`, are two paths; those of the root node are none.
        if isDescendant != steps.isEmpty { return nil }
        if isDescendant {
          steps = [Selector.Step(isDescendant: true, name: Selector.NameTest(), predicates: [])]
        }
        return name(isAttribute: true).map { Selector.Path(steps: steps, attribute: $0) }
      }
      guard let name = name(isAttribute: false), let predicates = predicates() else { return nil }
      steps.append(Selector.Step(isDescendant: isDescendant, name: name, predicates: predicates))
      isDescendant = take("//")
      if !isDescendant, !take("/") { return Selector.Path(steps: steps) }
    }
  }

  private mutating func predicates() -> [Selector.Predicate]? {
    var predicates: [Selector.Predicate] = []
    while take("[") {
      repeat {
        guard take("@"), let attribute = name(isAttribute: true) else { return nil }
        var predicate = Selector.Predicate(attribute: attribute)
        if take("=") {
          guard let value = value() else { return nil }
          predicate.value = value
        }
        predicates.append(predicate)
      } while take("and ")
      guard take("]") else { return nil }
    }
    return predicates
  }

  /// A string between quotation marks, or a variable's.
  private mutating func value() -> String? {
    if take("$") {
      guard let name = word() else { return nil }
      return scope.variables.last { $0.name == name }?.value
    }
    skipSpace()
    guard position < text.count, text[position] == 0x27 || text[position] == 0x22,
      let end = text[(position + 1)...].firstIndex(of: text[position])
    else { return nil }
    defer { position = end + 1 }
    return String(decoding: text[(position + 1)..<end], as: UTF8.self)
  }

  private mutating func name(isAttribute: Bool) -> Selector.NameTest? {
    if take("*") { return Selector.NameTest() }
    guard let first = word() else { return nil }
    guard position + 1 < text.count, text[position] == 0x3A, text[position + 1] != 0x3A else {
      let isFunction = position < text.count && (text[position] == 0x28 || text[position] == 0x3A)
      if isFunction { return nil }
      return Selector.NameTest(local: first, namespace: isAttribute || !scope.anyNamespace ? "" : nil)
    }
    position += 1
    let address = first == "xml" ? xmlAddress : scope.namespaces.first { $0.prefix == first }?.address
    guard let address else { return nil }
    if text[position] == 0x2A {
      position += 1
      return Selector.NameTest(local: nil, namespace: address)
    }
    guard let local = word(), !(position < text.count && text[position] == 0x28) else { return nil }
    return Selector.NameTest(local: local, namespace: address)
  }

  private mutating func word() -> String? {
    skipSpace()
    let start = position
    while position < text.count, isNameByte(text[position], isFirst: position == start) { position += 1 }
    return position > start ? String(decoding: text[start..<position], as: UTF8.self) : nil
  }

  private func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: true
    case 0x30...0x39, 0x2D, 0x2E: !isFirst
    default: false
    }
  }

  private mutating func take(_ sign: StaticString) -> Bool {
    skipSpace()
    let count = sign.utf8CodeUnitCount
    let bytes = UnsafeBufferPointer(start: sign.utf8Start, count: count)
    guard text[position...].starts(with: bytes) else { return false }
    position += count
    return true
  }

  private mutating func skipSpace() {
    while position < text.count, [0x20, 0x09, 0x0A, 0x0D].contains(text[position]) { position += 1 }
  }
}

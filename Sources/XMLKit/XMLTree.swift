@preconcurrency import CLibXML2

/// A document as a tree, for questions that a stream of events cannot answer: XPath 1.0, within limits.
///
/// Nothing but ``SAXParser`` parses it, so that its limits hold here as well, and elements are those that a handler sees.
public final class XMLTree {
  /// An element by its number in document order, counted from 0, or one of its attributes.
  public struct Node: Hashable, Comparable, Sendable {
    public var element: Int
    /// As ``XMLAttributes`` count them; -1 for the element itself.
    public var attribute: Int

    public init(element: Int, attribute: Int = -1) {
      self.element = element
      self.attribute = attribute
    }

    public static func < (one: Node, other: Node) -> Bool {
      (one.element, one.attribute) < (other.element, other.attribute)
    }
  }

  private let builder: TreeBuilder
  /// libxml2's counter of what evaluations cost, all together: about a second's worth.
  private let maximumOperations: UInt = 30_000_000
  /// What an evaluation costs that does nothing.
  private let evaluationCost: UInt = 50
  private var operations: UInt = 0

  /// - Parameters:
  ///   - parser: any one; its vocabulary does not matter.
  ///   - maximumSize: of the tree, in bytes as `XMLLimits/treeSize` counts them.
  /// - Throws: as ``SAXParser/parse(_:with:)-swift.method`` does, with ``XMLError/Kind/limit(_:)`` where the tree grows too
  ///   big.
  public init(parsing bytes: [UInt8], with parser: SAXParser) throws(XMLError) {
    builder = TreeBuilder(maximumSize: parser.limits.treeSize)
    do {
      try parser.parse(bytes, with: builder)
    } catch {
      guard error.kind == .stopped else { throw error }
      let size = parser.limits.treeSize
      throw XMLError(
        .limit("treeSize"), "as a tree the document takes more than \(size) bytes", line: error.line,
        column: error.column, byteOffset: error.byteOffset)
    }
  }

  /// The elements and attributes that an expression selects, in document order.
  ///
  /// - Throws: ``XPathError``.
  public func select(_ expression: String, _ context: XPathContext = XPathContext()) throws(XPathError) -> [Node] {
    try evaluate(expression, at: nil, context) { (object) throws(XPathError) in
      guard object.pointee.type == XPATH_NODESET else {
        throw XPathError(message: "it selects no nodes")
      }
      guard let set = object.pointee.nodesetval else { return [] }
      return (0..<Int(set.pointee.nodeNr)).compactMap { index in set.pointee.nodeTab[index].flatMap { number(of: $0) } }
        .sorted()
    }
  }

  /// What an expression gives as a string, at a node.
  public func string(
    _ expression: String, at node: Node, _ context: XPathContext = XPathContext()
  ) throws(XPathError) -> String {
    try evaluate(expression, at: self.node(node), context) { object in
      guard let string = xmlXPathCastToString(object) else { return "" }
      defer { xmlFree(string) }
      return String(cString: string)
    }
  }

  private func evaluate<Result>(
    _ expression: String, at node: xmlNodePtr?, _ names: XPathContext,
    _ body: (xmlXPathObjectPtr) throws(XPathError) -> Result
  ) throws(XPathError) -> Result {
    guard let context = xmlXPathNewContext(builder.document) else { throw XPathError(message: "no memory") }
    defer {
      operations += context.pointee.opCount + evaluationCost
      xmlXPathFreeContext(context)
    }
    guard operations < maximumOperations else { throw XPathError(message: "it takes too long, with those before it") }
    context.pointee.error = { _, _ in }
    context.pointee.opLimit = maximumOperations - operations
    context.pointee.node = node ?? UnsafeMutableRawPointer(builder.document)?.assumingMemoryBound(to: xmlNode.self)
    for (prefix, address) in names.namespaces { xmlXPathRegisterNs(context, prefix, address) }
    for (name, value) in names.variables { xmlXPathRegisterVariable(context, name, xmlXPathNewString(value)) }
    guard let object = xmlXPathEvalExpression(expression, context) else {
      throw XPathError(message: Self.message(context.pointee.lastError.code))
    }
    defer { xmlXPathFreeObject(object) }
    return try body(object)
  }

  /// libxml2 has texts of its errors for its own use only.
  private static func message(_ code: Int32) -> String {
    switch UInt32(bitPattern: code) &- XML_XPATH_EXPRESSION_OK.rawValue {
    case XPATH_OP_LIMIT_EXCEEDED.rawValue: "it takes too long"
    case XPATH_UNDEF_PREFIX_ERROR.rawValue: "it has a prefix that is not declared"
    case XPATH_UNDEF_VARIABLE_ERROR.rawValue: "it has a variable without a value"
    case XPATH_UNKNOWN_FUNC_ERROR.rawValue: "it calls a function that XPath 1.0 does not have"
    default: "it is no XPath expression"
    }
  }

  private func number(of node: xmlNodePtr) -> Node? {
    switch node.pointee.type {
    case XML_ELEMENT_NODE: return Node(element: Int(bitPattern: node.pointee._private))
    case XML_ATTRIBUTE_NODE:
      guard let parent = node.pointee.parent else { return nil }
      var index = 0
      var attribute = parent.pointee.properties
      while let current = attribute, UnsafeRawPointer(current) != UnsafeRawPointer(node) {
        index += 1
        attribute = current.pointee.next
      }
      return Node(element: Int(bitPattern: parent.pointee._private), attribute: index)
    default: return nil
    }
  }

  private func node(_ number: Node) -> xmlNodePtr? {
    guard builder.elements.indices.contains(number.element) else { return nil }
    let element = builder.elements[number.element]
    guard number.attribute >= 0 else { return element }
    var attribute = element.pointee.properties
    for _ in 0..<number.attribute { attribute = attribute?.pointee.next }
    return UnsafeMutableRawPointer(attribute)?.assumingMemoryBound(to: xmlNode.self)
  }
}

/// What an expression may speak of.
public struct XPathContext: Sendable, Equatable {
  public var namespaces: [(prefix: String, address: String)]
  public var variables: [(name: String, value: String)]

  public init(
    namespaces: [(prefix: String, address: String)] = [], variables: [(name: String, value: String)] = []
  ) {
    self.namespaces = namespaces
    self.variables = variables
  }

  public static func == (one: XPathContext, other: XPathContext) -> Bool {
    one.namespaces.elementsEqual(other.namespaces, by: ==) && one.variables.elementsEqual(other.variables, by: ==)
  }
}

/// Why an expression could not be evaluated: in plain words, in lower case, without a full stop.
public struct XPathError: Error, Sendable, Equatable {
  public var message: String
}

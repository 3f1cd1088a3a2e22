import CLibXML2

/// Makes libxml2's tree of the events of a parser.
final class TreeBuilder: XMLHandler {
  let document: xmlDocPtr?
  private(set) var elements: [xmlNodePtr] = []
  private let maximumSize: Int
  private var size = 0
  private var current: xmlNodePtr?
  private var gathered: [UInt8] = []
  /// Namespaces by the pointers of their addresses and prefixes, which stay the same throughout a parsing; they stand
  /// in no element.
  private var namespaces: [NamespaceKey: xmlNsPtr] = [:]

  private struct NamespaceKey: Hashable {
    var address: UInt
    var prefix: UInt
  }

  /// What a node of libxml2's takes, with what the allocator adds.
  private let nodeSize = 128

  init(maximumSize: Int) {
    self.maximumSize = maximumSize
    document = xmlNewDoc("1.0")
  }

  deinit {
    xmlFreeDoc(document)
    for namespace in namespaces.values { xmlFreeNs(namespace) }
  }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    try addText()
    try grow(by: nodeSize)
    guard let node = xmlNewDocNode(document, nil, name.localPointer, nil) else { throw XMLStop() }
    node.pointee.ns = namespace(of: name, on: node)
    node.pointee._private = UnsafeMutableRawPointer(bitPattern: elements.count)
    elements.append(node)
    if let current { xmlAddChild(current, node) } else { xmlDocSetRootElement(document, node) }
    current = node
    for index in 0..<attributes.count {
      let name = attributes.name(at: index)
      let value = attributes.value(at: index)
      try grow(by: 2 * nodeSize + value.count)
      xmlNewNsProp(node, namespace(of: name, on: node), name.localPointer, Array(value) + [0])
    }
  }

  func endElement(_ name: XMLName) throws(XMLStop) {
    try addText()
    current = current?.pointee.parent
    if current?.pointee.type != XML_ELEMENT_NODE { current = nil }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    try grow(by: bytes.count)
    gathered.append(contentsOf: bytes)
  }

  private func addText() throws(XMLStop) {
    guard !gathered.isEmpty, let current else { return }
    try grow(by: nodeSize)
    xmlAddChild(current, xmlNewDocTextLen(document, gathered, Int32(gathered.count)))
    gathered.removeAll(keepingCapacity: true)
  }

  private func namespace(of name: XMLName, on node: xmlNodePtr) -> xmlNsPtr? {
    guard let address = name.namespacePointer else { return nil }
    // The document has that of `xml:`.
    if name.prefixBytes.elementsEqual("xml".utf8) { return xmlSearchNsByHref(document, node, address) }
    let key = NamespaceKey(address: UInt(bitPattern: address), prefix: UInt(bitPattern: name.prefixPointer))
    if let known = namespaces[key] { return known }
    let namespace = xmlNewNs(nil, address, name.prefixPointer)
    namespaces[key] = namespace
    return namespace
  }

  private func grow(by count: Int) throws(XMLStop) {
    size += count
    if size > maximumSize { throw XMLStop() }
  }
}

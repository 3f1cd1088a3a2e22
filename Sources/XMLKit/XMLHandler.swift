/// Takes what a ``SAXParser`` reads, in document order. Pointers are valid during the call only.
public protocol XMLHandler: AnyObject {
  func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop)
  func endElement(_ name: XMLName) throws(XMLStop)
  /// A stretch of text, CDATA sections and expanded entities included: not always a whole text node.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop)
  func processingInstruction(target: UnsafeBufferPointer<UInt8>, data: UnsafeBufferPointer<UInt8>) throws(XMLStop)
}

extension XMLHandler {
  public func processingInstruction(target: UnsafeBufferPointer<UInt8>, data: UnsafeBufferPointer<UInt8>) {}
}

/// Thrown by a handler that wants no more; it knows itself why.
public struct XMLStop: Error, Sendable {
  public init() {}
}

/// The name of an element or attribute.
public struct XMLName {
  /// The number of the local name in the parser's vocabulary; -1 where it is not in it.
  public let local: Int
  /// The number of the namespace; -1 where it is not in the vocabulary.
  public let namespace: Int
  let localPointer: UnsafePointer<UInt8>?
  let prefixPointer: UnsafePointer<UInt8>?
  let namespacePointer: UnsafePointer<UInt8>?

  init(
    _ local: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?,
    _ names: NameTable
  ) {
    self.local = names.number(ofName: local)
    self.namespace = names.number(ofNamespace: namespace)
    localPointer = local
    prefixPointer = prefix
    namespacePointer = namespace
  }

  /// Equal for equal local names, and only for those, throughout one parsing.
  public var identity: UInt { UInt(bitPattern: localPointer) }

  /// The local name; its bytes live as long as the parsing. Complexity: its length.
  public var localBytes: UnsafeBufferPointer<UInt8> { buffer(localPointer) }

  /// The prefix that the document writes, empty for none. Complexity: its length.
  public var prefixBytes: UnsafeBufferPointer<UInt8> { buffer(prefixPointer) }

  /// The namespace's address, empty for none. Complexity: its length.
  public var namespaceBytes: UnsafeBufferPointer<UInt8> { buffer(namespacePointer) }

  /// The local name as a string, for what is not in the vocabulary.
  public var localString: String { String(decoding: localBytes, as: UTF8.self) }
}

/// The attributes of an element, namespace declarations not among them.
public struct XMLAttributes {
  public let count: Int
  /// libxml2's layout: local name, prefix, namespace, beginning and end of the value, five pointers an attribute.
  let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let names: NameTable

  /// The value of the first attribute of a local name, whatever its namespace.
  ///
  /// - Parameter local: a number of the vocabulary.
  /// - Complexity: linear in the attributes; each costs one comparison.
  public subscript(local: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let pointers else { return nil }
    let wanted = names.pointer(ofName: local)
    for index in 0..<count where UInt(bitPattern: pointers[5 * index]) == wanted { return value(at: index) }
    return nil
  }

  /// The value of the attribute of a local name in a namespace.
  public subscript(local: Int, namespace: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let pointers else { return nil }
    let wanted = names.pointer(ofName: local)
    for index in 0..<count
    where UInt(bitPattern: pointers[5 * index]) == wanted
      && names.number(ofNamespace: pointers[5 * index + 2]) == namespace
    {
      return value(at: index)
    }
    return nil
  }

  /// - Parameter index: 0 to `count` less one, in the document's order.
  public func name(at index: Int) -> XMLName {
    precondition(index >= 0 && index < count)
    return XMLName(pointers?[5 * index], pointers?[5 * index + 1], pointers?[5 * index + 2], names)
  }

  /// - Parameter index: 0 to `count` less one, in the document's order.
  public func value(at index: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(index >= 0 && index < count)
    guard let start = pointers?[5 * index + 3], let end = pointers?[5 * index + 4] else { return buffer(nil) }
    return UnsafeBufferPointer(start: start, count: end - start)
  }
}

/// A zero-terminated string's bytes.
func buffer(_ start: UnsafePointer<UInt8>?) -> UnsafeBufferPointer<UInt8> {
  guard let start else { return UnsafeBufferPointer(start: nil, count: 0) }
  var count = 0
  while start[count] != 0 { count += 1 }
  return UnsafeBufferPointer(start: start, count: count)
}

import CLibXML2

/// What libxml2's parser of HTML calls.
func htmlHandler() -> htmlSAXHandler {
  var handler = htmlSAXHandler()
  handler.initialized = 1
  handler.startDocument = xmlSAX2StartDocument
  handler.startElement = { context, name, attributes in
    withOwner(context) { parser in parser.startHTML(name, attributes) }
  }
  handler.endElement = { context, name in
    withOwner(context) { parser in parser.end(parser.htmlName(name)) }
  }
  handler.characters = text
  handler.ignorableWhitespace = text
  handler.cdataBlock = text
  handler.comment = { context, _ in withOwner(context) { $0.comment() } }
  return handler
}

extension SAXParser {
  /// Lays the attributes out as those of XML: local name, prefix, namespace, beginning and end of the value.
  fileprivate func startHTML(
    _ name: UnsafePointer<UInt8>?, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    htmlAttributes.removeAll(keepingCapacity: true)
    var count = 0
    while let attributes, let name = attributes[2 * count] {
      let value = buffer(attributes[2 * count + 1])
      if buffer(name).starts(with: "xml:".utf8) {
        htmlAttributes += [interned(name + 4), nil, interned(xmlAddress)]
      } else {
        htmlAttributes += [interned(name), nil, nil]
      }
      htmlAttributes += [value.baseAddress, value.baseAddress.map { $0 + value.count }]
      count += 1
    }
    htmlAttributes.withUnsafeMutableBufferPointer {
      start(htmlName(name), XMLAttributes(count: count, pointers: $0.baseAddress, names: names))
    }
  }

  fileprivate func htmlName(_ name: UnsafePointer<UInt8>?) -> XMLName {
    XMLName(interned(name), nil, interned(htmlAddress), names)
  }

  /// The one pointer of a name: those of elements that the parser adds are not of its dictionary.
  private func interned(_ name: UnsafePointer<UInt8>?) -> UnsafePointer<UInt8>? {
    xmlDictLookup(dictionary, name, -1)
  }
}

private let xmlAddress = "http://www.w3.org/XML/1998/namespace"
private let htmlAddress = "http://www.w3.org/1999/xhtml"

import CLibXML2

/// What libxml2 calls. The first argument is the parser's context, or that of an entity's content, never an object of
/// ours: the functions that libxml2 has for entities want it so.
func saxHandler() -> xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.initialized = UInt32(XML_SAX2_MAGIC)
  handler.startDocument = xmlSAX2StartDocument
  handler.hasInternalSubset = xmlSAX2HasInternalSubset
  handler.hasExternalSubset = xmlSAX2HasExternalSubset
  handler.internalSubset = { context, name, publicID, systemID in
    owner(context)?.doctype()
    context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.replaceEntities = 0
    xmlSAX2InternalSubset(context, name, publicID, systemID)
  }
  handler.externalSubset = { context, _, _, _ in
    // Called at the end of every document type declaration: from here on references are expanded.
    guard let context = context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
  }
  handler.entityDecl = xmlSAX2EntityDecl
  handler.unparsedEntityDecl = xmlSAX2UnparsedEntityDecl
  handler.getEntity = { context, name in
    guard let entity = xmlSAX2GetEntity(context, name) else {
      if let entity = htmlEntity(context, name) { return entity }
      owner(context)?.undeclaredEntity(name)
      return nil
    }
    return owner(context)?.expand(entity) == true ? entity : nil
  }
  handler.getParameterEntity = { context, name in
    guard let entity = xmlSAX2GetParameterEntity(context, name) else { return nil }
    return owner(context)?.expand(entity) == true ? entity : nil
  }
  handler.startElementNs = { context, local, prefix, namespace, _, _, count, _, attributes in
    withOwner(context) { parser in
      let names = parser.names
      parser.start(
        XMLName(local, prefix, namespace, names),
        XMLAttributes(count: Int(count), pointers: attributes, names: names))
    }
  }
  handler.endElementNs = { context, local, prefix, namespace in
    withOwner(context) { parser in parser.end(XMLName(local, prefix, namespace, parser.names)) }
  }
  handler.characters = text
  handler.ignorableWhitespace = text
  handler.cdataBlock = text
  handler.comment = { context, _ in owner(context)?.comment() }
  handler.processingInstruction = { context, target, data in owner(context)?.processingInstruction(target, data) }
  handler.serror = { context, error in
    // A namespace prefix that nothing binds is an error of libxml2's, but not one that ends parsing.
    guard let error, error.pointee.level == XML_ERR_FATAL else { return }
    owner(context)?.report(error.pointee)
  }
  return handler
}

func readInput(_ owner: UnsafeMutableRawPointer?, _ target: UnsafeMutablePointer<CChar>?, _ count: Int32) -> Int32 {
  guard let owner else { return -1 }
  return Unmanaged<SAXParser>.fromOpaque(owner).takeUnretainedValue()
    .read(into: UnsafeMutableRawBufferPointer(start: target, count: Int(count)))
}

func text(_ context: UnsafeMutableRawPointer?, _ start: UnsafePointer<UInt8>?, _ count: Int32) {
  withOwner(context) { parser in parser.text(UnsafeBufferPointer(start: start, count: Int(count))) }
}

private func owner(_ context: UnsafeMutableRawPointer?) -> SAXParser? {
  guard let owner = context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private else { return nil }
  return Unmanaged<SAXParser>.fromOpaque(owner).takeUnretainedValue()
}

/// What is called most often does not count references to its parser, which outlives it.
@inline(__always)
func withOwner(_ context: UnsafeMutableRawPointer?, _ body: (SAXParser) -> Void) {
  guard let owner = context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private else { return }
  Unmanaged<SAXParser>.fromOpaque(owner)._withUnsafeGuaranteedRef(body)
}

/// The entities of XHTML, for documents that name a DTD which is not loaded.
private func htmlEntity(_ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?) -> xmlEntityPtr? {
  guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self),
    parser.pointee.hasExternalSubset == 1 || parser.pointee.hasPErefs == 1,
    let entity = htmlEntityLookup(name), let scalar = Unicode.Scalar(entity.pointee.value)
  else { return nil }
  return xmlAddDocEntity(
    parser.pointee.myDoc, name, Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue), nil, nil, String(Character(scalar)))
}

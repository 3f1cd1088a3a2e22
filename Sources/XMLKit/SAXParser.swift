import CLibXML2

/// Parses XML by events, within limits: no network, no external entities, no external DTD.
///
/// Namespaces are processed; text comes as UTF-8 whatever the document's encoding. Memory does not grow with the
/// document. One parser parses any number of documents, one after another, on one thread at a time.
public final class SAXParser {
  public let vocabulary: XMLVocabulary
  public let limits: XMLLimits
  /// Changes between documents only.
  @exclusivity(unchecked) private(set) var names: NameTable
  // One thread parses, and no callback runs within another's change of these: checking each access would cost a fifth
  // of the time.
  @exclusivity(unchecked) private var context: xmlParserCtxtPtr?
  // The caller of `parse` holds it: counting references at each event takes time.
  @exclusivity(unchecked) private unowned(unsafe) var handler: (any XMLHandler)?
  private var input: ((UnsafeMutableRawBufferPointer) -> Int?)?
  @exclusivity(unchecked) private var problem: XMLError?
  /// Whether there is a problem: asked at each event.
  @exclusivity(unchecked) private var isStopped = false
  /// Whether the input has no more.
  @exclusivity(unchecked) private var hasEnded = false
  @exclusivity(unchecked) private var depth = 0
  @exclusivity(unchecked) private var textLength = 0
  @exclusivity(unchecked) private var expansion = 0
  @exclusivity(unchecked) private var doctypeLength = 0
  /// Bytes read since the last event.
  @exclusivity(unchecked) private var quietLength = 0
  /// Bytes `=`, in HTML white space too, among them: about as many as the attributes of an element yet to be told.
  @exclusivity(unchecked) private var equalsSigns = 0
  /// Whether it is HTML that is parsed.
  @exclusivity(unchecked) private(set) var isHTML = false
  /// The attributes of an element of HTML, laid out as those of XML.
  @exclusivity(unchecked) var htmlAttributes: [UnsafePointer<UInt8>?] = []

  public init(_ vocabulary: XMLVocabulary, limits: XMLLimits = XMLLimits()) {
    self.vocabulary = vocabulary
    self.limits = limits
    names = NameTable(vocabulary)
  }

  /// Parses a document that is in memory.
  ///
  /// - Throws: ``XMLError``, of kind `stopped` where the handler threw ``XMLStop``.
  public func parse(_ bytes: UnsafeRawBufferPointer, with handler: any XMLHandler) throws(XMLError) {
    var position = 0
    try parse(with: handler) { target in
      let count = min(target.count, bytes.count - position)
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[position..<(position + count)]))
      position += count
      return count
    }
  }

  /// Parses a document that is in memory.
  ///
  /// - Throws: ``XMLError``, of kind `stopped` where the handler threw ``XMLStop``.
  public func parse(_ bytes: [UInt8], with handler: any XMLHandler) throws(XMLError) {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(XMLError) in try parse(bytes, with: handler) }
    }
    try result.get()
  }

  /// Parses HTML of any quality that is in memory, without namespaces: elements come in that of XHTML.
  ///
  /// - Parameter text: UTF-8, whatever it says of its encoding; a NUL ends it.
  /// - Throws: ``XMLError`` where a limit is reached, of kind `stopped` where the handler threw ``XMLStop``.
  public func parse(html text: [UInt8], with handler: any XMLHandler) throws(XMLError) {
    isHTML = true
    defer { isHTML = false }
    try parse(text, with: handler)
  }

  /// Parses a document that comes piece by piece.
  ///
  /// - Parameter read: fills the beginning of a buffer and returns how many bytes it put there; 0 at the end, nil to
  ///   stop.
  /// - Throws: ``XMLError``, of kind `stopped` where the handler threw ``XMLStop`` or `read` gave nil.
  public func parse(
    with handler: any XMLHandler, reading read: (UnsafeMutableRawBufferPointer) -> Int?
  ) throws(XMLError) {
    let problem = withoutActuallyEscaping(read) { read in
      self.handler = handler
      input = read
      defer {
        self.handler = nil
        input = nil
      }
      return run()
    }
    if let problem { throw problem }
  }

  /// The line that the parser has come to, counted from 1: for a handler, that of the end of the event in hand.
  public var line: Int { Int(context?.pointee.input?.pointee.line ?? 0) }

  /// The column that the parser has come to, counted from 1.
  public var column: Int { Int(context?.pointee.input?.pointee.col ?? 0) }

  /// The encoding that the document declares, as it writes it; nil where it declares none.
  public private(set) var declaredEncoding: String?

  /// The address of a namespace prefix in scope, for attributes that name prefixes in their values.
  public func namespace(ofPrefix prefix: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard let context, let table = context.pointee.nsTab else { return nil }
    var index = Int(context.pointee.nsNr) - 2
    while index >= 0 {
      if buffer(table[index]).elementsEqual(prefix) { return buffer(table[index + 1]) }
      index -= 2
    }
    return nil
  }

  /// The number of a namespace prefix in scope; -1 where it is not in the vocabulary.
  public func namespaceNumber(ofPrefix prefix: UnsafeBufferPointer<UInt8>) -> Int {
    namespace(ofPrefix: prefix)?.baseAddress.map { names.number(ofNamespace: $0) } ?? -1
  }

  /// The names of the parser in hand.
  var dictionary: xmlDictPtr? { context?.pointee.dict }

  /// The namespaces in scope, the innermost first; the prefix of the default namespace is empty.
  public var namespaces: [(prefix: String, address: String)] {
    guard let context, let table = context.pointee.nsTab else { return [] }
    return stride(from: Int(context.pointee.nsNr) - 2, through: 0, by: -2).map { index in
      (String(decoding: buffer(table[index]), as: UTF8.self), String(decoding: buffer(table[index + 1]), as: UTF8.self))
    }
  }

  private func run() -> XMLError? {
    problem = nil
    (isStopped, hasEnded) = (false, false)
    (depth, textLength, expansion, doctypeLength, quietLength, equalsSigns) = (0, 0, 0, 0, 0, 0)
    declaredEncoding = nil
    guard let context = isHTML ? htmlContext() : xmlContext() else {
      return XMLError(.malformed, "the parser found no memory", line: 1, column: 1)
    }
    defer {
      self.context = nil
      xmlFreeDoc(context.pointee.myDoc)
      context.pointee.myDoc = nil
      xmlFreeParserCtxt(context)
    }
    self.context = context
    context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    // What libxml2 has to say without a parser's context it would print: its handler for that is the thread's.
    let printing = (__xmlStructuredError().pointee, __xmlStructuredErrorContext().pointee)
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    defer { xmlSetStructuredErrorFunc(printing.1, printing.0) }
    xmlDictFree(context.pointee.dict)
    if names.isFull { names = NameTable(vocabulary) }
    context.pointee.dict = names.dictionary
    xmlDictReference(names.dictionary)
    if isHTML {
      let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      htmlCtxtUseOptions(context, Int32(options))
      htmlParseDocument(context)
      return problem
    }
    // NOENT waits for the end of a document type declaration: until then it would fetch external parameter entities. A
    // document without one has its references expanded all the same: else `&amp;` in an attribute would come as `&#38;`.
    let options = XML_PARSE_NONET.rawValue | (limits.depth > 256 ? XML_PARSE_HUGE.rawValue : 0)
    xmlCtxtUseOptions(context, Int32(options))
    context.pointee.replaceEntities = 1
    xmlParseDocument(context)
    declaredEncoding = (context.pointee.input?.pointee.encoding ?? context.pointee.encoding).map {
      String(decoding: buffer($0), as: UTF8.self)
    }
    if problem == nil, context.pointee.wellFormed == 0 { report(context.pointee.lastError) }
    return problem
  }
}

// What the callbacks do.
extension SAXParser {
  private func xmlContext() -> xmlParserCtxtPtr? {
    var handler = saxHandler()
    let owner = Unmanaged.passUnretained(self).toOpaque()
    return xmlCreateIOParserCtxt(&handler, nil, readInput, nil, owner, XML_CHAR_ENCODING_NONE)
  }

  private func htmlContext() -> xmlParserCtxtPtr? {
    guard let context = htmlNewParserCtxt() else { return nil }
    let owner = Unmanaged.passUnretained(self).toOpaque()
    context.pointee.sax.pointee = htmlHandler()
    // Without it the parser would look for a charset of its own at the first byte beyond ASCII.
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    guard
      let buffer = xmlParserInputBufferCreateIO(readInput, nil, owner, XML_CHAR_ENCODING_NONE),
      let input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE)
    else {
      htmlFreeParserCtxt(context)
      return nil
    }
    inputPush(context, input)
    return context
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    depth += 1
    textLength = 0
    quietLength = 0
    if depth > limits.depth { return refuse("depth", "elements stand more than \(limits.depth) deep in each other") }
    if attributes.count > limits.attributes {
      return refuse("attributes", "an element has more than \(limits.attributes) attributes")
    }
    guard !isStopped, let handler else { return }
    do { try handler.startElement(name, attributes) } catch { stopped() }
  }

  func end(_ name: XMLName) {
    depth -= 1
    textLength = 0
    quietLength = 0
    guard !isStopped, let handler else { return }
    do { try handler.endElement(name) } catch { stopped() }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    textLength += bytes.count
    quietLength = 0
    if textLength > limits.textLength {
      return refuse("textLength", "a text is longer than \(limits.textLength) bytes")
    }
    guard !isStopped, let handler else { return }
    do { try handler.text(bytes) } catch { stopped() }
  }

  func processingInstruction(_ target: UnsafePointer<UInt8>?, _ data: UnsafePointer<UInt8>?) {
    quietLength = 0
    guard !isStopped, let handler else { return }
    do { try handler.processingInstruction(target: buffer(target), data: buffer(data)) } catch { stopped() }
  }

  func comment() { quietLength = 0 }

  func doctype() {
    if !limits.allowsDoctype { stop(.doctype, "the document has a document type declaration") }
  }

  /// Counts a reference to an entity before libxml2 expands it.
  ///
  /// - Returns: whether it may be expanded.
  func expand(_ entity: xmlEntityPtr) -> Bool {
    if entity.pointee.etype == XML_EXTERNAL_GENERAL_PARSED_ENTITY {
      let name = String(decoding: buffer(entity.pointee.name), as: UTF8.self)
      stop(.externalEntity(name), "the entity \(name) stands outside the document, and nothing is fetched")
      return false
    }
    expansion += Int(entity.pointee.length) + 16
    if expansion > limits.entityExpansion {
      refuse("entityExpansion", "entities expand to more than \(limits.entityExpansion) bytes")
      return false
    }
    return true
  }

  func undeclaredEntity(_ name: UnsafePointer<UInt8>?) {
    let name = String(decoding: buffer(name), as: UTF8.self)
    stop(.undeclaredEntity(name), "the entity \(name) is not declared")
  }

  /// Fills libxml2's buffer; watches what it gathers without an event.
  ///
  /// - Returns: the bytes read, -1 to end the input: libxml2 must not be stopped while it reads.
  func read(into target: UnsafeMutableRawBufferPointer) -> Int32 {
    guard !isStopped else { return -1 }
    guard let count = input?(target) else {
      note(.stopped, "the input ended early")
      return -1
    }
    if count == 0 { hasEnded = true }
    switch context?.pointee.instate {
    case XML_PARSER_DTD:
      doctypeLength += count
      if doctypeLength > limits.doctypeLength {
        note(.limit("doctypeLength"), "the document type declaration is longer than \(limits.doctypeLength) bytes")
      }
    case XML_PARSER_COMMENT, XML_PARSER_CDATA_SECTION, XML_PARSER_PI:
      break
    default:
      if quietLength == 0 { equalsSigns = 0 }
      quietLength += count
      // Few elements are longer than this.
      if quietLength < 1 << 13 { break }
      // libxml2 compares each attribute of an element with each other before it tells of the element.
      // In HTML, white space may part attributes that have no values.
      let limit: UInt8 = isHTML ? 0x20 : 0
      var signs = 0
      for byte in UnsafeRawBufferPointer(rebasing: target[..<count]) {
        signs &+= byte == 0x3D || byte <= limit ? 1 : 0
      }
      equalsSigns += signs
      if equalsSigns > 20 * limits.attributes {
        note(.limit("attributes"), "an element has more than \(limits.attributes) attributes")
      }
    }
    return isStopped ? -1 : Int32(count)
  }

  func report(_ error: xmlError) {
    guard problem == nil else { return }
    isStopped = true
    let isAtEnd = hasEnded && context?.pointee.input.map { $0.pointee.cur >= $0.pointee.end } ?? false
    let missing = isAtEnd ? whatIsMissing(error) : nil
    problem = XMLError(
      .malformed, missing ?? plainMessage(error), line: max(1, Int(error.line)), column: max(1, Int(error.int2)),
      byteOffset: byteOffset)
    problem?.isCutOff = missing != nil
    problem?.isOfCharset = missing == nil && isOfCharset(error)
  }

  private var byteOffset: Int? {
    guard let context else { return nil }
    let consumed = xmlByteConsumed(context)
    return consumed < 0 ? nil : Int(consumed)
  }

  private func stopped() { stop(.stopped, "stopped by the handler") }

  private func refuse(_ limit: String, _ message: String) { stop(.limit(limit), message) }

  private func stop(_ kind: XMLError.Kind, _ message: String) {
    note(kind, message)
    if let context { xmlStopParser(context) }
  }

  private func note(_ kind: XMLError.Kind, _ message: String) {
    guard problem == nil else { return }
    isStopped = true
    problem = XMLError(kind, message, line: max(1, line), column: max(1, column), byteOffset: byteOffset)
  }
}

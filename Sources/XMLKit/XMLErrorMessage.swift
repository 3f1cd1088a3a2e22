import CLibXML2

/// What libxml2 says of an error, in lower case and without the white space at its end.
func plainMessage(_ error: xmlError) -> String {
  if isOfCharset(error), error.code == Int32(XML_ERR_INVALID_CHAR.rawValue) {
    return "the bytes are no UTF-8, and it names no other charset"
  }
  var message = error.message.map { String(cString: $0) } ?? "not well-formed"
  while message.last?.isWhitespace == true { message.removeLast() }
  return message.prefix(1).lowercased() + message.dropFirst()
}

/// Whether an error is about the charset.
func isOfCharset(_ error: xmlError) -> Bool {
  switch xmlParserErrors(rawValue: UInt32(bitPattern: error.code)) {
  case XML_ERR_INVALID_CHAR: error.message.map { String(cString: $0).hasPrefix("Input is not proper") } ?? false
  case XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_INVALID_ENCODING, XML_I18N_CONV_FAILED: true
  default: false
  }
}

/// Where the end of a document stands that was cut off; nil for errors that have nothing to do with its end.
func whatIsMissing(_ error: xmlError) -> String? {
  switch xmlParserErrors(rawValue: UInt32(bitPattern: error.code)) {
  case XML_ERR_TAG_NOT_FINISHED:
    let name = error.str1.map { String(cString: $0) } ?? ""
    return "it ends within the element \(name) that begins on line \(error.int1)"
  case XML_ERR_COMMENT_NOT_FINISHED: return "it ends within a comment"
  case XML_ERR_CDATA_NOT_FINISHED: return "it ends within a CDATA section"
  case XML_ERR_PI_NOT_FINISHED, XML_ERR_XMLDECL_NOT_FINISHED: return "it ends within a processing instruction"
  case XML_ERR_DOCTYPE_NOT_FINISHED: return "it ends within the document type declaration"
  case XML_ERR_DOCUMENT_EMPTY: return "it ends before its first element"
  case XML_ERR_GT_REQUIRED, XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED, XML_ERR_NAME_REQUIRED,
    XML_ERR_LTSLASH_REQUIRED:
    return "it ends within a tag"
  case XML_ERR_ENTITYREF_SEMICOL_MISSING: return "it ends within a reference to an entity"
  default: return nil
  }
}

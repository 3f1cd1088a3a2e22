public import TextModel

/// The charset of a page: of its byte order mark, else as it declares, else by its content. (HTML, section 13.2.3.2.)
///
/// Text that is UTF-8 with characters beyond ASCII is UTF-8 whatever it declares: no text in another charset looks so.
///
/// - Returns: nil where the file is no text.
public func htmlCharset(of bytes: [UInt8]) -> Detected<String>? {
  let (mark, found) = bytes.withUnsafeBufferPointer { (byteOrderMark(of: $0), fileCharset(of: $0)) }
  if let mark { return Detected(mark.charset, confidence: 1) }
  guard let declared = declaredCharset(in: bytes[..<min(bytes.count, 4096)]) else { return found }
  if let found, found.confidence == 1, found.value == "UTF-8" { return found }
  // Bytes that could be read as a declaration are not those of UTF-16; what says so is mistaken.
  if declared.lowercased().hasPrefix("utf-16") { return found }
  if ["utf-8", "utf8"].contains(declared.lowercased()) {
    // Declared, and not so: decoding tells which bytes are not, unless the content says what it is.
    return found?.value == "US-ASCII" || found?.value == "UTF-8" ? Detected("UTF-8", confidence: 1) : found
  }
  let name = superset(of: declared)
  return isKnownCharset(name) ? Detected(name, confidence: 0.9) : found
}

/// What browsers take a charset's name for. (Encoding Standard, section 4.2.)
private func superset(of name: String) -> String {
  switch name.lowercased() {
  case "iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1", "cp1252": "windows-1252"
  case "iso-8859-9", "latin5": "windows-1254"
  case "cp-1251", "win-1251", "win1251", "x-cp1251", "cp1251": "windows-1251"
  case "koi8", "koi8r", "koi": "KOI8-R"
  default: name
  }
}

/// What the first `charset=` within a `<meta` says, or the encoding of an XML declaration.
private func declaredCharset(in head: ArraySlice<UInt8>) -> String? {
  let text = head.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  if text.starts(with: "<?xml".utf8), let end = text.firstIndex(of: 0x3E),
    let name = value(of: "encoding", in: text[..<end])
  {
    return name
  }
  var rest = text[...]
  while let start = rest.firstIndex(of: 0x3C) {
    rest = rest[(start + 1)...]
    if rest.starts(with: "!--".utf8) {
      guard let end = rest.indices.first(where: { rest[$0...].starts(with: "-->".utf8) }) else { return nil }
      rest = rest[end...]
    } else if rest.starts(with: "meta".utf8), let end = rest.firstIndex(of: 0x3E) {
      if let name = value(of: "charset", in: rest[..<end]) { return name }
      rest = rest[end...]
    }
  }
  return nil
}

/// The value behind a name and an equals sign, without quotation marks.
private func value(of name: String, in text: ArraySlice<UInt8>) -> String? {
  let found = text.indices.first { text[$0...].starts(with: name.utf8) }
  guard let found else { return nil }
  let isBlank = { (byte: UInt8) in byte <= 0x20 || byte == 0x22 || byte == 0x27 }
  let rest = text[found...].dropFirst(name.utf8.count).drop { $0 <= 0x20 }
  guard rest.first == 0x3D else { return nil }
  let value = rest.dropFirst().drop(while: isBlank).prefix { !isBlank($0) && $0 != 0x3B && $0 != 0x2F && $0 != 0x3F }
  return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
}

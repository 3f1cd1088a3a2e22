/// Where text stands in a markup document, which decides what must be escaped.
public enum MarkupContext: Sendable {
  case content
  /// Between double quotes.
  case attribute
}

extension Array<UInt8> {
  /// Appends markup as it is.
  public mutating func append(markup: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends JSON for an element `script` of HTML, which a `<` in a string could end, or begin a comment in.
  public mutating func append(scriptData json: [UInt8]) {
    reserveCapacity(count + json.count)
    for byte in json {
      if byte == UInt8(ascii: "<") { append(markup: "\\u003C") } else { append(byte) }
    }
  }

  @discardableResult
  public mutating func append(escaped text: String, in context: MarkupContext = .content) -> Int {
    var text = text
    return text.withUTF8 { append(escaped: $0, in: context) }
  }

  @discardableResult
  public mutating func append(escaped utf8: ArraySlice<UInt8>, in context: MarkupContext = .content) -> Int {
    utf8.withUnsafeBufferPointer { append(escaped: $0, in: context) }
  }

  /// Appends text so that a parser of XML 1.0 or HTML gives it back.
  ///
  /// - Parameter utf8: well-formed UTF-8.
  /// - Returns: how many characters were left out because XML 1.0 (section 2.2, production 2) has no place for them:
  ///   controls other than tab, line feed and carriage return, U+FFFE and U+FFFF.
  @discardableResult
  public mutating func append(
    escaped utf8: UnsafeBufferPointer<UInt8>, in context: MarkupContext = .content
  ) -> Int {
    var leftOut = 0
    append(escaped: utf8, in: context) { _, _ in leftOut += 1 }
    return leftOut
  }

  /// Appends text so that a parser of XML 1.0 or HTML gives it back, and lets the caller write what XML has no place for.
  ///
  /// - Parameters:
  ///   - utf8: well-formed UTF-8.
  ///   - illegal: is given each such code point, at its place in the output.
  public mutating func append(
    escaped utf8: UnsafeBufferPointer<UInt8>, in context: MarkupContext = .content,
    illegal: (_ codePoint: UInt32, _ output: inout [UInt8]) -> Void
  ) {
    var copied = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      // Nothing else needs a look: "&" and "<" are below 0x40, U+FFFE and U+FFFF begin with 0xEF.
      if byte >= 0x40 && byte != 0xEF || byte >= 0x27 && byte < 0x3C || byte == 0x20 {
        index += 1
        continue
      }
      switch replacement(at: index, of: utf8, context) {
      case .same: index += 1
      case .entity(let entity):
        append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<index]))
        append(markup: entity)
        index += 1
        copied = index
      case .nothing(let length):
        append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<index]))
        illegal(length == 1 ? UInt32(byte) : 0xFFC0 | UInt32(utf8[index + 2] & 0x3F), &self)
        index += length
        copied = index
      }
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied...]))
  }
}

private enum Replacement {
  case same
  case entity(StaticString)
  /// So many bytes are left out.
  case nothing(Int)
}

private func replacement(at index: Int, of utf8: UnsafeBufferPointer<UInt8>, _ context: MarkupContext) -> Replacement {
  switch utf8[index] {
  case UInt8(ascii: "&"): .entity("&amp;")
  case UInt8(ascii: "<"): .entity("&lt;")
  case UInt8(ascii: ">"): .entity("&gt;")
  case UInt8(ascii: "\""): context == .attribute ? .entity("&quot;") : .same
  // A parser would make a line feed of a bare carriage return, and spaces of either in an attribute.
  case 0x0D: .entity("&#13;")
  case 0x0A: context == .attribute ? .entity("&#10;") : .same
  case 0x09: context == .attribute ? .entity("&#9;") : .same
  case 0..<0x20: .nothing(1)
  case 0xEF where index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE: .nothing(3)
  default: .same
  }
}

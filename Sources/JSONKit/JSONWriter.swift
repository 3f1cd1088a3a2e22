/// Writes JSON, compactly and always well-formed, at the end of an array of bytes.
///
/// The same calls give the same bytes. Only what must be escaped is: `"`, `\` and control characters.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8]
  private var needsComma = false

  /// - Parameter bytes: what the JSON is put after.
  public init(after bytes: consuming [UInt8] = []) { self.bytes = bytes }

  /// Writes an object, whose members `body` writes with ``key(_:)`` or ``member(_:_:)``.
  public mutating func object<E>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    beginValue()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    try body(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Writes an array, whose values `body` writes.
  public mutating func array<E>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    beginValue()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    try body(&self)
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Begins a member of an object: its value comes next.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Ends a record of JSON Lines.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  public mutating func null() { word("null") }

  public mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  public mutating func number(_ value: JSONNumber) { word(value.text) }

  public mutating func integer(_ value: Int) {
    beginValue()
    append(value)
  }

  /// Writes a number rounded to a count of decimals, 1 to 9, without zeros at its end; one that is not finite, or too
  /// great to be rounded, as null.
  public mutating func number(_ value: Double, decimals: Int) {
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let scaled = value.magnitude * Double(scale) + 0.5
    guard scaled < 0x1p62 else { return null() }
    let rounded = Int(scaled)
    beginValue()
    if value < 0, rounded > 0 { bytes.append(UInt8(ascii: "-")) }
    append(rounded / scale)
    var fraction = rounded % scale
    var unit = scale
    if fraction > 0 { bytes.append(UInt8(ascii: ".")) }
    while fraction > 0 {
      unit /= 10
      bytes.append(0x30 + UInt8(fraction / unit))
      fraction %= unit
    }
  }

  public mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  public mutating func string(_ utf8: ArraySlice<UInt8>) { utf8.withUnsafeBufferPointer { string($0) } }

  /// Writes UTF-8 as a string. Each byte that belongs to no well-formed sequence becomes U+FFFD.
  public mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    var copied = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte < 0x80 {
        if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
          index += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<index]))
        appendEscape(byte)
        index += 1
        copied = index
      } else {
        let length = wellFormedLength(at: index, of: utf8)
        if length > 0 {
          index += length
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<index]))
        bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
        index += 1
        copied = index
      }
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied...]))
    bytes.append(UInt8(ascii: "\""))
  }

  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let value): number(value)
    case .string(let text): string(text)
    case .array(let values): array { json in for value in values { json.value(value) } }
    case .object(let members): object { json in for member in members { json.member(member.name, member.value) } }
    }
  }

  private mutating func beginValue() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func word(_ text: String) {
    beginValue()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(_ value: Int) {
    if value >= 0, value < 10 {
      bytes.append(0x30 + UInt8(value))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      for digit in [byte >> 4, byte & 15] { bytes.append(digit + (digit < 10 ? 0x30 : 0x57)) }
    }
  }
}

extension JSONWriter {
  public mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  public mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  public mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  public mutating func member(_ name: String, _ value: JSONValue) {
    key(name)
    self.value(value)
  }
}

extension Array<UInt8> {
  /// Writes JSON at the end of the array, without copying what it holds.
  public mutating func appendJSON<E>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    var json = JSONWriter(after: self)
    self = []
    defer { self = json.bytes }
    try body(&json)
  }
}

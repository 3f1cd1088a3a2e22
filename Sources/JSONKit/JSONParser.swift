extension JSONValue {
  /// Arrays and objects may stand in each other to this depth, unless said otherwise.
  public static let maximumDepth = 128

  /// Reads one JSON text (RFC 8259), strictly: well-formed UTF-8, no name twice in an object, nothing after the value
  /// but white space. Complexity: linear in the bytes.
  ///
  /// - Parameter bytes: the text, without a byte order mark.
  public init(
    parsing bytes: some Collection<UInt8>, maximumDepth: Int = JSONValue.maximumDepth
  ) throws(JSONError) {
    let result =
      bytes.withContiguousStorageIfAvailable { parsed($0, maximumDepth: maximumDepth) }
      ?? Array(bytes).withUnsafeBufferPointer { parsed($0, maximumDepth: maximumDepth) }
    self = try result.get()
  }
}

private func parsed(
  _ bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int
) -> Result<JSONValue, JSONError> {
  Result { () throws(JSONError) in
    var parser = JSONParser(bytes: bytes)
    return try parser.text(maximumDepth: maximumDepth)
  }
}

private struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0
  /// What strings with escapes stand for.
  var unescaped: [UInt8] = []

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func text(maximumDepth: Int) throws(JSONError) -> JSONValue {
    let value = try value(depthLeft: maximumDepth)
    skipWhiteSpace()
    guard index == bytes.count else { throw error("something stands after the end of the value") }
    return value
  }

  /// The byte at the index; 0, which may stand nowhere in JSON, at the end.
  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func error(_ message: String, at offset: Int? = nil) -> JSONError {
    let offset = offset ?? index
    return offset < bytes.count
      ? JSONError(message, at: offset, of: bytes)
      : JSONError("the text ends too early: \(message)", at: bytes.count, of: bytes)
  }

  private mutating func skipWhiteSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return
      }
    }
  }

  private mutating func value(depthLeft: Int) throws(JSONError) -> JSONValue {
    skipWhiteSpace()
    switch next {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object(depthLeft: depthLeft - 1)
    case UInt8(ascii: "["): return try array(depthLeft: depthLeft - 1)
    case UInt8(ascii: "-"), 0x30...0x39: return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw error("a value is missing")
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let start = index
    for offset in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[offset] else { throw error("a value is missing", at: start) }
      index += 1
    }
    return value
  }

  private mutating func array(depthLeft: Int) throws(JSONError) -> JSONValue {
    guard depthLeft >= 0 else { throw error("arrays and objects stand too deep in each other") }
    index += 1
    skipWhiteSpace()
    var values: [JSONValue] = []
    if next == UInt8(ascii: "]") {
      index += 1
      return .array(values)
    }
    while true {
      values.append(try value(depthLeft: depthLeft))
      skipWhiteSpace()
      switch next {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "]"):
        index += 1
        return .array(values)
      default: throw error("a comma or ] is missing")
      }
    }
  }

  private mutating func object(depthLeft: Int) throws(JSONError) -> JSONValue {
    guard depthLeft >= 0 else { throw error("arrays and objects stand too deep in each other") }
    index += 1
    skipWhiteSpace()
    var members: [JSONMember] = []
    if next == UInt8(ascii: "}") {
      index += 1
      return .object(members)
    }
    var names = NameSet()
    while true {
      skipWhiteSpace()
      let start = index
      guard next == UInt8(ascii: "\"") else { throw error("a name in double quotes is missing") }
      let name = try string()
      guard names.insert(name, members) else {
        throw error("the name \"\(name)\" stands twice in one object", at: start)
      }
      skipWhiteSpace()
      guard next == UInt8(ascii: ":") else { throw error("a colon is missing") }
      index += 1
      members.append(JSONMember(name, try value(depthLeft: depthLeft)))
      skipWhiteSpace()
      switch next {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "}"):
        index += 1
        return .object(members)
      default: throw error("a comma or } is missing")
      }
    }
  }

  private mutating func number() throws(JSONError) -> JSONNumber {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    if next == UInt8(ascii: "0") {
      index += 1
      if isDigit(next) { throw error("a number may not begin with 0", at: start) }
    } else {
      try digits()
    }
    if next == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if next | 0x20 == UInt8(ascii: "e") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    return JSONNumber(unchecked: String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func digits() throws(JSONError) {
    guard isDigit(next) else { throw error("a digit is missing") }
    while isDigit(next) { index += 1 }
  }

  /// Reads a string from its opening quote to after its closing one.
  private mutating func string() throws(JSONError) -> String {
    index += 1
    let start = index
    var copied = start
    unescaped.removeAll(keepingCapacity: true)
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        defer { index += 1 }
        let rest = UnsafeBufferPointer(rebasing: bytes[copied..<index])
        if copied == start { return try checked(rest, at: start) }
        unescaped.append(contentsOf: rest)
        return try unescaped.withUnsafeBufferPointer { buffer throws(JSONError) in try checked(buffer, at: start) }
      case UInt8(ascii: "\\"):
        unescaped.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
        try escape()
        copied = index
      case 0..<0x20: throw error("a control character stands in a string: write it as an escape")
      default: index += 1
      }
    }
    throw error("a closing double quote is missing")
  }

  private func checked(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int) throws(JSONError) -> String {
    if let text = String(validating: utf8, as: UTF8.self) { return text }
    var bad = start
    while bad < bytes.count {
      let length = wellFormedLength(at: bad, of: bytes)
      if length == 0 { break }
      bad += length
    }
    throw error("a string is not well-formed UTF-8", at: bad)
  }

  private mutating func escape() throws(JSONError) {
    let start = index
    index += 1
    let byte = next
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(byte)
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "u"):
      var value = try hexadecimal()
      if value & 0xFC00 == 0xD800, next == UInt8(ascii: "\\"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        let low = try hexadecimal()
        guard low & 0xFC00 == 0xDC00 else { throw error("half of a surrogate pair stands alone", at: start) }
        value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
      }
      guard let scalar = Unicode.Scalar(value) else {
        throw error("half of a surrogate pair stands alone", at: start)
      }
      unescaped.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    default: throw error("there is no such escape", at: start)
    }
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch next {
      case 0x30...0x39: digit = next - 0x30
      case 0x41...0x46: digit = next - 0x37
      case 0x61...0x66: digit = next - 0x57
      default: throw error("\\u needs four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}

/// Which names an object has: those of few members are compared one by one, those of many by a set.
private struct NameSet {
  private static let few = 12
  private var names: Set<String> = []

  mutating func insert(_ name: String, _ members: [JSONMember]) -> Bool {
    if members.count < Self.few { return !members.contains { $0.name == name } }
    if names.isEmpty { names = Set(members.map(\.name)) }
    return names.insert(name).inserted
  }
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

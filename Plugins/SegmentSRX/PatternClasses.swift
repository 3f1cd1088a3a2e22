/// What a backslash and what follows it mean.
enum Escape {
  case literal(Unicode.Scalar)
  /// A set, as a regular expression writes it, and in ICU's notation of sets.
  case set(String, String?)
  case boundary
  case assertion
  case unknown
}

extension PatternParser {
  /// Reads an escape. A literal or a set is left to be written; all else is copied.
  mutating func escape() -> Escape {
    guard position + 1 < source.count else {
      copy(1)
      return .unknown
    }
    let letter = source[position + 1]
    switch letter {
    case "b", "B", "A", "z", "Z", "G":
      copy(2)
      return letter == "b" && next != "{" ? .boundary : .assertion
    case "d", "w", "s", "h", "v", "D", "W", "S", "H", "V":
      position += 2
      return shorthand(letter)
    case "p", "P": return property()
    case "u": return codePoint(prefix: 2, digits: 4)
    case "U": return codePoint(prefix: 2, digits: 8)
    case "x":
      guard isAhead("{", at: 2) else { return codePoint(prefix: 2, digits: 2) }
      let digits = source[(position + 3)...].prefix(9).firstIndex(of: "}").map { $0 - position - 3 } ?? 0
      let result = codePoint(prefix: 3, digits: digits)
      if case .literal = result { position += 1 }
      return result
    case "t": return control(0x09)
    case "n": return control(0x0A)
    case "r": return control(0x0D)
    case "f": return control(0x0C)
    case "a": return control(0x07)
    case "e": return control(0x1B)
    case _ where letter.properties.isAlphabetic || ("0"..."9").contains(letter):
      copy(2)
      return .unknown
    default:
      position += 2
      return .literal(letter)
    }
  }

  private mutating func control(_ value: UInt8) -> Escape {
    position += 2
    return .literal(Unicode.Scalar(value))
  }

  private mutating func codePoint(prefix: Int, digits: Int) -> Escape {
    let start = position + prefix
    guard digits > 0, start + digits <= source.count,
      let value = UInt32(String(String.UnicodeScalarView(source[start..<start + digits])), radix: 16),
      let scalar = Unicode.Scalar(value)
    else {
      copy(2)
      return .unknown
    }
    position = start + digits
    return .literal(scalar)
  }

  private func shorthand(_ letter: Unicode.Scalar) -> Escape {
    let kind = Unicode.Scalar(letter.value | 0x20) ?? letter
    let isComplement = letter != kind
    let name: String
    var written = "\\\(letter)"
    switch (kind, isUnicode) {
    case ("d", true): name = "[\\p{Nd}]"
    case ("d", false): name = "[0-9]"
    case ("w", true): name = "[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200C\\u200D]"
    case ("w", false): name = "[a-zA-Z0-9_]"
    case ("s", true): name = "[\\p{White_Space}]"
    case ("s", false): name = "[\\u0009-\\u000D\\u0020]"
    case ("h", _): name = dialect == .java ? "[\\u0009\\p{Zs}\\u180E]" : "[\\u0009\\p{Zs}]"
    default: name = "[\\u000A-\\u000D\\u0085\\u2028\\u2029]"
    }
    let set = isComplement ? "[^" + name.dropFirst() : name
    if dialect == .java, !isUnicode || kind == "h" { written = set }
    return .set(written, set)
  }

  private mutating func property() -> Escape {
    let isComplement = source[position + 1] == "P"
    let start = position
    var name = ""
    if isAhead("{", at: 2), let close = source[position...].prefix(80).firstIndex(of: "}") {
      name = String(String.UnicodeScalarView(source[(position + 3)..<close]))
      position = close + 1
    } else if position + 2 < source.count {
      name = "\(source[position + 2])"
      position += 3
    } else {
      copy(2)
      return .unknown
    }
    if dialect == .java, !isUnicode, let ascii = posixClasses[name] {
      let set = isComplement ? "[^\(ascii)]" : "[\(ascii)]"
      return .set(set, set)
    }
    let written = String(String.UnicodeScalarView(source[start..<position]))
    // Java's blocks and its methods' names are ICU's regular expressions' only, not its sets'.
    guard !name.hasPrefix("In"), !name.hasPrefix("java") else { return .set(written, nil) }
    let plain = name.hasPrefix("Is") ? String(name.dropFirst(2)) : name
    return .set(written, "[\\\(isComplement ? "P" : "p"){\(plain)}]")
  }

  /// A set in brackets.
  mutating func set() -> PatternNode {
    let written = brackets(depth: 0)
    emit(written.text)
    return .set(written.name.map { SetName(pattern: $0, ignoresCase: ignoresCase && ignoresCaseOfAll) })
  }

  private mutating func brackets(depth: Int) -> (text: String, name: String?) {
    position += 1
    var text = "["
    var operands: [String?] = [""]
    func add(_ piece: String?) {
      operands[operands.count - 1] = operands[operands.count - 1].flatMap { last in piece.map { last + $0 } }
    }
    let isComplement = next == "^"
    if isComplement {
      text += "^"
      position += 1
    }
    var isFirst = true
    loop: while let scalar = next {
      defer { isFirst = false }
      switch scalar {
      case "]" where !isFirst:
        position += 1
        text += "]"
        let sets = operands.compactMap { $0.map { "[\($0)]" } }
        guard sets.count == operands.count else { return (text, nil) }
        return (text, (isComplement ? "[^" : "[") + sets.joined(separator: "&") + "]")
      case "[" where isAhead("[:") || depth > 50:
        add(nil)
        text += "["
        position += 1
      case "[":
        let inner = brackets(depth: depth + 1)
        text += inner.text
        add(inner.name)
      case "&" where isAhead("&&"):
        position += 2
        text += "&&"
        operands.append("")
      case "-" where isAhead("--"):
        position += 2
        text += "--"
        add(nil)
      default:
        guard let first = member(&text, add) else { continue loop }
        range(from: first, &text, add)
      }
    }
    return (text, nil)
  }

  /// Reads a scalar or a class of a set. Returns the scalar, to be written.
  private mutating func member(_ text: inout String, _ add: (String?) -> Void) -> Unicode.Scalar? {
    guard next == "\\" else {
      let scalar = next
      position += 1
      return scalar
    }
    let start = position
    let before = (self.text, limited)
    let escape = escape()
    (self.text, limited) = before
    switch escape {
    case .literal(let scalar): return scalar
    case .set(let written, let name):
      text += written
      add(name)
    case .boundary, .assertion, .unknown:
      text += String(String.UnicodeScalarView(source[start..<position]))
      add(nil)
    }
    return nil
  }

  private mutating func range(from first: Unicode.Scalar, _ text: inout String, _ add: (String?) -> Void) {
    var last = first
    if next == "-", position + 1 < source.count, source[position + 1] != "]", source[position + 1] != "[",
      !isAhead("--")
    {
      position += 1
      var other = ""
      guard let scalar = member(&other, { _ in }) else {
        // A class behind a hyphen: the hyphen is one.
        text += hex(first) + hex("-") + other
        add(nil)
        return
      }
      last = scalar
    }
    text += first == last ? hex(first) : hex(first) + "-" + hex(last)
    add(first == last ? setHex(first) : setHex(first) + "-" + setHex(last))
    guard ignoresCase, !ignoresCaseOfAll, asciiCasePair(first) != nil, asciiCasePair(last) != nil,
      let otherFirst = Unicode.Scalar(first.value ^ 0x20), let otherLast = Unicode.Scalar(last.value ^ 0x20)
    else { return }
    text += hex(otherFirst) + "-" + hex(otherLast)
    add(setHex(otherFirst) + "-" + setHex(otherLast))
  }
}

/// Java's POSIX classes without `(?U)`, as the inside of a set.
private let posixClasses = [
  "Lower": "a-z", "Upper": "A-Z", "ASCII": "\\u0000-\\u007F", "Alpha": "a-zA-Z", "Digit": "0-9", "Alnum": "a-zA-Z0-9",
  "Punct": "\\u0021-\\u002F\\u003A-\\u0040\\u005B-\\u0060\\u007B-\\u007E", "Graph": "\\u0021-\\u007E",
  "Print": "\\u0020-\\u007E", "Blank": "\\u0020\\u0009", "Cntrl": "\\u0000-\\u001F\\u007F", "XDigit": "0-9a-fA-F",
  "Space": "\\u0009-\\u000D\\u0020",
]

/// A part of a YAML document, with its place.
struct YAMLNode: Equatable {
  indirect enum Content: Equatable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    /// In the order of the file; each key once.
    case mapping([YAMLEntry])
    /// Something that has been reported already: nothing more is said of it.
    case refused
  }

  var content: Content
  var position: Position

  /// `null`, `~`, or nothing at all.
  var isNull: Bool {
    if case .scalar(let scalar) = content { scalar.value == .null } else { false }
  }
}

struct YAMLEntry: Equatable {
  var key: String
  var keyPosition: Position
  var value: YAMLNode
}

struct YAMLScalar: Equatable {
  /// With quotes and escapes resolved.
  var text: String
  /// Neither quoted nor a block of text: only then can it be anything but text.
  var isPlain: Bool

  var value: CoreValue { isPlain ? CoreValue(plain: text) : .text(text) }
}

/// What a scalar is by the core schema of YAML 1.2.2, section 10.3.2: `no`, `yes`, `on` and dates are text.
enum CoreValue: Equatable {
  case null
  case flag(Bool)
  case integer(Int)
  case number(Double)
  case text(String)

  init(plain text: String) {
    self =
      switch text {
      case "", "~", "null", "Null", "NULL": .null
      case "true", "True", "TRUE": .flag(true)
      case "false", "False", "FALSE": .flag(false)
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": .number(.infinity)
      case "-.inf", "-.Inf", "-.INF": .number(-.infinity)
      case ".nan", ".NaN", ".NAN": .number(.nan)
      default: Self.integer(text) ?? Self.number(text) ?? .text(text)
      }
  }

  /// `[-+]?[0-9]+`, `0o[0-7]+`, `0x[0-9a-fA-F]+`; nil also for one of more than 64 bits.
  private static func integer(_ text: String) -> CoreValue? {
    // Swift takes a sign after the prefix, YAML does not.
    if text.hasPrefix("0o") { return unsigned(text.dropFirst(2), radix: 8) }
    if text.hasPrefix("0x") { return unsigned(text.dropFirst(2), radix: 16) }
    return Int(text).map { .integer($0) }
  }

  private static func unsigned(_ digits: Substring, radix: Int) -> CoreValue? {
    guard digits.first != "+", digits.first != "-" else { return nil }
    return Int(digits, radix: radix).map { .integer($0) }
  }

  /// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
  private static func number(_ text: String) -> CoreValue? {
    var rest = Array(text.utf8)[...]
    func skipDigits() -> Int {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count)
      return digits.count
    }
    func skip(_ accepted: StaticString) -> Bool {
      guard let byte = rest.first, accepted.withUTF8Buffer({ $0.contains(byte) }) else { return false }
      rest = rest.dropFirst()
      return true
    }
    _ = skip("+-")
    let whole = skipDigits()
    let fraction = skip(".") ? skipDigits() : 0
    guard whole + fraction > 0 else { return nil }
    if skip("eE") {
      _ = skip("+-")
      guard skipDigits() > 0 else { return nil }
    }
    guard rest.isEmpty else { return nil }
    return Double(text).map { .number($0) }
  }
}

/// A kind of value that attributes have.
enum ValueType: Equatable {
  case text
  case token
  case tokens
  case language
  case oneOf([String])
  /// `prefix:value`, neither side empty.
  case userDefined
  case oneOfOrUserDefined([String])
  /// One of the values, or one's own, which begins with x-.
  case oneOfOrOwn([String])
  case number
  case positive
  case upTo(Int)
  case percentage
  case hexadecimal
  case address

  static let yesNo = ValueType.oneOf(["yes", "no"])
  static let reordering = ValueType.oneOf(["yes", "firstNo", "no"])
  static let direction = ValueType.oneOf(["ltr", "rtl", "auto"])
  static let space = ValueType.oneOf(["default", "preserve"])
  static let normalization = ValueType.oneOf(["none", "nfc", "nfd"])

  func accepts(_ value: String) -> Bool {
    switch self {
    case .text: true
    case .token: isNameToken(value)
    case .tokens:
      !value.split(separator: " ").isEmpty && value.split(separator: " ").allSatisfy { isNameToken($0) }
    case .language: isLanguageTag(value)
    case .oneOf(let values): values.contains(value)
    case .userDefined: isUserDefined(value)
    case .oneOfOrUserDefined(let values): values.contains(value) || isUserDefined(value)
    case .oneOfOrOwn(let values): values.contains(value) || value.hasPrefix("x-") && value.utf8.count > 2
    case .number: !value.isEmpty && value.utf8.allSatisfy(isDigit)
    case .positive: Int(value).map { $0 > 0 } ?? false
    case .upTo(let most): Int(value).map { (1...most).contains($0) } ?? false
    case .percentage: isDecimal(value) && (Double(value).map { (0...100).contains($0) } ?? false)
    case .hexadecimal: value.utf8.count.isMultiple(of: 2) && value.utf8.allSatisfy(isHexadecimal)
    case .address: !value.utf8.contains { $0 == 0x20 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 }
    }
  }

  /// What must be written, as the rest of "must be ...".
  var phrase: String {
    switch self {
    case .text: "text"
    case .token: "a name token"
    case .tokens: "name tokens with spaces between them"
    case .language: "a BCP 47 language tag"
    case .oneOf(let values): values.count > 12 ? "one of the values that the module names" : listed(values)
    case .userDefined: "prefix:value"
    case .oneOfOrUserDefined(let values): listed(values) + " or prefix:value"
    case .oneOfOrOwn(let values): (values.count > 12 ? "a value of its table" : listed(values)) + ", or begin with x-"
    case .number: "a whole number"
    case .positive: "a whole number from 1"
    case .upTo(let most): "a whole number from 1 to \(most)"
    case .percentage: "a number from 0 to 100"
    case .hexadecimal: "hexadecimal digits, two for each octet"
    case .address: "an address"
    }
  }
}

private func listed(_ values: [String]) -> String {
  values.count < 2
    ? values.joined() : values.dropLast().joined(separator: ", ") + " or " + values.suffix(1).joined()
}

private func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x66).contains(byte | 0x20) }
func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

private func isDecimal(_ value: String) -> Bool {
  value.utf8.contains(where: isDigit) && value.utf8.allSatisfy { isDigit($0) || $0 == 0x2E || $0 == 0x2B || $0 == 0x2D }
}

private func isUserDefined(_ value: String) -> Bool {
  let sides = value.split(separator: ":", omittingEmptySubsequences: false)
  return sides.count == 2
    && sides.allSatisfy { side in !side.isEmpty && !side.utf8.contains { [0x20, 0x09, 0x0A, 0x0D].contains($0) } }
}

/// XML 1.0, section 2.3, production 7.
func isNameToken(_ value: some StringProtocol) -> Bool {
  !value.isEmpty
    && value.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x2D, 0x2E, 0x30...0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0xB7, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x37D,
        0x37F...0x1FFF, 0x200C...0x200D, 0x203F...0x2040, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
        0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
        true
      default: false
      }
    }
}

/// RFC 5646, section 2.1: the shape of a tag; not whether its parts are registered.
func isLanguageTag(_ value: String) -> Bool {
  var pieces = value.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }[...]
  guard let first = pieces.popFirst() else { return false }
  let isPrivate = first == [0x78] || first == [0x58]
  if first == [0x69] || first == [0x49] {
    // Grandfathered: i-klingon and its like.
    return pieces.count == 1 && pieces.allSatisfy { (3...8).contains($0.count) && $0.allSatisfy(isLetter) }
  }
  func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
  func take(_ isPart: ([UInt8]) -> Bool) -> Bool {
    guard let piece = pieces.first, isPart(piece) else { return false }
    pieces.removeFirst()
    return true
  }
  if !isPrivate {
    guard (2...8).contains(first.count), first.allSatisfy(isLetter) else { return false }
    // Up to three extended language subtags, a script, a region, variants.
    if first.count < 4 {
      var extended = 0
      while extended < 3, take({ $0.count == 3 && $0.allSatisfy(isLetter) }) { extended += 1 }
    }
    _ = take { $0.count == 4 && $0.allSatisfy(isLetter) }
    _ = take { $0.count == 2 && $0.allSatisfy(isLetter) || $0.count == 3 && $0.allSatisfy(isDigit) }
    while take({
      (5...8).contains($0.count) && $0.allSatisfy(isAlphanumeric)
        || $0.count == 4 && isDigit($0[0]) && $0.allSatisfy(isAlphanumeric)
    }) {}
    // Extensions, each a letter or digit and what follows.
    while take({ $0.count == 1 && isAlphanumeric($0[0]) && $0[0] | 0x20 != 0x78 }) {
      guard take({ (2...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }) else { return false }
      while take({ (2...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }) {}
    }
    if pieces.isEmpty { return true }
    guard take({ $0 == [0x78] || $0 == [0x58] }) else { return false }
  }
  return !pieces.isEmpty && pieces.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }
}

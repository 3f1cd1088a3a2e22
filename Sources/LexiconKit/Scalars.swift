/// What a Unicode scalar is to a tokenizer.
@frozen public enum ScalarClass: UInt8, Sendable {
  /// Parts words and is nothing itself.
  case other
  case space
  case letter
  /// Belongs to the word before it but not to its form: a stress mark, a soft hyphen.
  case mark
  case digit
  /// A word by itself: Han, kana.
  case ideograph
  /// A sign that translations keep: `?`, a quotation mark, `%`.
  case sign
}

/// Classes and lower-case forms of scalars, tabulated where most text is.
public struct ScalarTable: Sendable {
  public static let shared = ScalarTable()
  /// The first scalar that is not tabulated.
  @usableFromInline static let size: UInt32 = 0x600
  @usableFromInline let classes: [ScalarClass]
  @usableFromInline let lowercase: [UInt16]

  private init() {
    var classes: [ScalarClass] = []
    var lowercase: [UInt16] = []
    for value in 0..<Self.size {
      guard let scalar = Unicode.Scalar(value) else { continue }
      classes.append(computedClass(scalar))
      lowercase.append(UInt16(truncatingIfNeeded: computedFold(scalar).value))
    }
    self.classes = classes
    self.lowercase = lowercase
  }

  @inlinable
  public func scalarClass(_ value: UInt32) -> ScalarClass {
    if value < Self.size { return classes[Int(value)] }
    guard let scalar = Unicode.Scalar(value) else { return .other }
    return computedClass(scalar)
  }

  /// The lower-case form; signs that differ only in shape become one (`«` and `"`), and `ё` becomes `е`.
  @inlinable
  public func fold(_ value: UInt32) -> UInt32 {
    if value < Self.size { return UInt32(lowercase[Int(value)]) }
    guard let scalar = Unicode.Scalar(value) else { return value }
    return computedFold(scalar).value
  }
}

@usableFromInline func computedClass(_ scalar: Unicode.Scalar) -> ScalarClass {
  switch scalar.value {
  case 0xAD, 0x300...0x36F: return .mark
  case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF: return .ideograph
  default: break
  }
  if signs.contains(computedFold(scalar)) { return .sign }
  if scalar.properties.isWhitespace { return .space }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .letter
  case .nonspacingMark, .spacingMark, .format: return .mark
  case .decimalNumber: return .digit
  default: return .other
  }
}

private let signs: Set<Unicode.Scalar> = ["?", "!", ":", ";", "(", ")", "\"", "%", "$", "€", "£", "§", "№"]

@usableFromInline func computedFold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar {
  case "ё", "Ё": return "е"
  case "«", "»", "“", "”", "„", "‟", "「", "」", "『", "』": return "\""
  case "？": return "?"
  case "！": return "!"
  case "：": return ":"
  case "；": return ";"
  case "（": return "("
  case "）": return ")"
  case "％": return "%"
  default:
    // Most scalars are their own lower case: asking costs less than making a string.
    guard scalar.properties.changesWhenLowercased else { return scalar }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? scalar : scalar
  }
}

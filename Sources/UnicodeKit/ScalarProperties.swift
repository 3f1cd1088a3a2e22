import CICU

/// A script of ISO 15924: Cyrillic, Latin, Han.
public struct Script: Hashable, Sendable, CustomStringConvertible {
  /// ICU's number.
  let code: Int32

  /// - Parameter name: four letters or a full name, in any case: `Cyrl`, `Cyrillic`. Nil for no script.
  public init?(_ name: String) {
    let code = icu_script_of_name(name)
    guard code >= 0 else { return nil }
    self.code = code
  }

  private init(code: Int32) { self.code = code }

  /// Of a scalar (UAX #24). Digits and punctuation are ``common``, combining marks ``inherited``.
  public init(of scalar: Unicode.Scalar) { code = icu_scalar_script(scalar.value) }

  /// The four letters of ISO 15924: `Cyrl`.
  public var description: String { icu_script_name(code).map { String(cString: $0) } ?? "Zzzz" }

  public static let common = Script(code: 0)
  public static let inherited = Script(code: 1)
  public static let arabic = Script(code: 2)
  public static let armenian = Script(code: 3)
  public static let cyrillic = Script(code: 8)
  public static let georgian = Script(code: 12)
  public static let greek = Script(code: 14)
  public static let han = Script(code: 17)
  public static let hebrew = Script(code: 19)
  public static let latin = Script(code: 25)
}

/// Properties of scalars by ICU's tables, which are several times faster than those of `Unicode.Scalar.Properties` and
/// agree with the iterators and transforms of this module.
extension Unicode.Scalar {
  public var category: Unicode.GeneralCategory { categories[Int(icu_scalar_category(value))] }

  /// The lower-case scalar, where there is one of its own.
  public var lowercased: Unicode.Scalar { Unicode.Scalar(icu_scalar_lower(value)) ?? self }

  /// The upper-case scalar, where there is one of its own.
  public var uppercased: Unicode.Scalar { Unicode.Scalar(icu_scalar_upper(value)) ?? self }
}

/// In the order of ICU's numbers.
private let categories: [Unicode.GeneralCategory] = [
  .unassigned, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
  .enclosingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber, .spaceSeparator, .lineSeparator,
  .paragraphSeparator, .control, .format, .privateUse, .surrogate, .dashPunctuation, .openPunctuation,
  .closePunctuation, .connectorPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
  .otherSymbol, .initialPunctuation, .finalPunctuation,
]

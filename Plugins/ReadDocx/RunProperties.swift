/// Formatting that is on or off.
struct Toggles: OptionSet {
  let rawValue: UInt16
  static let bold = Toggles(rawValue: 1)
  static let italic = Toggles(rawValue: 2)
  static let underline = Toggles(rawValue: 4)
  static let strikethrough = Toggles(rawValue: 8)
  static let hidden = Toggles(rawValue: 16)
  static let rightToLeft = Toggles(rawValue: 32)
  static let complexBold = Toggles(rawValue: 64)
  static let complexItalic = Toggles(rawValue: 128)
  static let complexScript = Toggles(rawValue: 256)

  /// Those of which a paragraph style and a character style cancel each other (ECMA-376 part 1, section 17.7.3).
  static let exclusive: Toggles = [.bold, .italic, .complexBold, .complexItalic, .strikethrough, .hidden]

  /// What of them is seen: of text in Arabic letters and their like, that it is bold is said by a toggle of its own
  /// (ECMA-376 part 1, section 17.3.2.2).
  var visible: Toggles {
    var result = intersection([.bold, .italic, .underline, .strikethrough])
    guard contains(.rightToLeft) || contains(.complexScript) else { return result }
    result.subtract([.bold, .italic])
    if contains(.complexBold) { result.insert(.bold) }
    if contains(.complexItalic) { result.insert(.italic) }
    return result
  }
}

enum VerticalPosition: UInt8 {
  case baseline, superscript, `subscript`
}

/// What an `rPr` says, of a run or of a style; nothing where it says nothing.
struct RunProperties {
  var given: Toggles = []
  var on: Toggles = []
  var position: VerticalPosition?
  var font: SymbolFont?
  /// Indices of the document's languages, for Latin and Cyrillic text, for East Asian, for right-to-left.
  var language: Int?
  var eastAsianLanguage: Int?
  var rightToLeftLanguage: Int?
  /// An index of the styles.
  var style: Int?

  mutating func set(_ toggle: Toggles, _ value: Bool) {
    given.insert(toggle)
    if value { on.insert(toggle) } else { on.remove(toggle) }
  }

  /// These properties where they say something, the base's elsewhere.
  func over(_ base: RunProperties) -> RunProperties {
    var result = self
    result.on = on.intersection(given).union(base.on.subtracting(given))
    result.given = given.union(base.given)
    result.position = position ?? base.position
    result.font = font ?? base.font
    result.language = language ?? base.language
    result.eastAsianLanguage = eastAsianLanguage ?? base.eastAsianLanguage
    result.rightToLeftLanguage = rightToLeftLanguage ?? base.rightToLeftLanguage
    return result
  }

  /// What holds for a run: its own properties over its character style over its paragraph's style over the defaults,
  /// exclusive toggles of the two styles cancelling each other.
  static func effective(
    direct: RunProperties, character: RunProperties, paragraph: RunProperties, defaults: RunProperties
  ) -> RunProperties {
    var styles = character.over(paragraph)
    let exclusive = character.on.symmetricDifference(paragraph.on).intersection(.exclusive)
    styles.on = styles.on.subtracting(.exclusive).union(exclusive).union(defaults.on.intersection(.exclusive))
    return direct.over(styles.over(defaults))
  }
}

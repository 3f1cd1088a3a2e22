import XMLKit

extension RunProperties {
  /// Takes what a child of an `rPr` says.
  mutating func read(_ tag: Tag, _ attributes: XMLAttributes, _ styles: Styles, _ languages: inout Languages) {
    switch tag {
    case .b: set(.bold, attributes.isOn)
    case .i: set(.italic, attributes.isOn)
    case .bCs: set(.complexBold, attributes.isOn)
    case .iCs: set(.complexItalic, attributes.isOn)
    case .cs: set(.complexScript, attributes.isOn)
    case .strike, .dstrike: set(.strikethrough, attributes.isOn || on.contains(.strikethrough))
    case .vanish: set(.hidden, attributes.isOn)
    case .rtl: set(.rightToLeft, attributes.isOn)
    case .u: set(.underline, attributes[.val]?.isEqual("none") != true)
    case .vertAlign:
      switch attributes.string(.val) {
      case "superscript": position = .superscript
      case "subscript": position = .subscript
      default: position = .baseline
      }
    case .rFonts:
      if let name = attributes[.ascii] ?? attributes[.hAnsi] { font = SymbolFont(name) }
    case .lang:
      if let value = attributes[.val] { language = languages.index(of: value) }
      if let value = attributes[.eastAsia] { eastAsianLanguage = languages.index(of: value) }
      if let value = attributes[.bidi] { rightToLeftLanguage = languages.index(of: value) }
    case .rStyle:
      style = attributes.string(.val).flatMap { styles.index(of: $0) }
    default: break
    }
  }
}

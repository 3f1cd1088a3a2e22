import TextModel
import XMLKit

/// What a style says of text; nil where it says nothing.
struct TextStyle {
  var isBold: Bool?
  var isItalic: Bool?
  var isUnderlined: Bool?
  var isStruck: Bool?
  /// `super 58%`, `sub`, `0% 100%`.
  var position: MarkKind??
  var isHidden: Bool?
  var language: LanguageTag?
  var parent: String?
  var listStyle: String?

  mutating func read(_ attributes: XMLAttributes) {
    // 600 and more is bold (CSS 2.1, section 15.6).
    isBold = attributes[.fontWeight, .formatting].map { $0 == "bold" || (Int($0) ?? 0) >= 600 } ?? isBold
    isItalic = attributes[.fontStyle, .formatting].map { $0 == "italic" || $0 == "oblique" } ?? isItalic
    isUnderlined = attributes[.textUnderlineStyle, .style].map { $0 != "none" } ?? isUnderlined
    isStruck = attributes[.textLineThroughStyle, .style].map { $0 != "none" } ?? isStruck
    isHidden = attributes[.display, .text].map { $0 == "none" } ?? isHidden
    if let value = attributes[.textPosition, .style] {
      let shift = value.prefix { $0 != " " }
      if shift == "super" {
        position = .some(.superscript)
      } else if shift == "sub" {
        position = .some(.subscript)
      } else {
        let percent = Int(shift.prefix { $0 != "%" && $0 != "." }) ?? 0
        position = .some(percent > 0 ? .superscript : percent < 0 ? .subscript : nil)
      }
    }
    if let tag = attributes[.language, .formatting], tag != "none", tag != "zxx" {
      let country = attributes[.country, .formatting].flatMap { $0 == "none" ? nil : $0 }
      language = LanguageTag([tag, country].compactMap { $0 }.joined(separator: "-")) ?? language
    }
  }

  func over(_ base: TextStyle) -> TextStyle {
    var result = self
    result.isBold = isBold ?? base.isBold
    result.isItalic = isItalic ?? base.isItalic
    result.isUnderlined = isUnderlined ?? base.isUnderlined
    result.isStruck = isStruck ?? base.isStruck
    result.position = position ?? base.position
    result.isHidden = isHidden ?? base.isHidden
    result.language = language ?? base.language
    result.listStyle = listStyle ?? base.listStyle
    return result
  }
}

/// The styles of a document, those of `styles.xml` and the automatic ones of `content.xml`.
final class Styles {
  private var styles: [String: TextStyle] = [:]
  fileprivate(set) var defaults = TextStyle()
  fileprivate(set) var lists: [String: ListStyle] = [:]
  /// Of headings.
  fileprivate(set) var outline = ListStyle()

  /// A style with what it inherits: nine in ten chains have three styles at most, and none is followed further than
  /// there are styles.
  func style(_ name: String?, family: String) -> TextStyle {
    var result = TextStyle()
    var next = name
    var left = styles.count
    while let name = next, left > 0, let style = styles["\(family) \(name)"] {
      result = result.over(style)
      next = style.parent
      left -= 1
    }
    return result
  }

  fileprivate func add(_ style: TextStyle, _ name: String, family: String) { styles["\(family) \(name)"] = style }
}

/// Collects the styles of a part.
final class StyleHandler: XMLHandler {
  private let styles: Styles
  private var style: (name: String, family: String, value: TextStyle)?
  private var isDefault = false
  private var list: (name: String?, value: ListStyle)?
  private var level: Int?

  init(_ styles: Styles) { self.styles = styles }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    switch (name.space, name.tag) {
    case (.style, .style):
      var value = TextStyle()
      value.parent = attributes[.parentStyleName, .style]
      value.listStyle = attributes[.listStyleName, .style]
      style = (attributes[.name, .style] ?? "", attributes[.family, .style] ?? "", value)
    case (.style, .defaultStyle): isDefault = attributes[.family, .style] == "paragraph"
    case (.style, .textProperties):
      if style != nil { style?.value.read(attributes) } else if isDefault { styles.defaults.read(attributes) }
    case (.text, .listStyle): list = (attributes[.name, .style], ListStyle())
    case (.text, .outlineStyle): list = (nil, ListStyle())
    case (.text, .listLevelStyleNumber), (.text, .outlineLevelStyle), (.text, .listLevelStyleBullet),
      (.text, .listLevelStyleImage):
      guard let number = attributes.count(.level, .text) else { return }
      list?.value.levels[number] = ListStyle.Level(attributes)
    default: break
    }
  }

  func endElement(_ name: XMLName) {
    switch (name.space, name.tag) {
    case (.style, .style):
      if let style { styles.add(style.value, style.name, family: style.family) }
      style = nil
    case (.style, .defaultStyle): isDefault = false
    case (.text, .listStyle):
      if let list, let name = list.name { styles.lists[name] = list.value }
      list = nil
    case (.text, .outlineStyle):
      if let list { styles.outline = list.value }
      list = nil
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

import TextModel
import XMLKit

/// What a paragraph's own properties or its style say.
struct ParagraphProperties {
  var style: Int?
  /// 0 is the topmost of nine; 9 is text.
  var outlineLevel: Int?
  var numbering: Int?
  var numberingLevel: Int?

  func over(_ base: ParagraphProperties) -> ParagraphProperties {
    ParagraphProperties(
      style: style, outlineLevel: outlineLevel ?? base.outlineLevel, numbering: numbering ?? base.numbering,
      numberingLevel: numberingLevel ?? base.numberingLevel)
  }
}

/// The styles of a document, each with what it inherits (ECMA-376 part 1, section 17.7).
final class Styles {
  struct Style {
    var id: String
    var name = ""
    var basedOn: String?
    var isParagraphDefault = false
    var run = RunProperties()
    var paragraph = ParagraphProperties()
  }

  private var styles: [Style] = []
  private var indices: [String: Int] = [:]
  fileprivate(set) var defaults = RunProperties()
  /// The style of paragraphs that name none.
  private(set) var paragraphDefault: Int?

  func index(of id: String) -> Int? { indices[id] }

  func run(_ index: Int?) -> RunProperties { index.map { styles[$0].run } ?? RunProperties() }

  func paragraph(_ index: Int?) -> ParagraphProperties { index.map { styles[$0].paragraph } ?? ParagraphProperties() }

  func id(_ index: Int?) -> String? { index.map { styles[$0].id } }

  fileprivate func add(_ style: Style) {
    // Of two styles with one identifier the later holds, as in Word.
    indices[style.id] = styles.count
    if style.isParagraphDefault { paragraphDefault = styles.count }
    styles.append(style)
  }

  /// Puts into each style what it inherits. A style that inherits from itself inherits nothing more.
  fileprivate func resolve() {
    var isResolved = Array(repeating: false, count: styles.count)
    var isMet = isResolved
    for start in styles.indices {
      var chain: [Int] = []
      var next: Int? = start
      while let index = next, !isMet[index] {
        isMet[index] = true
        chain.append(index)
        next = styles[index].basedOn.flatMap { indices[$0] }
      }
      // Where the chain ended in a style of its own, that one's properties are not yet inherited by itself.
      var base = next.flatMap { isResolved[$0] ? styles[$0] : nil }
      for index in chain.reversed() {
        if let base {
          styles[index].run = styles[index].run.over(base.run)
          styles[index].paragraph = styles[index].paragraph.over(base.paragraph)
        }
        if styles[index].paragraph.outlineLevel == nil {
          styles[index].paragraph.outlineLevel = Self.outlineLevel(ofName: styles[index].name)
        }
        isResolved[index] = true
        base = styles[index]
      }
    }
  }

  /// Word's built-in headings are known by their names, which every language version of Word writes in English.
  private static func outlineLevel(ofName name: String) -> Int? {
    let name = name.lowercased()
    if name == "title" { return 0 }
    guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level) else { return nil }
    return level - 1
  }
}

/// Reads `word/styles.xml`.
final class StyleHandler: XMLHandler {
  let styles = Styles()
  var languages: Languages
  private var style: Styles.Style?
  private var isInDefaults = false
  private var isInRunProperties = false
  /// Elements deep in an old state of properties, or in a table style's part for some cells.
  private var skipped = 0

  init(languages: Languages) { self.languages = languages }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    if skipped > 0 {
      skipped += 1
      return
    }
    guard name.space == .word, let tag = name.tag else { return }
    switch tag {
    case .style:
      style = Styles.Style(id: attributes.string(.styleId) ?? "")
      style?.isParagraphDefault =
        attributes[.default].map { $0.isEqual("1") || $0.isEqual("true") || $0.isEqual("on") } == true
        && attributes[.type]?.isEqual("paragraph") != false
    case .name: style?.name = attributes.string(.val) ?? ""
    case .basedOn: style?.basedOn = attributes.string(.val)
    case .rPrDefault: isInDefaults = true
    case .rPr: isInRunProperties = true
    case .pPrChange, .rPrChange, .tblPr, .trPr, .tcPr: skipped = 1
    case .outlineLvl: style?.paragraph.outlineLevel = attributes.integer(.val)
    case .numId: style?.paragraph.numbering = attributes.integer(.val)
    case .ilvl: style?.paragraph.numberingLevel = attributes.integer(.val)
    default:
      guard isInRunProperties else { return }
      if isInDefaults {
        styles.defaults.read(tag, attributes, styles, &languages)
      } else {
        style?.run.read(tag, attributes, styles, &languages)
      }
    }
  }

  func endElement(_ name: XMLName) {
    if skipped > 0 { skipped -= 1 }
    guard skipped == 0, name.space == .word else { return }
    switch name.tag {
    case .rPr: isInRunProperties = false
    case .rPrDefault: isInDefaults = false
    case .style:
      if let style { styles.add(style) }
      style = nil
    case .styles: styles.resolve()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

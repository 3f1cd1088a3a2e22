import XMLKit

/// One of the nine levels of a list.
struct ListLevel {
  /// Characters of a label's text; what is longer is no label, and would be written with each paragraph.
  static let maximumTextLength = 255

  var start = 1
  var format = NumberFormat.decimal
  /// Text with `%1` to `%9` standing for the numbers of the levels.
  var text = ""
  /// The level, counted from 1, that restarts this one; 0 for none; nil for any above.
  var restart: Int?
  /// Numbers of all levels are written as decimals.
  var isLegal = false
  /// The paragraph style that this level belongs to.
  var style: String?
  var font: SymbolFont?
}

/// The lists of a document (ECMA-376 part 1, section 17.9).
struct Numbering {
  struct Definition {
    var levels: [Int: ListLevel] = [:]
    /// The numbering style whose levels are used instead, by its identifier.
    var styleLink: String?
    /// The numbering style that these levels are the definition of.
    var definedStyle: String?
  }

  struct List {
    var definition: Int
    var levels: [Int: ListLevel] = [:]
    var starts: [Int: Int] = [:]
  }

  var definitions: [Int: Definition] = [:]
  var lists: [Int: List] = [:]
  /// The definitions of numbering styles, by those styles' identifiers.
  var styleDefinitions: [String: Int] = [:]

  /// The definition that holds a list's counters: its own, or the one that its numbering style is defined by.
  func definition(of list: List) -> Int {
    guard let link = definitions[list.definition]?.styleLink else { return list.definition }
    return styleDefinitions[link] ?? list.definition
  }

  func level(_ level: Int, of list: List) -> ListLevel? {
    list.levels[level] ?? definitions[definition(of: list)]?.levels[level]
  }

  /// The level that belongs to a paragraph style.
  func level(ofStyle style: String, in list: List) -> Int? {
    (0..<9).first { level($0, of: list)?.style == style }
  }
}

/// Reads `word/numbering.xml`.
final class NumberingHandler: XMLHandler {
  private(set) var numbering = Numbering()
  private var definition: (id: Int, value: Numbering.Definition)?
  private var list: (id: Int, value: Numbering.List)?
  private var level: (index: Int, value: ListLevel)?
  private var override = 0

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.space == .word, let tag = name.tag else { return }
    switch tag {
    case .abstractNum: definition = attributes.integer(.abstractNumId).map { ($0, Numbering.Definition()) }
    case .numStyleLink: definition?.value.styleLink = attributes.string(.val)
    case .styleLink: definition?.value.definedStyle = attributes.string(.val)
    case .num: list = attributes.integer(.numId).map { ($0, Numbering.List(definition: -1)) }
    case .abstractNumId: list?.value.definition = attributes.integer(.val) ?? -1
    case .lvlOverride: override = attributes.integer(.ilvl) ?? 0
    case .startOverride: list?.value.starts[override] = attributes.integer(.val)
    case .lvl: level = (attributes.integer(.ilvl) ?? override, ListLevel())
    case .start: level?.value.start = attributes.integer(.val) ?? 1
    case .numFmt:
      level?.value.format = attributes.string(.val).map { NumberFormat(rawValue: $0) ?? .decimal } ?? .decimal
    case .lvlText: level?.value.text = String((attributes.string(.val) ?? "").prefix(ListLevel.maximumTextLength))
    case .lvlRestart: level?.value.restart = attributes.integer(.val)
    case .isLgl: level?.value.isLegal = attributes.isOn
    case .pStyle: level?.value.style = attributes.string(.val)
    case .rFonts: level?.value.font = (attributes[.ascii] ?? attributes[.hAnsi]).flatMap { SymbolFont($0) }
    default: break
    }
  }

  func endElement(_ name: XMLName) {
    guard name.space == .word else { return }
    switch name.tag {
    case .lvl:
      if let level, list != nil { list?.value.levels[level.index] = level.value }
      if let level, definition != nil { definition?.value.levels[level.index] = level.value }
      level = nil
    case .abstractNum:
      if let definition {
        numbering.definitions[definition.id] = definition.value
        if let style = definition.value.definedStyle { numbering.styleDefinitions[style] = definition.id }
      }
      definition = nil
    case .num:
      if let list { numbering.lists[list.id] = list.value }
      list = nil
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

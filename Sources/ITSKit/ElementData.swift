import TextModel

/// What is known of an element, or an attribute: by inheritance, global rules and local markup, each over the one before
/// (ITS 2.0, section 5.5). Indices are those of ``Annotator``; -1 stands for none.
struct ElementData {
  // What child elements inherit.
  var isTranslated = true
  var isPreserved = false
  var localeFilter = 0
  var language = -1
  var note = -1
  var issue = -1

  // What they do not.
  var withinText: WithinText?
  var shape = Shape.unknown
  var kind: ElementKind?
  var level: Int?
  var mark: MarkKind?
  /// Of `Annotator.identifiers`; empty for none.
  var idValue = 0..<0
  var term = -1
  var resource = -1

  /// How an element's text stands in that of its parent.
  enum Shape {
    /// Nothing is known: it is a block if text stands directly in it.
    case unknown
    /// A block whatever text is in it.
    case block
    /// A block if text stands directly in it, and blocks in it are of its kind.
    case holder
    /// Holds blocks and no text of its own.
    case container
    /// A part of the text that it stands in.
    case inline
    case lineBreak
    /// Text apart from the text that it stands in, which goes on behind it.
    case nested
    /// Text apart from all blocks: a label, the document's title.
    case apart
    case skipped
  }

  init() {}

  /// What an element has before anything is said of it.
  init(childOf parent: ElementData) {
    isTranslated = parent.isTranslated
    isPreserved = parent.isPreserved
    localeFilter = parent.localeFilter
    language = parent.language
    note = parent.note
    issue = parent.issue
  }

  /// What an attribute has before anything is said of it: no more than what the data categories hand on to attributes.
  init(attributeOf element: ElementData) {
    isTranslated = false
    isPreserved = element.isPreserved
    localeFilter = element.localeFilter
    language = element.language
  }

  mutating func set(_ value: WithinText) {
    withinText = value
    switch value {
    case .yes: shape = .inline
    case .nested: shape = .nested
    case .no: if [.inline, .unknown, .lineBreak, .nested].contains(shape) { shape = .holder }
    }
  }

  mutating func set(_ kind: ElementKind, level: Int?) {
    self.kind = kind
    self.level = level
    switch kind {
    case .heading, .paragraph, .line: if shape != .nested { shape = .block }
    case .listItem, .tableCell, .footnote, .endnote, .comment, .header, .footer, .textBox:
      if shape != .nested { shape = .holder }
    case .container, .section, .table, .row: shape = .container
    case .label, .metadata: shape = .apart
    case .lineBreak: shape = .lineBreak
    case .skipped: shape = .skipped
    }
  }

  mutating func set(_ mark: MarkKind) {
    self.mark = mark
    if shape == .unknown { shape = .inline }
  }
}

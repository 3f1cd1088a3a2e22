import StageKit
import TextModel
import XMLKit

/// Reads a part that holds text: the main document, notes, comments, a header or a footer.
final class Story: XMLHandler {
  /// Elements of properties, whose children are told apart by them.
  enum Context {
    case content, paragraph, paragraphMark, run, row, cell, section
  }

  /// Where the text of the element in hand goes.
  enum TextUse {
    case none, text, instruction
  }

  let part: String
  let kind: BlockKind?
  let relationships: Relationships
  let parser: SAXParser
  let reading: DocumentReading
  var failure: StageError?

  var depth = 0
  /// The element that is passed over with all that is in it, by its depth.
  var skippedDepth = Int.max
  var contexts: [Context] = [.content]
  var path = ElementPath()
  /// Paragraphs that have begun and not ended: more than one in a text box.
  var open: [Paragraph] = []
  /// Paragraphs whose ends are deleted, to be continued, for each depth of text boxes.
  var joined: [Paragraph?] = [nil]
  var tables: [Table] = []
  var fields = Fields()
  /// How many fields were open where each cell, text box and note in hand began.
  var fieldBases: [Int] = []
  var textUse = TextUse.none
  var textStart = 0
  /// What `xml:space` says, and how deep the elements are that say it.
  var spaces: [(depth: Int, isPreserved: Bool)] = []
  var run = RunProperties()
  var span = Paragraph.Span(start: 0)
  var isSpanKnown = false
  /// The language of the run where its text is East Asian.
  var eastAsianLanguage: Int?
  var font: SymbolFont?
  var isRunHidden = false
  /// Runs that wait for the end of a text box inside them.
  var outerRuns: [RunProperties] = []
  var deletions = 0
  var insertions = 0
  var links: [Int?] = []
  /// For each AlternateContent in hand, whether one of its choices has been taken.
  var alternatives: [Bool] = []
  /// The structures of the formula in hand.
  var formula: [MathStructure] = []
  /// What stands above or beside a base text, once it has begun, until the base has been read.
  var rubyText: [UInt8]?
  var isRubyRead = false
  /// A page or column break that becomes a line break if text follows in its paragraph.
  var isBreakPending = false
  var noteID: String?
  var isNoteLabelPending = false
  var section = Section()
  /// Texts of a chart: each series repeats the names of the categories.
  var chartTexts: Set<[UInt8]> = []

  struct Table {
    var index: Int
    var row = -1
    var column = 0
    var span = 1
  }

  struct Section {
    var references: [(kind: BlockKind, type: String, id: String)] = []
    var hasTitlePage = false
    var notes: [BlockKind: NoteNumbering] = [:]
    /// The notes that are being spoken of.
    var notesInHand: BlockKind?
  }

  init(
    part: String, kind: BlockKind?, relationships: Relationships, parser: SAXParser, reading: DocumentReading
  ) {
    self.part = part
    self.kind = kind
    self.relationships = relationships
    self.parser = parser
    self.reading = reading
  }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    depth += 1
    if depth > skippedDepth { return }
    guard let tag = name.tag else { return }
    if attributes.count > 0, let space = attributes[.space, .xml] { spaces.append((depth, space.isEqual("preserve"))) }
    switch name.space {
    case .word:
      if tag.isOnPath { path.push(tag) }
      try start(tag, attributes)
    case .compatibility: startAlternative(tag, attributes)
    case .math: startMath(tag, attributes)
    case .drawing, .diagram, .chart, .vml: try startDrawing(name.space, tag, attributes)
    default: break
    }
  }

  func endElement(_ name: XMLName) throws(XMLStop) {
    depth -= 1
    if depth >= skippedDepth { return }
    let wasSkipped = depth + 1 == skippedDepth
    if wasSkipped { skippedDepth = Int.max }
    guard let tag = name.tag else { return }
    switch name.space {
    case .word:
      if !wasSkipped { try end(tag) }
      if tag.isOnPath { path.pop() }
    case .compatibility: if tag == .alternateContent { _ = alternatives.popLast() }
    case .math: endMath(tag)
    case .drawing, .chart: if !wasSkipped { try endDrawing(tag) }
    default: break
    }
    if let space = spaces.last, space.depth > depth { spaces.removeLast() }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    guard textUse != .none, depth < skippedDepth else { return }
    if textUse == .instruction || fields.isInInstruction {
      fields.append(bytes, isText: textUse == .text)
    } else if isRunVisible {
      if open.isEmpty { startParagraph(isImplicit: true) }
      let paragraph = open.count - 1
      if isBreakPending {
        writePendingBreak()
        textStart = open[paragraph].text.count
      }
      if reading.options.changes == .both, partChanges(before: bytes.first) { textStart = open[paragraph].text.count }
      if rubyText != nil, !isRubyRead { return rubyText?.append(contentsOf: bytes) ?? () }
      open[paragraph].append(bytes, span(of: bytes))
      if open[paragraph].text.count > parser.limits.textLength { try refuseLength() }
    }
  }

  func skip() { skippedDepth = depth }

  var context: Context { contexts.last ?? .content }

  /// Whether text of the run in hand is read.
  var isRunVisible: Bool {
    if deletions > 0, reading.options.changes == .final { return false }
    if insertions > 0, reading.options.changes == .original { return false }
    if !isSpanKnown { findSpan() }
    return !isRunHidden
  }

  private func findSpan() {
    let paragraph = open.last?.properties.style ?? reading.styles.paragraphDefault
    let base = reading.styles.run(paragraph)
    let effective = RunProperties.effective(
      direct: run, character: reading.styles.run(run.style), paragraph: base, defaults: reading.styles.defaults)
    isRunHidden = effective.on.contains(.hidden) && !reading.options.hidden
    // What the whole paragraph looks like by its style is no mark.
    span.marks = effective.on.visible.subtracting(
      base.on.union(effective.on.intersection([.rightToLeft, .complexScript])).visible)
    span.position = effective.position ?? .baseline
    span.language = effective.on.contains(.rightToLeft) ? effective.rightToLeftLanguage : effective.language
    eastAsianLanguage = effective.on.contains(.rightToLeft) ? nil : effective.eastAsianLanguage
    font = effective.font
    span.link = fields.link.map { reading.link($0) } ?? links.last ?? nil
    isSpanKnown = true
  }
}

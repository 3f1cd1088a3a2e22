import StageKit
import TextModel
import XMLKit

// What the elements of WordprocessingML do.
extension Story {
  func start(_ tag: Tag, _ attributes: XMLAttributes) throws(XMLStop) {
    switch tag {
    case .p: try startParagraph()
    case .r: startRun()
    case .t: startText(.text)
    case .delText:
      // What is deleted may stand outside of a `del` as well, in the result of a field.
      startText(deletions == 0 && reading.options.changes == .final ? .none : .text)
    case .instrText: startText(.instruction)
    case .tab, .ptab: append("\t")
    case .br: startBreak(attributes)
    case .cr: append("\n")
    case .noBreakHyphen: append("\u{2011}")
    case .softHyphen: append("\u{AD}")
    case .sym: startSymbol(attributes)
    case .fldChar: startFieldCharacter(attributes)
    case .fldSimple:
      let instruction = attributes.string(.instr).flatMap { linkAddress(ofField: $0) }
      pushLink(instruction)
    case .hyperlink: pushLink(address(attributes))
    case .footnoteReference: refer(.footnote, attributes)
    case .endnoteReference: refer(.endnote, attributes)
    case .commentReference: refer(.comment, attributes)
    case .footnoteRef, .endnoteRef:
      if isNoteLabelPending, let paragraph = open.indices.last {
        open[paragraph].noteLabel = ""
        isNoteLabelPending = false
      }
    case .ins, .moveTo: startChange(isDeletion: false)
    case .del, .moveFrom: startChange(isDeletion: true)
    case .cellIns: if context == .cell, reading.options.changes == .original { dropCell() }
    case .cellDel: if context == .cell, reading.options.changes == .final { dropCell() }
    case .tbl: try startTable()
    case .tr: startRow()
    case .tc: startCell()
    case .txbxContent: startTextBox()
    case .footnote, .endnote, .comment: startNote(attributes)
    case .pPr, .rPr, .trPr, .tcPr, .sectPr: startProperties(tag)
    case .pPrChange, .rPrChange, .tblPrChange, .trPrChange, .tcPrChange, .sectPrChange, .tblGridChange,
      .numberingChange, .tblPrExChange, .tblPr, .tblPrEx, .tblGrid, .sdtPr, .sdtEndPr, .customXmlPr, .smartTagPr,
      .ffData, .delInstrText:
      skip()
    default: startProperty(tag, attributes)
    }
  }

  func end(_ tag: Tag) throws(XMLStop) {
    switch tag {
    case .p: try endParagraph()
    case .t, .delText, .instrText: endText()
    case .hyperlink, .fldSimple: popLink()
    case .ins, .moveTo: if context == .content { insertions -= 1 }
    case .del, .moveFrom: if context == .content { deletions -= 1 }
    case .tbl:
      try flushJoined()
      _ = tables.popLast()
    case .tc: try endCell()
    case .txbxContent: try endTextBox()
    case .footnote, .endnote, .comment: try endNote()
    case .sectPr: try endSection()
    case .pPr, .rPr, .trPr, .tcPr: if contexts.count > 1 { contexts.removeLast() }
    case .body, .hdr, .ftr:
      try flushJoined()
      fields.close(downTo: 0)
    default: break
    }
  }

  private func startProperties(_ tag: Tag) {
    switch tag {
    case .pPr: contexts.append(.paragraph)
    case .rPr: contexts.append(context == .paragraph ? .paragraphMark : .run)
    case .trPr: contexts.append(.row)
    case .tcPr: contexts.append(.cell)
    default:
      contexts.append(.section)
      section = Section()
    }
  }

  private func startProperty(_ tag: Tag, _ attributes: XMLAttributes) {
    switch context {
    case .run:
      run.read(tag, attributes, reading.styles, &reading.languages)
      isSpanKnown = false
    case .paragraphMark:
      if tag == .vanish, let paragraph = open.indices.last { open[paragraph].isMarkHidden = attributes.isOn }
    case .paragraph:
      guard let paragraph = open.indices.last else { return }
      switch tag {
      case .pStyle: open[paragraph].properties.style = attributes.string(.val).flatMap { reading.styles.index(of: $0) }
      case .outlineLvl: open[paragraph].properties.outlineLevel = attributes.integer(.val)
      case .numId: open[paragraph].properties.numbering = attributes.integer(.val)
      case .ilvl: open[paragraph].properties.numberingLevel = attributes.integer(.val)
      default: break
      }
      isSpanKnown = false
    case .row:
      if tag == .gridBefore, let table = tables.indices.last {
        tables[table].column += max(0, attributes.integer(.val) ?? 0)
      }
      if tag == .hidden, attributes.isOn, !reading.options.hidden { dropRow() }
    case .cell:
      if tag == .gridSpan, let table = tables.indices.last {
        tables[table].span = max(1, attributes.integer(.val) ?? 1)
      }
    case .section:
      switch tag {
      case .headerReference, .footerReference:
        let id = attributes[.id, .relationships].map { String(decoding: $0, as: UTF8.self) } ?? ""
        section.references.append(
          (tag == .headerReference ? .header : .footer, attributes.string(.type) ?? "default", id))
      case .titlePg: section.hasTitlePage = attributes.isOn
      default: break
      }
    case .content: break
    }
  }

  private func startChange(isDeletion: Bool) {
    switch context {
    case .content: if isDeletion { deletions += 1 } else { insertions += 1 }
    case .paragraphMark:
      guard let paragraph = open.indices.last else { return }
      if reading.options.changes == (isDeletion ? .final : .original) { open[paragraph].isJoined = true }
    case .row: if reading.options.changes == (isDeletion ? .final : .original) { dropRow() }
    default: break
    }
  }

  // MARK: Paragraphs and runs

  private func startParagraph() throws(XMLStop) {
    try endImplicitParagraph()
    startParagraph(isImplicit: false)
  }

  func startParagraph(isImplicit: Bool) {
    var paragraph = Paragraph()
    paragraph.isImplicit = isImplicit
    paragraph.kind = kind ?? .paragraph
    paragraph.isInTextBox = joined.count > 1
    paragraph.path = path.bytes
    paragraph.line = parser.line
    if let table = tables.last, table.row >= 0 {
      paragraph.cell = TableCell(table: table.index, row: table.row, column: table.column)
    }
    open.append(paragraph)
    isBreakPending = false
    if !isImplicit { startRun() }
  }

  /// Ends the paragraph of text that stands in none, where a block or its container ends.
  private func endImplicitParagraph() throws(XMLStop) {
    if open.last?.isImplicit == true { try endParagraph() }
  }

  private func startRun() {
    run = RunProperties()
    isSpanKnown = false
  }

  private func endParagraph() throws(XMLStop) {
    isBreakPending = false
    guard var paragraph = open.popLast() else { return }
    if let earlier = joined[joined.count - 1] {
      joined[joined.count - 1] = nil
      paragraph.continue(earlier)
    }
    startRun()
    if paragraph.isJoined {
      joined[joined.count - 1] = paragraph
    } else {
      try finish(paragraph)
    }
  }

  /// Writes a paragraph, or keeps it until what it stands in has been written.
  private func finish(_ paragraph: Paragraph) throws(XMLStop) {
    if let outer = open.indices.last {
      open[outer].attachments.append(.paragraph(paragraph))
    } else if let noteID, let kind {
      reading.keep(paragraph, of: kind, id: noteID)
    } else {
      try call { () throws(StageError) in try reading.write(paragraph, part: part) }
    }
  }

  /// Writes a paragraph whose end is deleted where nothing follows that could continue it.
  private func flushJoined() throws(XMLStop) {
    try endImplicitParagraph()
    guard let paragraph = joined[joined.count - 1] else { return }
    joined[joined.count - 1] = nil
    try finish(paragraph)
  }

  private func call(_ body: () throws(StageError) -> Void) throws(XMLStop) {
    do {
      try body()
    } catch {
      failure = error
      throw XMLStop()
    }
  }

  // MARK: Text

  private func startText(_ use: TextUse) {
    textUse = use
    textStart = open.last?.text.count ?? 0
  }

  func endText() {
    let use = textUse
    textUse = .none
    guard use == .text, let paragraph = open.indices.last, open[paragraph].text.count > textStart else { return }
    open[paragraph].tidy(from: textStart, trimming: spaces.last?.isPreserved != true)
  }

  /// Adds what an element stands for. In a paragraph's properties a `tab` is a tab stop.
  func append(_ text: StaticString) {
    guard context == .content, !fields.isInInstruction, let paragraph = open.indices.last, isRunVisible else { return }
    if isBreakPending { writePendingBreak() }
    open[paragraph].append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), span)
  }

  func writePendingBreak() {
    isBreakPending = false
    if let paragraph = open.indices.last, let last = open[paragraph].text.last, last > 0x20 {
      open[paragraph].append(CollectionOfOne(0x0A), span)
    }
  }

  private func startBreak(_ attributes: XMLAttributes) {
    guard let type = attributes[.type], !type.isEqual("textWrapping") else { return append("\n") }
    if open.last?.text.isEmpty == false, !fields.isInInstruction, isRunVisible { isBreakPending = true }
  }

  private func startSymbol(_ attributes: XMLAttributes) {
    guard context == .content, !fields.isInInstruction, let paragraph = open.indices.last, isRunVisible,
      let code = attributes.string(.char).flatMap({ Int($0, radix: 16) })
    else { return }
    let font = attributes[.font].flatMap { SymbolFont($0) }
    guard let scalar = font.flatMap({ $0.scalar(code) }) ?? Unicode.Scalar(UInt32(clamping: code)) else { return }
    if isBreakPending { writePendingBreak() }
    open[paragraph].append(Array(String(Character(scalar)).utf8), span)
  }

  private func startFieldCharacter(_ attributes: XMLAttributes) {
    guard let type = attributes[.fldCharType] else { return }
    if type.isEqual("begin") {
      fields.begin()
    } else if type.isEqual("separate") {
      fields.separate()
    } else if type.isEqual("end"), fields.count > (fieldBases.last ?? 0) {
      fields.end()
    }
    isSpanKnown = false
  }

  private func address(_ attributes: XMLAttributes) -> String? {
    let target = attributes[.id, .relationships].flatMap { relationships[String(decoding: $0, as: UTF8.self)]?.target }
    guard let anchor = attributes.string(.anchor), !anchor.isEmpty else { return target }
    return (target ?? "") + "#" + anchor
  }

  private func pushLink(_ address: String?) {
    links.append(address.map { reading.link($0) } ?? links.last ?? nil)
    isSpanKnown = false
  }

  private func popLink() {
    _ = links.popLast()
    isSpanKnown = false
  }

  // MARK: Notes and sections

  private func refer(_ kind: BlockKind, _ attributes: XMLAttributes) {
    let isWanted = reading.options.parts.contains(kind == .comment ? .comments : .notes)
    guard isWanted, let id = attributes.string(.id), let paragraph = open.indices.last, !fields.isInInstruction,
      isRunVisible
    else { return }
    if kind != .comment { open[paragraph].references.append((open[paragraph].text.count, id)) }
    open[paragraph].attachments.append(.note(kind, id: id))
  }

  private func startNote(_ attributes: XMLAttributes) {
    noteID = attributes.string(.id)
    isNoteLabelPending = true
    fieldBases.append(fields.count)
  }

  private func endNote() throws(XMLStop) {
    try flushJoined()
    fields.close(downTo: fieldBases.popLast() ?? 0)
    noteID = nil
  }

  private func endSection() throws(XMLStop) {
    if contexts.count > 1 { contexts.removeLast() }
    guard reading.options.parts.contains(.headers) else { return }
    var attachments: [Paragraph.Attachment] = []
    for reference in section.references {
      // A first or even page's header shows only where the section has such pages.
      if reference.type == "first", !section.hasTitlePage { continue }
      if reference.type == "even" {
        var isShown = false
        try call { () throws(StageError) in isShown = try reading.hasEvenHeaders() }
        if !isShown { continue }
      }
      guard let target = relationships[reference.id], !target.isExternal else { continue }
      attachments.append(.story(reference.kind, part: target.target))
    }
    if let paragraph = open.indices.last {
      open[paragraph].attachments += attachments
    } else {
      try flushJoined()
      for case .story(let kind, let part) in attachments {
        try call { () throws(StageError) in try reading.writeStory(kind, part) }
      }
    }
  }

  // MARK: Tables and text boxes

  private func startTable() throws(XMLStop) {
    try flushJoined()
    tables.append(Table(index: reading.tableCount))
    reading.tableCount += 1
  }

  private func startRow() {
    guard let table = tables.indices.last else { return }
    tables[table].row += 1
    tables[table].column = 0
  }

  /// Passes over the rest of a row, which then does not count.
  private func dropRow() {
    guard let table = tables.indices.last else { return }
    tables[table].row -= 1
    contexts.removeLast()
    skippedDepth = depth - 2
  }

  private func startCell() {
    if let table = tables.indices.last { tables[table].span = 1 }
    fieldBases.append(fields.count)
  }

  private func dropCell() {
    contexts.removeLast()
    skippedDepth = depth - 2
    _ = fieldBases.popLast()
  }

  private func endCell() throws(XMLStop) {
    try flushJoined()
    fields.close(downTo: fieldBases.popLast() ?? 0)
    if let table = tables.indices.last { tables[table].column += tables[table].span }
  }

  private func startTextBox() {
    guard reading.options.parts.contains(.textBoxes) else { return skip() }
    joined.append(nil)
    outerRuns.append(run)
    fieldBases.append(fields.count)
    tables.append(Table(index: -1))
  }

  private func endTextBox() throws(XMLStop) {
    try flushJoined()
    if joined.count > 1 { joined.removeLast() }
    fields.close(downTo: fieldBases.popLast() ?? 0)
    _ = tables.popLast()
    run = outerRuns.popLast() ?? RunProperties()
    isSpanKnown = false
  }

  // MARK: Other namespaces

  func startAlternative(_ tag: Tag, _ attributes: XMLAttributes) {
    switch tag {
    case .alternateContent: alternatives.append(false)
    case .choice, .fallback:
      guard let last = alternatives.indices.last else { return }
      if alternatives[last] || (tag == .choice && !isUnderstood(attributes)) {
        skip()
      } else {
        alternatives[last] = true
      }
    default: break
    }
  }

  /// Whether the reader knows all namespaces that a choice requires.
  private func isUnderstood(_ attributes: XMLAttributes) -> Bool {
    guard let required = attributes[.requires] else { return false }
    return required.split(whereSeparator: { $0 <= 0x20 }).allSatisfy { prefix in
      Space(rawValue: parser.namespaceNumber(ofPrefix: UnsafeBufferPointer(rebasing: prefix))) == .understood
    }
  }

  func startMath(_ tag: Tag) {
    switch tag {
    case .ctrlPr: skip()
    case .r: startRun()
    case .t: startText(.text)
    default: break
    }
  }
}

extension Paragraph {
  /// White space as Word shows it: line ends of the file are spaces, and what is not preserved is trimmed.
  fileprivate mutating func tidy(from start: Int, trimming: Bool) {
    for index in start..<text.count where text[index] == 0x0A || text[index] == 0x0D { text[index] = 0x20 }
    guard trimming else { return }
    var end = text.count
    while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    text.removeSubrange(end...)
    var first = start
    while first < text.count, text[first] == 0x20 || text[first] == 0x09 { first += 1 }
    text.removeSubrange(start..<first)
    while let last = spans.last, last.start >= text.count, last.start > 0 { spans.removeLast() }
  }
}

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
    case .lastRenderedPageBreak: reading.page += 1
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
    case .altChunk, .subDoc: try startChunk(attributes)
    case .footnote, .endnote, .comment: startNote(attributes)
    case .pPr, .rPr, .trPr, .tcPr, .sectPr: startProperties(tag)
    case .pPrChange, .rPrChange, .tblPrChange, .trPrChange, .tcPrChange, .sectPrChange, .tblGridChange,
      .numberingChange, .tblPrExChange, .tblPr, .tblPrEx, .tblGrid, .sdtPr, .sdtEndPr, .customXmlPr, .smartTagPr,
      .delInstrText:
      skip()
    case .ddList: fields.beginChoice()
    case .listEntry: fields.addChoice(attributes.string(.val) ?? "")
    case .result: fields.choose(attributes.integer(.val) ?? 0)
    case .rt: rubyText = []
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
    case .footnotePr, .endnotePr: section.notesInHand = nil
    case .sectPr: try endSection()
    case .rt: isRubyRead = true
    case .ruby: endRuby()
    case .pPr, .rPr, .trPr, .tcPr: if contexts.count > 1 { contexts.removeLast() }
    case .body, .hdr, .ftr:
      try flushJoined()
      fields.close(downTo: 0)
    default: break
    }
  }

  func startProperties(_ tag: Tag) {
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

  func startProperty(_ tag: Tag, _ attributes: XMLAttributes) {
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
      // The large first letter of the next paragraph stands in a paragraph of its own.
      case .framePr: if attributes[.dropCap].map({ !$0.isEqual("none") }) ?? false { open[paragraph].isJoined = true }
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
      case .footnotePr: section.notesInHand = .footnote
      case .endnotePr: section.notesInHand = .endnote
      default: if let kind = section.notesInHand { section.notes[kind, default: NoteNumbering()].read(tag, attributes) }
      }
    case .content: break
    }
  }

  func startChange(isDeletion: Bool) {
    switch context {
    case .content: if isDeletion { deletions += 1 } else { insertions += 1 }
    case .paragraphMark:
      guard let paragraph = open.indices.last else { return }
      if reading.options.changes == (isDeletion ? .final : .original) { open[paragraph].isJoined = true }
    case .row: if reading.options.changes == (isDeletion ? .final : .original) { dropRow() }
    default: break
    }
  }

  func startParagraph() throws(XMLStop) {
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
  func endImplicitParagraph() throws(XMLStop) {
    if open.last?.isImplicit == true { try endParagraph() }
  }

  func startRun() {
    run = RunProperties()
    isSpanKnown = false
  }

  func endParagraph() throws(XMLStop) {
    isBreakPending = false
    guard var paragraph = open.popLast() else { return }
    if var earlier = joined[joined.count - 1] {
      joined[joined.count - 1] = nil
      earlier.join(paragraph)
      paragraph = earlier
    }
    startRun()
    if paragraph.isJoined {
      joined[joined.count - 1] = paragraph
    } else {
      try finish(paragraph)
    }
  }

  /// Writes a paragraph, or keeps it until what it stands in has been written.
  func finish(_ paragraph: Paragraph) throws(XMLStop) {
    if let outer = open.indices.last {
      open[outer].attachments.append(.paragraph(paragraph))
    } else if let noteID, let kind {
      reading.keep(paragraph, of: kind, id: noteID)
    } else {
      try call { () throws(StageError) in try reading.write(paragraph, part: part) }
    }
  }

  /// Writes a paragraph whose end is deleted where nothing follows that could continue it.
  func flushJoined() throws(XMLStop) {
    try endImplicitParagraph()
    guard let paragraph = joined[joined.count - 1] else { return }
    joined[joined.count - 1] = nil
    try finish(paragraph)
  }

  func call(_ body: () throws(StageError) -> Void) throws(XMLStop) {
    do {
      try body()
    } catch {
      failure = error
      throw XMLStop()
    }
  }

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
  func isUnderstood(_ attributes: XMLAttributes) -> Bool {
    guard let required = attributes[.requires] else { return false }
    return required.split(whereSeparator: { $0 <= 0x20 }).allSatisfy { prefix in
      Space(rawValue: parser.namespaceNumber(ofPrefix: UnsafeBufferPointer(rebasing: prefix))) == .understood
    }
  }
}

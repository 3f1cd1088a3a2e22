import TextModel
import XMLKit

// Paragraphs, and what they look like.
extension Story {
  func startParagraph(_ tag: Tag, _ attributes: XMLAttributes) {
    guard let frame = frames.last else { return }
    let style = reading.styles.style(attributes[.styleName, .text], family: "paragraph")
    var paragraph = Paragraph()
    // A shape without a text box holds its paragraphs itself.
    paragraph.kind = open.count > frame.base ? .textBox : frame.kind
    paragraph.path = path.bytes
    paragraph.line = reading.parser.line
    paragraph.language = style.language ?? reading.styles.defaults.language
    if let table = frame.tables.last, table.row >= 0 {
      paragraph.cell = TableCell(table: table.index, row: table.row, column: table.column)
    }
    let list = withLists { labels.label(&$0, paragraphStyle: style.listStyle) }
    paragraph.label = list?.label ?? frame.label
    if paragraph.kind == .paragraph {
      if tag == .h {
        paragraph.kind = .heading
        paragraph.level = max(1, min(attributes.count(.outlineLevel, .text) ?? 1, 10))
        if list == nil, attributes[.isListHeader, .text] != "true" {
          paragraph.label = labels.labelOfHeading(paragraph.level)
        }
      } else if let list {
        paragraph.kind = .listItem
        paragraph.level = list.level
      } else if paragraph.cell != nil {
        paragraph.kind = .tableCell
      }
    }
    open.append(paragraph)
    withFrame { frame in
      frame.label = nil
      frame.spans.append(Span(style: style))
    }
  }

  func withLists<R>(_ body: (inout [OpenList]) -> R?) -> R? {
    guard let last = frames.indices.last else { return nil }
    return body(&frames[last].lists)
  }

  func endParagraph() {
    guard let frame = frames.last, open.count > frame.base, var paragraph = open.popLast() else { return }
    paragraph.trim()
    withFrame { frame in
      if open.count == frame.base { frame.spans = [] } else { frame.spans.removeLast() }
      if var earlier = frame.joined, open.count == frame.base {
        earlier.join(paragraph)
        paragraph = earlier
        frame.joined = nil
      }
      if changes.isDropping, open.count == frame.base { frame.joined = paragraph }
    }
    if frames.last?.joined == nil { finish(paragraph) }
  }

  /// Writes a paragraph, or keeps it until what it stands in has been written.
  func finish(_ paragraph: Paragraph) {
    if frames.last?.isDeletion == true {
      changes.text.append(paragraph.text)
    } else if let outer = open.indices.last {
      open[outer].attachments.append(paragraph)
    } else {
      reading.write(paragraph, part: part)
    }
  }

  /// The marks of the text in hand, those that its whole paragraph has left out.
  var marks: [Paragraph.Mark] {
    guard let spans = frames.last?.spans, let span = spans.last, spans.count > 1 || span.link != nil else { return [] }
    let base = spans[0].style
    var marks: [Paragraph.Mark] = []
    if let link = span.link { marks.append(Paragraph.Mark(kind: .link, value: link)) }
    if let language = span.style.language, language != (base.language ?? reading.styles.defaults.language) {
      marks.append(Paragraph.Mark(kind: .language, value: language.identifier))
    }
    if span.style.isBold == true, base.isBold != true { marks.append(Paragraph.Mark(kind: .bold)) }
    if span.style.isItalic == true, base.isItalic != true { marks.append(Paragraph.Mark(kind: .italic)) }
    if span.style.isUnderlined == true, base.isUnderlined != true { marks.append(Paragraph.Mark(kind: .underline)) }
    if span.style.isStruck == true, base.isStruck != true { marks.append(Paragraph.Mark(kind: .strikethrough)) }
    if let position = span.style.position, let position { marks.append(Paragraph.Mark(kind: position)) }
    return marks
  }
}

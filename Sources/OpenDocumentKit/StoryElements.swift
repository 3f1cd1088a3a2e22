import TextModel
import XMLKit

// What elements do.
extension Story {
  func startText(_ tag: Tag, _ attributes: XMLAttributes) {
    switch tag {
    case .p, .h: startParagraph(tag, attributes)
    case .span, .a: pushSpan(attributes)
    case .s: append(String(repeating: " ", count: min(attributes.count(.c, .text) ?? 1, 1_000)))
    case .tab: append("\t")
    case .lineBreak: append("\n")
    case .rubyText: append("(")
    case .list: withFrame { labels.start(&$0.lists, attributes) }
    case .listItem: withFrame { labels.startItem(&$0.lists, start: attributes.count(.startValue, .text)) }
    case .listHeader: withFrame { labels.startHeader(&$0.lists) }
    case .section: if attributes[.display, .text] == "none", !reading.options.hidden { skip() }
    case .note:
      note = (attributes[.id, .text] ?? "", attributes[.noteClass, .text] == "endnote" ? .endnote : .footnote, "")
    case .noteCitation:
      isInCitation = true
      if isTextRead, reading.options.parts.contains(.notes) {
        open[open.count - 1].references.append((open[open.count - 1].text.count, note.id))
      }
    case .noteBody: push(note.kind, label: note.label)
    case .hiddenText, .hiddenParagraph: if !reading.options.hidden { skip() }
    case .changeInfo: skip()
    case .changedRegion: changes.id = attributes[.id, .xml] ?? attributes[.id, .text] ?? ""
    case .insertion: changes.insertions.insert(changes.id)
    case .deletion: push(.paragraph, isDeletion: true)
    case .change: insertDeletion(attributes[.changeID, .text] ?? "")
    case .changeStart: startInsertion(attributes[.changeID, .text] ?? "")
    case .changeEnd: changes.end(attributes[.changeID, .text] ?? "")
    default: break
    }
  }

  func endText(_ tag: Tag) {
    switch tag {
    case .p, .h: endParagraph()
    case .span, .a: popSpan()
    case .rubyText: append(")")
    case .list: withFrame { $0.lists.removeLast() }
    case .noteCitation: isInCitation = false
    case .noteBody, .deletion: pop()
    default: break
    }
  }

  func startTable(_ tag: Tag, _ attributes: XMLAttributes) {
    withFrame { frame in
      let last = frame.tables.count - 1
      switch tag {
      case .table:
        frame.tables.append(Table(index: tableCount))
        tableCount += 1
      case .tableRow where last >= 0:
        frame.tables[last].row += 1
        frame.tables[last].column = 0
      case .tableCell where last >= 0, .coveredTableCell where last >= 0:
        // Cells that are covered by one before it are elements of their own.
        frame.tables[last].span = max(1, attributes.count(.numberColumnsRepeated, .table) ?? 1)
      default: break
      }
    }
  }

  func endTable(_ tag: Tag) {
    withFrame { frame in
      guard let last = frame.tables.indices.last else { return }
      switch tag {
      case .table: frame.tables.removeLast()
      case .tableCell, .coveredTableCell: frame.tables[last].column += frame.tables[last].span
      default: break
      }
    }
  }

  func withFrame(_ body: (inout Frame) -> Void) {
    if let last = frames.indices.last { body(&frames[last]) }
  }

  func push(_ kind: BlockKind, label: String? = nil, isDeletion: Bool = false) {
    frames.append(Frame(kind: kind, base: open.count, label: label, isDeletion: isDeletion))
    if isDeletion { changes.text = [] }
  }

  func pop() {
    guard let frame = frames.popLast() else { return }
    if frame.isDeletion { changes.deletions[changes.id] = changes.text }
    if let joined = frame.joined { finish(joined) }
  }

  func pushSpan(_ attributes: XMLAttributes) {
    let style = reading.styles.style(attributes[.styleName, .text], family: "text")
    withFrame { frame in
      let outer = frame.spans.last ?? Span(style: TextStyle())
      frame.spans.append(Span(style: style.over(outer.style), link: attributes[.href, .link] ?? outer.link))
    }
  }

  func popSpan() { withFrame { _ = $0.spans.popLast() } }

  func report(_ address: String) {
    let name = address.split(separator: "/").last.map { String($0) } ?? ""
    reading.sink.report(Finding(OpenDocument.unreadObject, ["name": name]))
  }
}

import StageKit
import TextModel
import XMLKit

// Text in drawings: shapes, diagrams and charts (ECMA-376 part 1, chapter 21), and words drawn as pictures (part 4,
// section 19.1.2.23).
extension Story {
  func startDrawing(_ space: Space?, _ tag: Tag, _ attributes: XMLAttributes) throws(XMLStop) {
    switch (space, tag) {
    case (.drawing, .txBody): if kind != .textBox { startTextBox() }
    case (.drawing, .p): try startParagraph()
    case (.drawing, .r): startRun()
    case (.drawing, .t):
      spaces.append((depth, true))
      startText(.text)
    case (.drawing, .br): append("\n")
    case (.diagram, .relIds): referToDrawing(attributes[.dm, .relationships], as: .diagrams)
    case (.chart, .chart): referToDrawing(attributes[.id, .relationships], as: .charts)
    case (.chart, .numCache), (.chart, .numLit): skip()
    case (.chart, .v):
      try startParagraph()
      startText(.text)
    case (.vml, .textpath): drawWords(attributes)
    default: break
    }
  }

  func endDrawing(_ tag: Tag) throws(XMLStop) {
    switch tag {
    case .txBody: if kind != .textBox { try endTextBox() }
    case .p: try endParagraph()
    case .t: endText()
    case .v:
      endText()
      if let text = open.last?.text, !chartTexts.insert(text).inserted { open.removeLast() } else { try endParagraph() }
    default: break
    }
  }

  /// A diagram or a chart stands in a part of its own.
  private func referToDrawing(_ id: UnsafeBufferPointer<UInt8>?, as part: DocxReader.Part) {
    guard reading.options.parts.contains(part), let id, let paragraph = open.indices.last, isRunVisible,
      let target = relationships[String(decoding: id, as: UTF8.self)], !target.isExternal
    else { return }
    open[paragraph].attachments.append(.story(.textBox, part: target.target))
  }

  /// A watermark, say.
  private func drawWords(_ attributes: XMLAttributes) {
    guard reading.options.parts.contains(.textBoxes), let words = attributes[.string], let outer = open.indices.last,
      isRunVisible
    else { return }
    var paragraph = Paragraph()
    paragraph.kind = kind ?? .paragraph
    paragraph.isInTextBox = true
    paragraph.path = path.bytes
    paragraph.line = parser.line
    paragraph.append(words, Paragraph.Span(start: 0))
    open[outer].attachments.append(.paragraph(paragraph))
  }
}

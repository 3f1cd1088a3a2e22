import TextModel
import XMLKit

/// Reads the text of a part: the body of a document, headers and footers.
final class Story: XMLHandler {
  /// What holds paragraphs: the body, a note, a text box.
  struct Frame {
    var kind: BlockKind
    /// How many paragraphs were open when it began: text outside of its own is none.
    var base: Int
    var lists: [OpenList] = []
    var tables: [Table] = []
    var label: String?
    /// Its paragraphs are kept as the text of a deletion.
    var isDeletion = false
    var spans: [Span] = []
    /// A paragraph whose end was not there before the changes.
    var joined: Paragraph?
  }

  struct Table {
    var index: Int
    var row = -1
    var column = 0
    var span = 1
  }

  /// What the text in hand looks like.
  struct Span {
    var style: TextStyle
    var link: String?
  }

  let reading: DocumentReading
  let part: Int?
  var depth = 0
  /// The element that is passed over with all that is in it, by its depth.
  var skippedDepth = Int.max
  var path = ElementPath()
  var frames: [Frame] = []
  var open: [Paragraph] = []
  var labels: ListLabels
  var tableCount = 0
  var note: (id: String, kind: BlockKind, label: String) = ("", .footnote, "")
  var isInCitation = false
  var changes = Changes()

  init(_ reading: DocumentReading, part: Int?) {
    self.reading = reading
    self.part = part
    labels = ListLabels(reading.styles)
  }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    depth += 1
    guard depth <= skippedDepth, let tag = name.tag else { return }
    if tag.isOnPath, name.space != .picture { path.push(tag, name.localString) }
    switch name.space {
    case .text: startText(tag, attributes)
    case .table: startTable(tag, attributes)
    case .office:
      if tag == .text { push(.paragraph) }
      if tag == .annotation { push(.comment) }
    case .style:
      let isHeader = tag == .header || tag == .headerLeft || tag == .headerFirst
      guard isHeader || tag == .footer || tag == .footerLeft || tag == .footerFirst else { return }
      if attributes[.display, .style] == "false" { skip() } else { push(isHeader ? .header : .footer) }
    case .drawing:
      if tag == .textBox { push(.textBox) }
      if tag == .object { report(attributes[.href, .link] ?? "") }
      if tag == .a { pushSpan(attributes) }
    case .picture: if tag == .title || tag == .desc { skip() }
    default: break
    }
  }

  func endElement(_ name: XMLName) {
    depth -= 1
    if depth >= skippedDepth { return }
    let wasSkipped = depth + 1 == skippedDepth
    if wasSkipped { skippedDepth = Int.max }
    guard let tag = name.tag else { return }
    if tag.isOnPath, name.space != .picture { path.pop() }
    if wasSkipped { return }
    switch name.space {
    case .text: endText(tag)
    case .table: endTable(tag)
    case .office: if tag == .text || tag == .annotation { pop() }
    case .style:
      switch tag {
      case .header, .headerLeft, .headerFirst, .footer, .footerLeft, .footerFirst: pop()
      default: break
      }
    case .drawing:
      if tag == .textBox { pop() }
      if tag == .a { popSpan() }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard depth < skippedDepth else { return }
    if isInCitation {
      note.label += String(decoding: bytes, as: UTF8.self)
    } else if isTextRead {
      open[open.count - 1].append(collapsing: bytes, marks)
    }
  }

  func skip() { skippedDepth = depth }

  /// Whether text goes into the paragraph in hand.
  var isTextRead: Bool {
    guard let frame = frames.last, open.count > frame.base, !changes.isDropping else { return false }
    return reading.options.hidden || frame.spans.last?.style.isHidden != true
  }

  func append(_ text: String) {
    guard isTextRead else { return }
    open[open.count - 1].append(text.utf8, marks)
    open[open.count - 1].endsInSpace = false
  }
}

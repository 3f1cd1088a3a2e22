import TextModel

/// A paragraph while it is read, and until it may be written: after the one that it stands in.
struct Paragraph {
  /// A mark of a stretch of text.
  struct Mark: Equatable {
    var kind: MarkKind
    var value: String?
  }

  var text: [UInt8] = []
  /// Marks of the text from `start` to the next span: outer before inner.
  var spans: [(start: Int, marks: [Mark])] = []
  /// Where notes are referred to, and by which identifiers.
  var references: [(offset: Int, id: String)] = []
  /// Notes, text boxes and comments, written after it.
  var attachments: [Paragraph] = []
  var kind = BlockKind.paragraph
  var level = 0
  var label: String?
  var language: LanguageTag?
  var cell: TableCell?
  var path: [UInt8] = []
  var line = 0
  /// The last character is white space that counts only if text follows.
  var endsInSpace = false

  mutating func append(_ bytes: some Collection<UInt8>, _ marks: [Mark]) {
    if bytes.isEmpty { return }
    if spans.last.map({ $0.marks != marks }) ?? true { spans.append((text.count, marks)) }
    text.append(contentsOf: bytes)
  }

  /// Adds text of the file, white space as it collapses (OpenDocument 1.3, part 3, section 6.1.2).
  mutating func append(collapsing bytes: UnsafeBufferPointer<UInt8>, _ marks: [Mark]) {
    var start = 0
    for index in bytes.indices where bytes[index] <= 0x20 {
      if index > start {
        append(bytes[start..<index], marks)
        endsInSpace = false
      }
      if !endsInSpace, !text.isEmpty {
        append(CollectionOfOne(0x20), marks)
        endsInSpace = true
      }
      start = index + 1
    }
    if start < bytes.count {
      append(bytes[start...], marks)
      endsInSpace = false
    }
  }

  /// Takes away white space that no text followed.
  mutating func trim() {
    if endsInSpace, text.last == 0x20 { text.removeLast() }
    endsInSpace = false
  }

  /// Adds the paragraph that continues this one.
  mutating func join(_ later: Paragraph) {
    for span in later.spans { spans.append((span.start + text.count, span.marks)) }
    for reference in later.references { references.append((reference.offset + text.count, reference.id)) }
    text += later.text
    attachments += later.attachments
  }
}

extension BlockSink {
  /// Writes a paragraph without what is attached to it.
  mutating func write(_ paragraph: Paragraph, part: Int?) {
    beginBlock()
    var open: [Paragraph.Mark] = []
    var references = paragraph.references[...]
    var position = 0
    for (index, span) in paragraph.spans.enumerated() {
      let end = index + 1 < paragraph.spans.count ? paragraph.spans[index + 1].start : paragraph.text.count
      let kept = zip(open, span.marks).prefix { $0 == $1 }.count
      for _ in kept..<open.count { endMark() }
      for mark in span.marks[kept...] { beginMark(mark.kind, value: mark.value) }
      open = span.marks
      while let reference = references.first, reference.offset < min(end, paragraph.text.count) {
        append(paragraph.text[position..<max(position, reference.offset)])
        position = max(position, reference.offset)
        refer(to: reference.id)
        references.removeFirst()
      }
      append(paragraph.text[position..<max(position, min(end, paragraph.text.count))])
      position = max(position, min(end, paragraph.text.count))
    }
    for _ in open { endMark() }
    for reference in references { refer(to: reference.id) }
    endBlock(
      paragraph.kind, level: paragraph.level, label: paragraph.label, language: paragraph.language,
      cell: paragraph.cell, part: part, path: paragraph.path, line: paragraph.line)
  }

  private mutating func refer(to note: String) {
    beginMark(.noteReference, value: note)
    endMark()
  }
}

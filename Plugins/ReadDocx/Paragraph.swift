import TextModel

/// A paragraph while it is read, and until it may be written: after the one that it stands in.
struct Paragraph {
  /// What a stretch of text looks like: it reaches to the next span.
  struct Span: Equatable {
    var start: Int
    var marks: Toggles = []
    var position = VerticalPosition.baseline
    /// An index of the document's languages.
    var language: Int?
    /// An index of the document's links.
    var link: Int?

    func looksLike(_ other: Span) -> Bool {
      marks == other.marks && position == other.position && language == other.language && link == other.link
    }
  }

  /// What is written after the paragraph that refers to it.
  enum Attachment {
    // What else there is is small, and a hostile paragraph may refer to a note at every turn.
    indirect case paragraph(Paragraph)
    /// - Parameter page: where it is referred to; nil where its sign is no number but one of the writer's own.
    case note(BlockKind, id: String, page: Int?)
    case story(BlockKind, part: String)
  }

  enum Change {
    case deletion, insertion
  }

  var text: [UInt8] = []
  var spans: [Span] = []
  /// Where notes are referred to, and by which identifiers.
  var references: [(offset: Int, id: String)] = []
  var attachments: [Attachment] = []
  var properties = ParagraphProperties()
  var kind = BlockKind.paragraph
  var isInTextBox = false
  var cell: TableCell?
  var path: [UInt8] = []
  var line = 0
  /// The label of a note, which its first paragraph has.
  var noteLabel: String?
  /// It stands for text that the file has in no paragraph.
  var isImplicit = false
  /// Its end is deleted, or not yet inserted: the next paragraph continues it.
  var isJoined = false
  /// Its end is hidden: where its text is as well, a reader does not see that it is there.
  var isMarkHidden = false
  /// How the notes of the section are numbered whose last paragraph this is.
  var endedSection: [BlockKind: NoteNumbering]?
  /// The tracked change that the text added last belongs to.
  var lastChange: Change?

  /// Adds text; white space alone has no language of its own.
  mutating func append(_ bytes: some Collection<UInt8>, _ span: Span) {
    guard !bytes.isEmpty else { return }
    var span = span
    span.start = text.count
    if let last = spans.last, span.language != last.language, bytes.allSatisfy({ $0 <= 0x20 }) {
      span.language = last.language
    }
    if spans.last.map({ !$0.looksLike(span) }) ?? true { spans.append(span) }
    text.append(contentsOf: bytes)
  }

  /// Adds the paragraph that continues this one, which then looks as that one does. Complexity: that one's length.
  mutating func join(_ later: Paragraph) {
    let shift = text.count
    for var span in later.spans {
      span.start += shift
      spans.append(span)
    }
    for reference in later.references { references.append((reference.offset + shift, reference.id)) }
    text.append(contentsOf: later.text)
    attachments.append(contentsOf: later.attachments)
    properties = later.properties
    isJoined = later.isJoined
    isMarkHidden = later.isMarkHidden
    noteLabel = noteLabel ?? later.noteLabel
    endedSection = later.endedSection ?? endedSection
  }

  /// The language of most of the text; nil where none is known.
  var language: Int? {
    guard var best = spans.first?.language else { return spans.lazy.compactMap(\.language).first }
    if spans.allSatisfy({ $0.language == best }) { return best }
    var lengths: [(language: Int, length: Int)] = []
    for (index, span) in spans.enumerated() {
      guard let language = span.language else { continue }
      let length = (index + 1 < spans.count ? spans[index + 1].start : text.count) - span.start
      if let known = lengths.firstIndex(where: { $0.language == language }) {
        lengths[known].length += length
      } else {
        lengths.append((language, length))
      }
    }
    var bestLength = 0
    for (language, length) in lengths where length > bestLength {
      best = language
      bestLength = length
    }
    return best
  }
}

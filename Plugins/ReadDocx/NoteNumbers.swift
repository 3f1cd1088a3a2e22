import TextModel
import XMLKit

/// How the notes of a section are numbered (ECMA-376 part 1, section 17.11); nil where nothing says it.
struct NoteNumbering {
  enum Restart: String {
    case continuous, eachSect, eachPage
  }

  var format: NumberFormat?
  var start: Int?
  var restart: Restart?

  /// Takes what a child of a `footnotePr` or an `endnotePr` says.
  mutating func read(_ tag: Tag, _ attributes: XMLAttributes) {
    switch tag {
    case .numFmt: format = attributes.string(.val).flatMap { NumberFormat(rawValue: $0) }
    case .numStart: start = attributes.integer(.val)
    case .numRestart: restart = attributes.string(.val).flatMap { Restart(rawValue: $0) }
    default: break
    }
  }

  func over(_ base: NoteNumbering) -> NoteNumbering {
    NoteNumbering(format: format ?? base.format, start: start ?? base.start, restart: restart ?? base.restart)
  }
}

/// Numbers the notes of a kind, section by section: how is known at the end of each only.
struct NoteCounter {
  /// A note of the section in hand: its block, where it has one with a label, and the page where it is referred to.
  typealias Note = (block: Int?, page: Int)

  private var numbering: NoteNumbering
  private var last: Int?
  private var lastBefore: Int?
  private var page = 0
  private var notes: [Note] = []
  private let usualFormat: NumberFormat

  init(_ kind: BlockKind, _ numbering: NoteNumbering) {
    self.numbering = numbering
    usualFormat = kind == .endnote ? .lowerRoman : .decimal
  }

  /// The label of the next note, numbered as the section before is.
  mutating func next(page: Int) -> String {
    if numbering.restart == .eachPage, page != self.page { last = nil }
    self.page = page
    let number = last.map { $0 + 1 } ?? numbering.start ?? 1
    last = number
    return (numbering.format ?? usualFormat).text(of: number)
  }

  /// Says where the note that was numbered last has been written.
  mutating func place(_ note: Note) { notes.append(note) }

  /// Ends a section, and numbers its notes as it says.
  mutating func endSection(_ numbering: NoteNumbering, relabel: (_ block: Int, _ label: String) -> Void) {
    self.numbering = numbering
    last = numbering.restart == .eachSect ? nil : lastBefore
    page = 0
    for note in notes {
      let label = next(page: note.page)
      if let block = note.block { relabel(block, label) }
    }
    notes = []
    lastBefore = last
    if numbering.restart == .eachSect { last = nil }
  }
}

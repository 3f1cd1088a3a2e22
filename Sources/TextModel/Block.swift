/// What a block is in its document. The raw value is the name that files and settings use.
public enum BlockKind: String, Sendable, Hashable, CaseIterable {
  case heading
  case paragraph
  case listItem = "list-item"
  case tableCell = "table-cell"
  case footnote
  case endnote
  case comment
  case header
  case footer
  case textBox = "text-box"
  /// A line that must stay a line: of a poem, of a program.
  case line
}

/// A heading, a paragraph, a list item, a table cell, a footnote: a range of its document's text.
///
/// A document may have millions of them: what is small is stored small.
public struct Block: Sendable, Equatable {
  /// UTF-8 bytes of the document's text. Blocks are in reading order and do not overlap.
  public var range: Range<Int>
  public var origin: Origin
  /// "Статья 7.", "а)": as a reader sees it, typed or computed; never part of the text.
  public var label: String?
  /// Where it stands by the labels of the document: "ст. 7, п. 2, подп. а)", "art. 7, para. 2 (a)".
  public var place: String?
  /// Where it differs from the document's.
  public var language: LanguageTag?
  /// For a table cell: where it stands.
  public var cell: TableCell? {
    get { cellOrNone.storedTable < 0 ? nil : cellOrNone }
    set { cellOrNone = newValue ?? .none }
  }
  /// 1 is the topmost heading or the outermost list; 0 where the kind has no levels.
  public var level: Int {
    get { Int(storedLevel) }
    set { storedLevel = Int16(clamping: newValue) }
  }
  public var kind: BlockKind
  private var cellOrNone: TableCell
  private var storedLevel: Int16

  public init(
    kind: BlockKind, range: Range<Int>, level: Int = 0, label: String? = nil, place: String? = nil,
    language: LanguageTag? = nil, cell: TableCell? = nil, origin: Origin = Origin()
  ) {
    self.kind = kind
    self.range = range
    storedLevel = Int16(clamping: level)
    self.label = label
    self.place = place
    self.language = language
    cellOrNone = cell ?? .none
    self.origin = origin
  }
}

/// A cell's place, all counted from 0; tables are counted through the document.
public struct TableCell: Sendable, Equatable {
  public var table: Int {
    get { Int(storedTable) }
    set { storedTable = Int32(clamping: newValue) }
  }
  public var row: Int {
    get { Int(storedRow) }
    set { storedRow = Int32(clamping: newValue) }
  }
  public var column: Int {
    get { Int(storedColumn) }
    set { storedColumn = Int32(clamping: newValue) }
  }
  fileprivate var storedTable: Int32
  private var storedRow: Int32
  private var storedColumn: Int32

  public init(table: Int, row: Int, column: Int) {
    storedTable = Int32(clamping: table)
    storedRow = Int32(clamping: row)
    storedColumn = Int32(clamping: column)
  }

  fileprivate static var none: TableCell { TableCell(table: -1, row: 0, column: 0) }
}

/// Where a block came from in the file that was read.
public struct Origin: Sendable, Equatable {
  /// The element's path within the part, UTF-8 bytes of `Document.pathText`; empty where there are no elements.
  public var path: Range<Int>
  /// UTF-8 bytes of the document's text as it was read, before any stage changed it: `Document.offsetMap` leads there.
  public var rangeAsRead: Range<Int>
  /// An index of `Document.parts` (a member of a DOCX, say); nil for a file of one part.
  public var part: Int? {
    get { storedPart < 0 ? nil : Int(storedPart) }
    set { storedPart = newValue.map { Int32(clamping: $0) } ?? -1 }
  }
  /// The first line, counted from 1; nil where lines say nothing.
  public var line: Int? {
    get { storedLine < 0 ? nil : Int(storedLine) }
    set { storedLine = newValue.map { Int32(clamping: $0) } ?? -1 }
  }
  /// Bytes of the undecoded file or part; nil where they are not known.
  public var bytes: Range<Int>? {
    get { bytesOrNone.lowerBound < 0 ? nil : bytesOrNone }
    set { bytesOrNone = newValue ?? Self.none }
  }
  private var bytesOrNone: Range<Int>
  private var storedPart: Int32
  private var storedLine: Int32
  private static var none: Range<Int> { -1..<(-1) }

  public init(
    part: Int? = nil, path: Range<Int> = 0..<0, line: Int? = nil, bytes: Range<Int>? = nil,
    rangeAsRead: Range<Int> = 0..<0
  ) {
    self.path = path
    self.rangeAsRead = rangeAsRead
    bytesOrNone = bytes ?? Self.none
    storedPart = part.map { Int32(clamping: $0) } ?? -1
    storedLine = line.map { Int32(clamping: $0) } ?? -1
  }
}

/// What inline formatting or reference a stretch of text carries. The raw value is the name that files use.
public enum MarkKind: String, Sendable, Hashable, CaseIterable {
  case bold
  case italic
  case underline
  case strikethrough
  case superscript
  case `subscript`
  /// `value` is the address.
  case link
  /// A footnote's or endnote's reference; `value` is the note's identifier.
  case noteReference = "note-reference"
  /// `value` is the language tag.
  case language
  case code
}

/// Inline formatting of a range of text.
public struct InlineMark: Sendable, Equatable {
  public var kind: MarkKind
  /// UTF-8 bytes of the document's text, within one block.
  public var range: Range<Int>
  public var value: String?

  public init(_ kind: MarkKind, _ range: Range<Int>, value: String? = nil) {
    self.kind = kind
    self.range = range
    self.value = value
  }
}

/// A range of a block's text, normally one sentence. It ends before the white space that follows it.
public struct Segment: Sendable, Equatable {
  /// An index of `Document.blocks`.
  public var block: Int
  /// UTF-8 bytes of the document's text.
  public var range: Range<Int>

  public init(block: Int, range: Range<Int>) {
    self.block = block
    self.range = range
  }
}

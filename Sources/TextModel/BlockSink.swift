/// Where a reader puts what it reads: text, blocks, marks, in reading order.
///
/// A block is begun, filled and ended; one begun inside another (a text box inside a paragraph) is refused by
/// precondition: the reader keeps it until the outer one has ended.
///
/// Blocks never touch: where one ends the text so far, a line feed that belongs to none stands before what follows, so
/// that every edit of the text is at the end of one block or at the beginning of the next.
public struct BlockSink {
  public private(set) var document: Document
  /// How many findings of a kind a document has.
  public static let maximumFindings = 100
  /// Stands for the findings of a kind beyond ``maximumFindings``.
  public static let more = FindingKind("more", "and {count} more of {kind}")

  /// How many blocks there are, with those handed on.
  public var blockCount: Int { handedOn + document.blocks.count }
  private var handedOn = 0

  private var blockStart: Int?
  /// Where the text ended before the open block and what parts it from the one before.
  private var endBefore = 0
  /// How many findings of a kind were reported, and which finding says that they were too many.
  private var reported: [FindingKind: (count: Int, more: Int?)] = [:]
  private var openMarks: [(index: Int, start: Int)] = []
  /// Bytes of text that make a piece of the document, and where pieces go.
  private var pieces: (size: Int, consume: (Document) -> Void)?

  public init(_ document: Document = Document()) {
    self.document = document
  }

  /// A sink for a document that is too large to be kept: it hands on piece after piece, and ends with the last one.
  ///
  /// Each piece has whole blocks, with the parts that they come from; their tables are counted through the document, and
  /// their ranges through the piece. Findings and metadata stay with the last.
  ///
  /// - Parameter size: UTF-8 bytes of text at which a piece is handed on, when its last block has ended; or sooner, where
  ///   blocks are short.
  public init(pieceSize size: Int, consume: @escaping (Document) -> Void) {
    self.init()
    pieces = (size, consume)
  }

  /// Makes room for so many more bytes of text, where their number is about known: growing by and by copies what is
  /// there. Room that is not used takes no memory but addresses.
  public mutating func reserveText(_ byteCount: Int) {
    document.text.reserveCapacity(document.text.count + byteCount)
    // Blocks and their paths are seldom shorter.
    document.blocks.reserveCapacity(document.blocks.count + byteCount / 256)
    document.pathText.reserveCapacity(document.pathText.count + byteCount / 8)
  }

  public mutating func beginBlock() {
    precondition(blockStart == nil, "a block is open already")
    // A block takes more memory than its text where that is short.
    if let pieces, document.text.count >= pieces.size || document.blocks.count >= 64 + pieces.size / 64 {
      handOn(pieces.consume)
    }
    endBefore = document.text.count
    partFromLastBlock()
    blockStart = document.text.count
  }

  private mutating func handOn(_ consume: (Document) -> Void) {
    var rest = Document()
    rest.parts = document.parts
    rest.detection = document.detection
    handedOn = blockCount
    swap(&rest.findings, &document.findings)
    swap(&rest.metadata, &document.metadata)
    swap(&rest, &document)
    consume(rest)
  }

  private mutating func partFromLastBlock() {
    if let last = document.blocks.last, last.range.upperBound == document.text.count { document.text.append(0x0A) }
  }

  /// Adds text to the open block. `bytes` must be valid UTF-8.
  public mutating func append(_ bytes: some Collection<UInt8>) {
    document.text.append(contentsOf: bytes)
  }

  public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    document.text.append(contentsOf: bytes)
  }

  public mutating func append(_ string: String) {
    document.text.append(contentsOf: string.utf8)
  }

  public mutating func append(_ scalar: Unicode.Scalar) {
    document.text.append(contentsOf: scalar.utf8)
  }

  /// Begins a mark at the end of the text so far.
  public mutating func beginMark(_ kind: MarkKind, value: String? = nil) {
    let start = document.text.count
    openMarks.append((document.marks.count, start))
    document.marks.append(InlineMark(kind, start..<start, value: value))
  }

  /// Ends the mark begun last that has not ended.
  public mutating func endMark() {
    guard let mark = openMarks.popLast() else { return }
    document.marks[mark.index].range = mark.start..<document.text.count
  }

  /// Ends the open block. One without text is dropped, with its marks, unless it has a label.
  ///
  /// - Parameter path: the element's path within the part.
  /// - Returns: the block's index, nil where it was dropped.
  @discardableResult
  public mutating func endBlock(
    _ kind: BlockKind, level: Int = 0, label: String? = nil, language: LanguageTag? = nil, cell: TableCell? = nil,
    part: Int? = nil, path: some Collection<UInt8>, line: Int? = nil, bytes: Range<Int>? = nil
  ) -> Int? {
    guard let start = blockStart else { return nil }
    blockStart = nil
    while !openMarks.isEmpty { endMark() }
    let range = start..<document.text.count
    // An empty mark says nothing: a reference without a sign is kept, by its value.
    document.marks.removeAll(after: start) { $0.range.isEmpty && $0.value == nil }
    if range.isEmpty, label == nil {
      document.marks.removeAll(after: start) { _ in true }
      document.text.removeSubrange(endBefore...)
      return nil
    }
    document.blocks.append(
      Block(
        kind: kind, range: range, level: level, label: label, language: language, cell: cell,
        origin: Origin(part: part, path: add(path: path), line: line, bytes: bytes, rangeAsRead: range)))
    return document.blocks.count - 1
  }

  /// Gives another label to a block whose document goes on to say what it is; one that was handed on keeps its own.
  ///
  /// - Parameter block: its number among all, from 0 on.
  public mutating func relabel(_ block: Int, _ label: String) {
    if block >= handedOn { document.blocks[block - handedOn].label = label }
  }

  /// The range of a path: blocks of one element, one after the other, share it; an empty path is no range.
  private mutating func add(path: some Collection<UInt8>) -> Range<Int> {
    // Bytes one after the other are copied at once, and not one by one through the collection's witnesses.
    path.withContiguousStorageIfAvailable { add(path: $0) } ?? Array(path).withUnsafeBufferPointer { add(path: $0) }
  }

  private mutating func add(path: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    if path.isEmpty { return 0..<0 }
    if let previous = document.blocks.last?.origin.path, previous.count == path.count,
      document.pathText[previous].elementsEqual(path)
    {
      return previous
    }
    let start = document.pathText.count
    document.pathText.append(contentsOf: path)
    return start..<document.pathText.count
  }

  /// Takes a whole text as it is: its blocks are then added with `addBlock`, and nothing is copied.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - blockCount: how many blocks will be added, where that is known.
  /// - Returns: the offset at which it begins in the document's text.
  public mutating func adopt(_ text: [UInt8], blockCount: Int = 0) -> Int {
    let start = beginAdopting(blockCount: blockCount)
    endAdopting(text)
    return start
  }

  /// Begins to take a text that is still being made, so that its blocks can be added with `addBlock` meanwhile.
  ///
  /// - Returns: the offset at which it will begin in the document's text.
  public mutating func beginAdopting(blockCount: Int = 0) -> Int {
    precondition(blockStart == nil, "a block is open")
    // Each growth of the table would copy it.
    document.blocks.reserveCapacity(document.blocks.count + blockCount)
    partFromLastBlock()
    return document.text.count
  }

  /// Takes the text for which ``beginAdopting(blockCount:)`` made room. `text` must be valid UTF-8.
  public mutating func endAdopting(_ text: [UInt8]) {
    if document.text.isEmpty { document.text = text } else { document.text.append(contentsOf: text) }
  }

  /// Adds a block over adopted text, after the blocks added before.
  public mutating func addBlock(
    _ kind: BlockKind, range: Range<Int>, level: Int = 0, label: String? = nil, cell: TableCell? = nil,
    line: Int? = nil, bytes: Range<Int>? = nil
  ) {
    document.blocks.append(
      Block(
        kind: kind, range: range, level: level, label: label, cell: cell,
        origin: Origin(line: line, bytes: bytes, rangeAsRead: range)))
  }

  /// Adds a segment to the block added last.
  public mutating func addSegment(_ range: Range<Int>) {
    document.segments.append(Segment(block: document.blocks.count - 1, range: range))
  }

  /// The index of a part, added where it is new.
  public mutating func part(_ name: String) -> Int {
    if let index = document.parts.lastIndex(of: name) { return index }
    document.parts.append(name)
    return document.parts.count - 1
  }

  /// Reports a finding. Of a kind, the first ``maximumFindings`` are kept, and one more says that there are others: a
  /// file of nothing but bytes that cannot be decoded has one for each.
  public mutating func report(_ finding: Finding) {
    var (count, more) = reported[finding.kind] ?? (0, nil)
    count += 1
    if count <= Self.maximumFindings {
      document.findings.append(finding)
    } else {
      let index = more ?? document.findings.count
      if more == nil { document.findings.append(Finding(Self.more)) }
      document.findings[index].arguments = [
        "kind": finding.kind.id, "count": String(count - Self.maximumFindings),
      ]
      more = index
    }
    reported[finding.kind] = (count, more)
  }

  public mutating func addMetadata(_ name: String, _ value: String) {
    document.metadata.append(MetadataEntry(name: name, value: value))
  }

  /// What the file says of itself: its charset, its language.
  public mutating func detect(_ change: (inout Detection) -> Void) { change(&document.detection) }
}

extension Array<InlineMark> {
  fileprivate mutating func removeAll(after start: Int, where condition: (InlineMark) -> Bool) {
    var first = count
    while first > 0, self[first - 1].range.lowerBound >= start { first -= 1 }
    let kept = self[first...].filter { !condition($0) }
    replaceSubrange(first..., with: kept)
  }
}

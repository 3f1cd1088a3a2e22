import TextModel
import XMLKit

/// Makes blocks of elements. Text is gathered in one buffer; what is a block of it is decided when an element ends, or
/// when one begins or ends that by its name can stand in no text.
///
/// The rule where names say nothing: the outermost element that has text directly in it is a block, with all text in
/// it. A child that ends before its parent's text begins therefore waits; after ``maximumWaiting`` children without any
/// text between them the parent is taken for a container.
final class BlockHandler: XMLHandler {
  var sink = BlockSink()
  private let parser: SAXParser
  private var frames: [Frame] = []
  private var siblings = SiblingCounts()
  private var gathered = GatheredText()
  private var waiting: [Waiting] = []
  private var paths: [UInt8] = []
  /// How many have ever been taken out of `waiting` from its front: what frames count from.
  private var writtenCount = 0
  /// The outermost element in hand that has text of its own, by its index.
  private var owner: Int?
  private var skippedDepth = 0
  private var languages: [LanguageTag] = []
  private var documentLanguage: Int?
  private var tableCount = 0
  private let maximumLanguages = 1_000
  private let maximumWaiting = 64
  private let maximumWaitingBytes = 1 << 16

  private struct Frame {
    var name: XMLName
    var position: SiblingCounts.Position
    var role: ElementRole
    /// Where its text begins, in bytes of all text ever gathered.
    var start: Int
    /// What waited when it began, in blocks that ever waited.
    var waitingStart: Int
    /// It is known to hold blocks: text in it is a block of its own.
    var isContainer = false
    var mark: Int?
    var line: Int
    /// An index of the languages that the document names.
    var language: Int?
    var isPreserved: Bool
    var kind = BlockKind.paragraph
    var sectionDepth: Int
    var listDepth: Int
    var headingLevel: Int?
    var table: TableCell?
  }

  /// A block that may yet turn out to be part of its parent's text.
  private struct Waiting {
    var range: Range<Int>
    var kind: BlockKind
    var level: Int
    var language: Int?
    var cell: TableCell?
    /// Bytes of the paths that wait.
    var path: Range<Int>
    var line: Int
  }

  init(_ parser: SAXParser) { self.parser = parser }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    if skippedDepth > 0 {
      skippedDepth += 1
      return
    }
    let tag = Tag(rawValue: name.local)
    let role = tag?.role ?? .unknown
    if case .skipped = role, name.namespace == Tag.htmlNamespace {
      skippedDepth = 1
      return
    }
    switch role {
    case .block, .holder, .container: part()
    case .unknown: if let owner, frames[owner].isContainer { part() }
    case .inline, .lineBreak, .skipped: break
    }
    let parent = frames.last
    var frame = Frame(
      name: name, position: siblings.begin(name), role: role, start: gathered.end,
      waitingStart: writtenCount + waiting.count, line: parser.line, language: parent?.language,
      isPreserved: parent?.isPreserved ?? false, kind: parent?.kind ?? .paragraph,
      sectionDepth: parent?.sectionDepth ?? 0, listDepth: parent?.listDepth ?? 0, table: parent?.table)
    if let tag { read(tag, role, &frame) }
    if attributes.count > 0 { read(attributes, &frame, parent) }
    switch role {
    case .inline(let kind): if let kind { frame.mark = gathered.beginMark(kind, value: address(kind, attributes)) }
    case .lineBreak: gathered.appendLineBreak()
    default: break
    }
    frames.append(frame)
  }

  func endElement(_ name: XMLName) {
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    guard let frame = frames.last else { return }
    if let mark = frame.mark { gathered.endMark(mark) }
    if owner == frames.count - 1 { wait(frames.count - 1) }
    switch frame.role {
    case .block, .holder, .container: write()
    default:
      let isTooMuch = waiting.count > maximumWaiting || gathered.count > maximumWaitingBytes
      if isTooMuch, owner == nil { writeContainers() }
    }
    frames.removeLast()
    siblings.end()
    if frames.isEmpty { write() }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skippedDepth == 0, let frame = frames.last else { return }
    if owner == nil, frame.isContainer, !waiting.isEmpty, !isWhite(bytes) { write() }
    let hasText = gathered.append(bytes, isPreserved: frame.isPreserved)
    guard hasText, owner == nil else { return }
    // Text of formatting belongs to what that stands in; text in a paragraph, whatever it stands in, to the paragraph.
    var index = frames.count - 1
    while index > 0, case .inline = frames[index].role { index -= 1 }
    var paragraph = index
    while paragraph > 0, isTransparent(frames[paragraph].role) { paragraph -= 1 }
    if case .block = frames[paragraph].role { index = paragraph }
    owner = index
  }

  private func isTransparent(_ role: ElementRole) -> Bool {
    switch role {
    case .unknown, .inline, .lineBreak: true
    default: false
    }
  }

  // MARK: Elements

  private func read(_ tag: Tag, _ role: ElementRole, _ frame: inout Frame) {
    switch role {
    case .block(.heading):
      frame.kind = .heading
      frame.headingLevel = tag.headingLevel ?? max(1, frame.sectionDepth)
    case .block(.line): frame.kind = .line
    case .holder(let kind):
      frame.kind = kind
      if kind == .listItem { frame.listDepth += 1 }
      if kind == .tableCell { nextCell(&frame) }
    default: break
    }
    if tag.isSection { frame.sectionDepth += 1 }
    if tag.isVerbatim { frame.isPreserved = true }
    if tag == .table || tag == .informaltable {
      frame.table = TableCell(table: tableCount, row: -1, column: -1)
      tableCount += 1
    } else if tag == .tr || tag == .row, let table = frames.lastIndex(where: { isTable($0) }) {
      frames[table].table?.row += 1
      frames[table].table?.column = -1
    }
  }

  private func nextCell(_ frame: inout Frame) {
    guard let table = frames.lastIndex(where: { isTable($0) }) else { return }
    frames[table].table?.column += 1
    frame.table = frames[table].table
    if frame.table.map({ $0.row < 0 }) == true { frame.table?.row = 0 }
  }

  private func isTable(_ frame: Frame) -> Bool {
    frame.name.local == Tag.table.rawValue || frame.name.local == Tag.informaltable.rawValue
  }

  private func read(_ attributes: XMLAttributes, _ frame: inout Frame, _ parent: Frame?) {
    if let space = attributes[Tag.space.rawValue, Tag.xmlNamespace] {
      frame.isPreserved = space.elementsEqual("preserve".utf8)
    }
    let language =
      attributes[Tag.lang.rawValue, Tag.xmlNamespace]
      ?? (frame.name.namespace == Tag.htmlNamespace ? attributes[Tag.lang.rawValue, 0] : nil)
    guard let language, let index = self.language(language) else { return }
    frame.language = index
    let tag = languages[index]
    if parent == nil {
      documentLanguage = index
      sink.detect { $0.language = Detected(tag, confidence: 0.9) }
    }
    if case .inline = frame.role, index != parent?.language {
      frame.mark = gathered.beginMark(.language, value: tag.identifier)
    }
  }

  /// The index of a language; nil where the bytes are no language tag, or the document names more than any does.
  private func language(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if let known = languages.firstIndex(where: { $0.identifier.utf8.elementsEqual(bytes) }) { return known }
    guard let tag = LanguageTag(String(decoding: bytes, as: UTF8.self)) else { return nil }
    if let known = languages.firstIndex(of: tag) { return known }
    guard languages.count < maximumLanguages else { return nil }
    languages.append(tag)
    return languages.count - 1
  }

  private func address(_ kind: MarkKind, _ attributes: XMLAttributes) -> String? {
    guard kind == .link else { return nil }
    let address = attributes[Tag.href.rawValue] ?? attributes[Tag.target.rawValue] ?? attributes[Tag.url.rawValue]
    return address.map { String(decoding: $0, as: UTF8.self) }
  }

  // MARK: Blocks

  /// Ends the text in hand where a block begins in the midst of it.
  private func part() {
    if let owner { wait(owner) }
    write()
  }

  /// Makes an element's text a block, with the blocks in it that waited.
  ///
  /// - Parameter index: of the element in hand.
  private func wait(_ index: Int) {
    owner = nil
    let frame = frames[index]
    waiting.removeSubrange(max(0, min(waiting.count, frame.waitingStart - writtenCount))...)
    let level =
      switch frame.kind {
      case .heading: frame.headingLevel ?? 1
      case .listItem: frame.listDepth
      default: 0
      }
    let isInTable = frame.table.map { $0.column >= 0 } ?? false
    waiting.append(
      Waiting(
        range: max(frame.start, gathered.base)..<gathered.end, kind: frame.kind, level: level,
        language: frame.language, cell: isInTable ? frame.table : nil, path: path(to: index), line: frame.line))
  }

  private func path(to index: Int) -> Range<Int> {
    let start = paths.count
    for frame in frames[...index] {
      if paths.count > start { paths.append(0x2F) }
      frame.position.append(frame.name, to: &paths)
    }
    return start..<paths.count
  }

  /// Writes what waits because there is too much of it: what it stands in holds blocks.
  private func writeContainers() {
    for index in frames.indices { frames[index].isContainer = true }
    write()
  }

  private func write() {
    for block in waiting {
      sink.beginBlock()
      gathered.write(block.range, into: &sink)
      sink.endBlock(
        block.kind, level: block.level,
        language: block.language == documentLanguage ? nil : block.language.map { languages[$0] },
        cell: block.cell, path: paths[block.path], line: block.line)
    }
    paths.removeAll(keepingCapacity: true)
    writtenCount += waiting.count
    waiting.removeAll(keepingCapacity: true)
    gathered.forget()
  }
}

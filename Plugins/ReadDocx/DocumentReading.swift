import ArchiveKit
import StageKit
import TextModel
import XMLKit

/// One document while it is read: what its stories share, and where their paragraphs go.
final class DocumentReading {
  var sink = BlockSink()
  let options: DocxReader.Options
  private let package: Package
  private let parsers: ParserPool
  /// The names of the parts that this document stands in, each with a `!` at its end.
  private let container: String
  /// Documents within each other.
  private let nesting: Int
  private let maximumNesting = 8
  /// Notes and headers within each other.
  private var storyNesting = 0
  /// What this document and those within it unpack to, all together.
  private let budget: ArchiveBudget
  private(set) var styles = Styles()
  private var labels: ListLabels?
  private var relationships = Relationships()
  var languages = Languages()
  private(set) var links: [String] = []
  private var linkIndices: [String: Int] = [:]
  var tableCount = 0
  /// Paragraphs of notes and comments by kind and identifier, until they are written.
  private var notes: [BlockKind: [String: [Paragraph]]] = [:]
  private var noteCounters: [BlockKind: NoteCounter] = [:]
  /// What `word/settings.xml` says, once it has been read.
  private var settings: SettingsHandler?
  /// Pages by the marks that the writer's program left where each began.
  var page = 1
  private var writtenStories: Set<String> = []
  private var writtenNotes: [BlockKind: Set<String>] = [:]
  /// How many references of a kind lead nowhere.
  private var missing: [BlockKind: Int] = [:]
  private var mainPart = ""
  private var documentLanguage: Int?

  /// - Parameter bytes: must outlive the reading.
  init(
    _ bytes: UnsafeRawBufferPointer, _ options: DocxReader.Options, _ parsers: ParserPool,
    budget: ArchiveBudget = ArchiveBudget(), container: String = "", nesting: Int = 0
  ) throws(StageError) {
    package = try Package(bytes, limits: options.archiveLimits, budget, parsers)
    self.options = options
    self.budget = budget
    self.parsers = parsers
    self.container = container
    self.nesting = nesting
  }

  func read() throws(StageError) {
    mainPart = try package.mainPart()
    relationships = try relationships(of: mainPart)
    let styleHandler = StyleHandler(languages: languages)
    try parsePart(ofType: "styles", with: styleHandler)
    styles = styleHandler.styles
    languages = styleHandler.languages
    documentLanguage =
      RunProperties.effective(
        direct: RunProperties(), character: RunProperties(), paragraph: styles.run(styles.paragraphDefault),
        defaults: styles.defaults
      ).language
    if let documentLanguage {
      // What a document says of its language is what its writer's program was set to, and often wrong.
      let tag = languages.tags[documentLanguage]
      if container.isEmpty { sink.detect { $0.language = Detected(tag, confidence: 0.5) } }
    }
    guard try read(mainPart, relationships, kind: nil) else {
      throw StageError(DocxReader.missingPart, at: Place(part: mainPart))
    }
    try endSection([:])
    if options.parts.contains(.properties), container.isEmpty { try readProperties() }
    for kind in BlockKind.allCases {
      guard let count = missing[kind] else { continue }
      sink.report(Finding(DocxReader.missingText, ["kind": kind.rawValue, "count": String(count)]))
    }
  }

  /// Does what concerns a part that the body can be read without: where it is damaged, that is told, and the reading
  /// goes on.
  private func readingOn(_ body: () throws(StageError) -> Void) throws(StageError) {
    do { try body() } catch {
      guard DocxReader.isDamage(error.failure), let part = error.place.part, part != mainPart else { throw error }
      let place = error.place.line.map { " (line \($0))" } ?? ""
      let reason = filled(error.failure.message, with: error.arguments) + place
      sink.report(Finding(DocxReader.damagedPart, ["part": container + part, "reason": reason]))
    }
  }

  private func relationships(of part: String) throws(StageError) -> Relationships {
    var result = Relationships()
    try readingOn { () throws(StageError) in result = try package.relationships(of: part) }
    return result
  }

  /// Parses a part that says how the main one is to be read, where there is one.
  private func parsePart(ofType type: String, with handler: any XMLHandler) throws(StageError) {
    guard let part = relationships.first(ofType: type) else { return }
    try readingOn { () throws(StageError) in _ = try package.parse(part.target, with: handler) }
  }

  /// Reads a part with a story of its own, which the text refers to.
  private func readStory(_ part: String, kind: BlockKind) throws(StageError) {
    try readingOn { () throws(StageError) in
      if try !read(part, relationships(of: part), kind: kind), kind == .header || kind == .footer { miss(kind) }
    }
  }

  /// Remembers that the text refers to what the file does not have.
  func miss(_ kind: BlockKind) { missing[kind, default: 0] += 1 }

  private func readProperties() throws(StageError) {
    let handler = PropertyHandler()
    if let part = try package.relationships(of: "").first(ofType: "core-properties") {
      try readingOn { () throws(StageError) in _ = try package.parse(part.target, with: handler) }
    }
    for property in handler.properties { sink.addMetadata(property.name, property.value) }
  }

  /// Reads a part that stands for a piece of the document: HTML, or a document of the same format.
  func readChunk(_ target: Relationships.Relationship) throws(StageError) {
    guard !target.isExternal, nesting < maximumNesting, let bytes = try package.bytes(target.target) else {
      return report(unread: target.target)
    }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
      try readDocument(bytes, target.target)
    } else if let text = HTMLChunk.text(of: bytes, name: target.target) {
      try readHTML(text, target.target)
    } else {
      report(unread: target.target)
    }
  }

  private func readHTML(_ text: [UInt8], _ part: String) throws(StageError) {
    // The chunk's own language is that of its blocks, and not of the document around it, known or not.
    let detection = sink.document.detection
    let language = detection.language?.value ?? LanguageTag("und")
    defer { sink.detect { $0 = detection } }
    var reader = HTMLChunk.reader()
    do {
      try reader.read(html: text, part: container + part, of: language, into: &sink)
    } catch {
      throw DocxReader.error(error, part: container + part)
    }
    if let cell = sink.document.blocks.last(where: { $0.cell != nil })?.cell {
      tableCount = max(tableCount, cell.table + 1)
    }
  }

  private func readDocument(_ bytes: [UInt8], _ part: String) throws(StageError) {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(StageError) in
        let inner = try DocumentReading(
          bytes, options, parsers, budget: budget, container: container + part + "!", nesting: nesting + 1)
        inner.tableCount = tableCount
        swap(&inner.sink, &sink)
        defer { swap(&inner.sink, &sink) }
        try inner.read()
        tableCount = inner.tableCount
      }
    }
    try result.get()
  }

  /// Says that a piece of the document is not read: by its name alone, since its path is the writer's own affair.
  func report(unread part: String) {
    let name = part.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last
    sink.report(Finding(DocxReader.unreadChunk, ["part": name.map { String($0) } ?? "a part without a name"]))
  }

  /// Reads a part that has a story; false where there is none.
  private func read(_ part: String, _ relationships: Relationships, kind: BlockKind?) throws(StageError) -> Bool {
    storyNesting += 1
    defer { storyNesting -= 1 }
    if storyNesting > maximumNesting {
      throw StageError(
        DocxReader.fixedLimit, ["reason": "notes and headers refer to each other"], at: Place(part: part))
    }
    return try package.withParser { parser throws(StageError) in
      let story = Story(part: part, kind: kind, relationships: relationships, parser: parser, reading: self)
      let isThere = try package.parse(part, with: story, parser: parser) { story.failure }
      if story.fields.lost > 0 {
        sink.report(Finding(DocxReader.openField, ["count": String(story.fields.lost), "part": part]))
      }
      return isThere
    }
  }

  /// Reads the document's settings when the first of them is asked for.
  private func loadSettings() throws(StageError) -> SettingsHandler {
    if let settings { return settings }
    let handler = SettingsHandler()
    settings = handler
    try parsePart(ofType: "settings", with: handler)
    return handler
  }

  /// Whether pages on the left have headers of their own.
  func hasEvenHeaders() throws(StageError) -> Bool { try loadSettings().hasEvenHeaders }

  /// Numbers the notes of a section that has ended.
  func endSection(_ numbering: [BlockKind: NoteNumbering]) throws(StageError) {
    for kind in [BlockKind.footnote, .endnote] {
      guard var counter = noteCounters[kind] else { continue }
      let usual = try loadSettings().notes[kind] ?? NoteNumbering()
      counter.endSection(numbering[kind]?.over(usual) ?? usual) { sink.relabel($0, $1) }
      noteCounters[kind] = counter
    }
  }

  /// Reads the lists when the first of them is met.
  private func loadLabels() throws(StageError) {
    guard labels == nil else { return }
    let handler = NumberingHandler()
    try parsePart(ofType: "numbering", with: handler)
    labels = ListLabels(handler.numbering)
  }

  /// The index of a link's address.
  func link(_ address: String) -> Int {
    if let index = linkIndices[address] { return index }
    links.append(address)
    linkIndices[address] = links.count - 1
    return links.count - 1
  }

  /// The level of a paragraph in its list, counted from 0.
  func level(_ properties: ParagraphProperties) -> Int {
    if let level = properties.numberingLevel { return level }
    guard let list = properties.numbering else { return 0 }
    return labels?.level(ofStyle: styles.id(properties.style), in: list) ?? 0
  }

  /// Writes a paragraph, and after it what it holds and refers to.
  ///
  /// - Returns: the number of its block, where its label is none of a list.
  @discardableResult
  func write(_ paragraph: Paragraph, part: String) throws(StageError) -> Int? {
    var block: Int?
    let properties = paragraph.properties.over(styles.paragraph(paragraph.properties.style ?? styles.paragraphDefault))
    if !(paragraph.isMarkHidden && paragraph.text.isEmpty && !options.hidden) {
      var label: String?
      if let list = properties.numbering, list != 0 {
        try loadLabels()
        let level = level(properties)
        label = labels?.next(list: list, level: level)
      }
      let isWritten = write(paragraph, properties, label: label ?? paragraph.noteLabel, part: part)
      if isWritten, label == nil { block = sink.blockCount - 1 }
    }
    for attachment in paragraph.attachments {
      switch attachment {
      case .paragraph(let paragraph): try write(paragraph, part: part)
      case .note(let kind, let id, let page): try writeNote(kind, id, page: page)
      case .story(let kind, let part): try writeStory(kind, part)
      }
    }
    if let notes = paragraph.endedSection { try endSection(notes) }
    return block
  }

  /// - Returns: false where there is nothing to write.
  private func write(
    _ paragraph: Paragraph, _ properties: ParagraphProperties, label: String?, part: String
  ) -> Bool {
    var kind = paragraph.kind
    var level = 0
    if kind == .paragraph {
      if paragraph.isInTextBox {
        kind = .textBox
      } else if let outline = properties.outlineLevel, (0..<9).contains(outline) {
        kind = .heading
        level = outline + 1
      } else if label != nil {
        kind = .listItem
        level = self.level(properties) + 1
      } else if paragraph.cell != nil {
        kind = .tableCell
      }
    }
    if kind.isBody, !options.parts.contains(.body) { return false }
    let language = paragraph.language
    sink.beginBlock()
    sink.append(paragraph, language: language ?? documentLanguage, languages: languages.tags, links: links)
    let label = label.flatMap { $0.isEmpty ? nil : $0 }
    let index = sink.endBlock(
      kind, level: level, label: label,
      language: language == documentLanguage ? nil : language.map { languages.tags[$0] }, cell: paragraph.cell,
      part: sink.part(container + part), path: paragraph.path, line: paragraph.line)
    return index != nil
  }

  /// Keeps a paragraph of a note until the note is referred to.
  func keep(_ paragraph: Paragraph, of kind: BlockKind, id: String) {
    notes[kind, default: [:]][id, default: []].append(paragraph)
  }

  /// Remembers that there is a note, with paragraphs or without any.
  func keepNote(_ kind: BlockKind, id: String) { notes[kind, default: [:]][id, default: []] += [] }

  /// - Parameter page: where it is referred to; nil where its sign is one of the writer's own.
  private func writeNote(_ kind: BlockKind, _ id: String, page: Int?) throws(StageError) {
    let type = kind == .footnote ? "footnotes" : kind == .endnote ? "endnotes" : "comments"
    guard let part = relationships.first(ofType: type)?.target else { return miss(kind) }
    if writtenStories.insert(part).inserted { try readStory(part, kind: kind) }
    guard let paragraphs = notes[kind]?.removeValue(forKey: id) else {
      // Several references may lead to one note, which is written with the first.
      if writtenNotes[kind]?.contains(id) != true { miss(kind) }
      return
    }
    writtenNotes[kind, default: []].insert(id)
    storyNesting += 1
    defer { storyNesting -= 1 }
    if storyNesting > maximumNesting {
      throw StageError(DocxReader.fixedLimit, ["reason": "notes refer to each other"], at: Place(part: part))
    }
    let isLabelled = paragraphs.contains { $0.noteLabel != nil }
    let usual = try loadSettings().notes[kind] ?? NoteNumbering()
    var counter = noteCounters[kind] ?? NoteCounter(kind, usual)
    let label = page.map { counter.next(page: $0) }
    noteCounters[kind] = counter
    for var paragraph in paragraphs {
      if paragraph.noteLabel != nil { paragraph.noteLabel = label }
      let block = try write(paragraph, part: part)
      if paragraph.noteLabel != nil, let page { noteCounters[kind]?.place((block, page)) }
    }
    if !isLabelled, let page { noteCounters[kind]?.place((nil, page)) }
  }

  /// Writes a header or a footer where it is first referred to.
  func writeStory(_ kind: BlockKind, _ part: String) throws(StageError) {
    guard writtenStories.insert(part).inserted else { return }
    try readStory(part, kind: kind)
  }
}

extension BlockKind {
  fileprivate var isBody: Bool {
    switch self {
    case .paragraph, .heading, .listItem, .tableCell, .line: true
    case .footnote, .endnote, .comment, .header, .footer, .textBox: false
    }
  }
}

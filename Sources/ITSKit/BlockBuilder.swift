import TextModel
import XMLKit

/// What a ``BlockHandler`` does.
struct BlockBuilder {
  private var sink = BlockSink()
  private var annotator: Annotator
  private let locale: String
  private var frames: [Frame] = []
  private var flow = Flow()
  /// The flows that the one in hand is nested in, the outermost first.
  private var outerFlows: [Flow] = []
  private var path = ElementPath()
  private var skippedDepth = 0
  private let part: Int?
  private var documentLanguage = -1
  private var tableCount = 0
  /// How many items the ordered lists of an HTML document have, where that is known, and how many lists have begun.
  private let listLengths: [Int]
  private var listCount = 0
  private let maximumWaiting = 64
  private let maximumWaitingBytes = 1 << 16
  /// Flows nested in one block.
  private let maximumNested = 1_000

  private struct Frame {
    var shape: ElementData.Shape
    var isPreserved: Bool
    /// Whether text that stands directly in it makes a block of it.
    var isTranslated: Bool
    /// Whether text that stands directly in it is read at all.
    var isRead: Bool
    /// It is known to hold blocks: text in it is a block of its own.
    var isContainer = false
    /// Where its text begins, in bytes of all text ever gathered.
    var start: Int
    /// What waited when it began, in blocks that ever waited.
    var waitingStart: Int
    var line: Int
    /// The stretches of text that begin with it, by their number.
    var firstStretch = -1
    var stretchCount = 0
    var language: Int
    var kind: BlockKind
    var elementKind: ElementKind?
    var sectionDepth: Int
    var listDepth: Int
    var headingLevel: Int?
    var table: TableCell?
    /// For an ordered list of HTML.
    var counter: ListCounter?
    /// Whether it is the reading of characters: in brackets behind them.
    var isReading = false
  }

  init(_ annotator: Annotator, locale: String, part: Int?, language: LanguageTag?, listLengths: [Int] = []) {
    self.listLengths = listLengths
    self.annotator = annotator
    self.locale = locale
    self.part = part
    if let language { documentLanguage = self.annotator.index(of: language) }
  }

  /// Takes the document's sink, or gives it back.
  mutating func exchange(_ other: inout BlockSink) {
    swap(&sink, &other)
    // Tables are counted through the document.
    if let last = sink.document.blocks.last(where: { $0.cell != nil })?.cell { tableCount = last.table + 1 }
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes, line: Int) {
    let isHTML = name.namespace == Namespace.html.rawValue
    if isHTML, name.local == LocalName.ol.rawValue { listCount += 1 }
    if skippedDepth > 0 {
      skippedDepth += 1
      annotator.skip()
      return
    }
    path.begin(name)
    let parentData = annotator.frames.last?.data
    let data = annotator.start(name, attributes)
    let isStandoff = name.namespace == Namespace.its.rawValue && name.local != LocalName.span.rawValue
    if data.shape == .skipped || isStandoff {
      annotator.end()
      path.end()
      skippedDepth = 1
      return
    }
    var shape = data.shape
    if frames.isEmpty, [.nested, .apart, .inline].contains(shape) { shape = .holder }
    switch shape {
    case .block, .holder, .container: breakText()
    case .unknown: if let owner = flow.owner, frames[owner].isContainer { breakText() }
    case .nested, .apart: beginFlow()
    case .inline, .lineBreak, .skipped: break
    }
    let parent = frames.last
    let isInText = shape == .inline || shape == .unknown || shape == .lineBreak
    let isAdmitted =
      data.localeFilter == 0 || locale.isEmpty || annotator.localeFilters[data.localeFilter].admits(locale)
    var frame = Frame(
      shape: shape, isPreserved: data.isPreserved, isTranslated: data.isTranslated && isAdmitted,
      isRead: isAdmitted && (data.isTranslated || (isInText && parent?.isRead ?? false)),
      start: flow.gathered.end, waitingStart: flow.waitedCount, line: line,
      language: data.language, kind: parent?.kind ?? .paragraph, sectionDepth: parent?.sectionDepth ?? 0,
      listDepth: parent?.listDepth ?? 0, table: parent?.table)
    if let kind = data.kind { read(kind, data.level, &frame) }
    if parent == nil, data.language >= 0, documentLanguage < 0 {
      documentLanguage = data.language
      let tag = annotator.languages[data.language]
      sink.detect { $0.language = Detected(tag, confidence: 0.9) }
    }
    beginStretches(data, parentData, &frame)
    if shape == .lineBreak { flow.gathered.appendLineBreak() }
    frames.append(frame)
    if isHTML { startHTML(name, attributes) }
    if name.namespace != Namespace.its.rawValue { readAttributes(attributes) }
  }

  mutating func end() {
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    guard let frame = frames.last else { return }
    let depth = frames.count - 1
    if frame.isReading { text(")") }
    if frame.stretchCount > 0 {
      for stretch in frame.firstStretch..<(frame.firstStretch + frame.stretchCount) { flow.gathered.end(stretch) }
    }
    if flow.owner == depth { wait(depth) }
    if flow.label?.depth == depth { waitForLabel() }
    switch frame.shape {
    case .block, .holder, .container: write()
    case .nested, .apart: endFlow(frame)
    default:
      let isTooMuch = flow.waiting.count > maximumWaiting || flow.gathered.count > maximumWaitingBytes
      if isTooMuch, flow.owner == nil { writeContainers() }
    }
    path.end()
    frames.removeLast()
    annotator.end()
    if frames.isEmpty { write() }
  }

  mutating func finish() {
    skippedDepth = 0
    while !frames.isEmpty { end() }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skippedDepth == 0, let frame = frames.last, frame.isRead else { return }
    if flow.owner == nil, frame.isContainer, !flow.waiting.isEmpty, !isWhite(bytes) { write() }
    let hasText = flow.gathered.append(bytes, isPreserved: frame.isPreserved)
    guard hasText, flow.owner == nil, frame.isTranslated else { return }
    // Text of formatting belongs to what that stands in; text in a paragraph, whatever it stands in, to the paragraph.
    var index = frames.count - 1
    while index > flow.depth, frames[index].shape == .inline { index -= 1 }
    var paragraph = index
    while paragraph > flow.depth, isTransparent(frames[paragraph].shape) { paragraph -= 1 }
    if frames[paragraph].shape == .block { index = paragraph }
    flow.owner = index
  }

  private mutating func text(_ sign: StaticString) {
    sign.withUTF8Buffer { text($0) }
  }

  private func isTransparent(_ shape: ElementData.Shape) -> Bool {
    shape == .unknown || shape == .inline || shape == .lineBreak
  }

  // MARK: Elements

  /// What HTML shows that stands in no text: numbers of items, and brackets around readings.
  private mutating func startHTML(_ name: XMLName, _ attributes: XMLAttributes) {
    let depth = frames.count - 1
    switch name.local {
    case LocalName.ol.rawValue:
      let length = listCount <= listLengths.count ? listLengths[listCount - 1] : nil
      frames[depth].counter = ListCounter(attributes, length: length)
    case LocalName.li.rawValue:
      guard depth > 0, let label = frames[depth - 1].counter?.label(attributes) else { return }
      if flow.label != nil { waitForLabel() }
      flow.label = (label, depth)
    case LocalName.rt.rawValue:
      frames[depth].isReading = true
      text("(")
    default: break
    }
  }

  private mutating func read(_ kind: ElementKind, _ level: Int?, _ frame: inout Frame) {
    frame.elementKind = kind
    // A paragraph in a list item is the item's.
    if kind != .paragraph, let block = kind.blockKind { frame.kind = block }
    switch kind {
    case .heading: frame.headingLevel = level ?? max(1, frame.sectionDepth)
    case .section: frame.sectionDepth += 1
    case .listItem: frame.listDepth += 1
    case .tableCell: nextCell(&frame)
    case .table:
      frame.table = TableCell(table: tableCount, row: -1, column: -1)
      tableCount += 1
    case .row:
      guard let table = frames.lastIndex(where: { $0.elementKind == .table }) else { return }
      frames[table].table?.row += 1
      frames[table].table?.column = -1
    default: break
    }
  }

  private mutating func nextCell(_ frame: inout Frame) {
    guard let table = frames.lastIndex(where: { $0.elementKind == .table }) else { return }
    frames[table].table?.column += 1
    frame.table = frames[table].table
    if frame.table.map({ $0.row < 0 }) == true { frame.table?.row = 0 }
  }

  private mutating func beginStretches(_ data: ElementData, _ parent: ElementData?, _ frame: inout Frame) {
    func add(_ stretch: Int) {
      if frame.stretchCount == 0 { frame.firstStretch = stretch }
      frame.stretchCount += 1
    }
    if let mark = data.mark { add(flow.gathered.beginMark(mark, value: mark == .link ? annotator.address : nil)) }
    if frame.shape == .inline, data.language >= 0, data.language != parent?.language {
      add(flow.gathered.beginMark(.language, value: annotator.languages[data.language].identifier))
    }
    if data.term >= 0 { add(flow.gathered.beginRemark(annotator.remarks[data.term])) }
    if data.note >= 0, data.note != parent?.note { add(flow.gathered.beginRemark(annotator.remarks[data.note])) }
    if data.issue >= 0, data.issue != parent?.issue {
      let first = max((parent?.issue ?? -1) + 1, data.issue - 100)
      for remark in annotator.remarks[first...data.issue] where remark.category == .issue {
        add(flow.gathered.beginRemark(remark))
      }
    }
  }

  /// Attributes that are to be translated are text on its own, behind the text that their element stands in.
  private mutating func readAttributes(_ attributes: XMLAttributes) {
    for index in annotator.selectedAttributes {
      let data = annotator.data(ofAttribute: index)
      guard data.isTranslated, annotator.localeFilters[data.localeFilter].admits(locale) else { continue }
      var inner = Flow()
      guard inner.gathered.append(attributes.value(at: index), isPreserved: data.isPreserved) else { continue }
      path.append(frames.count - 1, annotator, to: &inner.paths)
      inner.paths.append(contentsOf: "/@".utf8)
      inner.paths.append(contentsOf: attributes.name(at: index).localBytes)
      inner.waiting = [
        Flow.Waiting(
          range: 0..<inner.gathered.end, kind: .paragraph, level: 0, language: data.language,
          path: 0..<inner.paths.count, line: frames.last?.line ?? 0)
      ]
      nest(inner)
    }
  }

  // MARK: Flows

  private mutating func beginFlow() {
    outerFlows.append(flow)
    flow = Flow()
    flow.depth = frames.count
  }

  private mutating func endFlow(_ frame: Frame) {
    guard let outer = outerFlows.popLast() else { return }
    let inner = flow
    flow = outer
    if frame.shape == .apart {
      let text = inner.waiting.map { inner.gathered.string($0.range) }.joined(separator: " ")
      if text.isEmpty { return }
      if frame.elementKind == .metadata {
        if part == nil { sink.addMetadata(annotator.frames.last?.name.localString ?? "", text) }
      } else {
        if flow.label != nil { waitForLabel() }
        flow.label = (text, frames.count - 2)
      }
    } else {
      nest(inner)
    }
  }

  private mutating func nest(_ inner: Flow) {
    if inner.waiting.isEmpty, inner.nested.isEmpty { return }
    // A file of nothing but notes must not wait for the text that they stand in.
    if flow.nested.count == maximumNested, outerFlows.isEmpty, flow.owner == nil { write() }
    flow.nested.append((inner, flow.waitedCount))
  }

  // MARK: Blocks

  /// Ends the text in hand where a block begins in the midst of it.
  private mutating func breakText() {
    if let owner = flow.owner { wait(owner) }
    write()
  }

  /// Makes an element's text a block, with the blocks in it that waited.
  ///
  /// - Parameter index: of the element in hand.
  private mutating func wait(_ index: Int) {
    flow.owner = nil
    let frame = frames[index]
    let merged = flow.merge(from: frame.waitingStart)
    let range = max(frame.start, flow.gathered.base)..<flow.gathered.end
    wait(index, range, label: flow.label?.text ?? merged)
    flow.label = nil
  }

  /// Writes a label that no text follows.
  private mutating func waitForLabel() {
    guard let label = flow.label else { return }
    flow.label = nil
    wait(max(0, label.depth), flow.gathered.end..<flow.gathered.end, label: label.text)
  }

  private mutating func wait(_ index: Int, _ range: Range<Int>, label: String?) {
    let frame = frames[index]
    let level =
      switch frame.kind {
      case .heading: frame.headingLevel ?? 1
      case .listItem: frame.listDepth
      default: 0
      }
    let isInTable = frame.table.map { $0.column >= 0 } ?? false
    let start = flow.paths.count
    path.append(index, annotator, to: &flow.paths)
    flow.waiting.append(
      Flow.Waiting(
        range: range, kind: frame.kind, level: level, label: label, language: frame.language,
        cell: isInTable ? frame.table : nil, path: start..<flow.paths.count, line: frame.line))
  }

  /// Writes what waits because there is too much of it: what it stands in holds blocks.
  private mutating func writeContainers() {
    for index in flow.depth..<frames.count { frames[index].isContainer = true }
    write()
  }

  private mutating func write() {
    if outerFlows.isEmpty {
      if !flow.waiting.isEmpty || !flow.nested.isEmpty || flow.gathered.count > 0 {
        flow.write(
          into: &sink, Flow.Place(part: part, languages: annotator.languages, documentLanguage: documentLanguage))
      }
    } else {
      flow.settledCount = flow.waiting.count
    }
  }
}

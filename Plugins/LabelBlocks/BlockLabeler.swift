public import StageKit
public import TextModel

/// Tells the labels of blocks from their text, typed as computed, and says where each block stands.
public struct BlockLabeler: DocumentStage {
  enum Labels: String, SettingChoice {
    case move, keep
  }

  static let labels = Setting<Labels>(
    "labels", "labels that are typed: moved out of the text, as those that a program counts, or kept in it",
    default: .move)

  public static let specification = StageSpecification(
    id: "label-blocks",
    summary: "Recognize labels of articles and lists (Статья 7., 1.2, а), § 3) and give each block its place",
    version: 1, settings: [labels.declaration], needs: [.blocks], examples: examples)

  private let moves: Bool
  private var opening = Opening()

  public init(_ settings: Settings) { moves = settings[Self.labels] == .move }

  public mutating func process(_ document: inout Document, context: inout StageContext) {
    var evidence = Evidence()
    document.text.withUnsafeBufferPointer { text in
      for (index, block) in document.blocks.enumerated() where block.hasLabels {
        for entry in entries(of: block, index, text) { evidence.add(entry) }
      }
    }
    evidence.decide()
    let labels = evidence.entries.filter(\.isConfirmed)
    let depths = document.setPlaces(labels)
    // Segments are what the user made them: their text stays.
    if moves, document.segments.isEmpty { document.moveLabels(labels, depths) }
  }

  /// The labels that a block may begin with: `1.`, `3. (a)`.
  private mutating func entries(of block: Block, _ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> [Entry] {
    if let label = block.label {
      var label = label
      label.withUTF8 { opening.read($0, 0..<$0.count) }
    } else {
      opening.read(text, block.range)
    }
    let scanner = LabelScanner(opening: opening)
    var entries: [Entry] = []
    var position = opening.skippingSpaces(from: 0)
    while entries.count < 3, var label = scanner.label(at: position, isFirst: entries.isEmpty) {
      // A number in a cell of its own is more often a figure.
      if block.kind == .tableCell, block.label == nil, label.isAlone, label.unit == nil { break }
      position = label.next
      let following = opening[label.next]
      label.range = opening.offsets[label.range.lowerBound]..<opening.offsets[label.range.upperBound]
      label.next = opening.offsets[min(label.next, opening.offsets.count - 1)]
      var entry = Entry(block: index, stream: block.stream, label: label, isComputed: block.label != nil)
      entry.isHeading = block.kind == .heading
      entry.isTitle = block.kind == .heading || block.isShort(text)
      let last = text[block.range].last ?? 0
      entry.isSentence = [0x2E, 0x21, 0x3F, 0xA6].contains(last)
      entry.isItem = last == 0x3B || following.map { $0.properties.isLowercase || $0.decimalValue != nil } ?? false
      entries.append(entry)
      if label.isAlone { break }
    }
    return entries
  }
}

extension Block {
  /// Whether labels of this block count with those of the body.
  fileprivate var hasLabels: Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .tableCell: true
    case .footnote, .endnote, .comment, .header, .footer, .textBox, .line: false
    }
  }

  fileprivate var stream: Int { cell.map { $0.column + 1 } ?? 0 }

  /// Whether it is as short as a title, and ends as one.
  fileprivate func isShort(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = text[range].last else { return true }
    return range.count <= 240 && !".;,:".utf8.contains(last)
  }
}

extension Document {
  /// Says of each block where it stands by the labels.
  ///
  /// - Parameter labels: ascending by block.
  /// - Returns: how many items of lists each block stands in.
  fileprivate mutating func setPlaces(_ labels: [Entry]) -> [Int] {
    var depths: [Int] = []
    depths.reserveCapacity(blocks.count)
    var lastBlocks: [Int: Int] = [:]
    for label in labels { lastBlocks[label.list] = label.block }
    var trackers: [Int: PlaceTracker] = [:]
    var next = 0
    for index in blocks.indices {
      let block = blocks[index]
      let stream = block.hasLabels ? block.stream : 0
      var tracker = trackers[stream] ?? PlaceTracker()
      let isLabelled = next < labels.count && labels[next].block == index && labels[next].label.hasNumber
      while next < labels.count, labels[next].block == index {
        tracker.enter(labels[next], level: block.kind == .heading ? block.level : 0)
        next += 1
      }
      if !isLabelled, block.hasLabels { tracker.pass(block) { lastBlocks[$0].map { $0 > index } ?? false } }
      trackers[stream] = tracker
      depths.append(tracker.items.count)
      if block.kind == .header || block.kind == .footer { continue }
      // A table within an article has no articles of its own.
      let shown = tracker.units.isEmpty && tracker.items.isEmpty ? trackers[0] ?? tracker : tracker
      blocks[index].place = PlaceStyle.of(block.language ?? language).text(shown.units, shown.shownItems)
    }
    return depths
  }

  /// Takes the labels out of the text and gives them to their blocks.
  ///
  /// - Parameters:
  ///   - labels: ascending by block.
  ///   - depths: of each block, how many items it stands in.
  fileprivate mutating func moveLabels(_ labels: [Entry], _ depths: [Int]) {
    var edits = TextEdits()
    var next = 0
    while next < labels.count {
      let block = labels[next].block
      let start = blocks[block].range.lowerBound
      var end = start
      var isUnit = false
      // Labels that follow each other from the beginning; a block that is nothing but a label keeps it.
      while next < labels.count, labels[next].block == block {
        let label = labels[next]
        if !label.isComputed, !label.label.isAlone,
          string(end..<label.label.range.lowerBound).allSatisfy(\.isWhitespace)
        {
          end = label.label.next
          isUnit = isUnit || label.label.unit != nil
        }
        next += 1
      }
      guard end > start, blocks[block].label == nil else { continue }
      blocks[block].label = String(string(start..<end).trimming)
      if blocks[block].kind == .paragraph, !isUnit {
        blocks[block].kind = .listItem
        blocks[block].level = max(1, depths[block])
      }
      edits.remove(start..<end)
    }
    if edits.isEmpty { return }
    apply(edits)
    marks.removeAll { $0.range.isEmpty && $0.value == nil }
  }
}

extension Label {
  /// Whether it says where its block stands.
  fileprivate var hasNumber: Bool { unit != nil || !readings.isEmpty }
}

extension String {
  fileprivate var trimming: Substring {
    var result = self[...]
    while result.last?.isWhitespace ?? false { result.removeLast() }
    while result.first?.isWhitespace ?? false { result.removeFirst() }
    return result
  }
}

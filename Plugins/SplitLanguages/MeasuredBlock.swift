import LanguageKit
import TextModel

/// A block as the arrangement of languages sees it.
struct MeasuredBlock {
  /// An index of the languages; nil where it has no letters of theirs.
  var language: Int?
  /// Whether its text leaves no doubt of that.
  var isSure: Bool
  /// How much text it has; 0 where it is common to all languages: a number, a sign.
  var amount: Int
  /// Whether it stands in the order of the text, as notes and headers do not.
  var isInOrder: Bool
  var cell: TableCell?

  /// The language that counts for the arrangement of the whole.
  var sureLanguage: Int? { isSure ? language : nil }
}

extension Document {
  func measuredBlocks(in languages: [LanguageTag], _ detector: LanguageDetector) -> [MeasuredBlock] {
    text.withUnsafeBufferPointer { text in
      blocks.map { block in
        let bytes = UnsafeBufferPointer(rebasing: text[block.range])
        let found = detector.index(of: bytes, among: languages)
        let told = block.language.flatMap { language in
          languages.firstIndex { $0 == language } ?? languages.firstIndex { $0.language == language.language }
        }
        return MeasuredBlock(
          language: found.map { $0.confidence < 0.75 ? told ?? $0.value : $0.value },
          isSure: found.map { $0.confidence >= 0.75 } ?? false, amount: detector.amount(of: bytes),
          isInOrder: block.kind.isInOrder, cell: block.cell)
      }
    }
  }

  /// Parts a block whose lines, or whose two halves around a slash, are in different languages.
  ///
  /// A document that has segments already is left as it is.
  mutating func divideBlocks(between languages: [LanguageTag], _ detector: LanguageDetector) {
    guard segments.isEmpty else { return }
    let count = blocks.count
    blocks = text.withUnsafeBufferPointer { text in
      blocks.flatMap { block -> [Block] in
        let pieces = pieces(of: block.range, in: text, languages, detector)
        return pieces.count < 2 ? [block] : pieces.map { block.narrowed(to: $0, offsetMap) }
      }
    }
    if blocks.count > count { divideMarks() }
  }

  /// A mark that reaches over several blocks becomes one in each.
  private mutating func divideMarks() {
    var rest = blocks[...]
    let divided = marks.flatMap { mark -> [InlineMark] in
      rest = rest.drop { $0.range.upperBound < mark.range.lowerBound }
      let parts = rest.prefix { $0.range.lowerBound < mark.range.upperBound }.map { $0.range.clamped(to: mark.range) }
        .filter { !$0.isEmpty }
      return parts.count < 2 ? [mark] : parts.map { InlineMark(mark.kind, $0, value: mark.value) }
    }
    marks = divided.enumerated().sorted {
      ($0.element.range.lowerBound, -$0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, -$1.element.range.upperBound, $1.offset)
    }.map(\.element)
  }

  private func pieces(
    of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, _ languages: [LanguageTag], _ detector: LanguageDetector
  ) -> [Range<Int>] {
    for separator in [[0x0A], [0x20, 0x2F, 0x20]] as [[UInt8]] {
      let parts = parts(of: range, in: text, at: separator)
      guard parts.count > 1 else { continue }
      var pieces: [(range: Range<Int>, language: Int)] = []
      for part in parts {
        let found = detector.index(of: UnsafeBufferPointer(rebasing: text[part]), among: languages)
        // A line without letters belongs to the one above it.
        if let last = pieces.last, found == nil || found?.value == last.language {
          pieces[pieces.count - 1].range = last.range.lowerBound..<part.upperBound
        } else if let found {
          guard found.confidence >= 0.75 else { return [] }
          pieces.append((part, found.value))
        } else {
          return []
        }
      }
      if pieces.count > 1 { return pieces.map(\.range) }
    }
    return []
  }

  /// The stretches between separators, without the blanks around them.
  private func parts(
    of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, at separator: [UInt8]
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    func add(_ end: Int) {
      let blanks = text[start..<end].prefix { $0 == 0x20 }.count
      let trailing = text[(start + blanks)..<end].reversed().prefix { $0 == 0x20 }.count
      if start + blanks < end - trailing { parts.append((start + blanks)..<(end - trailing)) }
    }
    while index + separator.count <= range.upperBound {
      if text[index] == separator.first, text[index..<(index + separator.count)].elementsEqual(separator) {
        add(index)
        start = index + separator.count
        index = start
      } else {
        index += 1
      }
    }
    add(range.upperBound)
    return parts
  }
}

extension Block {
  fileprivate func narrowed(to range: Range<Int>, _ map: OffsetMap) -> Block {
    var block = self
    block.range = range
    block.origin.rangeAsRead = map.earlierOffset(of: range.lowerBound)..<map.earlierOffset(of: range.upperBound)
    return block
  }
}

extension BlockKind {
  fileprivate var isInOrder: Bool {
    switch self {
    case .heading, .paragraph, .listItem, .tableCell, .textBox, .line: true
    case .footnote, .endnote, .comment, .header, .footer: false
    }
  }
}

extension LanguageDetector {
  /// Which of some languages a text is in; nil where it has no letters of theirs.
  fileprivate func index(of text: UnsafeBufferPointer<UInt8>, among languages: [LanguageTag]) -> Detected<Int>? {
    guard let best = self.languages(of: text, among: languages).first else { return nil }
    let index = languages.firstIndex { $0 == best.value } ?? languages.firstIndex { $0.language == best.value.language }
    return index.map { Detected($0, confidence: best.confidence) }
  }
}

import StageKit
import TextModel
import XMLKit

extension OfficeReader {
  /// Reads the pages of a PDF as `pdftotext -bbox-layout` writes them: blocks of lines of words, each with its box.
  func readPages(_ xhtml: [UInt8], into sink: inout BlockSink) throws(StageError) {
    let handler = PageHandler()
    swap(&handler.sink, &sink)
    defer { swap(&handler.sink, &sink) }
    do {
      try SAXParser(PageTag.vocabulary).parse(xhtml, with: handler)
    } catch {
      throw StageError(Self.failed, ["program": "pdftotext", "reason": error.message])
    }
    if handler.sink.blockCount == 0 { throw StageError(Self.noText) }
  }
}

private enum PageTag: Int, CaseIterable {
  case page, block, line, word, xMin, xMax, yMin, yMax

  static let vocabulary = XMLVocabulary(
    names: PageTag.allCases.map { String(describing: $0) }, namespaces: [["", "http://www.w3.org/1999/xhtml"]])
}

/// Makes a block of each paragraph: lines of a box up to one behind which the next one's first word would have found
/// room, or that is followed by an indent.
private final class PageHandler: XMLHandler {
  struct Line {
    var text: [UInt8] = []
    var start = 0.0
    var end = 0.0
    var height = 0.0
    /// The width of its first word.
    var firstWord = 0.0
  }

  var sink = BlockSink()
  private var page = 0
  private var lines: [Line] = []
  private var isInWord = false

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    switch PageTag(rawValue: name.local) {
    case .page: page += 1
    case .block: lines = []
    case .line:
      let top = number(.yMin, attributes)
      let height = number(.yMax, attributes) - top
      lines.append(Line(start: number(.xMin, attributes), end: number(.xMax, attributes), height: height))
    case .word:
      isInWord = true
      guard let last = lines.indices.last else { return }
      if lines[last].text.isEmpty {
        lines[last].firstWord = number(.xMax, attributes) - number(.xMin, attributes)
      } else {
        lines[last].text.append(0x20)
      }
    default: break
    }
  }

  private func number(_ tag: PageTag, _ attributes: XMLAttributes) -> Double {
    attributes[tag.rawValue].flatMap { Double(String(decoding: $0, as: UTF8.self)) } ?? 0
  }

  func endElement(_ name: XMLName) {
    switch PageTag(rawValue: name.local) {
    case .word: isInWord = false
    case .block: writeParagraphs()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInWord, let last = lines.indices.last { lines[last].text.append(contentsOf: bytes) }
  }

  private func writeParagraphs() {
    lines.removeAll { $0.text.isEmpty }
    let left = lines.map(\.start).min() ?? 0
    let right = lines.map(\.end).max() ?? 0
    var first = 0
    for index in lines.indices {
      guard index + 1 == lines.count || parts(lines[index], lines[index + 1], left, right) else { continue }
      sink.beginBlock()
      for line in first...index {
        if line > first { sink.append(CollectionOfOne(0x0A)) }
        sink.append(lines[line].text)
      }
      sink.endBlock(.paragraph, part: sink.part("page \(page)"), path: [])
      first = index + 1
    }
  }

  /// Whether a paragraph ends between two lines of a box.
  private func parts(_ line: Line, _ next: Line, _ left: Double, _ right: Double) -> Bool {
    let last = line.text.last ?? 0
    if next.start - left > next.height, [0x2E, 0x21, 0x3F, 0x3A, 0x3B].contains(last) { return true }
    // A space is about a quarter of the line's height wide.
    guard line.end + next.height / 4 + next.firstWord < right else { return false }
    // A sentence that was broken by hand goes on.
    let isPunctuated = last < 0x80 && last != 0x2D && !isLetterOrDigit(last)
    let opening = String(decoding: next.text.prefix(8), as: UTF8.self).unicodeScalars.first
    return isPunctuated || opening?.properties.isLowercase != true
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
  }
}

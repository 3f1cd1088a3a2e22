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
    if handler.sink.document.blocks.isEmpty { throw StageError(Self.noText) }
  }
}

private enum PageTag: Int, CaseIterable {
  case page, block, line, word, xMin, xMax, yMin, yMax

  static let vocabulary = XMLVocabulary(
    names: PageTag.allCases.map { String(describing: $0) }, namespaces: [["", "http://www.w3.org/1999/xhtml"]])
}

/// Makes a block of each paragraph: lines of a box up to one that is indented behind a full stop.
private final class PageHandler: XMLHandler {
  struct Line {
    var text: [UInt8] = []
    var start = 0.0
    var height = 0.0
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
      lines.append(Line(start: number(.xMin, attributes), height: number(.yMax, attributes) - top))
    case .word:
      isInWord = true
      if let last = lines.indices.last, !lines[last].text.isEmpty { lines[last].text.append(0x20) }
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
    let margin = lines.map(\.start).min() ?? 0
    var first = 0
    for index in lines.indices {
      let isLast = index + 1 == lines.count
      let isEnd = isLast || (lines[index + 1].start - margin > lines[index + 1].height && endsSentence(lines[index]))
      guard isEnd else { continue }
      sink.beginBlock()
      for line in first...index {
        if line > first { sink.append(CollectionOfOne(0x0A)) }
        sink.append(lines[line].text)
      }
      sink.endBlock(.paragraph, part: sink.part("page \(page)"), path: [])
      first = index + 1
    }
  }

  private func endsSentence(_ line: Line) -> Bool {
    line.text.last.map { [0x2E, 0x21, 0x3F, 0x3A, 0x3B].contains($0) } ?? false
  }
}

import TextModel

extension BlockSink {
  /// Adds a paragraph's text with its marks, which are nested: link, language, then formatting. One that ends before
  /// another that began after it parts that one in two.
  mutating func append(_ paragraph: Paragraph, language: Int?, languages: [LanguageTag], links: [String]) {
    var open: [Mark] = []
    var references = paragraph.references[...]
    var position = 0
    // Pieces go as buffers: their type is the sink's own, while each other is met by its protocol.
    func append(_ range: Range<Int>, to sink: inout BlockSink) {
      paragraph.text.withUnsafeBufferPointer { sink.append(UnsafeBufferPointer(rebasing: $0[range])) }
    }
    func advance(_ sink: inout BlockSink, to end: Int) {
      while let reference = references.first, reference.offset < end || end == paragraph.text.count {
        append(position..<reference.offset, to: &sink)
        position = reference.offset
        sink.beginMark(.noteReference, value: reference.id)
        sink.endMark()
        references.removeFirst()
      }
      append(position..<end, to: &sink)
      position = end
    }
    for (index, span) in paragraph.spans.enumerated() {
      let wanted = Mark.all(of: span, except: language)
      if let first = open.firstIndex(where: { !wanted.contains($0) }) {
        for _ in first..<open.count { endMark() }
        open.removeSubrange(first...)
      }
      for mark in wanted where !open.contains(mark) {
        beginMark(mark, languages: languages, links: links)
        open.append(mark)
      }
      advance(&self, to: index + 1 < paragraph.spans.count ? paragraph.spans[index + 1].start : paragraph.text.count)
    }
    for _ in open { endMark() }
    advance(&self, to: paragraph.text.count)
  }

  private mutating func beginMark(_ mark: Mark, languages: [LanguageTag], links: [String]) {
    switch mark {
    case .link(let index): beginMark(.link, value: links[index])
    case .language(let index): beginMark(.language, value: languages[index].identifier)
    case .format(let kind): beginMark(kind)
    }
  }
}

private enum Mark: Equatable {
  case link(Int)
  case language(Int)
  case format(MarkKind)

  static func all(of span: Paragraph.Span, except language: Int?) -> [Mark] {
    var marks: [Mark] = []
    if let link = span.link { marks.append(.link(link)) }
    if let own = span.language, own != language { marks.append(.language(own)) }
    if span.marks.contains(.bold) { marks.append(.format(.bold)) }
    if span.marks.contains(.italic) { marks.append(.format(.italic)) }
    if span.marks.contains(.underline) { marks.append(.format(.underline)) }
    if span.marks.contains(.strikethrough) { marks.append(.format(.strikethrough)) }
    switch span.position {
    case .baseline: break
    case .superscript: marks.append(.format(.superscript))
    case .subscript: marks.append(.format(.subscript))
    }
    return marks
  }
}

public import TextModel
public import XMLKit

extension BlockReader {
  /// Pushes the blocks of HTML of any quality into a sink: local markup of ITS counts, in HTML's own terms.
  ///
  /// - Parameters:
  ///   - text: UTF-8, whatever it says of its encoding.
  ///   - part: its name, where it is one of several that make up a document.
  ///   - language: of the whole document, where it has several parts.
  public mutating func read(
    html text: [UInt8], part: String? = nil, of language: LanguageTag? = nil, into sink: inout BlockSink
  ) throws(XMLError) {
    let table = self.table(0)
    let parser = SAXParser(table.vocabulary, limits: limits)
    // Lists that count down begin with the number of their items.
    let lists = ListLengths()
    if text.withUnsafeBufferPointer({ isFound(Array("reversed".utf8), in: $0) }) {
      try parser.parse(html: text, with: lists)
    }
    let handler = BlockHandler(
      Annotator(table), locale: options.locale, part: part.map { sink.part($0) }, language: language,
      listLengths: lists.lengths, parser)
    handler.exchange(&sink)
    defer { handler.exchange(&sink) }
    try parser.parse(html: text, with: handler)
    handler.finish()
  }
}

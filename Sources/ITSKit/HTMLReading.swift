public import TextModel
public import XMLKit

extension BlockReader {
  /// Pushes the blocks of HTML of any quality into a sink: local markup of ITS counts, in HTML's own terms.
  ///
  /// - Parameter text: UTF-8, whatever it says of its encoding.
  public mutating func read(html text: [UInt8], into sink: inout BlockSink) throws(XMLError) {
    let table = self.table(0)
    let parser = SAXParser(table.vocabulary, limits: limits)
    let handler = BlockHandler(Annotator(table), locale: options.locale, part: nil, language: nil, parser)
    handler.exchange(&sink)
    defer { handler.exchange(&sink) }
    try parser.parse(html: text, with: handler)
    handler.finish()
  }
}

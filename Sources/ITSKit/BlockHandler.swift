import TextModel
public import XMLKit

/// Makes blocks of elements, by what rules and local markup say of them. Text is gathered in one buffer; what is a block
/// of it is decided when an element ends, or when one begins or ends that by its rules can stand in no text.
///
/// The rule where nothing is said: the outermost element that has text directly in it is a block, with all text in it. A
/// child that ends before its parent's text begins therefore waits; after ``maximumWaiting`` children without any text
/// between them the parent is taken for a container.
public final class BlockHandler: XMLHandler {
  // The parser calls one function at a time, and none within another: checking each access would cost as much as the work.
  @exclusivity(unchecked) private var builder: BlockBuilder
  private let parser: SAXParser

  /// - Parameters:
  ///   - part: of the document, where it has several; its title is not the document's.
  ///   - language: of the document, where that is known before its root element says so.
  ///   - listLengths: how many items the ordered lists of an HTML document have, where that is known.
  init(
    _ annotator: Annotator, locale: String, part: Int?, language: LanguageTag?, listLengths: [Int] = [],
    _ parser: SAXParser
  ) {
    builder = BlockBuilder(annotator, locale: locale, part: part, language: language, listLengths: listLengths)
    self.parser = parser
  }

  public func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    builder.start(name, attributes, line: parser.line)
  }

  public func endElement(_ name: XMLName) { builder.end() }

  public func text(_ bytes: UnsafeBufferPointer<UInt8>) { builder.text(bytes) }

  /// Ends elements that the document left open.
  func finish() { builder.finish() }

  func exchange(_ sink: inout BlockSink) { builder.exchange(&sink) }
}

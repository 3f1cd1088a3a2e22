import StageKit
import XMLKit

/// Parsers that go on from part to part and from document to document, since they know the names by then: one for each
/// part that is read while another is.
final class ParserPool {
  private var idle: [SAXParser] = []
  private let limits: XMLLimits

  init(limits: XMLLimits) { self.limits = limits }

  func withParser<Result>(_ body: (SAXParser) throws(StageError) -> Result) throws(StageError) -> Result {
    let parser = idle.popLast() ?? SAXParser(Tag.vocabulary, limits: limits)
    defer { idle.append(parser) }
    return try body(parser)
  }
}

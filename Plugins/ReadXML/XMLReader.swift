public import StageKit
public import TextModel
import XMLKit

/// Reads any XML: text in every element, blocks by where text stands.
public struct XMLReader: Reader {
  public static let specification = StageSpecification(
    id: "read-xml", summary: "Read XML documents of any vocabulary", version: 1, needs: [.bytes], gives: [.blocks],
    mediaTypes: [mediaType], failures: failures,
    examples: [
      StageExample(
        "an element that text stands directly in is a block, with all text in it",
        given: "<doc><sec><name>Article 1</name><x>Some <y>mixed</y> text</x></sec></doc>",
        gives: "Article 1\n\nSome mixed text")
    ])

  static let mediaType = "application/xml"

  static let malformed = Failure(
    "malformed-xml", "this is no well-formed XML: {reason}", cure: "mend the file there, or export it anew")
  static let undeclaredEntity = Failure(
    "undeclared-entity", "the entity {name} is not declared in the file, and no other file is read",
    cure: "declare it in the file's DOCTYPE, or write the character itself")
  static let externalEntity = Failure(
    "external-entity", "the entity {name} stands in another file, which is never fetched",
    cure: "put its text into the file")
  static let limit = Failure("limit", "the file exceeds a limit: {reason}", cure: "do not trust this file")
  static let empty = Failure("empty", "the file is empty", cure: "check that it was copied whole")
  static let failures = [malformed, undeclaredEntity, externalEntity, limit, empty]

  private let parser = SAXParser(Tag.vocabulary)

  public init(_ settings: Settings) {}

  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    // UTF-16 has a zero for every other byte of what is looked at here.
    let ascii = head.prefix(2048).filter { $0 != 0 && $0 < 0x80 && $0 > 0x20 }
    if ascii.starts(with: "<?xml".utf8) { return Detected(mediaType, confidence: 0.9) }
    guard ascii.first == 0x3C else { return nil }
    if name.lowercased().hasSuffix(".xml") { return Detected(mediaType, confidence: 0.8) }
    let opening = String(decoding: ascii.prefix(14), as: UTF8.self).lowercased()
    if opening.hasPrefix("<!doctypehtml") || opening.hasPrefix("<html") { return nil }
    let second = ascii.dropFirst().first ?? 0
    let isName = (second | 0x20 >= 0x61 && second | 0x20 <= 0x7A) || second == 0x21
    return isName ? Detected(mediaType, confidence: 0.4) : nil
  }

  public mutating func read(
    _ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext
  ) throws(StageError) {
    if bytes.isEmpty { throw StageError(Self.empty) }
    sink.detect { $0.mediaType = Detected(Self.mediaType, confidence: 1) }
    let handler = BlockHandler(parser)
    swap(&handler.sink, &sink)
    defer { swap(&handler.sink, &sink) }
    do {
      try parser.parse(bytes, with: handler)
    } catch {
      throw Self.error(error)
    }
    let charset = parser.declaredEncoding ?? "UTF-8"
    handler.sink.detect { $0.charset = Detected(charset, confidence: 1) }
  }

  private static func error(_ error: XMLError) -> StageError {
    let place = Place(line: error.line, column: error.column, byteOffset: error.byteOffset)
    return switch error.kind {
    case .malformed, .stopped, .doctype: StageError(malformed, ["reason": error.message], at: place)
    case .undeclaredEntity(let name): StageError(undeclaredEntity, ["name": name], at: place)
    case .externalEntity(let name): StageError(externalEntity, ["name": name], at: place)
    case .limit: StageError(limit, ["reason": error.message], at: place)
    }
  }
}

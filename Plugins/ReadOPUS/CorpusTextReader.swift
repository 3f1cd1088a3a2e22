public import StageKit
public import TextModel
import XMLKit

/// Reads a text of a corpus as OPUS and InterText have it: XML whose sentences are elements `s` with identifiers that
/// links name.
public struct CorpusTextReader: Reader {
  static let malformed = Failure(
    "malformed-xml", "the text is no well-formed XML: {reason}", cure: "fetch it again, or mend the file there")
  static let noSentence = Failure(
    "no-sentence", "the text has no element <s>",
    cure: "read it as other XML with --as (in a pipeline: `read: {as: read-xml}`)"
  )

  public static let specification = StageSpecification(
    id: "read-opus", summary: "Read a corpus' text as OPUS and InterText have it: XML of numbered sentences",
    version: 1,
    needs: [.bytes], gives: [.blocks, .segments], mediaTypes: [mediaType], failures: [malformed, noSentence],
    examples: [
      StageExample(
        "A paragraph is a block, a sentence a segment; words that stand alone are parted by spaces",
        given: """
          <text><head><s id="1">Статья 7</s></head>
          <p id="1"><s id="2">Да и
            нет.</s> <s id="3"><w>Второе</w> <w>.</w></s></p></text>
          """, gives: "Статья 7\n\nДа и нет.|Второе .")
    ])

  private static let mediaType = "application/x-opus+xml"

  private let vocabulary = XMLVocabulary(names: SentenceHandler.names)

  public init(_ settings: Settings) {}

  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    guard head.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "<"),
      head.holds("<s id=")
    else { return nil }
    return Detected(mediaType, confidence: 0.93)
  }

  public mutating func read(
    _ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext
  ) throws(StageError) {
    let parser = SAXParser(vocabulary)
    let handler = SentenceHandler(parser, sink)
    do {
      try parser.parse(bytes, with: handler)
    } catch {
      throw StageError(
        Self.malformed, ["reason": error.message],
        at: Place(line: error.line, column: error.column, byteOffset: error.byteOffset))
    }
    handler.finish()
    if handler.ids.isEmpty { throw StageError(Self.noSentence) }
    sink = handler.sink
  }
}

/// Gathers sentences, and the blocks that they stand in.
private final class SentenceHandler: XMLHandler {
  static let names = ["s", "id"]

  private(set) var sink: BlockSink
  /// Of the sentences that have text.
  private(set) var ids: [String] = []
  private let parser: SAXParser
  private var segments: [Range<Int>] = []
  private var line = 0
  private var id = ""
  private var sentence: [UInt8]?

  init(_ parser: SAXParser, _ sink: BlockSink) {
    self.parser = parser
    self.sink = sink
  }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.local == 0 {
      id = attributes[1].map { String(decoding: $0, as: UTF8.self) } ?? ""
      sentence = []
    } else if sentence == nil {
      endBlock()
    } else {
      sentence?.append(0x20)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { sentence?.append(contentsOf: bytes) }

  func endElement(_ name: XMLName) {
    if name.local == 0 {
      endSentence()
    } else if sentence == nil {
      endBlock()
    }
  }

  private func endSentence() {
    guard let words = sentence?.split(whereSeparator: { $0 <= 0x20 }) else { return }
    sentence = nil
    if words.isEmpty { return }
    ids.append(id.isEmpty || id.utf8.contains(0x20) ? "-" : id)
    if segments.isEmpty {
      sink.beginBlock()
      line = parser.line
    } else {
      sink.append(" ")
    }
    let start = sink.document.text.count
    sink.append(Array(words.joined(separator: [0x20])))
    segments.append(start..<sink.document.text.count)
  }

  func finish() {
    endBlock()
    // Identifiers that only count the sentences say nothing.
    if ids != ids.indices.map({ String($0 + 1) }) {
      sink.addMetadata("sentence-ids", ids.joined(separator: " "))
    }
  }

  private func endBlock() {
    if segments.isEmpty { return }
    sink.endBlock(.paragraph, path: EmptyCollection(), line: line)
    for segment in segments { sink.addSegment(segment) }
    segments = []
  }
}

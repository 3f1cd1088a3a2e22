public import StageKit
public import TextModel
import XMLKit

/// Reads a translation memory in TMX 1.4b (LISA OSCAR, 26 April 2005): each unit is a bead, each of its languages a
/// version.
public struct MemoryReader: ParallelReader {
  static let malformed = Failure(
    "malformed-tmx", "the memory is no well-formed XML: {reason}", cure: "export it again, or mend the file there")
  static let notTMX = Failure(
    "not-tmx", "this is no translation memory: it begins with <{element}>", cure: "name a TMX file")
  static let noLanguage = Failure(
    "no-language", "a <tuv> has no language", cure: "give it an xml:lang, such as ru or en-GB")
  static let empty = Failure(
    "empty-memory", "the memory has no unit with text", cure: "export it again, or leave it out")
  static let twice = FindingKind(
    "language-twice", "line {line}: a unit has {language} more than once; the first text is taken")

  public static let specification = StageSpecification(
    id: "read-tmx", summary: "Read a translation memory (TMX): its units as beads, its codes as marks", version: 2,
    needs: [.bytes],
    gives: [.blocks, .segments, .alignment], mediaTypes: [mediaType], findings: [twice],
    failures: [malformed, notTMX, noLanguage, empty],
    examples: [
      StageExample(
        "Each unit is a bead; codes of its formats are no text",
        given: """
          <tmx version="1.4"><header srclang="en"/><body>
            <tu><tuv xml:lang="ru"><seg>Да.</seg></tuv><tuv xml:lang="en"><seg><bpt i="1">&lt;b></bpt>Yes<ept i="1"/>.</seg></tuv></tu>
            <tu><tuv xml:lang="en"><seg>No.</seg></tuv></tu>
          </body></tmx>
          """,
        gives: "en: Yes.\n\nNo.\nru: Да.\n0\t0\n1\t")
    ])

  static let mediaType = "application/x-tmx+xml"

  private let vocabulary = XMLVocabulary(names: MemoryHandler.names)

  public init(_ settings: Settings) {}

  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    // UTF-16 has a zero for every other byte of what is looked at here.
    guard head.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "<") else { return nil }
    let ascii = head.filter { $0 != 0 && $0 < 0x80 }
    if String(decoding: ascii, as: UTF8.self).contains("<tmx") { return Detected(mediaType, confidence: 0.95) }
    return name.lowercased().hasSuffix(".tmx") ? Detected(mediaType, confidence: 0.92) : nil
  }

  public mutating func read(
    _ bytes: [UInt8], into document: inout ParallelDocument, context: inout StageContext
  ) throws(StageError) {
    let parser = SAXParser(vocabulary)
    let handler = MemoryHandler(parser)
    do {
      try parser.parse(bytes, with: handler)
    } catch {
      if let failure = handler.failure { throw failure }
      throw StageError(
        Self.malformed, ["reason": error.message],
        at: Place(line: error.line, column: error.column, byteOffset: error.byteOffset))
    }
    if handler.units.isEmpty { throw StageError(Self.empty) }
    for finding in handler.findings { context.report(finding) }
    let source = handler.versions.first {
      $0.language.identifier.lowercased() == handler.sourceLanguage.lowercased()
    }
    handler.units.fill(&document, pivot: source?.number ?? 0)
  }
}

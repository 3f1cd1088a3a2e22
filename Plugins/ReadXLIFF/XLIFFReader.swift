public import StageKit
public import TextModel
import XMLKit

/// Reads a bilingual file of translation tools: XLIFF 1.2 (OASIS, 2008) or 2.x (2.1: OASIS, 2018). Each segment is a bead;
/// states are statuses, notes are comments, inline codes are marks.
public struct XLIFFReader: ParallelReader {
  static let malformed = Failure(
    "malformed-xliff", "the file is no well-formed XML: {reason}", cure: "export it again, or mend the file there")
  static let notXLIFF = Failure(
    "not-xliff", "this is no XLIFF: it begins with <{element}>", cure: "name an XLIFF file")
  static let noLanguage = Failure(
    "no-language", "the file does not say what language its {side} texts are in",
    cure: "give it srcLang and trgLang, or in XLIFF 1.2 source-language and target-language")
  static let empty = Failure(
    "empty-xliff", "the file has no unit with text", cure: "export it again, or leave it out")

  static let codes = FindingKind(
    "xliff-codes", "inline codes of the XLIFF that are no formatting known here, and were left out: {count}")

  public static let specification = StageSpecification(
    id: "read-xliff", summary: "Read a bilingual file of translation tools (XLIFF 1.2 and 2.x): its segments as beads",
    version: 1, needs: [.bytes], gives: [.blocks, .segments, .alignment], mediaTypes: [mediaType], findings: [codes],
    failures: [malformed, notXLIFF, noLanguage, empty],
    examples: [
      StageExample(
        "Segments of a unit stand in one block; what is not translated has no partner",
        given: """
          <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ru" trgLang="en"><file id="f">
          <unit id="1">
            <segment state="final"><source>Да и <pc id="1" type="fmt" subType="xlf:b">нет</pc>.</source>\
          <target>Yes and <pc id="1" type="fmt" subType="xlf:b">no</pc>.</target></segment>
            <ignorable><source> </source><target> </target></ignorable>
            <segment><source>Всё.</source></segment>
          </unit>
          </file></xliff>
          """,
        gives: "ru: Да и нет.|Всё.\nen: Yes and no.\n0\t0\n1\t"),
      StageExample(
        "XLIFF 1.2, with segments that a tool marked",
        given: """
          <xliff version="1.2"><file source-language="ru" target-language="en" original="a" datatype="plaintext"><body>
            <trans-unit id="1"><source>Да. Нет.</source>
              <seg-source><mrk mtype="seg" mid="0">Да.</mrk> <mrk mtype="seg" mid="1">Нет.</mrk></seg-source>
              <target><mrk mtype="seg" mid="0">Yes.</mrk> <mrk mtype="seg" mid="1">No.</mrk></target></trans-unit>
            <trans-unit id="2"><source>Копия.</source><target state="needs-translation">Копия.</target></trans-unit>
          </body></file></xliff>
          """,
        gives: "ru: Да.|Нет.\n\nКопия.\nen: Yes.|No.\n0\t0\n1\t1\n2\t"),
    ])

  static let mediaType = "application/xliff+xml"

  private let vocabulary = XMLVocabulary(names: Name.allCases.map(\.rawValue))

  public init(_ settings: Settings) {}

  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    // UTF-16 has a zero for every other byte of what is looked at here.
    let ascii = head.filter { $0 != 0 && $0 < 0x80 }
    guard ascii.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return nil }
    if String(decoding: ascii, as: UTF8.self).contains("<xliff") { return Detected(mediaType, confidence: 0.95) }
    let isNamed = [".xlf", ".xliff", ".sdlxliff", ".mqxliff"].contains { name.lowercased().hasSuffix($0) }
    return isNamed ? Detected(mediaType, confidence: 0.92) : nil
  }

  public mutating func read(
    _ bytes: [UInt8], into document: inout ParallelDocument, context: inout StageContext
  ) throws(StageError) {
    let parser = SAXParser(vocabulary)
    let handler = UnitHandler(parser)
    do {
      try parser.parse(bytes, with: handler)
    } catch {
      if let failure = handler.failure { throw failure }
      throw StageError(
        Self.malformed, ["reason": error.message],
        at: Place(line: error.line, column: error.column, byteOffset: error.byteOffset))
    }
    if handler.units.isEmpty { throw StageError(Self.empty) }
    if handler.lostCodes > 0 { context.report(Finding(Self.codes, ["count": String(handler.lostCodes)])) }
    handler.units.fill(&document)
  }
}

import OpenDocumentKit
public import StageKit
public import TextModel

/// Reads ODT: text documents of OpenDocument (ISO/IEC 26300), packed or in one XML file.
public struct OdtReader: Reader {
  public static let specification = StageSpecification(
    id: "read-odt", summary: "Read ODT, the text documents of LibreOffice and OpenOffice", version: 1,
    settings: OpenDocument.settings, needs: [.bytes], gives: [.blocks], mediaTypes: [OpenDocument.mediaType],
    findings: [OpenDocument.unreadObject], failures: OpenDocument.failures,
    examples: [
      StageExample(
        "spaces are those that are written as elements",
        given: """
          <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
            <text:h text:outline-level="1">Статья 7</text:h>
            <text:p>Стороны
              договорились.<text:s text:c="2"/>Точка.</text:p>
          </office:text></office:body></office:document>
          """,
        gives: "Статья 7\n\nСтороны договорились.  Точка.")
    ])

  private let reader: OpenDocumentReader

  public init(_ settings: Settings) { reader = OpenDocumentReader(OpenDocument.Options(settings)) }

  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    OpenDocumentReader.recognize(head, name: name)
  }

  public mutating func read(
    _ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext
  ) throws(StageError) {
    try reader.read(bytes, into: &sink)
  }
}

import StageKit
import TextModel
import XMLKit

/// One document while it is read.
final class DocumentReading {
  var sink = BlockSink()
  let options: OpenDocument.Options
  let parser: SAXParser
  let styles = Styles()

  init(_ options: OpenDocument.Options, _ parser: SAXParser) {
    self.options = options
    self.parser = parser
  }

  func read(_ package: OpenDocumentPackage) throws(StageError) {
    let styleHandler = StyleHandler(styles)
    _ = try package.parse("styles.xml", with: styleHandler)
    guard try package.parse("content.xml", with: styleHandler) else { throw StageError(OpenDocument.noContent) }
    detectLanguage()
    _ = try package.parse("content.xml", with: Story(self, part: sink.part("content.xml")))
    if options.parts.contains(.headers) {
      _ = try package.parse("styles.xml", with: Story(self, part: sink.part("styles.xml")))
    }
    if options.parts.contains(.properties) {
      let properties = PropertyHandler()
      _ = try package.parse("meta.xml", with: properties)
      for property in properties.properties { sink.addMetadata(property.name, property.value) }
    }
  }

  /// Reads a document that stands in one XML file.
  func read(flat bytes: [UInt8]) throws(StageError) {
    try parse(bytes, with: StyleHandler(styles))
    detectLanguage()
    try parse(bytes, with: Story(self, part: nil))
  }

  private func parse(_ bytes: [UInt8], with handler: any XMLHandler) throws(StageError) {
    do {
      try parser.parse(bytes, with: handler)
    } catch {
      throw OpenDocument.error(error, part: nil)
    }
  }

  /// What a document says of its language is what its writer's program was set to, and often wrong.
  private func detectLanguage() {
    if let language = styles.defaults.language { sink.detect { $0.language = Detected(language, confidence: 0.5) } }
  }

  /// Writes a paragraph, and after it what it holds, but for the parts that are not wanted.
  func write(_ paragraph: Paragraph, part: Int?) {
    var paragraph = paragraph
    if paragraph.language == styles.defaults.language { paragraph.language = nil }
    if isWanted(paragraph.kind) {
      sink.write(paragraph, part: part)
    }
    for attachment in paragraph.attachments { write(attachment, part: part) }
  }

  private func isWanted(_ kind: BlockKind) -> Bool {
    switch kind {
    case .footnote, .endnote: options.parts.contains(.notes)
    case .comment: options.parts.contains(.comments)
    case .header, .footer: options.parts.contains(.headers)
    case .textBox: options.parts.contains(.textBoxes)
    case .paragraph, .heading, .listItem, .tableCell, .line: options.parts.contains(.body)
    }
  }
}

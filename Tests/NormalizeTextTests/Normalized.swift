import NormalizeText
import StageKit
import StageTesting
import Testing
import TextModel

/// A stage with settings that differ from the defaults.
func normalizer(_ settings: [String: SettingData] = [:]) throws -> TextNormalizer {
  try TextNormalizer(Settings(settings, for: TextNormalizer.specification))
}

extension TextNormalizer {
  mutating func normalized(_ document: Document) throws -> Document {
    var document = document
    var context = StageContext(key: "test")
    try process(&document, context: &context)
    return document
  }
}

/// A document after the stage, by default with every operation of the default settings.
func normalized(_ document: Document, _ settings: [String: SettingData] = [:]) throws -> Document {
  var stage = try normalizer(settings)
  return try stage.normalized(document)
}

/// The text of a document of one block.
func normalized(
  _ text: String, _ settings: [String: SettingData] = [:], language: String = "", kind: BlockKind = .paragraph
) throws -> String {
  String(decoding: try normalized(document(text, language: language, kind: kind), settings).text, as: UTF8.self)
}

func document(_ text: String, language: String = "", kind: BlockKind = .paragraph) -> Document {
  var sink = BlockSink()
  let start = sink.adopt(Array(text.utf8))
  sink.addBlock(kind, range: start..<(start + text.utf8.count))
  var document = sink.document
  if let tag = LanguageTag(language) { document.detection.language = Detected(tag, confidence: 1) }
  return document
}

/// Texts that differ in their scalars and not in what they show are told apart.
func scalars(_ text: String) -> [String] { text.unicodeScalars.map { $0.escaped(asASCII: false) } }

/// Compares scalar by scalar: Swift's own comparison takes "й" for "и" with a breve.
func expectSame(_ text: String, _ expected: String, _ location: SourceLocation = #_sourceLocation) {
  #expect(scalars(text) == scalars(expected), "\(text)", sourceLocation: location)
}

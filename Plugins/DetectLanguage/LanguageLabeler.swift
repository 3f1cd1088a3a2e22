import LanguageKit
public import StageKit
public import TextModel

/// Finds out the language of a document that does not say it.
public struct LanguageLabeler: DocumentStage {
  static let redetect = Setting<Bool>(
    "redetect", "whether to decide even where the language is known", default: false)

  static let blocks = Setting<Bool>(
    "blocks", "whether to say of blocks, too, that they are in another language than the document", default: false)

  /// What a file says of itself with less than this is often a template's: the text decides where it is surer.
  private static let trusted = 0.8
  /// Letters that a block must have to be told from the document, half as many where they are of another script, and how
  /// sure it must be: a name, a title is less.
  private static let leastAmount = 24
  private static let sure = 0.9

  public static let specification = StageSpecification(
    id: "detect-language",
    summary: "Find out the language of each document that does not say it",
    version: 2,
    settings: [redetect.declaration, blocks.declaration],
    needs: [.blocks],
    gives: [],
    examples: [
      StageExample(
        "The text stays as it is", given: "Стороны договорились о нижеследующем.",
        gives: "Стороны договорились о нижеследующем.")
    ])

  private let redetect: Bool
  private let detectsBlocks: Bool
  private let detector = LanguageDetector()

  public init(_ settings: Settings) {
    redetect = settings[Self.redetect]
    detectsBlocks = settings[Self.blocks]
  }

  public mutating func process(_ document: inout Document, context: inout StageContext) {
    detectLanguage(of: &document)
    if detectsBlocks { detectBlocks(of: &document) }
  }

  /// Says of blocks what language they are in where that is another than the document's: a quotation, a translation.
  /// Complexity: linear in the text.
  private func detectBlocks(of document: inout Document) {
    let own = document.language?.language
    let script = sample(of: document).withUnsafeBufferPointer { detector.script(of: $0) }
    for index in document.blocks.indices where document.blocks[index].language == nil {
      let range = document.blocks[index].range
      let found = document.text.withUnsafeBufferPointer { text -> Detected<LanguageTag>? in
        let bytes = UnsafeBufferPointer(rebasing: text[range])
        let least = detector.script(of: bytes) == script ? Self.leastAmount : Self.leastAmount / 2
        return detector.amount(of: bytes) < least ? nil : detector.language(of: bytes)
      }
      guard let found, found.confidence >= Self.sure, found.value.language != own else { continue }
      document.blocks[index].language = found.value
    }
  }

  private func detectLanguage(of document: inout Document) {
    let known = redetect ? nil : document.detection.language
    if let known, known.confidence >= Self.trusted { return }
    guard let language = detector.language(of: sample(of: document)) else { return }
    // A file that says en-GB of English text knows more than the text does.
    if let known, known.confidence >= language.confidence || known.value.language == language.value.language { return }
    document.detection.language = language
  }

  /// The document's blocks, a line each, as far as the detector looks.
  private func sample(of document: Document) -> [UInt8] {
    var sample: [UInt8] = []
    for block in document.blocks where sample.count < 1 << 16 {
      sample.append(contentsOf: document.text[block.range])
      sample.append(0x0A)
    }
    return sample
  }
}

import LanguageKit
public import StageKit
public import TextModel

/// Finds out the language of a document that does not say it.
public struct LanguageLabeler: DocumentStage {
  static let redetect = Setting<Bool>(
    "redetect", "whether to decide even where the language is known", default: false)

  /// What a file says of itself with less than this is often a template's: the text decides where it is surer.
  private static let trusted = 0.8

  public static let specification = StageSpecification(
    id: "detect-language",
    summary: "Find out the language of each document that does not say it",
    version: 2,
    settings: [redetect.declaration],
    needs: [.blocks],
    gives: [],
    examples: [
      StageExample(
        "The text stays as it is", given: "Стороны договорились о нижеследующем.",
        gives: "Стороны договорились о нижеследующем.")
    ])

  private let redetect: Bool
  private let detector = LanguageDetector()

  public init(_ settings: Settings) { redetect = settings[Self.redetect] }

  public mutating func process(_ document: inout Document, context: inout StageContext) {
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

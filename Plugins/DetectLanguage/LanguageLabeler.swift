import LanguageKit
public import StageKit
public import TextModel

/// Finds out the language of a document that does not say it.
public struct LanguageLabeler: DocumentStage {
  static let redetect = Setting<Bool>(
    "redetect", "whether to decide even where the language is known", default: false)

  public static let specification = StageSpecification(
    id: "detect-language",
    summary: "Find out the language of each document that does not say it",
    version: 1,
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
    guard redetect || document.detection.language == nil else { return }
    guard let language = detector.language(of: sample(of: document)) else { return }
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

public import StageKit
public import TextModel
import UnicodeKit

/// Divides blocks into sentences by the rules of Unicode (UAX #29, section 5), as ICU tailors them to languages.
public struct ICUSegmenter: DocumentStage {
  static let language = Setting<String>(
    "language", "the language of the text; empty: the block's, else the document's", default: "",
    check: { $0.isEmpty || LanguageTag($0) != nil ? nil : "must be empty or a language tag such as ru or en-GB" })
  static let suppressions = Setting<Bool>(
    "suppressions", "whether the abbreviations that Unicode's data list for the language end no sentence",
    default: true)
  static let unavailable = Failure(
    "rules-unavailable", "ICU has no sentence rules for {language}: {reason}",
    cure: "name another language with the setting `language`, or install ICU's data")

  public static let specification = StageSpecification(
    id: "segment-icu", summary: "Divide blocks into sentences by ICU's rules", version: 1,
    settings: [language.declaration, suppressions.declaration, ExistingSegments.setting.declaration],
    needs: [.blocks], gives: [.segments], failures: [unavailable], examples: examples)

  private let language: LanguageTag?
  private let suppressions: Bool
  private let existing: ExistingSegments
  /// By ICU's locale identifier.
  private var iterators: [String: BreakIterator] = [:]
  private var boundaries: [Int] = []

  public init(_ settings: Settings) throws(StageError) {
    language = LanguageTag(settings[Self.language])
    suppressions = settings[Self.suppressions]
    existing = settings[ExistingSegments.setting]
  }

  public mutating func process(_ document: inout Document, context: inout StageContext) throws(StageError) {
    guard existing.allows(segmenting: document) else { return }
    var segments: [Segment] = []
    for (index, block) in document.blocks.enumerated() {
      let range = block.range.clamped(to: 0..<document.text.count)
      let iterator = try iterator(for: language ?? block.language ?? document.language)
      document.text.withUnsafeBufferPointer { text in
        iterator.boundaries(of: UnsafeBufferPointer(rebasing: text[range]), into: &boundaries)
        var start = range.lowerBound
        for boundary in boundaries {
          let end = range.lowerBound + boundary
          let sentence = trimmingWhiteSpace(start..<end, of: text)
          if !sentence.isEmpty { segments.append(Segment(block: index, range: sentence)) }
          start = end
        }
      }
    }
    document.segments = segments
  }

  private mutating func iterator(for tag: LanguageTag?) throws(StageError) -> BreakIterator {
    let name = (tag?.identifier ?? "root") + (suppressions ? "@ss=standard" : "")
    if let known = iterators[name] { return known }
    do {
      let made = try BreakIterator(.sentence, locale: name)
      iterators[name] = made
      return made
    } catch {
      throw StageError(Self.unavailable, ["language": tag?.identifier ?? "any language", "reason": error.name])
    }
  }
}

extension ICUSegmenter {
  static let examples = [
    StageExample(
      "Divide at full stops, question and exclamation marks", language: "ru",
      given: "Что делать? Ответа нет. Ждём!", gives: "Что делать?|Ответа нет.|Ждём!"),
    StageExample(
      "A small letter goes on with the sentence", language: "ru",
      given: "Он жил на ул. новой. Потом уехал.", gives: "Он жил на ул. новой.|Потом уехал."),
    StageExample(
      "Abbreviations of Unicode's data end no sentence", language: "en",
      given: "Mr. Brown met Prof. Green. They talked.", gives: "Mr. Brown met Prof. Green.|They talked."),
    StageExample(
      "Without them, only the plain rules decide", settings: ["suppressions": false], language: "en",
      given: "Mr. Brown met Prof. Green. They talked.", gives: "Mr.|Brown met Prof.|Green.|They talked."),
  ]
}

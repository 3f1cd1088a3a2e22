public import StageKit
public import TextModel

/// Divides blocks into sentences, by rules.
public struct SentenceSegmenter: DocumentStage {
  static let language = Setting<String>(
    "language",
    "the language of the text; empty: the block's, else the document's. There are rules for "
      + "\(LanguageRules.languages.joined(separator: ", ")); other languages get those of Russian and English",
    default: "",
    check: { $0.isEmpty || LanguageTag($0) != nil ? nil : "must be empty or a language tag such as ru or en-GB" })
  static let abbreviations = Setting<[String]>(
    "abbreviations", "more abbreviations whose full stop ends no sentence, such as «сопр.» or «и. д.»", default: [])
  static let headings = Setting<HeadingDivision>(
    "headings", "whether a heading is one segment as a whole, or is divided as a paragraph is", default: .whole)

  public static let specification = StageSpecification(
    id: "segment", summary: "Divide blocks into sentences by rules", version: 1,
    settings: [
      language.declaration, abbreviations.declaration, ExistingSegments.setting.declaration, headings.declaration,
    ],
    needs: [.blocks], gives: [.segments], examples: examples)

  private let language: LanguageTag?
  private let abbreviations: [String]
  private let existing: ExistingSegments
  private let headings: HeadingDivision
  /// By primary language; empty for all that have no rules of their own.
  private var rules: [String: LanguageRules] = [:]

  public init(_ settings: Settings) throws(StageError) {
    language = LanguageTag(settings[Self.language])
    abbreviations = settings[Self.abbreviations]
    existing = settings[ExistingSegments.setting]
    headings = settings[Self.headings]
  }

  public mutating func process(_ document: inout Document, context: inout StageContext) throws(StageError) {
    guard existing.allows(segmenting: document) else { return }
    var segments: [Segment] = []
    var last = (tag: LanguageTag?.none, rules: rules(of: nil))
    for (index, block) in document.blocks.enumerated() {
      let range = block.range.clamped(to: 0..<document.text.count)
      let tag = language ?? block.language ?? document.language
      if tag != last.tag { last = (tag, rules(of: tag)) }
      document.text.withUnsafeBufferPointer { text in
        let bytes = UnsafeBufferPointer(rebasing: text[range])
        let add = { (sentence: Range<Int>) in
          let start = range.lowerBound
          segments.append(Segment(block: index, range: start + sentence.lowerBound..<start + sentence.upperBound))
        }
        switch block.kind {
        case .line: forEachLine(of: bytes, add)
        case .heading where headings == .whole: addWhole(bytes, add)
        default:
          var finder = SentenceFinder(bytes, rules: last.rules)
          while let sentence = finder.next() { add(sentence) }
        }
      }
    }
    document.segments = segments
  }

  private mutating func rules(of tag: LanguageTag?) -> LanguageRules {
    let tagged = tag?.language ?? ""
    let name = LanguageRules.isKnown(tagged) ? tagged : ""
    if let known = rules[name] { return known }
    let made = LanguageRules(LanguageRules.vocabularies(of: name), adding: abbreviations)
    rules[name] = made
    return made
  }
}

enum HeadingDivision: String, SettingChoice {
  case whole
  case sentences
}

/// The whole of a text without white space around it, if anything is left.
private func addWhole(_ bytes: UnsafeBufferPointer<UInt8>, _ add: (Range<Int>) -> Void) {
  let text = UTF8Text(bytes: bytes)
  let start = text.skippingSpaces(from: 0)
  if start < bytes.count { add(start..<text.skippingSpaces(before: bytes.count)) }
}

private func forEachLine(of bytes: UnsafeBufferPointer<UInt8>, _ add: (Range<Int>) -> Void) {
  var start = 0
  while start < bytes.count {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    addWhole(UnsafeBufferPointer(rebasing: bytes[start..<end])) {
      add(start + $0.lowerBound..<start + $0.upperBound)
    }
    start = end + 1
  }
}

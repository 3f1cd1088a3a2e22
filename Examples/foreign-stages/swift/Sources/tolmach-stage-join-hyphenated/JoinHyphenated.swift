import StageKit
import TextModel

/// Joins words that a line end divides, as texts from PDF and OCR have them: "дого-", "вор" becomes "договор".
struct JoinHyphenated: DocumentStage {
  static let softOnly = Setting<Bool>(
    "soft-only", "whether only soft hyphens divide words, and a plain hyphen always stays", default: false)

  static let specification = StageSpecification(
    id: "join-hyphenated", summary: "Join words that a line end divides", version: 1,
    settings: [softOnly.declaration], needs: [.blocks],
    examples: [
      StageExample(
        "A word in two lines", given: "Настоящий дого-\nвор вступает в силу.",
        gives: "Настоящий договор вступает в силу."),
      StageExample(
        "A dash between words, and a capital letter behind it, divide no word", given: "Нью-\nЙорк -\nгород.",
        gives: "Нью-\nЙорк -\nгород."),
    ])

  private let softOnly: Bool

  init(_ settings: Settings) { softOnly = settings[Self.softOnly] }

  func process(_ document: inout Document, context: inout StageContext) {
    var edits = TextEdits()
    for block in document.blocks {
      let text = Array(document.string(of: block).unicodeScalars)
      var offset = block.range.lowerBound
      for (index, scalar) in text.enumerated() {
        let length = scalar.utf8.count
        let isHyphen = scalar == "\u{AD}" || (!softOnly && (scalar == "-" || scalar == "\u{2010}"))
        if isHyphen, index > 0, index + 2 < text.count, text[index + 1] == "\n",
          text[index - 1].properties.isAlphabetic, text[index + 2].properties.isLowercase
        {
          edits.remove(offset..<(offset + length + 1))
        }
        offset += length
      }
    }
    document.apply(edits)
  }
}

import StageTesting
import TextModel
import Testing

@testable import SegmentSentences

/// Expects that each line, a space in place of each `|`, divides where the `|` stand.
func expectSentences(_ language: String, _ cases: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let rules = LanguageRules(LanguageRules.vocabularies(of: language))
  for line in cases.split(separator: "\n") {
    let found = sentences(of: line.replacing("|", with: " "), rules).joined(separator: "|")
    #expect(found == line, sourceLocation: sourceLocation)
  }
}

/// The sentences of a text, as the segmenter finds them.
func sentences(of text: some StringProtocol, _ rules: LanguageRules) -> [String] {
  let bytes = Array(text.utf8)
  return bytes.withUnsafeBufferPointer { buffer in
    var finder = SentenceFinder(buffer, rules: rules)
    var found: [String] = []
    while let range = finder.next() { found.append(String(decoding: bytes[range], as: UTF8.self)) }
    return found
  }
}

/// Expects that a text, without its `|`, divides where they stand.
func expectUnspaced(_ language: String, _ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let rules = LanguageRules(LanguageRules.vocabularies(of: language))
  let found = sentences(of: marked.replacing("|", with: ""), rules).joined(separator: "|")
  #expect(found == marked, sourceLocation: sourceLocation)
}

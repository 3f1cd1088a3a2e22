import StageKit
import TextModel
import XMLKit

/// Reads a termbase (ISO 30042: TBX 2 and 3): concepts, language sections, terms, and whether they may be used.
final class TermbaseReader: XMLHandler {
  private static let vocabulary = XMLVocabulary(names: ["lang", "type"])

  private var entries: [Glossary.Entry] = []
  private var entry = Glossary.Entry()
  private var language = ""
  private var term = ""
  private var isForbidden = false
  private var text = ""
  private var noteType = ""

  static func entries(of bytes: [UInt8], name: String) throws(StageError) -> [Glossary.Entry] {
    let reader = TermbaseReader()
    do {
      try SAXParser(vocabulary).parse(bytes, with: reader)
    } catch {
      throw StageError(
        Glossary.malformed, ["reason": error.message], at: Place(file: name, line: error.line, column: error.column))
    }
    return reader.entries
  }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    text = ""
    switch name.localString {
    case "termEntry", "conceptEntry": entry = Glossary.Entry()
    case "langSet", "langSec":
      let tag = attributes[0].flatMap { LanguageTag(String(decoding: $0, as: UTF8.self)) }
      language = tag?.language ?? ""
    case "tig", "ntig", "termSec":
      term = ""
      isForbidden = false
    case "termNote": noteType = attributes[1].map { String(decoding: $0, as: UTF8.self) } ?? ""
    default: break
    }
  }

  func endElement(_ name: XMLName) {
    switch name.localString {
    case "termEntry", "conceptEntry": entries.append(entry)
    case "tig", "ntig", "termSec": addTerm()
    case "term": term = text.trimmed
    case "termNote":
      // deprecatedTerm-admn-sts, supersededTerm-admn-sts; Microsoft's and others' "forbidden".
      let value = text.trimmed
      if noteType == "administrativeStatus" || noteType == "normativeAuthorization" {
        isForbidden = ["deprecated", "superseded", "forbidden"].contains { value.hasPrefix($0) }
      }
    default: break
    }
    text = ""
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { text += String(decoding: bytes, as: UTF8.self) }

  private func addTerm() {
    guard let term = Glossary.Term(term, language: language) else { return }
    if isForbidden {
      entry.forbidden[language, default: []].append(term)
    } else {
      entry.terms[language, default: []].append(term)
    }
  }
}

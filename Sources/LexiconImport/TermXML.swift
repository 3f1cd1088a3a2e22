import LexiconKit
import XMLKit

/// Reads the units of TMX, or the concepts of TBX (ISO 30042, of 2008 and of 2019), in two languages.
final class TermXML: XMLHandler {
  private enum Name: String, CaseIterable {
    case tmx, tu, tuv, seg, bpt, ept, ph, it, ut
    case martif, tbx, termEntry, conceptEntry, langSet, langSec, term
    case lang
  }

  enum Kind { case memory, terms }

  private(set) var kind: Kind?
  /// Texts of one unit or concept, each in the source's and in the target's language.
  private(set) var pairs: [(source: String, target: String)] = []
  private(set) var rootName = ""
  private let source: String
  private let target: String
  private var language = ""
  private var text: [UInt8]?
  private var codeDepth = 0
  private var sourceTexts: [String] = []
  private var targetTexts: [String] = []

  init(source: String, target: String) {
    self.source = source
    self.target = target
  }

  static func parse(_ bytes: [UInt8], source: String, target: String) throws(ImportError) -> TermXML {
    let handler = TermXML(source: source, target: target)
    do throws(XMLError) {
      try SAXParser(XMLVocabulary(names: Name.allCases.map(\.rawValue))).parse(bytes, with: handler)
    } catch {
      if error.kind == .stopped {
        throw ImportError(
          "is neither TMX nor TBX, but begins with <\(handler.rootName)>",
          cure: "name a translation memory or a termbase")
      }
      throw ImportError(error.message, cure: "mend the file there", line: error.line, column: error.column)
    }
    return handler
  }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    let known = Name.allCases.indices.contains(name.local) ? Name.allCases[name.local] : nil
    if kind == nil {
      rootName = name.localString
      switch known {
      case .tmx: kind = .memory
      case .martif, .tbx: kind = .terms
      default: throw XMLStop()
      }
    }
    switch known {
    case .tu, .termEntry, .conceptEntry:
      sourceTexts = []
      targetTexts = []
    case .tuv, .langSet, .langSec:
      let tag = attributes[Name.allCases.firstIndex(of: .lang) ?? 0].map { String(decoding: $0, as: UTF8.self) } ?? ""
      language = String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
    case .seg, .term: text = []
    case .bpt, .ept, .ph, .it, .ut: codeDepth += 1
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if codeDepth == 0 { text?.append(contentsOf: bytes) }
  }

  func endElement(_ name: XMLName) {
    guard Name.allCases.indices.contains(name.local) else { return }
    switch Name.allCases[name.local] {
    case .seg, .term:
      let found = String(decoding: text ?? [], as: UTF8.self)
      if language == source { sourceTexts.append(found) }
      if language == target { targetTexts.append(found) }
      text = nil
    case .bpt, .ept, .ph, .it, .ut: codeDepth -= 1
    case .tu, .termEntry, .conceptEntry:
      for left in sourceTexts { for right in targetTexts { pairs.append((left, right)) } }
    default: break
    }
  }
}

import StageKit
import TextModel
import XMLKit

/// Gathers the units of a memory from its elements.
final class MemoryHandler: XMLHandler {
  static let names = Name.allCases.map(\.rawValue)

  /// Numbered in this order.
  enum Name: String, CaseIterable {
    case tmx, header, tu, tuv, seg, prop, note, bpt, ept, ph, it, ut, lang, srclang, type
  }

  private(set) var memory = Memory()
  private(set) var findings: [Finding] = []
  private(set) var failure: StageError?

  private let parser: SAXParser
  private var isFirst = true
  private var unit: Memory.Unit?
  private var language: LanguageTag?
  private var property = ""
  /// The text in hand: of a segment, a note or a property.
  private var text: [UInt8]?
  /// How deep the parser is in elements whose content is codes of another format.
  private var codeDepth = 0

  init(_ parser: SAXParser) { self.parser = parser }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    if isFirst {
      isFirst = false
      guard name.local == number(.tmx) else {
        try stop(MemoryReader.notTMX, ["element": name.localString])
      }
      return
    }
    guard Name.allCases.indices.contains(name.local) else { return }
    switch Name.allCases[name.local] {
    case .header: memory.sourceLanguage = value(.srclang, attributes)
    case .tu: unit = Memory.Unit()
    case .tuv:
      guard let tag = LanguageTag(value(.lang, attributes)) else { try stop(MemoryReader.noLanguage) }
      language = tag
    case .seg, .note: text = []
    case .prop:
      property = value(.type, attributes)
      text = []
    case .bpt, .ept, .ph, .it, .ut: codeDepth += 1
    case .tmx, .lang, .srclang, .type: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if codeDepth == 0 { text?.append(contentsOf: bytes) }
  }

  func endElement(_ name: XMLName) {
    guard Name.allCases.indices.contains(name.local) else { return }
    switch Name.allCases[name.local] {
    case .bpt, .ept, .ph, .it, .ut: codeDepth -= 1
    case .seg: endSegment()
    case .prop:
      endProperty()
      text = nil
    case .note:
      if let note = text, language == nil { unit?.note = String(decoding: trimmed(note), as: UTF8.self) }
      text = nil
    case .tuv: language = nil
    case .tu:
      if let unit { memory.add(unit) }
      unit = nil
    case .tmx, .header, .lang, .srclang, .type: break
    }
  }

  private func endSegment() {
    defer { text = nil }
    guard let text, let language, unit != nil else { return }
    let version = memory.version(of: language)
    if unit?.segments[version] != nil {
      findings.append(
        Finding(MemoryReader.twice, ["line": String(parser.line), "language": language.identifier]))
      return
    }
    unit?.segments[version] = memory.add(Array(trimmed(text)), to: version, line: parser.line)
  }

  /// What write-tmx says of a unit.
  private func endProperty() {
    guard let text, language == nil else { return }
    let value = String(decoding: text, as: UTF8.self)
    switch property {
    case "x-confidence":
      if let confidence = Double(value), (0...1).contains(confidence) { unit?.confidence = confidence }
    case "x-status": if let status = BeadStatus(rawValue: value) { unit?.status = status }
    default: break
    }
  }

  private func number(_ name: Name) -> Int { Name.allCases.firstIndex(of: name) ?? -1 }

  private func value(_ name: Name, _ attributes: XMLAttributes) -> String {
    attributes[number(name)].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private func trimmed(_ text: [UInt8]) -> ArraySlice<UInt8> {
    guard let first = text.firstIndex(where: { $0 > 0x20 }), let last = text.lastIndex(where: { $0 > 0x20 }) else {
      return []
    }
    return text[first...last]
  }

  private func stop(_ failure: Failure, _ arguments: [String: String] = [:]) throws(XMLStop) -> Never {
    self.failure = StageError(failure, arguments, at: Place(line: parser.line))
    throw XMLStop()
  }
}

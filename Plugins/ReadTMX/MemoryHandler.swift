import StageKit
import TextModel
import UnitKit
import XMLKit

/// Gathers the units of a memory from its elements.
final class MemoryHandler: XMLHandler {
  static let names = Name.allCases.map(\.rawValue)

  /// Numbered in this order.
  enum Name: String, CaseIterable {
    case tmx, header, tu, tuv, seg, prop, note, bpt, ept, ph, it, ut, hi
    case lang, srclang, type, i, pos, changeid, changedate

    private static let all = Array(allCases)
    private static let numbers = Dictionary(uniqueKeysWithValues: zip(all, all.indices))

    init?(number: Int) {
      guard Self.all.indices.contains(number) else { return nil }
      self = Self.all[number]
    }

    var number: Int { Self.numbers[self] ?? -1 }
  }

  private(set) var units = UnitAssembly()
  private(set) var findings: [Finding] = []
  private(set) var failure: StageError?
  /// The version of each language, in the order in which they came.
  private(set) var versions: [(language: LanguageTag, number: Int)] = []
  /// What the header calls the source's language; empty where units say it themselves.
  private(set) var sourceLanguage = ""

  private let parser: SAXParser
  private var isFirst = true
  private var unit: UnitAssembly.Unit?
  private var review = Review()
  private var language: LanguageTag?
  /// What is said of the text in hand: its block and its place by labels.
  private var facts: [String: String] = [:]
  private var property = ""
  /// For each version, the block that write-tmx says its last text is of.
  private var lastBlock: [Int: String] = [:]
  /// The words of a note or a property.
  private var words: [UInt8]?
  private var segment: UnitText?
  /// How deep the parser is in elements whose content is codes of another format, and that content.
  private var codeDepth = 0
  private var code: [UInt8] = []
  /// The code in hand: what it marks, and by which name its end calls it.
  private var mark: (kind: MarkKind?, name: String, isEnd: Bool) = (nil, "", false)
  private var highlights = 0

  init(_ parser: SAXParser) { self.parser = parser }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    func value(_ name: Name) -> String { attributes[name.number].map { String(decoding: $0, as: UTF8.self) } ?? "" }
    if isFirst {
      isFirst = false
      guard name.local == Name.tmx.number else { try stop(MemoryReader.notTMX, ["element": name.localString]) }
      return
    }
    guard let name = Name(number: name.local) else { return }
    switch name {
    case .header: sourceLanguage = value(.srclang)
    case .tu:
      unit = UnitAssembly.Unit()
      review = Review(reviewer: value(.changeid), date: extendedDate(value(.changedate)) ?? "")
    case .tuv:
      guard let tag = LanguageTag(value(.lang)) else { try stop(MemoryReader.noLanguage) }
      language = tag
      facts = [:]
    case .seg: segment = UnitText()
    case .note: words = []
    case .prop:
      property = value(.type)
      words = []
    case .bpt, .ept, .ph, .it, .ut:
      codeDepth += 1
      guard codeDepth == 1 else { return }
      code = []
      mark = (markKind(value(.type)), name == .it ? "it" : value(.i), name == .it && value(.pos) == "end")
      if name == .bpt, let kind = mark.kind { segment?.beginMark(mark.name, kind) }
      if name == .ept { segment?.endMark(mark.name) }
    case .hi where codeDepth == 0:
      highlights += 1
      if let kind = markKind(value(.type)) { segment?.beginMark("hi \(highlights)", kind) }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if codeDepth > 0 {
      code.append(contentsOf: bytes)
    } else if segment != nil {
      segment?.append(bytes)
    } else {
      words?.append(contentsOf: bytes)
    }
  }

  func endElement(_ name: XMLName) {
    guard let name = Name(number: name.local) else { return }
    switch name {
    case .bpt, .ept, .ph, .it, .ut:
      codeDepth -= 1
      if codeDepth == 0 { endCode(name) }
    case .hi where codeDepth == 0:
      segment?.endMark("hi \(highlights)")
      highlights -= 1
    case .seg: endSegment()
    case .prop, .note:
      if let words { endWords(of: name, String(decoding: words, as: UTF8.self)) }
      words = nil
    case .tuv: language = nil
    case .tu:
      if review != Review() { unit?.review = review }
      if let unit { units.add(unit) }
      unit = nil
    default: break
    }
  }

  private func endCode(_ name: Name) {
    guard let kind = mark.kind else { return }
    let text = String(decoding: code, as: UTF8.self)
    // Code of another format is not the value of a mark.
    let value = text.isEmpty || text.contains("<") ? nil : text
    switch name {
    case .bpt: if let value { segment?.setValue(value, ofMark: mark.name) }
    case .ph: segment?.addPoint(kind, value: value)
    case .it:
      if mark.isEnd {
        segment?.endForeignMark(kind, value: value)
      } else {
        segment?.beginMark("it", kind, value: value)
      }
    default: break
    }
  }

  private func endSegment() {
    defer { segment = nil }
    guard let segment, let language, unit != nil else { return }
    let version = version(of: language)
    if unit?.segments[version] != nil {
      findings.append(
        Finding(MemoryReader.twice, ["line": String(parser.line), "language": language.identifier]))
      return
    }
    // A block that write-tmx divided goes on.
    let block = facts["x-block"].map { "\(facts["x-source-file"] ?? "") \($0)" }
    let goesOn = block != nil && lastBlock[version] == block
    let number = units.add(
      segment, to: version, after: goesOn ? [0x20] : nil, place: .init(line: parser.line, label: facts["x-place"]))
    guard let number else { return }
    lastBlock[version] = block
    unit?.segments[version] = number..<(number + 1)
  }

  /// What write-tmx says of a unit and of its texts.
  private func endWords(of element: Name, _ words: String) {
    if element == .note {
      if language == nil, unit != nil { review.comment = trimmed(words) }
    } else if language != nil {
      facts[property] = words
    } else if property == "x-confidence" {
      if let confidence = Double(words), (0...1).contains(confidence) { unit?.confidence = confidence }
    } else if property == "x-status" {
      if let status = BeadStatus(rawValue: words) { unit?.status = status }
    }
  }

  private func version(of language: LanguageTag) -> Int {
    if let known = versions.first(where: { $0.language == language }) { return known.number }
    let number = units.addVersion(language)
    versions.append((language, number))
    return number
  }

  private func trimmed(_ text: String) -> String {
    String(decoding: UnitText(Array(text.utf8)).trimmed().bytes, as: UTF8.self)
  }

  private func stop(_ failure: Failure, _ arguments: [String: String] = [:]) throws(XMLStop) -> Never {
    self.failure = StageError(failure, arguments, at: Place(line: parser.line))
    throw XMLStop()
  }
}

/// What a code marks, by the values that TMX proposes for `type` and the names of our marks; nil for anything else.
private func markKind(_ type: String) -> MarkKind? {
  switch type {
  case "ulined": .underline
  case "fnote": .noteReference
  default: MarkKind(rawValue: type)
  }
}

/// A date of TMX, `20220204T093000Z`, in ISO 8601's extended format; nil where it is none.
private func extendedDate(_ basic: String) -> String? {
  let digits = Array(basic.utf8)
  guard digits.count == 16, digits[8] == UInt8(ascii: "T"), digits[15] == UInt8(ascii: "Z"),
    digits.indices.allSatisfy({ $0 == 8 || $0 == 15 || (0x30...0x39).contains(digits[$0]) })
  else { return nil }
  func part(_ range: Range<Int>) -> String { String(decoding: digits[range], as: UTF8.self) }
  return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z"
}

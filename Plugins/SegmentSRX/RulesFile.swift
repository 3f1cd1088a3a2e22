import StageKit
import XMLKit

/// A rules file of the standard SRX 2.0 (GALA/LISA OSCAR, 7 April 2008).
struct RulesFile {
  struct Rule {
    var breaks: Bool
    var before: Text
    var after: Text
  }

  /// A pattern as the file has it, and where it ends; where the rule begins for one that is not there.
  struct Text {
    var pattern = ""
    var line = 0
    var column = 0
  }

  struct LanguageRule {
    var name: String
    var rules: [Rule] = []
  }

  struct LanguageMap {
    var pattern: Text
    var ruleName: String
  }

  /// Whether all maps that match a language count, in their order; else the first only.
  var cascades = false
  /// Whether text that stands within other text, a footnote say, is divided too.
  var dividesSubflows = true
  var languageRules: [LanguageRule] = []
  var languageMaps: [LanguageMap] = []
}

extension RulesFile {
  static let notXML = Failure(
    "rules-not-xml", "the rules file is no well-formed XML: {reason}", cure: "mend the file")
  static let notSRX = Failure(
    "not-srx", "this is no SRX 2.0 file: {reason}", cure: "name a file of the standard SRX 2.0 with the setting `rules`"
  )
  static let badValue = Failure(
    "bad-rules-value", "{attribute} is «{value}»", cure: "write {allowed}")
  static let missingAttribute = Failure(
    "missing-rules-attribute", "<{element}> has no attribute {attribute}", cure: "add it")
  static let unknownRule = Failure(
    "unknown-language-rule", "a language map names the language rule «{name}», which the file does not have",
    cure: "correct languagerulename, or add the language rule")

  static let unknownElement = Failure("unknown-rules-element", "SRX has no element <{element}>", cure: "{cure}")

  static let failures = [notXML, notSRX, badValue, missingAttribute, unknownRule, unknownElement]

  /// - Throws: a failure with line and column, without the file's name.
  init(_ bytes: [UInt8]) throws(StageError) {
    let parser = SAXParser(XMLVocabulary(names: RulesHandler.names, namespaces: [["http://www.lisa.org/srx20"], [""]]))
    let handler = RulesHandler(parser)
    do {
      try parser.parse(bytes, with: handler)
    } catch {
      if let failure = handler.failure { throw failure }
      throw StageError(
        Self.notXML, ["reason": error.message], at: Place(line: error.line, column: error.column))
    }
    self = handler.file
  }
}

private final class RulesHandler: XMLHandler {
  static let names = Name.allCases.map(\.rawValue)

  /// Numbered in this order.
  enum Name: String, CaseIterable {
    case srx, header, formathandle, body, languagerules, languagerule, rule, beforebreak, afterbreak, maprules
    case languagemap
    case version, cascade, segmentsubflows, type, include, languagerulename, languagepattern
    case breaks = "break"

    static let elements: [Name] = [
      .srx, .header, .formathandle, .body, .languagerules, .languagerule, .rule, .beforebreak, .afterbreak, .maprules,
      .languagemap,
    ]

    var number: Int { Name.allCases.firstIndex(of: self) ?? -1 }
  }

  var file = RulesFile()
  var failure: StageError?
  private let parser: SAXParser
  private var depth = 0
  private var rule: RulesFile.Rule?
  /// The pattern in hand.
  private var pattern: [UInt8]?

  init(_ parser: SAXParser) { self.parser = parser }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    depth += 1
    if depth == 1 {
      guard name.local == Name.srx.number, name.namespace >= 0 else {
        try stop(RulesFile.notSRX, ["reason": "it begins with <\(name.localString)>"])
      }
      let version = try text(.version, of: .srx, attributes)
      guard version == "2.0" else { try stop(RulesFile.notSRX, ["reason": "its version is \(version)"]) }
      return
    }
    // Tools keep settings of their own in other namespaces.
    guard name.namespace >= 0 else { return }
    switch try element(name) {
    case .header:
      file.cascades = try choice(.cascade, of: .header, attributes)
      file.dividesSubflows = try choice(.segmentsubflows, of: .header, attributes)
    case .formathandle:
      // On which side of a break a format's code stands: marks of ours stand outside the text, so nothing follows from
      // it but that it must be sound.
      _ = try choice(.include, of: .formathandle, attributes)
      _ = try text(.type, of: .formathandle, attributes, among: ["start", "end", "isolated"])
    case .languagerule:
      file.languageRules.append(
        RulesFile.LanguageRule(name: try text(.languagerulename, of: .languagerule, attributes)))
    case .rule:
      let breaks = try choice(.breaks, of: .rule, attributes, default: true)
      let absent = RulesFile.Text(line: parser.line, column: parser.column)
      rule = RulesFile.Rule(breaks: breaks, before: absent, after: absent)
    case .beforebreak, .afterbreak: pattern = []
    case .languagemap:
      let written = try text(.languagepattern, of: .languagemap, attributes)
      file.languageMaps.append(
        RulesFile.LanguageMap(
          pattern: RulesFile.Text(pattern: written, line: parser.line, column: parser.column),
          ruleName: try text(.languagerulename, of: .languagemap, attributes)))
      let name = file.languageMaps.last?.ruleName ?? ""
      guard file.languageRules.contains(where: { $0.name == name }) else {
        try stop(RulesFile.unknownRule, ["name": name])
      }
    default: break
    }
  }

  func endElement(_ name: XMLName) throws(XMLStop) {
    depth -= 1
    guard name.namespace >= 0, Name.allCases.indices.contains(name.local) else { return }
    switch Name.allCases[name.local] {
    case .beforebreak, .afterbreak:
      let text = RulesFile.Text(
        pattern: String(decoding: pattern ?? [], as: UTF8.self), line: parser.line, column: parser.column)
      if name.local == Name.beforebreak.number { rule?.before = text } else { rule?.after = text }
      pattern = nil
    case .rule:
      if let rule, !file.languageRules.isEmpty { file.languageRules[file.languageRules.count - 1].rules.append(rule) }
      rule = nil
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { pattern?.append(contentsOf: bytes) }

  private func element(_ name: XMLName) throws(XMLStop) -> Name {
    if let known = Name.elements.first(where: { $0.number == name.local }) { return known }
    let near = suggestion(for: name.localString, among: Name.elements.map(\.rawValue))
    try stop(
      RulesFile.unknownElement,
      ["element": name.localString, "cure": near.map { "did you mean <\($0)>?" } ?? "remove it"])
  }

  private func choice(
    _ attribute: Name, of element: Name, _ attributes: XMLAttributes, default: Bool? = nil
  ) throws(XMLStop) -> Bool {
    if let `default`, attributes[attribute.number] == nil { return `default` }
    return try text(attribute, of: element, attributes, among: ["yes", "no"]) == "yes"
  }

  private func text(
    _ attribute: Name, of element: Name, _ attributes: XMLAttributes, among allowed: [String] = []
  ) throws(XMLStop) -> String {
    guard let bytes = attributes[attribute.number] else {
      try stop(RulesFile.missingAttribute, ["element": element.rawValue, "attribute": attribute.rawValue])
    }
    let value = String(decoding: bytes, as: UTF8.self)
    guard allowed.isEmpty || allowed.contains(value) else {
      try stop(
        RulesFile.badValue,
        ["attribute": attribute.rawValue, "value": value, "allowed": allowed.joined(separator: " or ")])
    }
    return value
  }

  private func stop(_ failure: Failure, _ arguments: [String: String]) throws(XMLStop) -> Never {
    self.failure = StageError(failure, arguments, at: Place(line: parser.line, column: parser.column))
    throw XMLStop()
  }
}

import TextModel
import XMLKit

/// Rules, and what else ITS keeps apart from the text that it is about.
struct RuleSet {
  /// In the order in which they count: of two that select a node and say the same thing, the last one does.
  var rules: [Rule] = []
  /// Issues of the document's text that are listed apart from it, by their identifiers (ITS 2.0, section 8.17).
  var issues: [String: [Remark]] = [:]
  /// For a profile: the root elements of its documents, by local name or by namespace.
  var roots: [String] = []
  /// Rules files that the document links to and that were not read.
  var unread: [String] = []
}

/// Finds the rules in a rules file, or in a document (ITS 2.0, section 5.4).
final class RulesReader: XMLHandler {
  private(set) var found = RuleSet()
  private var hasRules = false
  private(set) var problem: RulesError?
  private let parser: SAXParser
  private let file: String?
  private let linked: (String) throws(RulesError) -> RuleSet?
  private var depth = 0
  /// The depth of the element `rules` in hand.
  private var rulesDepth: Int?
  private var scope = SelectorScope()
  /// The rule in hand, that child elements may add to.
  private var rule: Rule?
  private var issueList: (id: String, depth: Int)?
  /// Text of an element whose text counts.
  private var text: (name: String, bytes: [UInt8])?
  /// No document has more rules, nor a note longer than this in bytes.
  private let maximumRules = 1_000
  private let maximumText = 1 << 16

  /// - Parameters:
  ///   - file: the name of the rules file; nil for a document.
  ///   - linked: the rules that a link leads to; nil where it is not followed.
  init(_ parser: SAXParser, file: String?, linked: @escaping (String) throws(RulesError) -> RuleSet?) {
    self.parser = parser
    self.file = file
    self.linked = linked
  }

  /// - Parameter linked: the rules that a link leads to; nil where it is not followed.
  /// - Throws: ``RulesError``, for what is not well-formed as well.
  static func read(
    _ bytes: [UInt8], file: String?, linked: @escaping (String) throws(RulesError) -> RuleSet?
  ) throws(RulesError) -> RuleSet {
    let parser = SAXParser(vocabulary)
    let reader = RulesReader(parser, file: file, linked: linked)
    do {
      try parser.parse(bytes, with: reader)
    } catch {
      if let problem = reader.problem { throw problem }
      throw RulesError(error.message, file: file, line: error.line, column: error.column)
    }
    // A document need not have rules of its own; a file of rules must.
    if file != nil, !reader.hasRules {
      throw RulesError("there is no <its:rules> in it", file: file, line: 1, column: 1)
    }
    return reader.found
  }

  private static let vocabulary = XMLVocabulary(names: [], namespaces: [[""], [itsAddress], [rulesAddress]])

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    depth += 1
    guard name.namespace > 0 else { return }
    let local = name.localString
    do throws(RulesError) {
      if rulesDepth == nil {
        if name.namespace == 1, local == "rules" {
          try beginRules(attributes)
        } else if name.namespace == 1, local == "locQualityIssues" {
          issueList = value("id", attributes).map { ($0, depth) }
        } else if local == "locQualityIssue", let issueList {
          found.issues[issueList.id, default: []].append(
            Remark(category: .issue, values: values(attributes, of: Remark.Category.issue.names)))
        }
      } else if local == "param" {
        text = (value("name", attributes) ?? "", [])
      } else if local == "locNote", rule != nil {
        text = ("locNote", [])
      } else if local.hasSuffix("Rule") {
        rule = try rule(local, isOurs: name.namespace == 2, attributes)
      }
    } catch {
      problem = error
      throw XMLStop()
    }
  }

  func endElement(_ name: XMLName) throws(XMLStop) {
    if let text {
      add(text.name, String(decoding: text.bytes, as: UTF8.self))
      self.text = nil
    } else if let rule, rulesDepth.map({ depth == $0 + 1 }) == true {
      if found.rules.count == maximumRules {
        problem = wrong("there are more than \(maximumRules) rules")
        throw XMLStop()
      }
      found.rules.append(rule)
      self.rule = nil
    }
    if depth == rulesDepth { rulesDepth = nil }
    if depth == issueList?.depth { issueList = nil }
    depth -= 1
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let text, text.bytes.count + bytes.count <= maximumText { self.text?.bytes.append(contentsOf: bytes) }
  }

  // MARK: Elements

  private func beginRules(_ attributes: XMLAttributes) throws(RulesError) {
    rulesDepth = depth
    hasRules = true
    let language = value("queryLanguage", attributes) ?? "xpath"
    if language != "xpath" { throw wrong("selectors in \(language) are not understood, only those in xpath are") }
    scope = SelectorScope()
    scope.anyNamespace = value("namespaces", attributes, in: rulesAddress) == "any"
    found.roots += value("roots", attributes, in: rulesAddress)?.split { $0.isWhitespace }.map { String($0) } ?? []
    // Linked rules come before those of the element that links to them (section 5.4).
    if let address = value("href", attributes, in: Namespace.xlink.address) {
      guard let rules = try linked(address) else {
        found.unread.append(address)
        return
      }
      found.rules += rules.rules
    }
  }

  private func rule(_ name: String, isOurs: Bool, _ attributes: XMLAttributes) throws(RulesError) -> Rule? {
    scope.namespaces = parser.namespaces
    guard let effect = try isOurs ? ourEffect(name, attributes) : effect(name, attributes) else { return nil }
    guard let selector = value("selector", attributes) else { throw wrong("<\(name)> has no attribute selector") }
    var rule = Rule(selector: selector, scope: scope, effect: effect)
    rule.pointers = pointers(attributes, of: effect)
    (rule.file, rule.line, rule.column) = (file, parser.line, parser.column)
    return rule
  }

  private func effect(_ name: String, _ attributes: XMLAttributes) throws(RulesError) -> Effect? {
    switch name {
    case "translateRule": return .translate(try choice("translate", ["yes", "no"], attributes) == "yes")
    case "withinTextRule":
      return .withinText(WithinText(rawValue: try choice("withinText", ["yes", "no", "nested"], attributes)) ?? .no)
    case "preserveSpaceRule":
      return .preserveSpace(try choice("space", ["preserve", "default"], attributes) == "preserve")
    case "localeFilterRule":
      let type = try choice("localeFilterType", ["include", "exclude"], attributes, default: "include")
      return .localeFilter(
        LocaleFilter(list: value("localeFilterList", attributes) ?? "*", isExclude: type == "exclude"))
    case "langRule": return .language
    case "idValueRule": return .idValue
    case "termRule":
      let isTerm = try choice("term", ["yes", "no"], attributes)
      return .remark(.term, [("term", isTerm)] + values(attributes, of: ["termInfoRef"]))
    case "locNoteRule": return .remark(.note, values(attributes, of: Remark.Category.note.names))
    case "locQualityIssueRule": return .remark(.issue, values(attributes, of: Remark.Category.issue.names))
    case "externalResourceRefRule": return .remark(.resource, [])
    default:
      // A document of others may have what it likes; whoever writes rules wants to know of a slip.
      if file != nil, !Self.otherRules.contains(name) { throw wrong("<\(name)> is no rule of ITS 2.0") }
      return nil
    }
  }

  private func ourEffect(_ name: String, _ attributes: XMLAttributes) throws(RulesError) -> Effect? {
    switch name {
    case "kindRule":
      let kind = try choice("kind", ElementKind.allCases.map(\.rawValue), attributes)
      let level = value("level", attributes).flatMap { Int($0) }.map { max(1, min(9, $0)) }
      return ElementKind(rawValue: kind).map { .kind($0, level: level) }
    case "markRule":
      return MarkKind(rawValue: try choice("mark", MarkKind.allCases.map(\.rawValue), attributes)).map { .mark($0) }
    default:
      if file != nil { throw wrong("<\(name)> is no rule of ours: there are <kindRule> and <markRule>") }
      return nil
    }
  }

  /// Rules of ITS 2.0 (section 8) that say nothing of what is read, and what may stand among rules.
  private static let otherRules: Set = [
    "param", "domainRule", "dirRule", "rubyRule", "targetPointerRule", "textAnalysisRule", "provRule",
    "mtConfidenceRule", "allowedCharactersRule", "storageSizeRule",
  ]

  /// Attributes that name what has the value: `termInfoPointer`, and `idValue`, which is an expression as it is.
  private func pointers(_ attributes: XMLAttributes, of effect: Effect) -> [(name: String, expression: String)] {
    let names: [String]
    switch effect {
    case .language: names = ["langPointer"]
    case .idValue: names = ["idValue"]
    case .mark: names = ["addressPointer"]
    case .remark(.resource, _): names = ["externalResourceRefPointer"]
    case .remark(.term, _): names = ["termInfoPointer", "termInfoRefPointer"]
    case .remark(.note, _): names = ["locNotePointer", "locNoteRefPointer"]
    case .remark(.issue, _): names = Remark.Category.issue.names.map { $0 + "Pointer" }
    default: names = []
    }
    return names.compactMap { name in
      let meant = name.hasSuffix("Pointer") ? String(name.dropLast("Pointer".count)) : name
      return value(name, attributes).map { (meant, $0) }
    }
  }

  private func add(_ name: String, _ value: String) {
    guard rule != nil else {
      scope.variables.append((name, value))
      return
    }
    guard case .remark(let category, let values)? = rule?.effect else { return }
    rule?.effect = .remark(category, values + [(name, collapsed(value))])
  }

  // MARK: Attributes

  private func value(_ local: String, _ attributes: XMLAttributes, in namespace: String? = nil) -> String? {
    for index in 0..<attributes.count {
      let name = attributes.name(at: index)
      if name.localBytes.elementsEqual(local.utf8),
        namespace.map({ name.namespaceBytes.elementsEqual($0.utf8) }) ?? true
      {
        return String(decoding: attributes.value(at: index), as: UTF8.self)
      }
    }
    return nil
  }

  private func values(_ attributes: XMLAttributes, of names: [String]) -> [(name: String, value: String)] {
    names.compactMap { name in value(name, attributes).map { (name, $0) } }
  }

  private func choice(
    _ name: String, _ allowed: [String], _ attributes: XMLAttributes, default: String? = nil
  ) throws(RulesError) -> String {
    guard let value = value(name, attributes) ?? `default` else { throw wrong("the attribute \(name) is missing") }
    if allowed.contains(value) { return value }
    throw wrong("\(name) is «\(value)», and not one of \(allowed.joined(separator: ", "))")
  }

  private func wrong(_ message: String) -> RulesError {
    RulesError(message, file: file, line: parser.line, column: parser.column)
  }
}

extension Remark.Category {
  /// The attributes that hold its values, in rules and in local markup alike.
  var names: [String] {
    switch self {
    case .term: ["term", "termConfidence", "termInfoRef"]
    case .note: ["locNote", "locNoteRef", "locNoteType"]
    case .issue:
      [
        "locQualityIssueComment", "locQualityIssueEnabled", "locQualityIssueProfileRef", "locQualityIssueSeverity",
        "locQualityIssueType",
      ]
    case .resource: ["externalResourceRef"]
    }
  }
}

/// White space made one, none at the ends.
func collapsed(_ text: String) -> String {
  text.split { $0.isWhitespace }.joined(separator: " ")
}

import FileKit
public import StageKit
public import TextModel
import UnicodeKit

/// Divides blocks by the rules of a file of the standard SRX 2.0.
public struct SRXSegmenter: DocumentStage {
  static let rules = Setting<SettingFile>(
    "rules",
    "the rules file, in SRX 2.0: LanguageTool's segment.srx, what a translation tool exports, or one of your own",
    check: { $0.path.isEmpty ? "must name a file" : nil })
  static let dialect = Setting<Dialect>(
    "dialect", "whose regular expressions the rules are written in: java for LanguageTool's", default: .icu)
  static let language = Setting<String>(
    "language",
    "the code that the rules' language maps are asked for, such as ru or ru_two; empty: the block's language, else the document's",
    default: "")
  static let unreadable = Failure("rules-unreadable", "the rules file: {reason}", cure: "{cure}")

  public static let specification = StageSpecification(
    id: "segment-srx", summary: "Divide blocks by the rules of an SRX file", version: 1,
    settings: [rules.declaration, dialect.declaration, language.declaration, ExistingSegments.setting.declaration],
    needs: [.blocks], gives: [.segments],
    failures: [unreadable] + RulesFile.failures + [RuleExpression.malformed, RuleExpression.tooCostly])

  private let path: String
  private let file: RulesFile
  private let dialect: Dialect
  private let language: String
  private let existing: ExistingSegments
  private let languageMaps: [RuleExpression]
  /// By the numbers of the language rules, in their order.
  private var dividers: [[Int]: TextDivider] = [:]
  /// The language rules of a code.
  private var rulesOfLanguage: [String: [Int]] = [:]
  /// How many codes the language maps were asked for.
  private var askedCount = 0

  public init(_ settings: Settings) throws(StageError) {
    path = settings[Self.rules].path
    dialect = settings[Self.dialect]
    language = settings[Self.language]
    existing = settings[ExistingSegments.setting]
    let bytes: [UInt8]
    do {
      bytes = try FileSystem.read(Array(path.utf8), limit: 64 << 20)
    } catch {
      throw StageError(
        Self.unreadable, ["reason": error.message, "cure": error.cure], at: Place(file: error.name))
    }
    do {
      file = try RulesFile(bytes)
      languageMaps = try file.languageMapExpressions(dialect)
    } catch {
      throw error.inFile(path)
    }
  }

  public mutating func process(_ document: inout Document, context: inout StageContext) throws(StageError) {
    guard existing.allows(segmenting: document) else { return }
    do {
      document.segments = try segments(of: document)
    } catch {
      throw error.inFile(path)
    }
  }

  private mutating func segments(of document: Document) throws(StageError) -> [Segment] {
    let result = document.text.withUnsafeBufferPointer { text in
      Result { () throws(StageError) in
        var segments: [Segment] = []
        for (index, block) in document.blocks.enumerated() {
          let range = block.range.clamped(to: 0..<text.count)
          let add = { (piece: Range<Int>) in
            let piece = piece.lowerBound + range.lowerBound..<piece.upperBound + range.lowerBound
            let sentence = trimmingWhiteSpace(piece, of: text)
            if !sentence.isEmpty { segments.append(Segment(block: index, range: sentence)) }
          }
          if !file.dividesSubflows, block.kind.isSubflow {
            add(0..<range.count)
          } else {
            let code = language.isEmpty ? (block.language ?? document.language)?.identifier ?? "" : language
            let rules = try languageRules(of: code)
            if dividers[rules] == nil {
              let chosen = rules.map { file.languageRules[$0] }
              dividers[rules] = TextDivider(try LanguageRules(chosen, dialect: dialect))
            }
            try dividers[rules]?.divide(UnsafeBufferPointer(rebasing: text[range]), add)
          }
        }
        return segments
      }
    }
    return try result.get()
  }

  private mutating func languageRules(of code: String) throws(StageError) -> [Int] {
    if let known = rulesOfLanguage[code] { return known }
    askedCount += 1
    let bytes = Array(code.utf8)
    let result = bytes.withUnsafeBufferPointer { text in
      Result { () throws(StageError) in
        var result: [Int] = []
        for (map, expression) in zip(file.languageMaps, languageMaps) {
          let numbered = NumberedText(bytes: text, number: askedCount)
          guard try expression.matchEnd(in: numbered, from: 0) != nil,
            let rule = file.languageRules.firstIndex(where: { $0.name == map.ruleName })
          else { continue }
          result.append(rule)
          if !file.cascades { break }
        }
        return result
      }
    }
    let rules = try result.get()
    rulesOfLanguage[code] = rules
    return rules
  }
}

extension RulesFile {
  fileprivate func languageMapExpressions(_ dialect: Dialect) throws(StageError) -> [RuleExpression] {
    var maps: [RuleExpression] = []
    for (number, map) in languageMaps.enumerated() {
      let pattern = Pattern(map.pattern.pattern, dialect: dialect).text
      maps.append(
        try RuleExpression(
          "(?:\(pattern))\\z",
          RuleExpression.Origin(
            languageRule: map.ruleName, number: number + 1, part: "languagepattern", pattern: map.pattern)))
    }
    return maps
  }
}

extension BlockKind {
  /// Whether it is text that stands within other text: a subflow in SRX's words.
  fileprivate var isSubflow: Bool {
    switch self {
    case .footnote, .endnote, .comment, .textBox: true
    case .heading, .paragraph, .listItem, .tableCell, .header, .footer, .line: false
    }
  }
}

extension StageError {
  fileprivate func inFile(_ path: String) -> StageError {
    var error = self
    error.place.file = path
    return error
  }
}

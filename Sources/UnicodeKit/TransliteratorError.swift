import CICU

/// Why there is no such transliterator.
public enum TransliteratorError: Error, Equatable, Sendable {
  /// ICU has none of this name, or a part of the compound has no such name.
  case unknown(identifier: String)
  /// The rules are wrong.
  ///
  /// - Parameters:
  ///   - reason: a phrase in lower case.
  ///   - line: where, counted from 1, with its column in Unicode scalars, counted from 1; nil where ICU does not say.
  ///   - column: likewise.
  ///   - rule: the text of that line from there on, shortened.
  case rules(reason: String, line: Int?, column: Int?, rule: String)

  init(rules: [UInt16], offset: Int, status: Int32) {
    let name = String(cString: icu_error_name(status))
    let reason = reasons[name] ?? name
    guard rules.indices.contains(offset) else {
      self = .rules(reason: reason, line: nil, column: nil, rule: "")
      return
    }
    let before = rules[..<offset]
    let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    let rest = rules[offset...].prefix { $0 != newline }
    self = .rules(
      reason: reason, line: before.count { $0 == newline } + 1,
      column: String(decoding: rules[lineStart..<offset], as: UTF16.self).unicodeScalars.count + 1,
      rule: String(String(decoding: rest, as: UTF16.self).prefix(60)))
  }
}

private let newline = UInt16(0x0A)

/// ICU's names of what may be wrong with rules, in words.
private let reasons = [
  "U_BAD_VARIABLE_DEFINITION": "a variable is defined wrongly",
  "U_MALFORMED_RULE": "this is no rule",
  "U_MALFORMED_SET": "a set is written wrongly",
  "U_MALFORMED_UNICODE_ESCAPE": "an escape must be \\u with four or \\U with eight hexadecimal digits",
  "U_MALFORMED_VARIABLE_DEFINITION": "a variable is defined wrongly",
  "U_MALFORMED_VARIABLE_REFERENCE": "a variable's name is written wrongly",
  "U_MISPLACED_ANCHOR_START": "^ may only begin a rule",
  "U_MISPLACED_CURSOR_OFFSET": "@ may only begin or end the result",
  "U_MISPLACED_QUANTIFIER": "*, + or ? must follow a character, a set or a group",
  "U_MISSING_OPERATOR": "a rule needs >, < or <>",
  "U_MULTIPLE_ANTE_CONTEXTS": "a rule may have one { only",
  "U_MULTIPLE_CURSORS": "a rule may have one | only",
  "U_MULTIPLE_POST_CONTEXTS": "a rule may have one } only",
  "U_TRAILING_BACKSLASH": "a backslash needs a character after it",
  "U_UNDEFINED_SEGMENT_REFERENCE": "$ with a number needs as many groups in parentheses",
  "U_UNDEFINED_VARIABLE": "a variable is used that is not defined",
  "U_UNQUOTED_SPECIAL": "a special character needs quotation marks",
  "U_UNTERMINATED_QUOTE": "a quotation mark is not closed",
  "U_RULE_MASK_ERROR": "an earlier rule hides this one",
  "U_MISPLACED_COMPOUND_FILTER": "a filter may only stand first or last",
  "U_INVALID_ID": "a transform named after :: does not exist",
  "U_INVALID_FUNCTION": "& needs the name of a transform",
]

import StageKit
import UnicodeKit

/// A part of a rule as a regular expression, which takes up a text only when it is asked about it.
final class RuleExpression {
  /// What is said of the rule where something is the matter with it.
  struct Origin {
    var languageRule: String
    /// Counted from 1 within the language rule.
    var number: Int
    var part: String
    var pattern: RulesFile.Text
  }

  static let malformed = Failure(
    "malformed-rule", "rule {number} of «{language-rule}», {part} «{pattern}»: {reason}",
    cure: "mend the pattern, or say with the setting `dialect` whose regular expressions these are")
  static let tooCostly = Failure(
    "rule-too-costly", "rule {number} of «{language-rule}», {part} «{pattern}»: {reason}",
    cure: "mend the pattern: repetitions within repetitions take for ever")

  private let expression: RegularExpression
  private let origin: Origin
  private var generation = -1

  init(_ pattern: String, _ origin: Origin) throws(StageError) {
    self.origin = origin
    guard !pattern.isEmpty else {
      throw Self.error(Self.malformed, origin, "a rule that forbids breaks needs a pattern before or behind them")
    }
    do {
      expression = try RegularExpression(pattern)
    } catch {
      throw Self.error(Self.malformed, origin, error.reason)
    }
  }

  func matchEnd(in text: NumberedText, from start: Int) throws(StageError) -> Int? {
    takeUp(text)
    do {
      return try expression.matchEnd(from: start)
    } catch {
      throw Self.error(Self.tooCostly, origin, error.reason)
    }
  }

  func firstMatch(in text: NumberedText, from start: Int) throws(StageError) -> Range<Int>? {
    takeUp(text)
    do {
      return try expression.firstMatch(from: start)
    } catch {
      throw Self.error(Self.tooCostly, origin, error.reason)
    }
  }

  private func takeUp(_ text: NumberedText) {
    guard generation != text.number else { return }
    generation = text.number
    expression.use(text.bytes)
  }

  private static func error(_ failure: Failure, _ origin: Origin, _ reason: String) -> StageError {
    StageError(
      failure,
      [
        "number": "\(origin.number)", "language-rule": origin.languageRule, "part": origin.part,
        "pattern": origin.pattern.pattern, "reason": reason,
      ], at: Place(line: origin.pattern.line, column: origin.pattern.column))
  }
}

/// A text, and a number that no other has had.
struct NumberedText {
  let bytes: UnsafeBufferPointer<UInt8>
  let number: Int
}

import CICU

/// A regular expression in ICU's syntax, on UTF-8 text. It belongs to one worker.
///
/// Matching sees the whole text, whatever position it begins at: `\b` and look-behind see what stands before it.
public final class RegularExpression {
  private let regex: OpaquePointer

  public init(_ pattern: String) throws(RegularExpressionError) {
    let units = [UInt16](pattern)
    var status: Int32 = 0
    var line: Int32 = -1
    var column: Int32 = -1
    guard let opened = icu_regex_open(units, Int32(units.count), &line, &column, &status), status <= 0 else {
      throw RegularExpressionError(status: status, column: line == 1 && column >= 0 ? Int(column) : nil)
    }
    regex = opened
  }

  deinit { icu_regex_close(regex) }

  /// Sets the text that is matched from now on.
  ///
  /// - Parameter text: valid UTF-8, which must stay where it is until another is set.
  public func use(_ text: UnsafeBufferPointer<UInt8>) {
    var status: Int32 = 0
    icu_regex_set(regex, text.baseAddress, Int64(text.count), &status)
  }

  /// Where the match that begins at a byte offset ends; nil where there is none.
  ///
  /// - Throws: where it takes more steps, or more memory, than any sound pattern does.
  public func matchEnd(from start: Int) throws(RegularExpressionError) -> Int? {
    var status: Int32 = 0
    let end = icu_regex_match(regex, Int64(start), &status)
    guard status <= 0 else { throw RegularExpressionError(status: status, column: nil) }
    return end < 0 ? nil : Int(end)
  }

  /// The first match that begins at a byte offset or behind it; nil where there is none.
  ///
  /// - Throws: where it takes more steps, or more memory, than any sound pattern does.
  public func firstMatch(from start: Int) throws(RegularExpressionError) -> Range<Int>? {
    var status: Int32 = 0
    var end: Int64 = 0
    let found = icu_regex_find(regex, Int64(start), &end, &status)
    guard status <= 0 else { throw RegularExpressionError(status: status, column: nil) }
    return found < 0 ? nil : Int(found)..<Int(end)
  }

  /// The number of the group `(?<name>...)`; nil where there is none.
  public func group(named name: String) -> Int? {
    let number = icu_regex_group_number(regex, name)
    return number < 0 ? nil : Int(number)
  }

  /// What a group holds in the last match, in byte offsets; nil where it took no part in it.
  public func range(ofGroup group: Int) -> Range<Int>? {
    var end: Int64 = 0
    let start = icu_regex_group(regex, Int32(group), &end)
    return start < 0 || end < start ? nil : Int(start)..<Int(end)
  }
}

/// What ICU says of a pattern, or of a match that it gave up.
public struct RegularExpressionError: Error, Equatable, Sendable {
  /// A phrase in lower case.
  public let reason: String
  /// How many UTF-16 units of the pattern ICU had read; nil where it does not say.
  public let column: Int?

  init(status: Int32, column: Int?) {
    let name = String(cString: icu_error_name(status))
    reason = reasons[name] ?? name
    self.column = column
  }
}

/// ICU's names of what may be wrong, in words.
private let reasons = [
  "U_REGEX_BAD_ESCAPE_SEQUENCE": "no such escape sequence",
  "U_REGEX_BAD_INTERVAL": "an interval must be {n}, {n,} or {n,m}",
  "U_REGEX_INVALID_BACK_REF": "a back reference to a group that is not there",
  "U_REGEX_INVALID_CAPTURE_GROUP_NAME": "a group's name is written wrongly",
  "U_REGEX_INVALID_FLAG": "no such flag",
  "U_REGEX_INVALID_RANGE": "a range in a set runs backwards",
  "U_REGEX_LOOK_BEHIND_LIMIT": "look-behind needs a limited length",
  "U_REGEX_MAX_LT_MIN": "an interval's upper limit is below its lower one",
  "U_REGEX_MISMATCHED_PAREN": "parentheses do not match",
  "U_REGEX_MISSING_CLOSE_BRACKET": "a set is not closed",
  "U_REGEX_NUMBER_TOO_BIG": "a number is too big",
  "U_REGEX_PATTERN_TOO_BIG": "the pattern is too big",
  "U_REGEX_PROPERTY_SYNTAX": "no such property",
  "U_REGEX_RULE_SYNTAX": "a character that needs a backslash, or has nothing to act on",
  "U_REGEX_SET_CONTAINS_STRING": "a set may hold single characters only",
  "U_REGEX_STACK_OVERFLOW": "the match takes too much memory",
  "U_REGEX_TIME_OUT": "the match takes too long",
  "U_REGEX_UNIMPLEMENTED": "ICU does not have this",
]

/// Sets of Unicode scalars.
public enum ScalarSets {
  /// The scalars of a set in ICU's notation, `[\p{Lu}[a-z]]`, as ascending ranges; nil where it is no set.
  ///
  /// - Parameter ignoringCase: whether to add what differs from a member in case alone.
  public static func ranges(of pattern: String, ignoringCase: Bool = false) -> [ClosedRange<UInt32>]? {
    let units = [UInt16](pattern)
    var pairs = [UInt32](repeating: 0, count: 256)
    while true {
      var status: Int32 = 0
      let capacity = Int32(pairs.count / 2)
      let count = Int(
        icu_set_ranges(units, Int32(units.count), ignoringCase ? 1 : 0, &pairs, capacity, &status))
      guard status <= 0 else { return nil }
      if count * 2 <= pairs.count { return (0..<count).map { pairs[2 * $0]...pairs[2 * $0 + 1] } }
      pairs = [UInt32](repeating: 0, count: count * 2)
    }
  }
}

import StageKit

/// Whose regular expressions a rules file is written in.
enum Dialect: String, SettingChoice {
  case icu
  /// `\s`, `\w`, `\d` and the POSIX properties are ASCII and `(?i)` changes ASCII letters only, unless `(?U)`, in force
  /// from where it stands to the end of its group, says otherwise.
  case java
}

/// A pattern of a rules file, as ICU reads it.
struct Pattern {
  /// For matching forward.
  var text: String
  /// For look-behind, which must be limited: `*` and `+` repeat at most a hundred times.
  var limited: String
  var node: PatternNode

  init(_ source: String, dialect: Dialect) {
    var parser = PatternParser(source, dialect: dialect)
    node = parser.alternatives()
    text = parser.text
    limited = parser.limited
  }
}

/// Reads a pattern once, and writes it anew for ICU. What it does not understand it leaves as it is, for ICU to judge.
struct PatternParser {
  let source: [Unicode.Scalar]
  let dialect: Dialect
  var position = 0
  var text = ""
  var limited = ""
  var ignoresCase = false
  /// Whether the classes are Unicode's: Java's `(?U)`.
  var isUnicode: Bool
  /// Java's `(?u)`: `(?i)` changes all letters.
  var ignoresCaseOfAll: Bool
  private var isOpaque = false
  private var depth = 0
  /// Within look-behind: Java takes repetitions without a limit there, ICU does not.
  private var isLimited = false

  init(_ source: String, dialect: Dialect) {
    self.source = withoutQuotations(Array(source.unicodeScalars))
    self.dialect = dialect
    isUnicode = dialect == .icu
    ignoresCaseOfAll = dialect == .icu
  }

  var next: Unicode.Scalar? { position < source.count ? source[position] : nil }

  func isAhead(_ expected: String, at offset: Int = 0) -> Bool {
    source[min(position + offset, source.count)...].starts(with: expected.unicodeScalars)
  }

  mutating func emit(_ piece: String) {
    text += piece
    limited += piece
  }

  /// Copies scalars as they are.
  mutating func copy(_ count: Int) {
    var piece = String.UnicodeScalarView()
    piece.append(contentsOf: source[position..<min(position + count, source.count)])
    emit(String(piece))
    position = min(position + count, source.count)
  }

  /// Up to the end, or to the parenthesis that closes the group.
  mutating func alternatives() -> PatternNode {
    var choices: [PatternNode] = []
    var items: [PatternNode] = []
    while let scalar = next {
      if scalar == ")", depth > 0 { break }
      if scalar == "|" {
        copy(1)
        choices.append(.sequence(items))
        items = []
      } else {
        let node = atom()
        items.append(quantified(node))
      }
    }
    if isOpaque { return .opaque }
    return choices.isEmpty ? .sequence(items) : .choice(choices + [.sequence(items)])
  }

  private mutating func atom() -> PatternNode {
    switch next {
    case "(": return group()
    case "[": return set()
    case "\\":
      switch escape() {
      case .literal(let scalar): return literal(scalar)
      case .set(let written, let name):
        emit(written)
        return .set(name.map { SetName(pattern: $0, ignoresCase: ignoresCase) })
      case .boundary: return .boundary
      case .assertion: return .empty
      case .unknown: return .opaque
      }
    case ".":
      copy(1)
      return .set(SetName(pattern: "[\\U00000000-\\U0010FFFF]", ignoresCase: false))
    case "^", "$":
      copy(1)
      return .empty
    case .some(let scalar):
      position += 1
      return literal(scalar)
    case nil: return .empty
    }
  }

  private mutating func literal(_ scalar: Unicode.Scalar) -> PatternNode {
    if ignoresCase, !ignoresCaseOfAll, let pair = asciiCasePair(scalar) {
      emit("[\(pair)]")
      return .set(SetName(pattern: "[\(pair)]", ignoresCase: false))
    }
    // What ICU takes for syntax and Java does not, or what an escape stood for.
    emit(scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar) ? hex(scalar) : "\(scalar)")
    return .set(SetName(pattern: "[\(setHex(scalar))]", ignoresCase: ignoresCase))
  }

  private mutating func group() -> PatternNode {
    let before = (ignoresCase, isUnicode, ignoresCaseOfAll, isLimited)
    depth += 1
    defer { depth -= 1 }
    // ICU refuses deeper ones itself.
    guard depth < 200 else {
      isOpaque = true
      copy(source.count)
      return .opaque
    }
    var isAssertion = false
    if isAhead("(?#") {
      position = source[position...].firstIndex(of: ")").map { $0 + 1 } ?? source.count
      return .empty
    } else if let opening = ["(?:", "(?>"].first(where: { isAhead($0) }) {
      copy(opening.count)
    } else if let opening = ["(?=", "(?!", "(?<=", "(?<!"].first(where: { isAhead($0) }) {
      isAssertion = true
      if opening.count == 4, dialect == .java { isLimited = true }
      copy(opening.count)
    } else if isAhead("(?<") {
      let close = source[position...].prefix(80).firstIndex(of: ">") ?? position + 2
      copy(close + 1 - position)
    } else if isAhead("(?") {
      if !flags() { return .empty }
    } else {
      copy(1)
    }
    let node = alternatives()
    (ignoresCase, isUnicode, ignoresCaseOfAll, isLimited) = before
    copy(1)
    return isAssertion ? .empty : node
  }

  /// Reads `(?i)`, which is in force up to the end of the group around it, or `(?i:`, which opens one. Returns whether
  /// it opens one.
  private mutating func flags() -> Bool {
    var end = position + 2
    while end < source.count, source[end].properties.isAlphabetic || source[end] == "-" { end += 1 }
    guard end < source.count, source[end] == ")" || source[end] == ":" else {
      copy(2)
      return true
    }
    var kept: [Bool: String] = [true: "", false: ""]
    var isOn = true
    for scalar in source[(position + 2)..<end] {
      switch (scalar, dialect) {
      case ("-", _): isOn = false
      case ("i", _): ignoresCase = isOn
      case ("u", .java): ignoresCaseOfAll = isOn
      case ("U", .java):
        isUnicode = isOn
        ignoresCaseOfAll = isOn
      case ("x", _):
        isOpaque = true
        kept[isOn]? += "x"
      default: kept[isOn]? += "\(scalar)"
      }
    }
    let caseFlag = dialect == .icu || ignoresCaseOfAll ? ignoresCase : false
    let on = (kept[true] ?? "") + (caseFlag ? "i" : "")
    let off = (kept[false] ?? "") + (caseFlag ? "" : "i")
    let opens = source[end] == ":"
    emit("(?\(on)-\(off)" + (opens ? ":" : ")"))
    position = end + 1
    return opens
  }

  private mutating func quantified(_ node: PatternNode) -> PatternNode {
    var node = node
    var count = 0
    while true {
      switch next {
      case "*":
        write("*", limited: "{0,\(mostRepetitions)}")
        node = .repetition(node, min: 0, max: nil)
      case "+":
        write("+", limited: "{1,\(mostRepetitions)}")
        node = .repetition(node, min: 1, max: nil)
      case "?":
        write("?", limited: "?")
        node = .repetition(node, min: 0, max: 1)
      case "{":
        guard let interval = interval() else {
          copy(1)
          return .opaque
        }
        let most = interval.max.map { "\($0)" } ?? ""
        let bounded = interval.max ?? max(mostRepetitions, interval.min)
        write("{\(interval.min),\(most)}", limited: "{\(interval.min),\(bounded)}")
        position = interval.end
        node = .repetition(node, min: interval.min, max: interval.max)
      default: return node
      }
      // Reluctant or possessive.
      if next == "?" || next == "+" { copy(1) }
      // Quantifiers of quantifiers nest without a limit.
      count += 1
      if count > 1 { node = .opaque }
    }
  }

  private mutating func write(_ quantifier: String, limited bounded: String) {
    text += isLimited ? bounded : quantifier
    limited += bounded
    position += 1
  }

  /// Nil where braces hold no numbers, or such as ICU takes for too large.
  private func interval() -> (min: Int, max: Int?, end: Int)? {
    guard let close = source[position...].prefix(24).firstIndex(of: "}") else { return nil }
    let parts = source[(position + 1)..<close].split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.map { part -> Int? in
      let digits = part.filter { $0 != " " }
      guard digits.count <= 9, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
      return Int(String(String.UnicodeScalarView(digits)))
    }
    guard let first = numbers.first, let min = first else { return nil }
    if numbers.count == 1 { return (min, min, close + 1) }
    guard numbers.count == 2, let max = numbers.last else { return nil }
    if max == nil, !parts[1].allSatisfy({ $0 == " " }) { return nil }
    return (min, max, close + 1)
  }
}

/// How often `*` and `+` repeat in look-behind at most: as in the reference implementation.
let mostRepetitions = 100

/// `\Q...\E` as single escapes.
private func withoutQuotations(_ source: [Unicode.Scalar]) -> [Unicode.Scalar] {
  var result: [Unicode.Scalar] = []
  var position = 0
  var isQuoted = false
  while position < source.count {
    let scalar = source[position]
    let following = position + 1 < source.count ? source[position + 1] : nil
    if scalar == "\\", following == (isQuoted ? "E" : "Q") {
      isQuoted.toggle()
      position += 2
    } else if scalar == "\\", !isQuoted, let following {
      result += [scalar, following]
      position += 2
    } else {
      if isQuoted, scalar.isASCII, !scalar.properties.isAlphabetic, !("0"..."9").contains(scalar) {
        result.append("\\")
      }
      result.append(scalar)
      position += 1
    }
  }
  return result
}

/// A scalar as a regular expression writes it, whatever it means otherwise.
func hex(_ scalar: Unicode.Scalar) -> String { "\\x{" + String(scalar.value, radix: 16) + "}" }

/// A scalar as ICU's notation of sets writes it.
func setHex(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16)
  return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
}

func asciiCasePair(_ scalar: Unicode.Scalar) -> String? {
  guard scalar.isASCII, scalar.properties.isAlphabetic, let other = Unicode.Scalar(scalar.value ^ 0x20) else {
    return nil
  }
  return "\(scalar)\(other)"
}

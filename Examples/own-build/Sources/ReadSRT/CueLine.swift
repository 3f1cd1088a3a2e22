/// What a line of a file of subtitles is by itself.
enum CueLine: Equatable {
  case blank
  /// The number of a cue, or a line of text that is nothing but digits.
  case number
  /// Milliseconds.
  case times(from: Int, to: Int)
  /// An arrow, and what stands beside it is no time.
  case badTimes
  case text

  /// - Parameter line: UTF-8, without its line end.
  init(_ line: ArraySlice<UInt8>) {
    var scanner = TimeScanner(line)
    scanner.skipSpaces()
    if scanner.isAtEnd {
      self = .blank
    } else if line.allSatisfy({ isDigit($0) || isSpace($0) }) {
      self = .number
    } else if let from = scanner.time(), scanner.skipArrow() {
      // Where on the screen it stands may follow: X1:... Y1:...
      guard let to = scanner.time(), scanner.isAtEnd || scanner.skipSpaces() else {
        self = .badTimes
        return
      }
      self = .times(from: from, to: to)
    } else {
      self = scanner.begins(with: "-->") || line.hasArrowBetweenDigits ? .badTimes : .text
    }
  }
}

/// Reads `[hours:]minutes:seconds[,.]milliseconds`, as lenient as players are: hours, leading zeros and the fraction may
/// be missing.
private struct TimeScanner {
  private var rest: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) { rest = line }

  var isAtEnd: Bool { rest.isEmpty }

  @discardableResult
  mutating func skipSpaces() -> Bool {
    let spaces = rest.prefix(while: isSpace)
    rest = rest.dropFirst(spaces.count)
    return !spaces.isEmpty
  }

  mutating func skipArrow() -> Bool {
    skipSpaces()
    guard skip("-->") else { return false }
    skipSpaces()
    return true
  }

  func begins(with text: StaticString) -> Bool { text.withUTF8Buffer { rest.starts(with: $0) } }

  mutating func skip(_ text: StaticString) -> Bool {
    guard begins(with: text) else { return false }
    rest = rest.dropFirst(text.utf8CodeUnitCount)
    return true
  }

  /// Milliseconds; nil, and nothing is skipped, where no time stands here.
  mutating func time() -> Int? {
    let start = rest
    var fields: [Int] = []
    while let field = number(digits: 9) {
      fields.append(field)
      guard fields.count < 3, skip(":") else { break }
    }
    guard (2...3).contains(fields.count), fields.suffix(2).allSatisfy({ $0 < 60 }) else {
      rest = start
      return nil
    }
    var milliseconds = 0
    if skip(",") || skip(".") {
      let before = rest.count
      guard let fraction = number(digits: 3) else {
        rest = start
        return nil
      }
      // "5" stands for 500.
      milliseconds = [100, 10, 1][before - rest.count - 1] * fraction
    }
    return fields.reduce(0) { $0 * 60 + $1 } * 1000 + milliseconds
  }

  private mutating func number(digits: Int) -> Int? {
    let text = rest.prefix(while: isDigit)
    guard (1...digits).contains(text.count) else { return nil }
    rest = rest.dropFirst(text.count)
    return text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

extension ArraySlice<UInt8> {
  /// Whether it looks as if times were meant: `00:00:xx --> 00:00:05`; an arrow in a text does not.
  fileprivate var hasArrowBetweenDigits: Bool {
    guard let first = first(where: { !isSpace($0) }), isDigit(first), let last = last(where: { !isSpace($0) }) else {
      return false
    }
    return isDigit(last) && indices.contains { self[$0...].starts(with: [0x2D, 0x2D, 0x3E]) }
  }
}

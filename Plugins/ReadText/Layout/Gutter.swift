import LanguageKit

/// What parts two texts that are set side by side, a language each.
enum Gutter: Equatable {
  case tab
  case bar
  /// Blanks before a column, counted from 0.
  case column(Int)

  /// Nil where no two languages stand side by side.
  ///
  /// - Complexity: linear in the lines where some of them have gaps, else some hundred lines.
  init?(between lines: [Line], in text: UnsafeBufferPointer<UInt8>) {
    let sample = stride(from: 0, to: lines.count, by: max(1, lines.count / 256)).map { lines[$0] }
    let hasGap = sample.count { text[$0.range].hasGap }
    guard hasGap >= 2, hasGap * 10 >= sample.count else { return nil }
    let column = Self.commonColumn(lines, text).map { Gutter.column($0) }
    let candidates: [Gutter] = [.tab, .bar] + (column.map { [$0] } ?? [])
    guard let gutter = candidates.first(where: { $0.partsLanguages(lines, text) }) else { return nil }
    self = gutter
  }

  /// The column at which gaps end that most lines have.
  private static func commonColumn(_ lines: [Line], _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    var counts = [Int](repeating: 0, count: 256)
    for line in lines {
      for gap in line.gaps(in: text) where gap.endColumn < counts.count { counts[gap.endColumn] += 1 }
    }
    guard let most = counts.max(), most >= 3 else { return nil }
    return counts.firstIndex(of: most)
  }

  /// Whether what stands left of it is in another language than what stands right of it.
  private func partsLanguages(_ lines: [Line], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var left: [UInt8] = []
    var right: [UInt8] = []
    var count = 0
    for line in lines where left.count < 1 << 13 {
      guard let sides = sides(of: line, in: text), let leftSide = sides.left, let rightSide = sides.right else {
        continue
      }
      count += 1
      left += text[leftSide] + [0x20]
      right += text[rightSide] + [0x20]
    }
    let detector = LanguageDetector()
    guard count >= 2, let one = detector.language(of: left), let other = detector.language(of: right) else {
      return false
    }
    return one.value != other.value && min(one.confidence, other.confidence) >= 0.8
  }

  /// What of a line stands left and right of the gutter; nil where the line runs over it.
  func sides(of line: Line, in text: UnsafeBufferPointer<UInt8>) -> (left: Range<Int>?, right: Range<Int>?)? {
    switch self {
    case .tab: return Self.sides(of: line.range, at: 0x09, in: text)
    case .bar:
      var range = line.range
      if text[range].first == 0x7C, text[range].last == 0x7C, range.count > 1 {
        range = trimmed((range.lowerBound + 1)..<(range.upperBound - 1), of: text)
      }
      return Self.sides(of: range, at: 0x7C, in: text)
    case .column(let column):
      if line.extent < column { return (line.range, nil) }
      if line.indent >= column { return (nil, line.range) }
      guard let gap = line.gaps(in: text).first(where: { $0.startColumn <= column - 2 && $0.endColumn >= column })
      else {
        return nil
      }
      return (line.range.lowerBound..<gap.range.lowerBound, gap.range.upperBound..<line.range.upperBound)
    }
  }

  private static func sides(
    of range: Range<Int>, at separator: UInt8, in text: UnsafeBufferPointer<UInt8>
  ) -> (left: Range<Int>?, right: Range<Int>?)? {
    guard let first = text[range].firstIndex(of: separator), let last = text[range].lastIndex(of: separator),
      text[first...last].allSatisfy({ $0 == separator })
    else { return nil }
    let left = trimmed(range.lowerBound..<first, of: text)
    let right = trimmed((last + 1)..<range.upperBound, of: text)
    return left.isEmpty || right.isEmpty ? nil : (left, right)
  }
}

extension Bytes {
  /// Whether there is a tab, a bar, or two blanks one after the other.
  fileprivate var hasGap: Bool {
    var last: UInt8 = 0
    for byte in self {
      if byte == 0x09 || byte == 0x7C || byte == 0x20 && last == 0x20 { return true }
      last = byte
    }
    return false
  }
}

/// Two blanks or more inside a line.
private struct Gap {
  /// UTF-8 bytes of the text.
  var range: Range<Int>
  /// Columns, the line's indent included.
  var startColumn: Int
  var endColumn: Int
}

extension Line {
  fileprivate func gaps(in text: UnsafeBufferPointer<UInt8>) -> [Gap] {
    var gaps: [Gap] = []
    var column = indent
    var blanks = 0
    for index in range {
      let byte = text[index]
      if byte == 0x20 {
        blanks += 1
      } else {
        if blanks >= 2 {
          gaps.append(Gap(range: (index - blanks)..<index, startColumn: column - blanks, endColumn: column))
        }
        blanks = 0
      }
      if byte & 0xC0 != 0x80 { column += 1 }
    }
    return gaps
  }
}

extension TokenReader {
  /// Digits with single separators between them, `3.14`, `12:30`, and groups of three parted by spaces, `10 000`.
  func endOfNumber(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    func isDigit(_ index: Int) -> Bool { index < range.upperBound && text[index] >= 0x30 && text[index] <= 0x39 }
    var end = range.lowerBound
    while true {
      while isDigit(end) { end += 1 }
      if end == range.lowerBound { return endOfForeignDigits(text, range) }
      let separator = separatorLength(text, end, range.upperBound)
      guard separator > 0, isDigit(end + separator) else { return end }
      let isSpace = !(text[end] == 0x2E || text[end] == 0x2C || text[end] == 0x3A)
      if isSpace {
        let next = end + separator
        guard isDigit(next + 1), isDigit(next + 2), !isDigit(next + 3),
          end - range.lowerBound <= 3 || separatedAlready(text, range.lowerBound..<end)
        else { return end }
      }
      end += separator
    }
  }

  /// Digits that are not ASCII.
  private func endOfForeignDigits(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.lowerBound
    var position = end
    while position < range.upperBound, table.scalarClass(decode(text, &position, range.upperBound)) == .digit {
      end = position
    }
    return end
  }

  /// `.`, `,`, `:`, or a space of which a number can have one inside.
  private func separatorLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    guard index < end else { return 0 }
    switch text[index] {
    case 0x2E, 0x2C, 0x3A, 0x20: return 1
    case 0xC2 where index + 1 < end && text[index + 1] == 0xA0: return 2
    case 0xE2 where index + 2 < end && text[index + 1] == 0x80 && (text[index + 2] == 0xAF || text[index + 2] == 0x89):
      return 3
    default: return 0
    }
  }

  private func separatedAlready(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { text[$0] < 0x30 || text[$0] > 0x39 }
  }
}

/// A number's value as digits: without separators of thousands, with `.` before decimals.
func appendNumber(_ spelling: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  let start = output.count
  var group = 0
  var groupsOfThree = true
  var separators = 0
  for byte in spelling {
    if byte >= 0x30, byte <= 0x39 {
      output.append(byte)
      group += 1
    } else if byte == 0x2E || byte == 0x2C || byte == 0x3A {
      if separators == 0 ? group > 3 : group != 3 { groupsOfThree = false }
      if byte == 0x3A { groupsOfThree = false }
      separators += 1
      group = 0
      output.append(byte == 0x3A ? 0x3A : 0x2E)
    } else if byte >= 0x80, byte != 0xC2, byte != 0xA0, byte != 0xE2, byte != 0xAF, byte != 0x89 {
      output.append(byte)
    }
  }
  if separators > 0, groupsOfThree, group == 3, output[start] != 0x30 {
    output[start...].removeAll { $0 == 0x2E }
  }
}

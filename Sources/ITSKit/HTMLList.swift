import XMLKit

/// The labels of an ordered list of HTML (HTML Living Standard, sections 4.4.5 and 4.4.8).
struct ListCounter {
  private enum Style {
    case decimal, lowerLetter, upperLetter, lowerRoman, upperRoman
  }

  private var next: Int
  private let step: Int
  private let style: Style

  /// - Parameter length: how many items the list has; nil where that is not known.
  /// - Returns: nil for a list that counts down from its length, where that is not known.
  init?(_ attributes: XMLAttributes, length: Int?) {
    let isReversed = attributes[LocalName.reversed.rawValue] != nil
    guard let start = attributes[LocalName.start.rawValue].flatMap(integer) ?? (isReversed ? length : 1) else {
      return nil
    }
    next = start
    step = isReversed ? -1 : 1
    switch attributes[LocalName.type.rawValue].flatMap({ $0.count == 1 ? $0.first : nil }) {
    case 0x61: style = .lowerLetter
    case 0x41: style = .upperLetter
    case 0x69: style = .lowerRoman
    case 0x49: style = .upperRoman
    default: style = .decimal
    }
  }

  /// The label of the next item, which may have a number of its own: "3.", "c.", "iii.".
  mutating func label(_ item: XMLAttributes) -> String {
    let number = item[LocalName.value.rawValue].flatMap(integer) ?? next
    next = number &+ step
    switch style {
    case .lowerLetter where number > 0: return letters(number, from: 0x61) + "."
    case .upperLetter where number > 0: return letters(number, from: 0x41) + "."
    case .lowerRoman where (1...3999).contains(number): return roman(number).lowercased() + "."
    case .upperRoman where (1...3999).contains(number): return roman(number) + "."
    default: return "\(number)."
    }
  }
}

/// How many items each ordered list has, in the order in which the lists begin.
final class ListLengths: XMLHandler {
  private(set) var lengths: [Int] = []
  /// The elements in hand: an index of `lengths` for a list, -1 for others.
  private var elements: [Int] = []

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.local == LocalName.li.rawValue, let list = elements.last, list >= 0 { lengths[list] += 1 }
    if name.local == LocalName.ol.rawValue {
      elements.append(lengths.count)
      lengths.append(0)
    } else {
      elements.append(-1)
    }
  }

  func endElement(_ name: XMLName) { _ = elements.popLast() }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// A whole number of at most nine digits, white space before it aside (section 2.3.4.1); nil where there is none.
private func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var rest = bytes.drop { $0 <= 0x20 }
  let isNegative = rest.first == 0x2D
  if isNegative { rest = rest.dropFirst() }
  let digits = rest.prefix { (0x30...0x39).contains($0) }
  guard (1...9).contains(digits.count) else { return nil }
  let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  return isNegative ? -value : value
}

/// a to z, aa to zz, ...: a number of base 26 without a zero.
private func letters(_ number: Int, from first: UInt8) -> String {
  var rest = number
  var letters: [UInt8] = []
  while rest > 0 {
    rest -= 1
    letters.insert(first + UInt8(rest % 26), at: 0)
    rest /= 26
  }
  return String(decoding: letters, as: UTF8.self)
}

private func roman(_ number: Int) -> String {
  let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var text = ""
  for (value, sign) in signs {
    while rest >= value {
      text += sign
      rest -= value
    }
  }
  return text
}

import XMLKit

/// How the items of a list are labelled, by level from 1 (OpenDocument 1.3, part 3, sections 16.30 to 16.37).
struct ListStyle {
  struct Level {
    /// `1`, `a`, `I`; empty for none.
    var format = ""
    var prefix = ""
    var suffix = ""
    /// How many levels' numbers a label has.
    var shown = 1
    var start = 1
    var bullet: String?

    init(_ attributes: XMLAttributes) {
      format = attributes[.numFormat, .style] ?? ""
      prefix = String((attributes[.numPrefix, .style] ?? "").prefix(maximumAffixLength))
      suffix = String((attributes[.numSuffix, .style] ?? "").prefix(maximumAffixLength))
      shown = attributes.count(.displayLevels, .text) ?? 1
      start = attributes.count(.startValue, .text) ?? 1
      bullet = attributes[.bulletChar, .text].map { String($0.prefix(8)) }
    }
  }

  var levels: [Int: Level] = [:]

  /// The label of an item.
  ///
  /// - Parameter counts: the numbers of its level and those above, the outermost first.
  /// - Returns: nil where the level has none.
  func label(_ counts: [Int]) -> String? {
    guard let level = levels[counts.count] else { return nil }
    if let bullet = level.bullet { return bullet }
    if level.format.isEmpty { return nil }
    let first = max(0, counts.count - max(1, level.shown))
    let numbers = counts.indices[first...].compactMap { index -> String? in
      let format = levels[index + 1]?.format ?? "1"
      return format.isEmpty ? nil : text(of: counts[index], format)
    }
    return level.prefix + numbers.joined(separator: ".") + level.suffix
  }
}

/// What stands before and after a number is a sign or a word: what is longer would be written with each item.
private let maximumAffixLength = 64

private func text(of number: Int, _ format: String) -> String {
  switch format.first {
  case "a": letters(number, "abcdefghijklmnopqrstuvwxyz")
  case "A": letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  case "i": roman(number).lowercased()
  case "I": roman(number)
  // LibreOffice writes the beginning of the alphabet: "А, Б, .., Аа, Аб, ... (ru)".
  case "а": letters(number, "абвгдежзиклмнопрстуфхцчшщэюя")
  case "А": letters(number, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ")
  default: String(number)
  }
}

private func letters(_ number: Int, _ alphabet: String) -> String {
  let letters = Array(alphabet)
  guard number > 0, number <= letters.count * 8 else { return String(number) }
  return String(repeating: letters[(number - 1) % letters.count], count: (number - 1) / letters.count + 1)
}

private func roman(_ number: Int) -> String {
  guard (1..<4000).contains(number) else { return String(number) }
  let values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
  let signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]
  var rest = number
  var result = ""
  for (value, sign) in zip(values, signs) {
    while rest >= value {
      rest -= value
      result += sign
    }
  }
  return result
}

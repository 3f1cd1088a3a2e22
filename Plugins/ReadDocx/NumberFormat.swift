/// How a list's numbers are written (ECMA-376 part 1, section 17.18.59, ST_NumberFormat).
enum NumberFormat: String {
  case decimal, decimalZero, upperRoman, lowerRoman, upperLetter, lowerLetter, russianLower, russianUpper
  case ordinal, hex, numberInDash, decimalEnclosedCircle, decimalFullWidth, bullet, none, custom, chicago

  /// A number as it stands in a label. Numbers that a format cannot write are written as decimals.
  func text(of number: Int) -> String {
    switch self {
    case .decimal, .custom: String(number)
    case .decimalZero: (0..<10).contains(number) ? "0\(number)" : String(number)
    case .upperRoman: roman(number)
    case .lowerRoman: roman(number).lowercased()
    case .upperLetter: letters(number, of: "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    case .lowerLetter: letters(number, of: "abcdefghijklmnopqrstuvwxyz")
    case .russianUpper: letters(number, of: "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ")
    case .russianLower: letters(number, of: "абвгдежзиклмнопрстуфхцчшщыэюя")
    case .ordinal: "\(number)\(ordinalSuffix(number))"
    case .hex: String(number, radix: 16, uppercase: true)
    case .numberInDash: "- \(number) -"
    case .decimalEnclosedCircle: enclosed(number)
    case .decimalFullWidth: String(String.UnicodeScalarView(String(number).unicodeScalars.compactMap(fullWidth)))
    case .chicago: (1..<32_768).contains(number) ? letters(number, of: "*†‡§") : String(number)
    case .bullet, .none: ""
    }
  }
}

private func roman(_ number: Int) -> String {
  guard (1..<32_768).contains(number) else { return String(number) }
  let values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
  let signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]
  var rest = number
  var result = ""
  for (value, sign) in zip(values, signs) {
    while rest >= value {
      result += sign
      rest -= value
    }
  }
  return result
}

/// a to z, then aa to zz: the letter as often as the alphabet has been gone through.
private func letters(_ number: Int, of alphabet: String) -> String {
  guard (1..<32_768).contains(number) else { return String(number) }
  let alphabet = Array(alphabet)
  let letter = alphabet[(number - 1) % alphabet.count]
  return String(repeating: letter, count: (number - 1) / alphabet.count + 1)
}

private func ordinalSuffix(_ number: Int) -> String {
  if (11...13).contains(number % 100) { return "th" }
  return switch number % 10 {
  case 1: "st"
  case 2: "nd"
  case 3: "rd"
  default: "th"
  }
}

private func enclosed(_ number: Int) -> String {
  guard (1...20).contains(number), let scalar = Unicode.Scalar(0x245F + number) else { return String(number) }
  return String(Character(scalar))
}

private func fullWidth(_ digit: Unicode.Scalar) -> Unicode.Scalar? { Unicode.Scalar(digit.value + 0xFEE0) }

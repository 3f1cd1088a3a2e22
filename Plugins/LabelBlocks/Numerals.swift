/// How the numbers of a list are written.
enum Numerals: Hashable {
  case decimal, upperRoman, lowerRoman, upperLatin, lowerLatin, doubledLatin, upperCyrillic, lowerCyrillic, chinese
}

/// One way to understand the number of a label: `i` is the first Roman number and the ninth letter.
struct Reading: Equatable {
  var numerals: Numerals
  /// `1.2.3`: 1, 2 and 3.
  var values: [Int]

  /// The readings of a number in letters, the likeliest first; none where it is no number.
  static func all(of letters: ArraySlice<Unicode.Scalar>) -> [Reading] {
    guard let first = letters.first else { return [] }
    let isUpper = first.properties.isUppercase
    var readings: [Reading] = []
    if letters.count == 1 {
      if let index = alphabetIndex(first, of: latin) {
        readings.append(Reading(numerals: isUpper ? .upperLatin : .lowerLatin, values: [index]))
      }
      if let index = alphabetIndex(first, of: cyrillic) {
        readings.append(Reading(numerals: isUpper ? .upperCyrillic : .lowerCyrillic, values: [index]))
      }
      // A letter of the other alphabet that looks the same: lists are typed with the wrong keyboard.
      if let twin = twin(of: first) {
        let isLatin = alphabetIndex(twin, of: latin) != nil
        if let index = alphabetIndex(twin, of: isLatin ? latin : cyrillic) {
          readings.append(
            Reading(
              numerals: isLatin ? isUpper ? .upperLatin : .lowerLatin : isUpper ? .upperCyrillic : .lowerCyrillic,
              values: [index]))
        }
      }
    } else if letters.count == 2, letters.allSatisfy({ $0 == first }), let index = alphabetIndex(first, of: latin) {
      readings.append(Reading(numerals: .doubledLatin, values: [index]))
    }
    if let value = romanValue(letters, isUpper: isUpper) {
      readings.append(Reading(numerals: isUpper ? .upperRoman : .lowerRoman, values: [value]))
    }
    return readings
  }

  /// Whether a list may go on from a number to this one.
  func follows(_ earlier: Reading) -> Bool {
    guard numerals == earlier.numerals, values.dropLast() == earlier.values.dropLast(), let value = values.last,
      let last = earlier.values.last, value > last
    else { return false }
    if numerals == .upperCyrillic || numerals == .lowerCyrillic {
      // Letters that lists leave out, or do not.
      return ((last + 1)..<value).allSatisfy { "ёйщъыь".unicodeScalars.contains(cyrillic[$0 - 1]) }
    }
    return value == last + 1
  }

  var isFirst: Bool { values.last == 1 }
}

private let latin = Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars)
private let cyrillic = Array("абвгдеёжзийклмнопрстуфхцчшщъыьэюя".unicodeScalars)
private let latinTwins = Array("acekopxym".unicodeScalars)
private let cyrillicTwins = Array("асекорхум".unicodeScalars)

/// Counted from 1; in either case.
private func alphabetIndex(_ scalar: Unicode.Scalar, of alphabet: [Unicode.Scalar]) -> Int? {
  alphabet.firstIndex(of: lowercase(scalar)).map { $0 + 1 }
}

private func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
}

private func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
  let letter = lowercase(scalar)
  return latinTwins.firstIndex(of: letter).map { cyrillicTwins[$0] }
    ?? cyrillicTwins.firstIndex(of: letter).map { latinTwins[$0] }
}

/// The value of a Roman number, up to 399; nil for what none is, or not in its proper form.
func romanValue(_ letters: ArraySlice<Unicode.Scalar>, isUpper: Bool) -> Int? {
  guard letters.count <= 9 else { return nil }
  var values: [Int] = []
  for letter in letters {
    guard letter.properties.isUppercase == isUpper else { return nil }
    switch lowercase(letter) {
    case "i", "і": values.append(1)
    case "v": values.append(5)
    case "x", "х": values.append(10)
    case "l": values.append(50)
    case "c", "с": values.append(100)
    default: return nil
    }
  }
  var sum = 0
  for (index, value) in values.enumerated() {
    sum += index + 1 < values.count && values[index + 1] > value ? -value : value
  }
  return sum > 0 && romanDigits(sum) == values ? sum : nil
}

/// The signs of a number in its proper form, by their values.
private func romanDigits(_ number: Int) -> [Int] {
  var digits: [Int] = []
  var rest = number
  let signs = [[100], [10, 100], [50], [10, 50], [10], [1, 10], [5], [1, 5], [1]]
  for (value, sign) in zip([100, 90, 50, 40, 10, 9, 5, 4, 1], signs) {
    while rest >= value {
      rest -= value
      digits += sign
    }
  }
  return digits
}

/// The value of a Chinese number, up to 99; nil for what none is.
func chineseValue(_ signs: ArraySlice<Unicode.Scalar>) -> Int? {
  guard !signs.isEmpty, signs.count <= 3 else { return nil }
  let digits = Array("一二三四五六七八九".unicodeScalars)
  var tens = 0
  var units = 0
  var hasTen = false
  for sign in signs {
    if sign == "十", !hasTen {
      tens = max(units, 1)
      units = 0
      hasTen = true
    } else if let digit = digits.firstIndex(of: sign), units == 0 {
      units = digit + 1
    } else {
      return nil
    }
  }
  return tens * 10 + units
}

extension Unicode.Scalar {
  /// The value of a decimal digit of any script.
  var decimalValue: Int? {
    guard value >= 0x30, properties.generalCategory == .decimalNumber else { return nil }
    return properties.numericValue.map { Int($0) }
  }
}

/// Digits and what stands between them: `1 234,5`, `23.11.2022`, `10:30`.
struct Numeral {
  private(set) var groups: [String] = []
  /// What stands between the groups, one fewer.
  private(set) var separators: [String] = []
  /// The token behind it.
  private(set) var end: Int

  /// - Parameter start: a token of digits.
  init(at start: Int, in tokens: [Token]) {
    groups = [tokens[start].text]
    end = start + 1
    while end + 1 < tokens.count, tokens[end + 1].kind == .digits,
      joins(tokens[end], tokens[end + 1].text)
    {
      separators.append(tokens[end].text)
      groups.append(tokens[end + 1].text)
      end += 2
    }
    if separators.contains("-"), !isISODate {
      groups = [groups[0]]
      separators = []
      end = start + 1
    }
  }

  private func joins(_ separator: Token, _ next: String) -> Bool {
    switch separator.text {
    case ",", ".", "'", "’", ":", "/", "·": true
    // White space groups thousands only.
    case " ":
      separator.range.count <= 3 && next.utf8.count == 3 && (1...3).contains(groups[0].utf8.count)
        && groups[0].first != "0" && separators.allSatisfy { $0 == " " }
    case "-": groups[0].utf8.count == 4 && next.utf8.count == 2 && separators.allSatisfy { $0 == "-" }
    default: false
    }
  }

  private var isISODate: Bool { groups.count == 3 && separators == ["-", "-"] }

  /// The ways to understand it, the likeliest first.
  var readings: [[Fact]] {
    let each = groups.map { Fact.number(Quantity(digits: $0)) }
    guard let separator = separators.first else { return [each] }
    let isUniform = separators.allSatisfy { $0 == separator }
    let isGrouped = groups.dropFirst().allSatisfy { $0.utf8.count == 3 } && (1...3).contains(groups[0].utf8.count)
    let joined = [Fact.number(Quantity(digits: groups.joined()))]
    let dates = dates
    if !dates.isEmpty { return dates + [each] }
    switch separator {
    case " ", "'", "’":
      if let withFraction { return [withFraction, each] }
      return isGrouped ? [joined, each] : [each]
    case ":": return [each]
    case "/":
      guard groups.count == 2, groups[0].utf8.count == 4, groups[1].utf8.count == 2 else { return [each] }
      return [each, [each[0], .number(Quantity(digits: groups[0].prefix(2) + groups[1]))]]
    default:
      if groups.count == 2 {
        let decimal = [Fact.number(Quantity(digits: groups.joined(), exponent: -groups[1].utf8.count))]
        return isGrouped && groups[0] != "0" ? [decimal, joined] : [decimal, each]
      }
      if isUniform { return isGrouped ? [joined] : [each] }
      return withFraction.map { [$0] } ?? [each]
    }
  }

  /// `1,234.56`: thousands in groups, and another separator before the fraction.
  private var withFraction: [Fact]? {
    guard let last = separators.last, let first = separators.first, last != first, groups.count > 2,
      separators.dropLast().allSatisfy({ $0 == first }),
      groups.dropFirst().dropLast().allSatisfy({ $0.utf8.count == 3 })
    else { return nil }
    return [.number(Quantity(digits: groups.joined(), exponent: -groups[groups.count - 1].utf8.count))]
  }

  /// Day, month and year, or day and month, where it can be a date.
  private var dates: [[Fact]] {
    let numbers = groups.map { Int($0.prefix(9)) ?? 0 }
    func isDay(_ index: Int) -> Bool { (1...31).contains(numbers[index]) && groups[index].utf8.count <= 2 }
    func isMonth(_ index: Int) -> Bool { (1...12).contains(numbers[index]) && groups[index].utf8.count <= 2 }
    func isYear(_ index: Int) -> Bool { groups[index].utf8.count == 4 && (1000...2999).contains(numbers[index]) }
    func date(_ day: Int, _ month: Int, _ year: String) -> [Fact] {
      [.number(Quantity(numbers[day])), .month(numbers[month]), .number(Quantity(digits: year))]
    }
    switch (groups.count, separators.first) {
    case (3, "-") where isYear(0) && isMonth(1) && isDay(2): return [date(2, 1, groups[0])]
    case (3, "."), (3, "/"):
      guard separators[0] == separators[1] else { return [] }
      if isYear(0), isMonth(1), isDay(2) { return [date(2, 1, groups[0])] }
      guard isYear(2) || groups[2].utf8.count == 2 else { return [] }
      var dates: [[Fact]] = []
      for year in isYear(2) ? [groups[2]] : ["20" + groups[2], "19" + groups[2]] {
        if isDay(0), isMonth(1) { dates.append(date(0, 1, year)) }
        if separators[0] == "/", isMonth(0), isDay(1) { dates.append(date(1, 0, year)) }
      }
      return dates
    default: return []
    }
  }

  /// Whether it is one run of digits.
  var isPlain: Bool { separators.isEmpty }
}

/// The value of a Roman numeral in its usual form; nil where it is none.
///
/// - Parameter word: capital letters; Cyrillic ones that look like Latin ones are taken for them.
func romanNumeral(_ word: Substring.UnicodeScalarView) -> Int? {
  guard word.count <= 9 else { return nil }
  var values: [Int] = []
  for scalar in word {
    switch scalar {
    case "I", "І": values.append(1)
    case "V": values.append(5)
    case "X", "Х": values.append(10)
    case "L": values.append(50)
    case "C", "С": values.append(100)
    case "D": values.append(500)
    case "M", "М": values.append(1000)
    default: return nil
    }
  }
  var total = 0
  for (index, value) in values.enumerated() {
    total += index + 1 < values.count && values[index + 1] > value ? -value : value
  }
  return total > 0 && values == usualForm(of: total) ? total : nil
}

private func usualForm(of number: Int) -> [Int] {
  var rest = number
  var values: [Int] = []
  let steps: [(Int, [Int])] = [
    (1000, [1000]), (900, [100, 1000]), (500, [500]), (400, [100, 500]), (100, [100]), (90, [10, 100]), (50, [50]),
    (40, [10, 50]), (10, [10]), (9, [1, 10]), (5, [5]), (4, [1, 5]), (1, [1]),
  ]
  for (step, form) in steps {
    while rest >= step {
      values += form
      rest -= step
    }
  }
  return values
}

import UnicodeKit

/// Finds what a text in one language mentions: numbers in digits, words and Roman numerals, dates, articles, symbols.
///
/// The words are ICU's (rule-based number formatting and calendars of CLDR); what those lack is written by hand for
/// Russian and English. Making one costs some 10 to 30 milliseconds, a scan is linear in the text.
public struct MentionScanner {
  private let numberWords: NumberWords
  private let monthWords: MonthWords

  /// - Parameter language: the primary language subtag, `ru`; where ICU does not know it, only digits are found.
  public init(language: String) {
    numberWords = NumberWords(language: language)
    monthWords = MonthWords(language: language)
  }

  /// - Parameters:
  ///   - text: UTF-8.
  ///   - range: bytes of it, on the boundaries of scalars.
  /// - Returns: in the order of the text; they do not overlap.
  public func mentions(in text: [UInt8], _ range: Range<Int>) -> [Mention] {
    let bytes = text[range.clamped(to: 0..<text.count)]
    var scan = Scan(tokens: tokens(of: bytes, startingAt: bytes.startIndex), text: text)
    scan.findElements(numberWords, monthWords)
    scan.joinDates()
    scan.findReferences()
    return scan.elements.map(\.mention)
  }
}

/// One text on its way.
struct Scan {
  /// A mention with the tokens that it was found in.
  struct Element {
    var mention: Mention
    var tokens: Range<Int>
    var isMonth = false
  }

  let tokens: [Token]
  private let text: [UInt8]
  var elements: [Element] = []

  init(tokens: [Token], text: [UInt8]) {
    self.tokens = tokens
    self.text = text
  }

  mutating func findElements(_ numbers: NumberWords, _ months: MonthWords) {
    var index = 0
    while index < tokens.count {
      let end: Int? =
        switch tokens[index].kind {
        case .digits: addNumeral(at: index, numbers)
        case .word:
          addSymbol(at: index) ?? addMonth(at: index, months) ?? addWords(at: index, numbers) ?? addRoman(at: index)
        case .space, .other: nil
        }
      index = end ?? index + 1
    }
  }

  mutating func add(_ range: Range<Int>, _ readings: [[Fact]], _ weight: Mention.Weight, isMonth: Bool = false) {
    let bytes = tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    elements.append(Element(mention: Mention(bytes, readings, weight), tokens: range, isMonth: isMonth))
  }

  // MARK: Digits

  private mutating func addNumeral(at start: Int, _ words: NumberWords) -> Int {
    let numeral = Numeral(at: start, in: tokens)
    var readings = numeral.readings
    var end = numeral.end
    var weight = Mention.Weight.certain
    if numeral.isPlain, let value = Int(numeral.groups[0].prefix(9)) {
      if let suffix = suffix(at: end) {
        end = suffix.end
        if suffix.isDecade, value % 10 == 0 { readings += decades(value, numeral.groups[0]) }
        if suffix.isName { weight = .likely }
      }
      if isAfterName(start) { weight = .likely }
      // One is often an article, none a zero; a number that begins a text is its label, one that is joined to a word's
      // comma the mark of a note.
      if value < 2 || isLabel(start, end) || isNoteMark(start) { weight = .possible }
    }
    if let power = scale(at: &end, words) {
      let scaled = readings.prefix(2).filter { $0.count == 1 }.map { $0.map { $0.times(tenTo: power) } }
      readings = scaled + readings
    } else if let hour = afternoonHour(numeral, end) {
      readings.append([.number(Quantity(hour))])
    }
    add(start..<end, readings, weight)
    elements[elements.count - 1].mention.measure = measure(at: end)
    return end
  }

  /// What is joined to digits: `-го`, `th`, `s`; a letter of a name (`5G`, `20А`).
  private func suffix(at index: Int) -> (end: Int, isDecade: Bool, isName: Bool)? {
    guard index < tokens.count else { return nil }
    if tokens[index].kind == .word {
      let word = tokens[index].text
      if word == "s" || word == "er" { return (index + 1, true, false) }
      if ["st", "nd", "rd", "th", "й", "я", "е", "го"].contains(word) { return (index + 1, word == "е", false) }
      // Units and Han characters are no part of the number.
      return Measure(word) == nil && word.utf8.count <= 2 ? (index + 1, false, true) : nil
    }
    guard index + 1 < tokens.count, tokens[index + 1].kind == .word, ["-", "‑", "'", "’"].contains(tokens[index].text)
    else { return nil }
    let word = tokens[index + 1].text
    guard word.count <= 3, word.unicodeScalars.allSatisfy({ (0x430...0x45F).contains($0.value) }) || word == "s" else {
      return nil
    }
    return (index + 2, ["е", "х", "м", "ми", "s", "ті"].contains(word), false)
  }

  /// `1990-х` is also 90, `90-х` also 1990.
  private func decades(_ value: Int, _ digits: String) -> [[Fact]] {
    switch digits.utf8.count {
    // The 1700s are the 18th century.
    case 4 where value % 100 == 0: [[.number(Quantity(value / 100 + 1))]]
    case 4: [[.number(Quantity(value % 100))]]
    case 2: [[.number(Quantity(1900 + value))], [.number(Quantity(2000 + value))], [.number(Quantity(1800 + value))]]
    default: []
    }
  }

  /// `COVID-19`, `G20`, `Су-27`.
  private func isAfterName(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    if tokens[start - 1].kind == .word {
      return tokens[start - 1].text.unicodeScalars.first.map { $0.value < 0x2E80 } ?? false
    }
    return start > 1 && ["-", "‑"].contains(tokens[start - 1].text) && tokens[start - 2].kind == .word
  }

  /// `the shore.26`.
  private func isNoteMark(_ start: Int) -> Bool {
    start > 1 && [".", ",", ";", ":", "!", "?", "”", "»"].contains(tokens[start - 1].text)
      && tokens[start - 2].kind == .word && tokens[start - 2].text.count > 3
  }

  private func isLabel(_ start: Int, _ end: Int) -> Bool {
    guard tokens[..<start].allSatisfy({ $0.kind == .space || $0.text == "(" }), end < tokens.count else { return false }
    return tokens[end].text == ")"
      || tokens[end].text == "." && end + 1 < tokens.count && tokens[end + 1].kind == .space
  }

  /// `1,5 млн`, `1.5 million`.
  private func scale(at end: inout Int, _ words: NumberWords) -> Int? {
    var index = end
    if index < tokens.count, tokens[index].kind == .space || tokens[index].text == "-" { index += 1 }
    guard index < tokens.count, tokens[index].kind == .word, let power = words.power(of: tokens[index].text) else {
      return nil
    }
    end = index + 1
    return power
  }

  /// `3:30 p.m.`, `3 часа дня`.
  private func afternoonHour(_ numeral: Numeral, _ end: Int) -> Int? {
    guard let hour = Int(numeral.groups[0].prefix(9)), (1...11).contains(hour) else { return nil }
    let following = tokens[end..<min(end + 4, tokens.count)].filter { $0.kind == .word }.map(\.text)
    let tells =
      following.first == "pm" || following.prefix(2) == ["p", "m"]
      || following.contains { $0 == "дня" || $0 == "вечера" } && following.first?.hasPrefix("час") == true
    return tells ? hour + 12 : nil
  }

  private func measure(at end: Int) -> Measure? {
    let following = tokens[end..<min(end + 3, tokens.count)]
    guard let word = following.first(where: { $0.kind == .word }) else { return nil }
    return Measure(word.text)
  }

  // MARK: Words

  private mutating func addMonth(at index: Int, _ months: MonthWords) -> Int? {
    if let month = months[tokens[index]] {
      add(index..<(index + 1), [[.month(month)]], .possible, isMonth: true)
      return index + 1
    }
    // `11月`.
    guard tokens[index].text == "月", let last = elements.last, last.tokens.upperBound == index,
      case .number(let number)? = last.mention.readings.first?.first, let month = number.small, (1...12).contains(month)
    else { return nil }
    elements.removeLast()
    add(last.tokens.lowerBound..<(index + 1), [[.month(month)]], .certain, isMonth: true)
    return index + 1
  }

  private mutating func addWords(at index: Int, _ words: NumberWords) -> Int? {
    guard let (value, end, isVague) = words.number(at: index, in: tokens) else { return nil }
    add(index..<end, [[.number(Quantity(value))]], isVague || value < 2 ? .possible : .likely)
    return end
  }

  private mutating func addRoman(at index: Int) -> Int? {
    guard tokens[index].isCapital else { return nil }
    let whole = String(decoding: text[tokens[index].range], as: UTF8.self)
    // French ordinals: XIXe siècle.
    let word = whole.prefix { $0.isUppercase }
    guard ["", "e", "er", "re", "ème"].contains(whole.dropFirst(word.count)),
      let value = romanNumeral(word.unicodeScalars)
    else { return nil }
    add(index..<(index + 1), [[.number(Quantity(value))]], word.unicodeScalars.count > 1 ? .likely : .possible)
    return index + 1
  }

  /// `A/RES/75/240`: capitals and digits with strokes between them.
  private mutating func addSymbol(at start: Int) -> Int? {
    guard start + 2 < tokens.count, tokens[start + 1].text == "/", isCapitals(start),
      start == 0 || tokens[start - 1].kind == .space || tokens[start - 1].kind == .other
    else { return nil }
    var end = start
    while end < tokens.count,
      tokens[end].kind == .digits || isCapitals(end) || ["/", ".", "-"].contains(tokens[end].text)
    {
      end += 1
    }
    while end > start, tokens[end - 1].kind == .other { end -= 1 }
    guard tokens[start..<end].contains(where: { $0.kind == .digits }) else { return nil }
    let bytes = text[tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound]
    add(start..<end, [[.symbol(latinCapitals(String(decoding: bytes, as: UTF8.self)))]], .certain)
    elements[elements.count - 1].mention.role = .symbol
    return end
  }

  private func isCapitals(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index].isCapital, tokens[index].text.utf8.count <= 20 else {
      return false
    }
    return String(decoding: text[tokens[index].range], as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isUppercase
    }
  }
}

extension Fact {
  fileprivate func times(tenTo power: Int) -> Fact {
    guard case .number(let quantity) = self else { return self }
    return .number(quantity.times(tenTo: power))
  }
}

/// Symbols are often typed with Cyrillic letters that look like Latin ones.
private func latinCapitals(_ symbol: String) -> String {
  let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
    "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "Х": "X",
    "І": "I",
  ]
  var result = ""
  for scalar in symbol.unicodeScalars { result.unicodeScalars.append(lookalikes[scalar] ?? scalar) }
  return result
}

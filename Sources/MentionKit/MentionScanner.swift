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
  private(set) var elements: [Element] = []

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

  private mutating func add(_ range: Range<Int>, _ readings: [[Fact]], _ weight: Mention.Weight, isMonth: Bool = false)
  {
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

  // MARK: Dates

  /// Joins months to the days and years beside them.
  mutating func joinDates() {
    var joined: [Element] = []
    var index = 0
    while index < elements.count {
      var element = elements[index]
      index += 1
      guard element.isMonth else {
        joined.append(element)
        continue
      }
      var hasDay = false
      if let first = joined.last, !first.isMonth, first.mention.role == .number,
        isDay(first) || isYear(first) && isChineseYear(first),
        isAdjacent(first, element)
      {
        joined.removeLast()
        element = element.joined(after: first)
        hasDay = isDay(first)
      }
      while index < elements.count, !elements[index].isMonth, isAdjacent(element, elements[index]),
        !hasDay && isDay(elements[index]) || isYear(elements[index])
      {
        hasDay = hasDay || isDay(elements[index])
        let isLast = isYear(elements[index])
        element = elements[index].joined(after: element)
        index += 1
        if isLast { break }
      }
      element.isMonth = true
      joined.append(element)
    }
    elements = joined
  }

  private func isDay(_ element: Element) -> Bool { element.number.map { (1...31).contains($0) } ?? false }
  private func isYear(_ element: Element) -> Bool { element.number.map { (1000...2199).contains($0) } ?? false }

  /// Other languages begin a date with its year only in digits.
  private func isChineseYear(_ element: Element) -> Bool {
    element.tokens.upperBound < tokens.count && tokens[element.tokens.upperBound].text == "年"
  }

  private func isAdjacent(_ one: Element, _ other: Element) -> Bool {
    let between = one.tokens.upperBound..<other.tokens.lowerBound
    return between.count <= 5
      && tokens[between].allSatisfy {
        $0.kind == .space || [",", ".", "of", "de", "the", "del", "年", "日", "号"].contains($0.text)
      }
  }

  // MARK: References

  /// Tells the numbers behind `статья`, `п.`, `Annex`, and those that go on with them: `5, 7 и 9`.
  mutating func findReferences() {
    var next = 0
    for index in tokens.indices where tokens[index].kind == .word || tokens[index].text == "§" {
      let isShortened = index + 1 < tokens.count && tokens[index + 1].text == "."
      guard
        let unit = tokens[index].text == "§" ? .paragraph : ReferenceUnit(tokens[index].text, isShortened: isShortened)
      else { continue }
      var position = index + (isShortened ? 2 : 1)
      while next < elements.count, elements[next].tokens.lowerBound < position { next += 1 }
      while let end = reference(unit, at: position, &next) { position = end }
    }
  }

  /// Marks a number that a unit counts.
  private mutating func reference(_ unit: ReferenceUnit, at start: Int, _ next: inout Int) -> Int? {
    var index = start
    while index < tokens.count, index < start + 6,
      tokens[index].kind == .space
        || ["(", ")", "«", "»", "\"", "“", "”", ",", "№", "–", "-"].contains(tokens[index].text)
        || ["и", "and", "or", "или", "to", "по", "et", "und", "bis"].contains(tokens[index].text)
    {
      index += 1
    }
    guard index < tokens.count else { return nil }
    if next < elements.count, elements[next].tokens.lowerBound == index {
      let mention = elements[next].mention
      guard mention.role == .number, mention.readings.first?.count == 1, mention.measure == nil else { return nil }
      elements[next].mention.role = .reference(unit)
      if mention.weight != .certain, isRoman(index) || unit == .annex { elements[next].mention.weight = .likely }
      next += 1
      return elements[next - 1].tokens.upperBound
    }
    // A letter in brackets or quotes.
    guard index > start, index + 1 < tokens.count, tokens[index].kind == .word,
      ["(", "«", "\"", "“"].contains(tokens[index - 1].text), [")", "»", "\"", "”"].contains(tokens[index + 1].text),
      let readings = letterReadings(tokens[index].text)
    else { return nil }
    add(index..<(index + 1), readings, .certain)
    var element = elements.removeLast()
    element.mention.role = .reference(.subparagraph)
    elements.insert(element, at: next)
    next += 1
    return index + 1
  }

  private func isRoman(_ index: Int) -> Bool { tokens[index].isCapital }

  /// A letter by its place, and by the sound that some translations keep.
  private func letterReadings(_ word: String) -> [[Fact]]? {
    guard word.unicodeScalars.count == 1, let scalar = word.unicodeScalars.first else { return nil }
    if let place = "abcdefghijklmnopqrstuvwxyz".unicodeScalars.enumerated().first(where: { $0.element == scalar }) {
      return [[.letter(place.offset + 1)]]
    }
    // Lists in Russian leave out ё, з is often kept, й and ь are not used.
    guard let place = "абвгдежзиклмнопрстуфхцчшщэюя".unicodeScalars.enumerated().first(where: { $0.element == scalar })
    else { return nil }
    let sounds = Array("abvgdezzi klmnoprstufhc".unicodeScalars)
    let sound = place.offset < sounds.count ? letterReadings(String(sounds[place.offset])) : nil
    return [[.letter(place.offset + 1)]] + (sound ?? [])
  }
}

extension Scan.Element {
  /// The number that it is, where it is one whole small number.
  fileprivate var number: Int? {
    guard mention.readings.first?.count == 1, case .number(let quantity)? = mention.readings.first?.first else {
      return nil
    }
    return quantity.small
  }

  /// A date of two elements, one of which is a month or has one.
  fileprivate func joined(after first: Scan.Element) -> Scan.Element {
    var result = self
    let facts = (first.mention.readings.first ?? []) + (mention.readings.first ?? [])
    result.mention = Mention(
      first.mention.range.lowerBound..<mention.range.upperBound, [facts],
      max(first.mention.weight, mention.weight) == .certain ? .certain : .possible)
    result.mention.role = .date
    result.tokens = first.tokens.lowerBound..<tokens.upperBound
    return result
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

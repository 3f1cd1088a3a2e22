import UnicodeKit

/// The numbers that one language's words name, in every form that ICU's rules of the language give them.
struct NumberWords {
  struct Word {
    var value: Int
    /// It ends a number ("twenty-first"), and may be another word ("second").
    var isOrdinal: Bool
    /// It multiplies what stands before it: hundred, тысяч.
    var isScale: Bool
    /// A scale that is a number by itself: сто, mille.
    var standsAlone = false
  }

  private var words: [String: Word] = [:]
  /// Words that stand between those of one number.
  private let joints: Set<String> = ["and", "und", "et", "y", "e", "i"]
  private let takesPrefixes: Bool

  /// - Parameter language: `ru`; one that ICU has no rules for has no words.
  init(language: String) {
    takesPrefixes = ["ru", "uk", "be"].contains(language)
    // Languages that write two-digit numbers as one word need them all.
    let small =
      ["de", "nl", "it"].contains(language) ? Array(0...99) : Array(0...20) + Array(stride(from: 30, to: 100, by: 10))
    let scales = [100, 1000, 1_000_000, 1_000_000_000, 1_000_000_000_000]
    let hundreds = stride(from: 200, to: 1000, by: 100)
    let large = scales + scales.dropFirst().flatMap { [$0 * 2, $0 * 5] } + hundreds
    for spelled in (try? spelledNumbers(small + large, locale: language)) ?? [] {
      let parts = folded(spelled.name).split { $0 == " " || $0 == "-" || $0 == "\u{A0}" }
      guard let last = parts.last, last.first?.isLetter == true else { continue }
      if parts.count == 1 {
        add(
          last,
          Word(
            value: spelled.number, isOrdinal: spelled.isOrdinal, isScale: scales.contains(spelled.number),
            standsAlone: true))
      } else if let scale = scales.last(where: { spelled.number >= $0 }), spelled.number >= 100,
        parts.count == 2
      {
        add(last, Word(value: scale, isOrdinal: spelled.isOrdinal, isScale: true))
      }
    }
    for (word, value) in Self.related[language] ?? [:] where words[word] == nil {
      words[word] = Word(value: value, isOrdinal: true, isScale: value >= 1000)
    }
    for (word, value) in Self.shortened where words[word] == nil {
      words[word] = Word(value: value, isOrdinal: false, isScale: true)
    }
  }

  /// The first meaning of a word stays, cardinal before ordinal.
  private mutating func add(_ word: Substring, _ meaning: Word) {
    let word = String(word)
    if let known = words[word], !known.isOrdinal || meaning.isOrdinal { return }
    words[word] = meaning
  }

  /// What a scale behind digits multiplies by, as a power of ten: 6 for `млн`.
  func power(of word: String) -> Int? {
    guard let meaning = words[word], meaning.isScale, !meaning.isOrdinal, meaning.value >= 1000 else { return nil }
    return String(meaning.value).utf8.count - 1
  }

  /// The number that begins at a token.
  ///
  /// - Returns: its value, the token behind it, and whether it may be no number: an ordinal, "thousands", a related word.
  func number(at start: Int, in tokens: [Token]) -> (value: Int, end: Int, isVague: Bool)? {
    guard var word = words[tokens[start].text] else {
      return prefix(of: tokens[start].text).map { ($0, start + 1, true) }
    }
    // A shortened scale is no number by itself.
    if Self.shortened[tokens[start].text] != nil { return nil }
    var total = 0
    var current = 0
    var end = start
    var isVague = true
    while true {
      if !word.isScale || word.standsAlone { isVague = false }
      if word.isScale, total > 0, current == 0, word.value > total {
        // Two thousand million.
        let (product, overflows) = total.multipliedReportingOverflow(by: word.value)
        if overflows { break }
        total = product
      } else if word.isScale {
        let (product, overflows) = max(current, 1).multipliedReportingOverflow(by: word.value)
        guard !overflows, word.value > current || current == 0 else { break }
        if word.value >= 1000 {
          let (sum, overflows) = total.addingReportingOverflow(product)
          if overflows { break }
          (total, current) = (sum, 0)
        } else {
          current = product
        }
      } else if current == 0 || word.value < Self.room(in: current) || isInverted(current, word.value, end, tokens) {
        current += word.value
      } else {
        break
      }
      end += 1
      guard !word.isOrdinal, let next = next(after: end, in: tokens), let following = words[tokens[next].text] else {
        break
      }
      // `пять второго`: an ordinal goes on with a number only where there is room for it.
      if !following.isScale, current != 0, following.value >= Self.room(in: current),
        !isInverted(current, following.value, next, tokens)
      {
        break
      }
      if following.isScale, following.value <= current { break }
      end = next
      word = following
    }
    return end > start ? (total + current, end, isVague || word.isOrdinal) : nil
  }

  /// Five-and-twenty.
  private func isInverted(_ unit: Int, _ tens: Int, _ index: Int, _ tokens: [Token]) -> Bool {
    (1...9).contains(unit) && (20...90).contains(tens) && index > 1 && joints.contains(tokens[index - 2].text)
  }

  /// What may still be added to a number: 10 to 20, 100 to 300.
  private static func room(in value: Int) -> Int {
    if value % 1000 == 0 { return 1000 }
    if value % 100 == 0 { return 100 }
    return value % 10 == 0 && value % 100 != 10 ? 10 : 0
  }

  /// The token with which a number may go on.
  private func next(after end: Int, in tokens: [Token]) -> Int? {
    guard end + 1 < tokens.count, tokens[end].kind == .space || tokens[end].text == "-" else { return nil }
    if joints.contains(tokens[end + 1].text), end + 3 < tokens.count,
      tokens[end + 2].kind == .space || tokens[end + 2].text == "-"
    {
      return end + 3
    }
    return end + 1
  }

  /// `пятилетний`: the number that a longer word begins with.
  private func prefix(of word: String) -> Int? {
    guard takesPrefixes, word.count >= 7 else { return nil }
    for length in stride(from: min(word.count - 3, 11), through: 4, by: -1) {
      if let known = words[String(word.prefix(length))], !known.isOrdinal, known.value > 1 { return known.value }
    }
    return nil
  }

  /// Words that imply a number, written by hand: they answer for one, no more.
  private static let related: [String: [String: Int]] = [
    "ru": [
      "оба": 2, "обе": 2, "обоих": 2, "обеих": 2, "обоим": 2, "обеим": 2, "обоими": 2, "обеими": 2, "двое": 2,
      "двоих": 2, "вдвое": 2, "дважды": 2, "пара": 2, "пары": 2, "пару": 2, "вдвоем": 2, "двойной": 2, "двойная": 2,
      "двойного": 2, "двойное": 2, "двойные": 2, "двойную": 2, "трое": 3, "троих": 3, "втрое": 3, "трижды": 3,
      "тройной": 3, "тройка": 3, "тройки": 3, "четверо": 4, "вчетверо": 4, "пятеро": 5, "десяток": 10, "десятка": 10,
      "десятки": 10, "десятков": 10, "десятилетие": 10, "десятилетия": 10, "десятилетий": 10, "дюжина": 12,
      "дюжины": 12, "дюжину": 12, "сотня": 100, "сотни": 100, "сотен": 100, "столетие": 100, "столетия": 100,
      "сутки": 24, "суток": 24, "суткам": 24, "сутках": 24, "век": 100, "века": 100, "единый": 1, "единственный": 1,
    ],
    "en": [
      "both": 2, "pair": 2, "couple": 2, "twice": 2, "double": 2, "doubled": 2, "dual": 2, "twin": 2, "bilateral": 2,
      "triple": 3, "thrice": 3, "trio": 3, "trilateral": 3, "dozen": 12, "dozens": 12, "decade": 10, "decades": 10,
      "century": 100, "centuries": 100, "single": 1, "once": 1, "tens": 10, "hundreds": 100, "thousands": 1000,
      "millions": 1_000_000, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
      "seventies": 70, "eighties": 80, "nineties": 90, "fortnight": 14,
    ],
  ]

  private static let shortened = [
    "тыс": 1000, "млн": 1_000_000, "млрд": 1_000_000_000, "трлн": 1_000_000_000_000, "mln": 1_000_000, "mn": 1_000_000,
    "bn": 1_000_000_000, "tn": 1_000_000_000_000, "trn": 1_000_000_000_000, "mio": 1_000_000, "mrd": 1_000_000_000,
  ]
}

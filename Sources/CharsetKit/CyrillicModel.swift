/// Says how well bytes read in a charset look like Cyrillic text of some language.
///
/// For each of the languages there is a table of what a letter costs after another, -4 log2 of its probability: a file
/// costs the sum over its pairs of neighbouring bytes, and the charset in which it costs least is meant. Signs that
/// text rarely has, and changes of letter case within a word, cost extra.
struct CyrillicModel: Sendable {
  /// For each class after each class the costs in each language; beyond the last language a cost that none has.
  private let table: [SIMD8<Int32>]
  private let charsets: [(charset: SingleByteCharset, characters: [CharacterClass])]

  private enum Quote: Sendable {
    case none
    case opening
    case closing
  }

  /// What a byte stands for in a charset.
  private struct CharacterClass: Sendable {
    /// 0 where it is no Cyrillic letter.
    var letter: Int
    var isCapital: Bool
    var isLatin: Bool
    var quote: Quote
    /// Whether it is a dash or an ellipsis: these rarely stand directly before a letter.
    var isPause: Bool
    /// What it costs to have it at all, in the units of the tables.
    var cost: Int
  }

  static let shared = CyrillicModel()

  private init() {
    var classes: [UInt32: Int] = [:]
    for (index, scalar) in cyrillicLetters.unicodeScalars.enumerated() { classes[scalar.value] = index + 1 }
    let tables = cyrillicBigramCosts.map { language in
      language.costs.flatMap { row in row.withUTF8Buffer { $0.map { $0 - 48 } } }
    }
    precondition(tables.count <= 8, "a row of the table has eight places")
    table = (0..<3600).map { pair in
      var row = SIMD8<Int32>(repeating: 1000)
      for (language, costs) in tables.enumerated() { row[language] = Int32(costs[pair]) }
      return row
    }
    charsets = cyrillicCharsets.map { charset in
      let ascii = (0..<UInt32(0x80)).map { Self.classOf($0, classes) }
      return (charset, ascii + charset.upperHalf.map { Self.classOf($0, classes) })
    }
  }

  private static func classOf(_ value: UInt32, _ letters: [UInt32: Int]) -> CharacterClass {
    let lower = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
    if let letter = letters[lower] {
      return CharacterClass(
        letter: letter, isCapital: lower != value, isLatin: false, quote: .none, isPause: false, cost: 0)
    }
    let cost =
      switch value {
      case 0..<0x80: 0
      case 0xA0, 0xAB, 0xBB, 0x2013, 0x2014, 0x201C, 0x201D, 0x2026, 0x2116: 20
      case 0x2018, 0x2019, 0x201E: 28
      case 0x80..<0xA0, 0xFFFD: 80
      default: 44
      }
    let isLatin = (0x41...0x5A).contains(value & 0xDF) && value < 0x80
    let quote: Quote =
      switch value {
      case 0xAB, 0x2018, 0x201A, 0x201C, 0x201E: .opening
      case 0xBB, 0x2019, 0x201D: .closing
      default: .none
      }
    let isPause = value == 0x2013 || value == 0x2014 || value == 0x2026
    return CharacterClass(
      letter: 0, isCapital: false, isLatin: isLatin, quote: quote, isPause: isPause, cost: cost)
  }

  struct Match {
    var charset: String
    /// Cost units for each letter, signs aside: some 16 for text of a language, over 25 for what is none.
    var cost: Double
    /// The part of the letters that follow another one: single ones are more likely accented ones of Latin text.
    var inWords: Double
    /// How much more the next best charset costs that gives another text, for the whole sample.
    var lead: Int
  }

  /// The charset in which the bytes cost least; nil where none of them is beyond ASCII.
  ///
  /// Complexity: linear in the bytes, and the number of different pairs for each charset and language.
  func match(_ bytes: UnsafeBufferPointer<UInt8>) -> Match? {
    var pairs = [Int32](repeating: 0, count: 0x10000)
    var last = 0x20
    var upper = 0
    var found: [Int] = []
    for byte in bytes {
      let pair = last << 8 | Int(byte)
      if pairs[pair] == 0, pair & 0x8080 != 0 { found.append(pair) }
      pairs[pair] += 1
      upper += Int(byte >> 7)
      last = Int(byte)
    }
    guard upper > 0 else { return nil }
    if last >= 0x80, pairs[last << 8 | 0x20] == 0 { found.append(last << 8 | 0x20) }
    pairs[last << 8 | 0x20] += 1
    var costs: [(charset: SingleByteCharset, cost: Int, signs: Int, letters: Int, inWords: Int)] = []
    for (charset, characters) in charsets {
      var common = 0
      var signs = 0
      var letterCount = 0
      var inWords = 0
      var letters = SIMD8<Int32>(repeating: 0)
      for pair in found {
        let first = characters[pair >> 8]
        let second = characters[pair & 0xFF]
        let count = Int(pairs[pair])
        let cost = second.cost + Self.costOfNeighbours(first, second, isBlank: pair >> 8 <= 0x20, pair & 0xFF <= 0x20)
        common += cost * count
        signs += second.cost * count
        if second.letter > 0 { letterCount += count }
        if first.letter > 0, second.letter > 0 { inWords += count }
        if first.letter > 0 || second.letter > 0 {
          letters = letters &+ table[first.letter * 60 + second.letter] &* SIMD8(repeating: Int32(count))
        }
      }
      let cost = common + Int(letters.min()) + Self.reluctance[charset.name, default: 0]
      costs.append((charset, cost, signs, letterCount, inWords))
    }
    guard let best = costs.min(by: { $0.cost < $1.cost }) else { return nil }
    // Charsets that differ in other characters only give the same text at the same cost.
    let own = best.cost - Self.reluctance[best.charset.name, default: 0]
    let rivals = costs.filter { $0.cost - Self.reluctance[$0.charset.name, default: 0] != own }
    let rival = rivals.map(\.cost).min() ?? best.cost * 2
    return Match(
      charset: best.charset.name, cost: Double(best.cost - best.signs) / Double(max(1, best.letters)),
      inWords: Double(best.inWords) / Double(max(1, best.letters)), lead: rival - best.cost)
  }

  /// What two characters cost beside each other, whatever the letters.
  private static func costOfNeighbours(
    _ first: CharacterClass, _ second: CharacterClass, isBlank firstIsBlank: Bool, _ secondIsBlank: Bool
  ) -> Int {
    var cost = 0
    if first.letter > 0, second.letter > 0 {
      if second.isCapital { cost += first.isCapital ? 4 : 40 }
    } else if second.letter > 0 {
      cost += (second.isCapital ? 8 : 0) + (first.isLatin ? 24 : 0) + (first.quote == .closing ? 30 : 0)
      cost += (first.isPause ? 24 : 0) + (first.quote == .opening && !second.isCapital ? 14 : 0)
    } else if first.letter > 0 {
      cost += (second.isLatin ? 24 : 0) + (second.quote == .opening ? 30 : 0)
    }
    if firstIsBlank, second.quote == .closing { cost += 30 }
    if secondIsBlank, first.quote == .opening { cost += 30 }
    return cost
  }

  /// How much more the rarer charsets must explain.
  private static let reluctance = [
    "KOI8-R": 2, "IBM866": 2, "ISO-8859-5": 4, "x-mac-cyrillic": 6, "KOI8-U": 3, "KZ-1048": 12, "PTCP154": 16,
    "KOI8-T": 16,
  ]
}

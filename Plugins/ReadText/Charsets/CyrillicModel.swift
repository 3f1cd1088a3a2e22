/// Says how well bytes read in a charset look like Cyrillic text of some language.
///
/// For each of the languages there is a table of what a letter costs after another, -4 log2 of its probability: a file
/// costs the sum over its pairs of neighbouring bytes, and the charset in which it costs least is meant. Signs that
/// text rarely has, and changes of letter case within a word, cost extra.
struct CyrillicModel {
  /// Costs of class after class, row by row.
  private let tables: [[UInt8]]
  private let charsets: [(charset: SingleByteCharset, characters: [CharacterClass])]

  /// What a byte stands for in a charset.
  private struct CharacterClass {
    /// 0 where it is no Cyrillic letter.
    var letter: Int
    var isCapital: Bool
    var isLatin: Bool
    /// What it costs to have it at all, in the units of the tables.
    var cost: Int
  }

  init() {
    var classes: [UInt32: Int] = [:]
    for (index, scalar) in cyrillicLetters.unicodeScalars.enumerated() { classes[scalar.value] = index + 1 }
    tables = cyrillicBigramCosts.map { language in
      language.costs.flatMap { row in row.withUTF8Buffer { $0.map { $0 - 48 } } }
    }
    charsets = cyrillicCharsets.map { charset in
      let ascii = (0..<UInt32(0x80)).map { Self.classOf($0, classes) }
      return (charset, ascii + charset.upperHalf.map { Self.classOf($0, classes) })
    }
  }

  private static func classOf(_ value: UInt32, _ letters: [UInt32: Int]) -> CharacterClass {
    let lower = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
    if let letter = letters[lower] {
      return CharacterClass(letter: letter, isCapital: lower != value, isLatin: false, cost: 0)
    }
    let cost =
      switch value {
      case 0..<0x80: 0
      case 0xA0, 0xAB, 0xBB, 0x2013, 0x2014, 0x2018...0x201E, 0x2026, 0x2116: 20
      case 0x80..<0xA0, 0xFFFD: 80
      default: 44
      }
    let isLatin = (0x41...0x5A).contains(value & 0xDF) && value < 0x80
    return CharacterClass(letter: 0, isCapital: false, isLatin: isLatin, cost: cost)
  }

  struct Match {
    var charset: String
    /// Cost units for each byte beyond ASCII: some 16 for text of a language, over 25 for what is none.
    var cost: Double
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
    for byte in bytes {
      pairs[last << 8 | Int(byte)] += 1
      upper += Int(byte >> 7)
      last = Int(byte)
    }
    guard upper > 0 else { return nil }
    pairs[last << 8 | 0x20] += 1
    let found = pairs.indices.filter { pairs[$0] > 0 && ($0 & 0x8080) != 0 }
    var costs: [(charset: SingleByteCharset, cost: Int)] = []
    for (charset, characters) in charsets {
      var common = 0
      var letters = [Int](repeating: 0, count: tables.count)
      for pair in found {
        let first = characters[pair >> 8]
        let second = characters[pair & 0xFF]
        let count = Int(pairs[pair])
        var cost = second.cost
        if first.letter > 0, second.letter > 0 {
          if second.isCapital { cost += first.isCapital ? 4 : 40 }
        } else if second.letter > 0 {
          cost += (second.isCapital ? 6 : 0) + (first.isLatin ? 24 : 0)
        } else if first.letter > 0, second.isLatin {
          cost += 24
        }
        common += cost * count
        if first.letter > 0 || second.letter > 0 {
          for table in tables.indices {
            letters[table] += count * Int(tables[table][first.letter * 60 + second.letter])
          }
        }
      }
      costs.append((charset, common + (letters.min() ?? 0)))
    }
    guard let best = costs.min(by: { $0.cost < $1.cost }) else { return nil }
    let rival = costs.filter { !isSame($0.charset, best.charset, in: pairs) }.map(\.cost).min() ?? best.cost * 2
    return Match(charset: best.charset.name, cost: Double(best.cost) / Double(upper), lead: rival - best.cost)
  }

  private func isSame(_ first: SingleByteCharset, _ second: SingleByteCharset, in pairs: [Int32]) -> Bool {
    first.name == second.name
  }
}

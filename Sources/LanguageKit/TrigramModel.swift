/// Tells the languages of one script apart by the trigrams of letters in their words.
///
/// A naive Bayes classifier over letter trigrams (after Dunning, Statistical Identification of Language, 1994): a text
/// costs what its trigrams cost in a language, and is most likely in the one where it costs least. A letter that the
/// language's alphabet has not costs extra.
struct TrigramModel: Sendable {
  let languages: [String]
  /// Open addressing, a power of two of places; 0 is an empty one.
  private var keys: [UInt64]
  /// For each place the costs of its trigram in each language.
  private var costs: [UInt8]
  private let unseen: [Int]
  /// For each letter, a bit for each language that has it.
  private var alphabets: [UInt32: UInt32] = [:]
  private let foreignLetterCost = 12

  init(_ tables: [TrigramTable]) {
    languages = tables.map(\.language)
    unseen = tables.map(\.unseen)
    let trigrams = tables.map { table in table.groups.map { ($0.cost, Array($0.trigrams.unicodeScalars)) } }
    var size = 64
    while size < trigrams.joined().reduce(0, { $0 + $1.1.count / 3 }) * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    costs = [UInt8](repeating: 0, count: size * tables.count)
    for (language, groups) in trigrams.enumerated() {
      for (cost, scalars) in groups {
        for start in stride(from: 0, to: scalars.count - 2, by: 3) {
          let key = scalars[start..<(start + 3)].reduce(0) { Self.key($0, $1.value) }
          let place = place(of: key)
          keys[place] = key
          costs[place * tables.count + language] = UInt8(cost)
        }
      }
      for letter in tables[language].letters.unicodeScalars { alphabets[letter.value, default: 0] |= 1 << language }
    }
  }

  /// The key of a trigram from that of the one before it and one more letter.
  private static func key(_ before: UInt64, _ letter: UInt32) -> UInt64 {
    (before << 21 | UInt64(letter)) & (1 << 63 - 1)
  }

  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (keys.count - 1)
    while keys[place] != key, keys[place] != 0 { place = (place + 1) & (keys.count - 1) }
    return place
  }

  /// What a text costs in each language, in units of half a bit.
  ///
  /// - Parameter letters: words in lower case, each with a blank before it and behind it.
  /// - Complexity: letters times languages.
  func costs(of letters: [UInt32]) -> [Int] {
    let count = languages.count
    var sums = [Int](repeating: 0, count: count)
    var key: UInt64 = 0
    for (index, letter) in letters.enumerated() {
      key = Self.key(key, letter)
      if letter != 0x20 {
        let alphabet = alphabets[letter] ?? 0
        for language in 0..<count where alphabet & (1 << language) == 0 { sums[language] += foreignLetterCost }
      }
      guard index >= 2, letters[index - 1] != 0x20 else { continue }
      let place = place(of: key)
      let isKnown = keys[place] != 0
      for language in 0..<count {
        let cost = isKnown ? Int(costs[place * count + language]) : 0
        sums[language] += cost == 0 ? unseen[language] : cost
      }
    }
    return sums
  }
}

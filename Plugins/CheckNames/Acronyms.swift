import CheckKit

/// What acronyms are in the other language: by a table, and by the document's own rows.
struct Acronyms {
  /// For each acronym in small letters, what may stand for it.
  private var learnt: [String: String] = [:]
  private let toLatin: Bool

  /// Rows that must agree before the document's own practice counts.
  private static let fewestRows = 4

  init(_ rows: [NameRow]) {
    toLatin =
      rows.first.map { $0.pair.source.language?.language == "ru" && $0.pair.target.language?.language == "en" } ?? false
    var counts: [String: Int] = [:]
    var partners: [String: [String: Int]] = [:]
    for row in rows where !row.isSameText {
      let own = Set(row.target.filter { $0.isUppercase && $0.stands }.map(\.text))
      for acronym in Set(row.source.filter(Self.isAcronym).map(\.text)) {
        counts[acronym, default: 0] += 1
        for partner in own { partners[acronym, default: [:]][partner, default: 0] += 1 }
      }
    }
    for (acronym, partners) in partners {
      let best = partners.max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard let best, let count = counts[acronym], best.value >= Self.fewestRows, best.value * 10 >= count * 8 else {
        continue
      }
      learnt[acronym] = best.key
    }
  }

  private static func isAcronym(_ word: CheckedWord) -> Bool {
    word.isUppercase && word.stands && !word.isLatin && (2...6).contains(word.text.unicodeScalars.count)
  }

  /// A row's acronyms without a partner, each once, with what was expected.
  func missing(in row: NameRow) -> [(CheckedWord, String)] {
    // A text in capitals has no acronyms to tell.
    guard row.source.contains(where: { !$0.isUppercase && $0.text.unicodeScalars.count > 2 }) else { return [] }
    var told: Set<String> = []
    return row.source.compactMap { word in
      guard Self.isAcronym(word), told.insert(word.text).inserted else { return nil }
      let known = toLatin ? Self.english[word.text] ?? [] : []
      let expected = known + (learnt[word.text].map { [$0] } ?? [])
      guard let first = expected.first, !expected.contains(where: { matches($0, row) }) else { return nil }
      return (word, first.split(separator: "*").joined().uppercased())
    }
  }

  /// Words in a row; each may be the beginning of one, written with `*`.
  private func matches(_ phrase: String, _ row: NameRow) -> Bool {
    let words = phrase.split(separator: " ")
    guard words.count <= row.target.count else { return false }
    return (0...(row.target.count - words.count)).contains { start in
      words.indices.allSatisfy { index in
        let word = row.target[start + index].text
        return words[index].last == "*"
          ? word.hasPrefix(words[index].dropLast())
          : word == words[index] || word == words[index] + "'s" || word == words[index] + "s"
      }
    }
  }

  /// Russian to English, what stands first being what is expected.
  private static let english: [String: [String]] = [
    "оон": ["un", "u n", "united nations", "uno"],
    "сша": ["us", "usa", "u s", "america*", "united states", "states", "washington"],
    "ес": ["eu", "europe*", "e u"],
    "воз": ["who", "world health"],
    "нато": ["nato", "north atlantic"],
    "обсе": ["osce", "organization for security"],
    "снг": ["cis", "commonwealth"],
    "ссср": ["ussr", "soviet*", "u s s r"],
    "вто": ["wto", "world trade"],
    "мвф": ["imf", "international monetary", "monetary fund"],
    "магатэ": ["iaea", "atomic energy"],
    "юнеско": ["unesco"],
    "юнисеф": ["unicef"],
    "увкб": ["unhcr"],
    "бпла": ["uav*", "drone*", "uas", "unmanned"],
    "вич": ["hiv"],
    "спид": ["aids"],
    "ввп": ["gdp", "gross domestic"],
    "ндс": ["vat", "value added", "value-added"],
    "фбр": ["fbi", "federal bureau", "bureau"],
    "цру": ["cia", "central intelligence"],
    "кндр": ["dprk", "north korea*", "north", "pyongyang", "democratic people's"],
    "кнр": ["prc", "china", "chinese", "people's republic", "beijing"],
    "юар": ["south africa*"],
    "оаэ": ["uae", "emirat*"],
    "фрг": ["frg", "german*"],
    "шос": ["sco", "shanghai cooperation"],
    "брикс": ["brics"],
    "одкб": ["csto", "collective security"],
    "еаэс": ["eaeu", "eeu", "eurasian"],
    "мид": ["mfa", "foreign", "ministry", "mofa"],
    "мвд": ["mia", "interior", "internal affairs", "police"],
    "днк": ["dna"],
    "рнк": ["rna"],
    "нпо": ["ngo*", "non governmental", "nongovernmental"],
    "сми": ["media", "press", "news*", "outlets", "journalis*", "report*"],
    "пцр": ["pcr"],
    "мус": ["icc", "international criminal"],
    "дняо": ["npt", "non proliferation", "nonproliferation"],
  ]
}

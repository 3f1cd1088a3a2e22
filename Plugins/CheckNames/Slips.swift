import CheckKit

/// Names of the translation with one letter other than in many rows, told by the words that the source has there.
struct Slips {
  /// Names in small letters, those that many rows have, by length.
  private var frequent: [Int: [String]] = [:]
  /// For each of them, stems of the source's words that stand in most of its rows.
  private var companions: [String: Set<String>] = [:]
  /// In how many rows a capital word stands; words that also stand in small letters are no names.
  private var counts: [String: Int] = [:]
  private let common: Set<String>

  private static let manyRows = 5
  private static let fewestLetters = 5

  init(_ rows: [NameRow]) {
    common = Set(rows.flatMap(\.target).filter { !$0.isCapital }.map(\.text))
    var sources: [String: [String: Int]] = [:]
    var rowsOfName: [String: [Int]] = [:]
    for (index, row) in rows.enumerated() where !row.isSameText {
      for name in Set(row.target.filter(\.isCapital).map(\.text)) where !common.contains(name) {
        rowsOfName[name, default: []].append(index)
      }
    }
    counts = rowsOfName.mapValues(\.count)
    for (name, own) in rowsOfName
    where own.count >= Self.manyRows && name.unicodeScalars.count >= Self.fewestLetters {
      for index in own {
        for stem in Self.stems(rows[index]) { sources[name, default: [:]][stem, default: 0] += 1 }
      }
      companions[name] = Set((sources[name] ?? [:]).filter { $0.value * 5 >= own.count * 3 }.keys)
      frequent[name.unicodeScalars.count, default: []].append(name)
    }
    for length in frequent.keys { frequent[length]?.sort() }
  }

  private static func stems(_ row: NameRow) -> Set<String> {
    Set(
      row.source.filter { $0.isCapital || $0.text.unicodeScalars.count > 5 }.map { String(nameStem($0.text).prefix(5)) }
    )
  }

  /// A row's slips, with what is meant.
  func slips(in row: NameRow) -> [(CheckedWord, String)] {
    row.target.compactMap { word in
      guard word.isCapital, word.stands, counts[word.text] == 1, !common.contains(word.text),
        let names = frequent[word.text.unicodeScalars.count]
      else { return nil }
      let meant = names.first { name in
        isSlip(word.text, of: name) && !row.targetHas(name)
          && !(companions[name] ?? []).isDisjoint(with: Self.stems(row))
      }
      return meant.map { (word, $0) }
    }
  }
}

/// Whether a word is a name with one letter, not the first, changed: the shorter ones are names of their own too often.
func isSlip(_ word: String, of name: String) -> Bool {
  let (one, two) = (Array(word.unicodeScalars), Array(name.unicodeScalars))
  return one.count == two.count && one.count >= 5 && one.first == two.first
    && zip(one, two).count(where: { $0 != $1 }) == 1
}

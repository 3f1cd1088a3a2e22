/// A name's consonants in classes that hold what systems of transliteration write for one letter: BGN/PCGN, ISO 9, GOST,
/// passports (Щ as shch, sch, ŝ; Х as kh, h, x; Ж as zh, ž, j).
struct Skeleton: Hashable {
  private let classes: [UInt8]

  /// - Parameter word: in small letters.
  init(_ word: String) {
    var classes: [UInt8] = []
    var previous: Unicode.Scalar = " "
    for scalar in word.unicodeScalars {
      if scalar == "'" { break }
      let group = Self.group(scalar, after: previous)
      // Digraphs and doubled letters are one sound.
      if let group, classes.last != group || Self.isVowel(previous) { classes.append(group) }
      previous = scalar
    }
    self.classes = classes
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool { "aeiouyаеиоуыэюяйьъ".unicodeScalars.contains(scalar) }

  private static func group(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "b", "б": UInt8(ascii: "b")
    case "v", "w", "f", "в", "ф": UInt8(ascii: "v")
    case "h":
      "sczkgtpr".unicodeScalars.contains(previous) ? (previous == "p" ? UInt8(ascii: "v") : nil) : UInt8(ascii: "g")
    case "g", "г", "х", "j", "ж": UInt8(ascii: "g")
    case "d", "t", "д", "т": UInt8(ascii: "t")
    case "s", "z", "c", "x", "з", "с", "ц", "ч", "ш", "щ", "š", "ž", "č": UInt8(ascii: "s")
    case "k", "q", "к": UInt8(ascii: "k")
    case "l", "л": UInt8(ascii: "l")
    case "m", "м": UInt8(ascii: "m")
    case "n", "н": UInt8(ascii: "n")
    case "p", "п": UInt8(ascii: "p")
    case "r", "р": UInt8(ascii: "r")
    default: nil
    }
  }

  /// Whether two names may be one: few differences for their length, at most one. Endings of cases have no consonants,
  /// or one.
  func resembles(_ other: Skeleton) -> Bool {
    let (one, two) = (classes, other.classes)
    guard one.count > 1, two.count > 1, abs(one.count - two.count) <= 1 else { return false }
    if one == two { return true }
    guard min(one.count, two.count) > 2 else { return false }
    return distance(one, two, upTo: 1) <= (max(one.count, two.count) > 2 ? 1 : 0)
  }
}

/// Levenshtein's distance, a number above `limit` where it is more. Complexity: the product of the lengths.
func distance<Element: Equatable>(_ one: [Element], _ two: [Element], upTo limit: Int) -> Int {
  guard abs(one.count - two.count) <= limit else { return limit + 1 }
  var row = Array(0...two.count)
  for (index, element) in one.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for (column, other) in two.enumerated() {
      let cost = element == other ? diagonal : diagonal + 1
      diagonal = row[column + 1]
      row[column + 1] = min(cost, row[column] + 1, row[column + 1] + 1)
    }
  }
  return row[two.count]
}

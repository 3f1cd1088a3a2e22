import TextModel

/// How a house writes quotation marks and dashes in each language.
struct HouseStyle {
  private var quotes: [String: String]
  private var dashes: [String: String]

  private static let allQuotes: Set<Unicode.Scalar> = ["«", "»", "“", "”", "„", "\""]
  private static let allDashes: Set<Unicode.Scalar> = ["-", "–", "—"]

  init(quotes: [String], dashes: [String]) {
    self.quotes = Self.table(quotes)
    self.dashes = Self.table(dashes)
  }

  /// Why settings are refused: nil where each is a language, `=` and so many signs.
  static func refusal(_ values: [String], lengths: ClosedRange<Int>) -> String? {
    let isRight = values.allSatisfy { value in
      let pieces = value.split(separator: "=", omittingEmptySubsequences: false)
      return pieces.count == 2 && LanguageTag(String(pieces[0])) != nil
        && lengths.contains(pieces[1].unicodeScalars.count)
    }
    return isRight ? nil : "must be a list of a language and its signs, such as ru=«»"
  }

  private static func table(_ values: [String]) -> [String: String] {
    var table: [String: String] = [:]
    for value in values {
      let pieces = value.split(separator: "=", omittingEmptySubsequences: false)
      guard pieces.count == 2, let tag = LanguageTag(String(pieces[0])) else { continue }
      table[tag.language] = String(pieces[1])
    }
    return table
  }

  /// Quotation marks other than the house's where they are outermost, and other dashes between words; with what the
  /// house writes.
  func differences(in side: SideText) -> [(Range<Int>, String)] {
    var found: [(Range<Int>, String)] = []
    if let wanted = quotes[side.language] {
      var depth = 0
      for mark in side.scalars where Self.allQuotes.contains(mark.scalar) {
        let isHouse = wanted.unicodeScalars.contains(mark.scalar)
        if isHouse, mark.scalar == wanted.unicodeScalars.first { depth += 1 }
        if !isHouse, depth == 0 { found.append((mark.range, wanted)) }
        if isHouse, mark.scalar == wanted.unicodeScalars.last { depth = max(0, depth - 1) }
      }
    }
    if let wanted = dashes[side.language] {
      let scalars = side.scalars
      for index in scalars.indices.dropFirst().dropLast() where Self.allDashes.contains(scalars[index].scalar) {
        let spaced = scalars[index - 1].scalar.isSpace && scalars[index + 1].scalar.isSpace
        // A hyphen between letters, a range of numbers.
        guard spaced || scalars[index].scalar == "—" else { continue }
        let first = spaced ? index - 1 : index
        let last = spaced ? index + 1 : index
        let written = String(
          String.UnicodeScalarView(scalars[first...last].map { $0.scalar.isSpace ? " " : $0.scalar }))
        if written != wanted {
          found.append((scalars[first].range.lowerBound..<scalars[last].range.upperBound, wanted))
        }
      }
    }
    return found
  }
}

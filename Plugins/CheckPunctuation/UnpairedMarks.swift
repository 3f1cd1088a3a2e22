/// Brackets and quotation marks of a text that lack their other half.
struct UnpairedMarks {
  /// UTF-8 bytes of the document's text, ascending.
  var brackets: [Range<Int>] = []
  var quotes: [Range<Int>] = []
  private(set) var hasQuotes = false

  private enum Half { case opens, closes, either }

  /// What a translation lacks: brackets where its source has all its own; quotation marks only where the source has
  /// some, all in pairs, since a quotation may go on over several rows, and dashes may do a quotation mark's work.
  static func difference(_ source: SideText, _ target: SideText) -> [Range<Int>] {
    let one = UnpairedMarks(source)
    let other = UnpairedMarks(target)
    let brackets = one.brackets.isEmpty ? other.brackets : []
    let quotes = one.hasQuotes && one.quotes.isEmpty ? other.quotes : []
    return (brackets + quotes).sorted { $0.lowerBound < $1.lowerBound }
  }

  init(_ side: SideText) {
    var open: [(kind: Int, range: Range<Int>)] = []
    for (index, mark) in side.scalars.enumerated() {
      guard let (kind, half) = Self.half(of: index, side) else { continue }
      if kind >= Self.firstQuote { hasQuotes = true }
      if half != .opens, let match = open.lastIndex(where: { $0.kind == kind }) {
        open.remove(at: match)
      } else if half != .closes {
        open.append((kind, mark.range))
      } else if !Self.endsLabel(index, side) {
        add(mark.range, kind)
      }
    }
    for (kind, range) in open { add(range, kind) }
  }

  private mutating func add(_ range: Range<Int>, _ kind: Int) {
    if kind >= Self.firstQuote { quotes.append(range) } else { brackets.append(range) }
  }

  private static let firstQuote = 3

  /// The kind of a mark, and which half of a pair it is; nil for all else.
  private static func half(of index: Int, _ side: SideText) -> (kind: Int, half: Half)? {
    switch side.scalars[index].scalar {
    case "(", "（": (0, .opens)
    case ")", "）": (0, .closes)
    case "[": (1, .opens)
    case "]": (1, .closes)
    case "{": (2, .opens)
    case "}": (2, .closes)
    case "«": (3, .opens)
    case "»": (3, .closes)
    // “ opens in English and closes in Russian and German, where „ opened.
    case "„": (4, .opens)
    case "“": (4, side.opensLow ? .closes : .opens)
    case "”": (4, .closes)
    case "\"": side.isInches(index) ? nil : (5, .either)
    default: nil
    }
  }

  /// Whether a bracket is that of a label: "а)", "12)", "iv)".
  private static func endsLabel(_ index: Int, _ side: SideText) -> Bool {
    guard [")", "）"].contains(side.scalars[index].scalar) else { return false }
    let before = side.scalars[..<index].reversed().prefix { !$0.scalar.isSpace }
    return before.count <= 4 && before.allSatisfy { $0.scalar.isLetter || $0.scalar.isDigit }
  }
}

extension SideText {
  /// Whether the text has a low quotation mark, so that “ closes.
  fileprivate var opensLow: Bool { scalars.contains { $0.scalar == "„" } }

  /// Whether a straight mark stands for inches: none is open, and a number is before it.
  fileprivate func isInches(_ index: Int) -> Bool {
    index > 0 && scalars[index - 1].scalar.isDigit
      && scalars[..<index].count { $0.scalar == "\"" }.isMultiple(of: 2)
  }
}

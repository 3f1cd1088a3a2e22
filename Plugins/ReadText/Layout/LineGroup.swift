/// Lines that no blank line parts, and what they have in common.
struct LineGroup {
  let lines: ArraySlice<Line>
  /// The widest line's extent, in columns.
  private(set) var width = 0
  /// Lines that begin with a dash, and those that end with a semicolon.
  private(set) var dashes = 0
  private(set) var semicolons = 0
  private(set) var colons = 0
  private(set) var beginsWithDash = false
  /// Whether every line is short, so that line breaks may mean something.
  private(set) var isTitle = false
  /// Whether the lines are set about a common middle.
  private(set) var isCentred = false
  /// Whether its lines are those of a poem, an address: each begins anew, and few end a sentence.
  private(set) var isVerse = false
  /// Whether its lines are a word each, and too short to be wrapped ones.
  private(set) var isWordList = false
  /// Whether a line of it is a person's name, as below a letter.
  private(set) var isSignature = false
  /// Whether its lines all end in punctuation, as clauses on lines of their own do.
  private(set) var isPunctuated = false
  /// Whether its lines are as full as those of a wrapped paragraph.
  private(set) var isFilled = false

  init(_ lines: ArraySlice<Line>, in text: UnsafeBufferPointer<UInt8>) {
    self.lines = lines
    guard lines.count > 1 else { return }
    var beginnings = 0
    var commas = 0
    var hyphens = 0
    var stops = 0
    for line in lines {
      width = max(width, line.extent)
      switch line.opening {
      case .upperCase, .digit: beginnings += 1
      case .dash: dashes += 1
      default: break
      }
      guard line.range != lines.last?.range else { continue }
      switch line.ending {
      case .sentence: stops += 1
      case .colon:
        stops += 1
        colons += 1
      case .semicolon: semicolons += 1
      case .comma: commas += 1
      case .hyphen: hyphens += 1
      case .hyphenOfNumber, .word, .other: break
      }
    }
    beginsWithDash = lines.first?.opening == .dash
    isTitle = width <= 75
    isCentred = Self.isCentred(lines)
    isFilled = isTitle || width <= 100 ? Self.isFilled(lines, width: width) : false
    isSignature =
      isTitle && lines.count <= 8
      && lines.contains { $0.opening == .upperCase && $0.width <= 40 && isNameWithInitials(text[$0.range]) }
    let breaks = lines.count - 1
    isPunctuated = breaks >= 3 && !isFilled && stops + semicolons + commas == breaks
    isWordList =
      lines.count >= 3 && width <= 20 && hyphens + commas + stops == 0
      && lines.allSatisfy { $0.width == $0.firstWordWidth }
    isVerse =
      lines.count >= 3 && width <= 75 && !isFilled && beginnings + dashes == lines.count && hyphens == 0
      && stops * 2 <= breaks && !lines.dropLast().contains { endsOpen(text[$0.range]) }
  }

  private static func isCentred(_ lines: ArraySlice<Line>) -> Bool {
    guard let first = lines.first, lines.contains(where: { $0.indent != first.indent }) else { return false }
    let middle = first.indent * 2 + first.width
    return lines.allSatisfy { $0.indent > 0 && abs($0.indent * 2 + $0.width - middle) <= 4 }
  }

  /// At least three breaks, all but one of them where the next word had no room.
  private static func isFilled(_ lines: ArraySlice<Line>, width: Int) -> Bool {
    guard lines.count >= 4, width >= 40 else { return false }
    var full = 0
    for (line, next) in zip(lines, lines.dropFirst())
    where line.extent + 1 + next.firstWordWidth > width { full += 1 }
    return full >= lines.count - 2
  }
}

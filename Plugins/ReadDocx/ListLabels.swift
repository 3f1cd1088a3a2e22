/// Counts through the lists of a document and writes their labels, as Word does.
struct ListLabels {
  /// Longer labels are cut: numbers as letters repeat the letter, up to 1261 times, and a label may have many numbers.
  static let maximumLabelLength = 256

  private let numbering: Numbering
  /// For each definition, the number that each level has come to; nil where it is yet to start.
  private var counts: [Int: [Int?]] = [:]
  /// Lists whose own starting numbers have been used, by level.
  private var startedLists: Set<Int> = []

  init(_ numbering: Numbering) { self.numbering = numbering }

  /// The level at which a paragraph of a style stands in a list.
  func level(ofStyle style: String?, in list: Int) -> Int? {
    guard let style, let list = numbering.lists[list] else { return nil }
    return numbering.level(ofStyle: style, in: list)
  }

  /// Counts a paragraph and gives its label; nil where the list is none.
  ///
  /// - Parameter level: counted from 0.
  mutating func next(list id: Int, level: Int) -> String? {
    guard id != 0, (0..<9).contains(level), let list = numbering.lists[id],
      let current = numbering.level(level, of: list)
    else { return nil }
    let definition = numbering.definition(of: list)
    var counts = self.counts[definition] ?? Array(repeating: nil, count: 9)
    if let start = list.starts[level], startedLists.insert(id * 9 + level).inserted {
      counts[level] = start
    } else {
      counts[level] = counts[level].map { $0 + 1 } ?? list.starts[level] ?? current.start
    }
    for above in 0..<level where counts[above] == nil {
      counts[above] = list.starts[above] ?? numbering.level(above, of: list)?.start ?? 1
    }
    for below in (level + 1)..<max(level + 1, 9) {
      let restart = numbering.level(below, of: list)?.restart
      // Restarting is by default for any level above; else for the level named and those above it.
      if restart.map({ $0 > level && $0 != 0 }) ?? true { counts[below] = nil }
    }
    self.counts[definition] = counts
    return label(current, counts, list)
  }

  private func label(_ current: ListLevel, _ counts: [Int?], _ list: Numbering.List) -> String {
    if current.format == .bullet {
      return String(String.UnicodeScalarView(current.text.unicodeScalars.map { bullet($0, current.font) }))
    }
    var result = ""
    var isNumber = false
    for character in current.text {
      if result.utf8.count >= Self.maximumLabelLength { break }
      if isNumber, let number = character.wholeNumberValue, (1...9).contains(number) {
        let format = numbering.level(number - 1, of: list)?.format ?? .decimal
        let isLegal = current.isLegal && format != .none && format != .bullet
        result += (isLegal ? .decimal : format).text(of: (counts[number - 1] ?? nil) ?? 1)
        isNumber = false
      } else if isNumber {
        result += "%"
        isNumber = character == "%"
        if !isNumber { result.append(character) }
      } else if character == "%" {
        isNumber = true
      } else {
        result.append(character)
      }
    }
    return String((isNumber ? result + "%" : result).prefix(Self.maximumLabelLength))
  }
}

/// A bullet of a symbol font as a reader sees it.
private func bullet(_ scalar: Unicode.Scalar, _ font: SymbolFont?) -> Unicode.Scalar {
  guard (0xF020...0xF0FF).contains(scalar.value) else { return scalar }
  return (font ?? .symbol).scalar(Int(scalar.value)) ?? "•"
}

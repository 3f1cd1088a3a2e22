/// What differs between two lists of lines.
struct LineDifference {
  /// All lines, `-` those of the old list alone, `+` those of the new one alone.
  private(set) var lines: [(sign: Character, line: String)] = []

  /// Complexity: that of E. Myers, An O(ND) Difference Algorithm, between what both begin and end with.
  init(_ old: [String], _ new: [String]) {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
    lines = old[..<start].map { (" ", $0) }
    let (middleOld, middleNew) = (Array(old[start..<(old.count - end)]), Array(new[start..<(new.count - end)]))
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in middleNew.difference(from: middleOld) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var (i, j) = (0, 0)
    while i < middleOld.count || j < middleNew.count {
      if removed.contains(i), i < middleOld.count {
        lines.append(("-", middleOld[i]))
        i += 1
      } else if inserted.contains(j), j < middleNew.count {
        lines.append(("+", middleNew[j]))
        j += 1
      } else {
        lines.append((" ", i < middleOld.count ? middleOld[i] : ""))
        i += 1
        j += 1
      }
    }
    lines += old[(old.count - end)...].map { (" ", $0) }
  }

  var isEmpty: Bool { lines.allSatisfy { $0.sign == " " } }

  /// The lines of one side alone.
  func lines(_ sign: Character) -> [String] { lines.filter { $0.sign == sign }.map(\.line) }

  /// The lines that differ, and those around them; empty where none do.
  func text(limit: Int = 60) -> String {
    let shown = lines.indices.filter { index in
      lines[max(0, index - 1)...min(lines.count - 1, index + 1)].contains { $0.sign != " " }
    }
    return shown.prefix(limit).map { "    \(lines[$0].sign) \(lines[$0].line)\n" }.joined()
      + (shown.count > limit ? "    ... and \(shown.count - limit) lines more\n" : "")
  }
}

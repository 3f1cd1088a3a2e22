import TextModel

/// Spaces where none belong, and places that lack one.
struct Spacing {
  var superfluous: [Range<Int>] = []
  var missing: [Range<Int>] = []

  init(_ side: SideText) {
    let scalars = side.scalars
    let marks: Set<Unicode.Scalar> = side.language == "fr" ? [",", "."] : [",", ".", ";", ":", "?", "!"]
    for index in scalars.indices.dropFirst().dropLast() {
      let scalar = scalars[index].scalar
      let before = scalars[index - 1].scalar
      let behind = scalars[index + 1].scalar
      if scalar == " " {
        let isDouble = before != " " && behind == " " && scalars[(index + 1)...].contains { !$0.scalar.isSpace }
        let endsMark =
          marks.contains(behind) && before.isLetter
          && (index + 2 == scalars.count || scalars[index + 2].scalar.isSpace)
        let isInside =
          (before == "(" || before == "«" && side.language != "fr") && behind.isLetter
          || (behind == ")" || behind == "»" && side.language != "fr") && before.isLetter
        if isDouble || endsMark || isInside {
          superfluous.append(scalars[index].range.lowerBound..<scalars[index + (isDouble ? 1 : 0)].range.upperBound)
        }
      } else if scalar == "," || scalar == ";", before.isWordLetter, behind.isWordLetter, index > 2,
        index + 2 < scalars.count, scalars[index - 2].scalar.isWordLetter, scalars[index + 2].scalar.isWordLetter
      {
        missing.append(scalars[index - 1].range.lowerBound..<scalars[index + 1].range.upperBound)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Of an alphabet: scripts without spaces need none behind a comma.
  fileprivate var isWordLetter: Bool { isLetter && value < 0x2E80 }
}

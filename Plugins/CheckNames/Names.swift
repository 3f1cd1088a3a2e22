import CheckKit

/// Names in other letters, followed through the rows of a version.
struct Names {
  struct Problem {
    var source: CheckedWord
    /// How it is spelt here; nil where nothing resembles it.
    var target: CheckedWord?
    /// How it is spelt elsewhere, in small letters.
    var expected: String
  }

  /// For each row.
  private(set) var problems: [[Problem]]

  private struct Use {
    var row: Int
    var source: CheckedWord
    var target: CheckedWord?
  }

  /// Uses of a name with a partner before one without is told.
  private static let fewestPartners = 4

  init(_ rows: [NameRow]) {
    problems = Array(repeating: [], count: rows.count)
    let common = Set(rows.flatMap(\.source).filter { !$0.isCapital }.map(\.text))
    let commonTargets = Set(rows.flatMap(\.target).filter { !$0.isCapital }.map(\.text))
    var skeletons: [String: Skeleton] = [:]
    func skeleton(_ word: String) -> Skeleton {
      if let known = skeletons[word] { return known }
      let new = Skeleton(word)
      skeletons[word] = new
      return new
    }
    var uses: [String: [Use]] = [:]
    for (index, row) in rows.enumerated() where !row.isSameText {
      let targets = row.target.filter { $0.isCapital && $0.text.unicodeScalars.count > 2 }
      var keys: Set<String> = []
      for word in row.source {
        guard word.isCapital, !word.isUppercase, !word.isLatin, word.stands, word.text.unicodeScalars.count > 3,
          !common.contains(word.text), keys.insert(nameStem(word.text)).inserted
        else { continue }
        let own = skeleton(nameStem(word.text))
        let target =
          targets.first { own == skeleton(nameStem($0.text)) } ?? targets.first { own.resembles(skeleton($0.text)) }
        uses[nameStem(word.text), default: []].append(Use(row: index, source: word, target: target))
      }
    }
    for key in uses.keys.sorted() { tell(uses[key] ?? [], commonTargets) }
    for row in problems.indices { problems[row].sort { $0.source.range.lowerBound < $1.source.range.lowerBound } }
  }

  private mutating func tell(_ uses: [Use], _ common: Set<String>) {
    var spellings: [String: Int] = [:]
    for use in uses { if let target = use.target { spellings[target.spelling, default: 0] += 1 } }
    let best = spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let (expected, count) = best, count > 1 else { return }
    let partners = spellings.values.reduce(0, +)
    for use in uses {
      guard let target = use.target else {
        if partners >= Self.fewestPartners, (uses.count - partners) * 10 <= uses.count {
          problems[use.row].append(Problem(source: use.source, target: nil, expected: expected))
        }
        continue
      }
      let spelling = target.spelling
      guard spelling != expected, let own = spellings[spelling], own * 3 <= count, !common.contains(spelling),
        !spelling.hasPrefix(expected), !expected.hasPrefix(spelling),
        distance(Array(spelling.unicodeScalars), Array(expected.unicodeScalars), upTo: 2) <= 2,
        spelling.dropLast() != expected.dropLast()
      else { continue }
      problems[use.row].append(Problem(source: use.source, target: target, expected: expected))
    }
  }
}

extension CheckedWord {
  /// Without the genitive's ending.
  fileprivate var spelling: String {
    text.hasSuffix("'s") ? String(text.dropLast(2)) : text.hasSuffix("s'") ? String(text.dropLast()) : text
  }
}

/// A name without the endings of Russian cases, at least three letters of it.
func nameStem(_ word: String) -> String {
  let scalars = Array(word.unicodeScalars)
  let isCyrillic = scalars.allSatisfy { (0x400...0x4FF).contains($0.value) }
  guard isCyrillic else { return word }
  for length in [3, 2, 1] where scalars.count >= length + 3 {
    if caseEndings.contains(String(String.UnicodeScalarView(scalars.suffix(length)))) {
      return String(String.UnicodeScalarView(scalars.dropLast(length)))
    }
  }
  return word
}

private let caseEndings = Set(
  """
  ого ому ами ями ыми ими ой ей ом ем ам ям ах ях ым им ую юю ая яя ые ие ый ий ых их ое ее ия ию ии а я у ю е ы и о й ь
  """.split { $0 == " " || $0 == "\n" }.map(String.init))

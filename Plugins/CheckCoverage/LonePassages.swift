import CheckKit
import StageKit
import TextModel

extension CoverageCheck {
  /// Scalars below which a passage of one version is left alone: page numbers, captions, a title in two parts.
  private static let fewestScalars = 30

  /// Rows of the pivot alone, and of another version alone: one finding for a run of them.
  func lonePassages(of document: ParallelDocument) -> [Finding] {
    let rows = rows(of: document).filter { $0.status != .rejected }
    let pivot = document.pivot
    var findings: [Finding] = []
    for version in document.versions.indices where version != pivot {
      var run: (side: Int, range: Range<Int>)?
      func end() {
        if let run { findings += lonePassage(of: run.side, run.range, missingIn: version, document) }
        run = nil
      }
      for row in rows {
        let source = document.range(of: row, pivot)
        let target = document.range(of: row, version)
        guard source != nil || target != nil else { continue }
        guard let range = source == nil ? target : target == nil ? source : nil else {
          end()
          continue
        }
        let side = source == nil ? version : pivot
        if let open = run, open.side == side {
          run = (side, open.range.lowerBound..<max(open.range.upperBound, range.upperBound))
        } else {
          end()
          run = (side, range)
        }
      }
      end()
    }
    return findings
  }

  private func lonePassage(
    of side: Int, _ range: Range<Int>, missingIn version: Int, _ document: ParallelDocument
  ) -> [Finding] {
    guard document.versions[side].document.scalarCount(range) >= Self.fewestScalars else { return [] }
    return [
      Finding(
        side == version ? Self.added : Self.missing,
        [
          "language": document.versions[version].language?.identifier ?? "no language",
          "words": document.excerpt(range, side),
        ],
        places: [FindingPlace(range, version: side)])
    ]
  }

  /// A passage that is the one before it again, where the source goes on.
  func repeated(_ row: ComparedRow, after previous: ComparedRow?, _ document: ParallelDocument) -> Finding? {
    guard let previous, row.target.length >= Self.fewestScalars,
      row.target.words.map(\.text) == previous.target.words.map(\.text)
    else { return nil }
    // Synonyms, and passages that differ in a word or two, may well have one translation.
    let before = Set(previous.source.words.map(\.text))
    let new = row.source.words.count { !before.contains($0.text) }
    guard new * 2 > row.source.words.count else { return nil }
    let range = row.pair.target.range
    return row.pair.finding(
      Self.repeated, ["words": document.excerpt(range, row.pair.target.version)], target: range)
  }

  /// Words that stand twice, nothing but white space between, where the source has none that do.
  func repeatedWords(_ row: ComparedRow, _ document: ParallelDocument) -> [Finding] {
    guard doubled(row.source.words, row.pair.source, document).isEmpty else { return [] }
    return doubled(row.target.words, row.pair.target, document).map { range in
      row.pair.finding(Self.wordRepeated, ["words": document.excerpt(range, row.pair.target.version)], target: range)
    }
  }

  private func doubled(_ words: [CheckedWord], _ side: CheckedSide, _ document: ParallelDocument) -> [Range<Int>] {
    let text = document.versions[side.version].document.text
    return zip(words, words.dropFirst()).compactMap { one, next in
      guard one.text == next.text, one.isUppercase == next.isUppercase,
        one.text.utf8.count > 1 || Self.shortWords.contains(one.text), !Self.stutters.contains(one.text),
        !next.isCapital,
        !one.text.utf8.contains(where: { (0x30...0x39).contains($0) }),
        text[one.range.upperBound..<next.range.lowerBound].allSatisfy({ $0 == 0x20 || $0 == 0x0A })
      else { return nil }
      return one.range.lowerBound..<next.range.upperBound
    }
  }

  private static let shortWords: Set = ["a", "и", "в", "с", "к", "о", "у"]
  /// Words that grammar or emphasis may put twice.
  private static let stutters: Set = [
    "that", "had", "very", "so", "ha", "no", "bye", "is", "очень", "чуть", "еле", "ну",
  ]
}

extension ParallelDocument {
  fileprivate func range(of row: Row, _ version: Int) -> Range<Int>? {
    guard let first = row.segments[version].first, let last = row.segments[version].last else { return nil }
    let segments = versions[version].document.segments
    guard segments.indices.contains(first), segments.indices.contains(last) else { return nil }
    return segments[first].range.lowerBound..<segments[last].range.upperBound
  }
}

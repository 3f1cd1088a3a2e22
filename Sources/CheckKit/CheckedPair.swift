public import TextModel

/// A row's text in two versions, one of which translates the other: what checks compare.
public struct CheckedPair: Sendable {
  public var source: CheckedSide
  public var target: CheckedSide
}

extension CheckedPair {
  /// A finding about both sides; its argument `language` is the translation's.
  ///
  /// - Parameters:
  ///   - source: the exact words, UTF-8 bytes of the version's text; nil where it is about the whole side.
  ///   - target: the same of the translation.
  public func finding(
    _ kind: FindingKind, _ arguments: [String: String] = [:], source: Range<Int>? = nil, target: Range<Int>? = nil
  ) -> Finding {
    let language = ["language": self.target.language?.identifier ?? "no language"]
    return Finding(
      kind, arguments.merging(language) { own, _ in own },
      places: [
        FindingPlace(source ?? self.source.range, version: self.source.version),
        FindingPlace(target ?? self.target.range, version: self.target.version),
      ])
  }
}

/// One version's text in a row.
public struct CheckedSide: Sendable {
  /// An index of `ParallelDocument.versions`.
  public var version: Int
  public var language: LanguageTag?
  /// UTF-8 bytes of the version's text.
  public var range: Range<Int>
  /// The labels of the blocks that begin in it: what they say is no part of the text.
  public var labels: [String]
}

/// Every row in which the pivot and another version both have text, by version and then in text order. Rows that a
/// person rejected are left out. Complexity: that of the rows.
public func checkedPairs(of document: ParallelDocument) -> [CheckedPair] {
  let rows = rows(of: document).filter { $0.status != .rejected }
  let pivot = document.pivot
  var pairs: [CheckedPair] = []
  for version in document.versions.indices where version != pivot {
    for row in rows {
      guard let source = document.side(pivot, row), let target = document.side(version, row) else { continue }
      pairs.append(CheckedPair(source: source, target: target))
    }
  }
  return pairs
}

extension ParallelDocument {
  fileprivate func side(_ version: Int, _ row: Row) -> CheckedSide? {
    guard versions.indices.contains(version), let first = row.segments[version].first,
      let last = row.segments[version].last
    else { return nil }
    let document = versions[version].document
    guard document.segments.indices.contains(first), document.segments.indices.contains(last) else { return nil }
    let range = document.segments[first].range.lowerBound..<document.segments[last].range.upperBound
    var labels: [String] = []
    for segment in first...last {
      let block = document.segments[segment].block
      guard document.blocks.indices.contains(block), segment == 0 || document.segments[segment - 1].block != block,
        let label = document.blocks[block].label
      else { continue }
      labels.append(label)
    }
    return CheckedSide(version: version, language: document.language, range: range, labels: labels)
  }

  /// The text of a side.
  public func string(of side: CheckedSide) -> String {
    versions.indices.contains(side.version) ? versions[side.version].document.string(side.range) : ""
  }
}

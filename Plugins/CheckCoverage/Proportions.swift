/// How long translations are in proportion to their sources: the median of each version's rows.
struct Proportions {
  /// For each target version, target scalars for 1000 of the source.
  private var medians: [Int: Int] = [:]

  /// Rows that a median needs, to be worth anything.
  private static let fewestRows = 10
  /// Scalars below which proportions say nothing.
  private static let fewestScalars = 80

  init(_ rows: [ComparedRow]) {
    var ratios: [Int: [Int]] = [:]
    for row in rows where row.source.length >= 40 {
      ratios[row.pair.target.version, default: []].append(row.target.length * 1000 / row.source.length)
    }
    for (version, ratios) in ratios where ratios.count >= Self.fewestRows {
      medians[version] = ratios.sorted()[ratios.count / 2]
    }
  }

  /// A translation's length in hundredths of what its source leads to expect; nil where that is nothing to tell: less
  /// than half or more than twice.
  func percent(of row: ComparedRow) -> Int? {
    guard let median = medians[row.pair.target.version], median > 0 else { return nil }
    let expected = row.source.length * median / 1000
    guard expected > 0, max(expected, row.target.length) >= Self.fewestScalars else { return nil }
    let percent = row.target.length * 100 / expected
    return percent < 50 || percent > 200 ? percent : nil
  }
}

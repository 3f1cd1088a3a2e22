/// The findings of a parallel document by the segments that they are about; those about the whole are in none.
public struct FindingsBySegment {
  /// For each version, indices of findings by the segment in which a place of theirs begins.
  private var indices: [[Int: [Int]]]
  private var findings: [Finding] = []

  public init(_ document: ParallelDocument) {
    indices = document.versions.map { _ in [:] }
    for (version, text) in document.versions.enumerated() {
      for finding in text.document.findings { add(finding, of: document, version: version) }
    }
    for finding in document.findings { add(finding, of: document, version: nil) }
  }

  private mutating func add(_ finding: Finding, of document: ParallelDocument, version: Int?) {
    for place in finding.places {
      guard let version = place.version ?? version, document.versions.indices.contains(version),
        let segment = document.versions[version].document.segment(holding: place.range.lowerBound)
      else { continue }
      indices[version][segment, default: []].append(findings.count)
    }
    findings.append(finding)
  }

  /// Each once, in the order in which they were found.
  public func of(_ row: Row) -> [Finding] {
    var found: Set<Int> = []
    for (version, segments) in row.segments.enumerated() {
      for segment in segments { found.formUnion(indices[version][segment] ?? []) }
    }
    return found.sorted().map { findings[$0] }
  }
}

extension Document {
  /// The segment that holds a byte of the text, or the white space before it. Complexity: logarithmic in the segments.
  fileprivate func segment(holding byteOffset: Int) -> Int? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].range.upperBound <= byteOffset { low = middle + 1 } else { high = middle }
    }
    return low < segments.count ? low : nil
  }
}

/// One bead over n versions: what a table, a review page or a multilingual translation unit shows.
public struct Row: Sendable, Equatable {
  /// For each version, indices of its segments; empty where there are none.
  public var segments: [Range<Int>]
  /// For each alignment, indices of the beads that the row is made of.
  public var beads: [[Int]]
  /// The least of its beads'; nil where no bead says anything of these segments.
  public var confidence: Double?
  /// That of the bead that is least settled: rejected, query, proposed, accepted, locked.
  public var status: BeadStatus

  /// Whether at least two versions have text in it.
  public var isPaired: Bool { segments.count { !$0.isEmpty } > 1 }

  /// `1-2`: how many segments each version has in it.
  public var type: String { segments.map { String($0.count) }.joined(separator: "-") }
}

extension ParallelDocument {
  /// The version that the others are aligned with: the source of the first alignment, else the first version.
  public var pivot: Int { alignments.first?.source ?? 0 }
}

/// The rows of a parallel document: beads that share a segment of some version are one row, and what stands between
/// the segments of a row belongs to it.
///
/// Every segment of every version is in exactly one row, whatever the alignments say; segments that no bead has get
/// rows of their own, as beads without a partner do. Rows come in the pivot's order; a row that the pivot does not have
/// stands where its bead says, else before the row that its version goes on with.
/// Complexity: (segments + beads) × log segments; more only where rows of several versions interlock.
public func rows(of document: ParallelDocument) -> [Row] {
  var maker = RowMaker(document)
  maker.joinBeads()
  maker.joinInterlocked()
  return maker.rows()
}

private struct RowMaker {
  private let alignments: [Alignment]
  /// The number of each version's segments.
  private let counts: [Int]
  private let pivot: Int
  /// For each version, the number of its first segment among those of all versions.
  private let starts: [Int]
  /// For each segment of all versions, one of the same row that is nearer to the row's root.
  private var parents: [Int]

  init(_ document: ParallelDocument) {
    let versions = document.versions.indices
    pivot = versions.contains(document.pivot) ? document.pivot : 0
    counts = document.versions.map(\.document.segments.count)
    var starts: [Int] = []
    var total = 0
    for count in counts {
      starts.append(total)
      total += count
    }
    self.starts = starts
    parents = Array(0..<total)
    alignments = document.alignments.filter { versions.contains($0.source) && versions.contains($0.target) }
  }

  private mutating func root(of segment: Int) -> Int {
    var segment = segment
    while parents[segment] != segment {
      parents[segment] = parents[parents[segment]]
      segment = parents[segment]
    }
    return segment
  }

  /// The segments of a side of a bead, numbered among those of all versions.
  private func numbers(_ range: Range<Int>, _ version: Int) -> Range<Int> {
    let inside = range.clamped(to: 0..<counts[version])
    return (starts[version] + inside.lowerBound)..<(starts[version] + inside.upperBound)
  }

  mutating func joinBeads() {
    for alignment in alignments {
      for bead in alignment.beads {
        let source = numbers(bead.source, alignment.source)
        let target = numbers(bead.target, alignment.target)
        guard let first = source.first ?? target.first else { continue }
        for segment in source { join(segment, first) }
        for segment in target { join(segment, first) }
      }
    }
  }

  /// The earlier segment becomes the root, so that it does not depend on the order of the work.
  private mutating func join(_ one: Int, _ other: Int) {
    let (one, other) = (root(of: one), root(of: other))
    parents[max(one, other)] = min(one, other)
  }

  /// Joins rows until each has consecutive segments of every version.
  mutating func joinInterlocked() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for version in counts.indices {
        let all = starts[version]..<(starts[version] + counts[version])
        var last: [Int: Int] = [:]
        for segment in all { last[root(of: segment)] = segment }
        var (row, end) = (-1, -1)
        for segment in all {
          let own = root(of: segment)
          if segment > end {
            row = own
          } else if own != root(of: row) {
            join(own, row)
            isChanged = true
          }
          end = max(end, last[own] ?? segment)
        }
      }
    }
  }

  mutating func rows() -> [Row] {
    var indices: [Int: Int] = [:]
    var rows: [Row] = []
    for version in counts.indices {
      for segment in 0..<counts[version] {
        let root = root(of: starts[version] + segment)
        let index = indices[root] ?? rows.count
        if index == rows.count {
          indices[root] = index
          rows.append(Row(versions: counts.count, alignments: alignments.count))
        }
        rows[index].extend(version, segment)
      }
    }
    var places = [Int?](repeating: nil, count: rows.count)
    for (index, alignment) in alignments.enumerated() {
      for (number, bead) in alignment.beads.enumerated() {
        let source = numbers(bead.source, alignment.source)
        let target = numbers(bead.target, alignment.target)
        guard let first = source.first ?? target.first, let row = indices[root(of: first)] else { continue }
        rows[row].add(bead, number, of: index)
        guard places[row] == nil else { continue }
        if alignment.source == pivot, source.isEmpty { places[row] = bead.source.lowerBound }
        if alignment.target == pivot, target.isEmpty { places[row] = bead.target.lowerBound }
      }
    }
    return order(rows, places, indices)
  }

  /// - Parameter places: for each row that the pivot does not have, the pivot's segment that it stands before, where a
  ///   bead says so.
  private mutating func order(_ rows: [Row], _ places: [Int?], _ indices: [Int: Int]) -> [Row] {
    var places = places
    for version in counts.indices where version != pivot {
      var next = Int.max
      for segment in stride(from: counts[version] - 1, through: 0, by: -1) {
        guard let row = indices[root(of: starts[version] + segment)] else { continue }
        if let place = rows[row].segments[pivot].first { next = place } else { places[row] = places[row] ?? next }
      }
    }
    // A row without the pivot stands before the one that begins at the same place.
    let keys = rows.indices.map { index -> (place: Int, hasPivot: Int) in
      rows[index].segments[pivot].first.map { ($0, 1) } ?? (places[index] ?? Int.max, 0)
    }
    // Rows were found in the order of their first versions and segments: equal keys keep it.
    return rows.indices.sorted { (keys[$0].place, keys[$0].hasPivot, $0) < (keys[$1].place, keys[$1].hasPivot, $1) }
      .map { rows[$0] }
  }
}

extension Row {
  fileprivate init(versions: Int, alignments: Int) {
    segments = Array(repeating: 0..<0, count: versions)
    beads = Array(repeating: [], count: alignments)
    status = .proposed
  }

  fileprivate mutating func extend(_ version: Int, _ segment: Int) {
    let start = segments[version].isEmpty ? segment : segments[version].lowerBound
    segments[version] = start..<(segment + 1)
  }

  fileprivate mutating func add(_ bead: Bead, _ number: Int, of alignment: Int) {
    let isFirst = confidence == nil
    beads[alignment].append(number)
    confidence = min(confidence ?? bead.confidence, bead.confidence)
    if isFirst || bead.status.settledness < status.settledness { status = bead.status }
  }
}

extension BeadStatus {
  fileprivate var settledness: Int {
    switch self {
    case .rejected: 0
    case .query: 1
    case .proposed: 2
    case .accepted: 3
    case .locked: 4
    }
  }
}

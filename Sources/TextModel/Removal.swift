/// Taking text out of a parallel document, so that what stays is as if it had never been there: the text goes through
/// `TextEdits` and can still be traced to its source; alignments, marks and findings follow.
///
/// - A block whose segments are all gone goes, with its label.
/// - A bead that lost a part of one side is no longer sure: its confidence is 0. One that lost both sides goes.
/// - A finding about nothing but removed text goes with it.
extension ParallelDocument {
  /// Takes the segments out that a row has in every version.
  ///
  /// - Parameter isRemoved: asked once for each row, in order.
  /// - Returns: how many rows went.
  /// - Complexity: linear in the text and the tables, besides ``rows(of:)``.
  @discardableResult
  public mutating func removeRows(where isRemoved: (Row) -> Bool) -> Int {
    var removed = versions.map { [Bool](repeating: false, count: $0.document.segments.count) }
    var count = 0
    for row in rows(of: self) where isRemoved(row) {
      count += 1
      for (version, segments) in row.segments.enumerated() {
        for segment in segments { removed[version][segment] = true }
      }
    }
    if count > 0 {
      for version in versions.indices where removed[version].contains(true) {
        removeSegments(of: version) { removed[version][$0] }
      }
    }
    return count
  }

  /// Takes segments out of a version.
  ///
  /// - Parameter isRemoved: asked once for each index of the version's segments.
  public mutating func removeSegments(of version: Int, where isRemoved: (Int) -> Bool) {
    let document = versions[version].document
    let segments = document.segments.indices.map(isRemoved)
    let blocks = document.segmentRanges().map { range in !range.isEmpty && !segments[range].contains(false) }
    remove(blocks: blocks, segments: segments, of: version)
  }

  /// Takes blocks out of a version, with their segments.
  ///
  /// - Parameter isRemoved: asked once for each index of the version's blocks.
  public mutating func removeBlocks(of version: Int, where isRemoved: (Int) -> Bool) {
    let document = versions[version].document
    let blocks = document.blocks.indices.map(isRemoved)
    let segments = document.segments.map { blocks.indices.contains($0.block) && blocks[$0.block] }
    remove(blocks: blocks, segments: segments, of: version)
  }

  private mutating func remove(blocks: [Bool], segments: [Bool], of version: Int) {
    guard blocks.contains(true) || segments.contains(true) else { return }
    let ranges = versions[version].document.removedRanges(blocks: blocks, segments: segments)
    for index in findings.indices { findings[index].forget(ranges) { $0 == version } }
    for index in versions[version].document.findings.indices {
      versions[version].document.findings[index].forget(ranges) { _ in true }
    }
    findings.removeAll(where: \.isForgotten)
    versions[version].document.findings.removeAll(where: \.isForgotten)

    // Findings about several versions are moved as the document's own are.
    let own = versions[version].document.findings.count
    for finding in findings {
      versions[version].document.findings.append(
        Finding(finding.kind, places: finding.places.filter { $0.version == version }))
    }
    versions[version].document.cut(ranges, blocks: blocks, segments: segments)
    for index in findings.indices {
      var moved = versions[version].document.findings[own + index].places[...]
      for place in findings[index].places.indices where findings[index].places[place].version == version {
        if let range = moved.popFirst()?.range { findings[index].places[place].range = range }
      }
    }
    versions[version].document.findings.removeSubrange(own...)

    // How many stay before each.
    var kept = [0]
    for isGone in segments { kept.append((kept.last ?? 0) + (isGone ? 0 : 1)) }
    for index in alignments.indices {
      if alignments[index].source == version { alignments[index].follow(kept, \.source) }
      if alignments[index].target == version { alignments[index].follow(kept, \.target) }
    }
  }
}

extension Alignment {
  /// - Parameter kept: how many segments stay before each, and at the end.
  fileprivate mutating func follow(_ kept: [Int], _ side: WritableKeyPath<Bead, Range<Int>>) {
    for index in beads.indices {
      let range = beads[index][keyPath: side].clamped(to: 0..<(kept.count - 1))
      let rest = kept[range.lowerBound]..<kept[range.upperBound]
      if !rest.isEmpty, rest.count < range.count { beads[index].confidence = 0 }
      beads[index][keyPath: side] = rest
    }
    beads.removeAll { $0.source.isEmpty && $0.target.isEmpty }
  }
}

extension Finding {
  private static let forgotten = FindingKind("", "")
  fileprivate var isForgotten: Bool { kind == Self.forgotten }

  /// - Parameter ranges: ascending.
  fileprivate mutating func forget(_ ranges: [Range<Int>], where isMeant: (Int?) -> Bool) {
    guard !places.isEmpty else { return }
    places.removeAll { place in isMeant(place.version) && ranges.hold(place.range) }
    if places.isEmpty { kind = Self.forgotten }
  }
}

extension Array<Range<Int>> {
  /// Whether one of the ranges, which ascend, holds another range from its first byte to its last.
  fileprivate func hold(_ range: Range<Int>) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound < range.upperBound { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].lowerBound <= range.lowerBound && range.upperBound <= self[low].upperBound
  }
}

extension Document {
  /// What goes of the text: whole blocks, and segments with the white space that parts them from the next.
  fileprivate func removedRanges(blocks: [Bool], segments: [Bool]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (block, own) in segmentRanges().enumerated() {
      let whole = self.blocks[block].range
      if blocks[block] {
        if !whole.isEmpty { ranges.append(whole) }
        continue
      }
      guard let lastKept = own.last(where: { !segments[$0] }) else { continue }
      for index in own where segments[index] {
        let range = self.segments[index].range
        let cut =
          index < lastKept
          ? range.lowerBound..<self.segments[index + 1].range.lowerBound
          : self.segments[index - 1].range.upperBound..<range.upperBound
        ranges.append(cut)
      }
    }
    return ranges
  }

  fileprivate mutating func cut(_ ranges: [Range<Int>], blocks: [Bool], segments: [Bool]) {
    marks.removeAll { !$0.range.isEmpty && ranges.hold($0.range) }
    var edits = TextEdits()
    for range in ranges { edits.remove(range) }
    apply(edits)
    var numbers: [Int] = []
    for isGone in blocks { numbers.append((numbers.last ?? -1) + (isGone ? 0 : 1)) }
    var keeps = segments.makeIterator()
    self.segments.removeAll { _ in keeps.next() ?? false }
    for index in self.segments.indices { self.segments[index].block = numbers[self.segments[index].block] }
    keeps = blocks.makeIterator()
    self.blocks.removeAll { _ in keeps.next() ?? false }
  }
}

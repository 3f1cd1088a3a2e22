/// Leads from a changed text back to the text that it came from: the places where the two differ, in order.
/// Where nothing changed it holds nothing.
public struct OffsetMap: Sendable, Equatable {
  /// One difference: a range of the changed text and the range of the earlier text it stands for.
  public struct Edit: Sendable, Equatable {
    /// UTF-8 bytes of the changed text.
    public var range: Range<Int>
    /// UTF-8 bytes of the earlier text.
    public var earlier: Range<Int>
    /// Unicode scalars of the earlier range less those of the changed one.
    public var scalarDifference: Int

    public init(range: Range<Int>, earlier: Range<Int>, scalarDifference: Int) {
      self.range = range
      self.earlier = earlier
      self.scalarDifference = scalarDifference
    }
  }

  /// Ascending, parted by at least one unchanged byte or by the order in which they were made; never overlapping.
  public private(set) var edits: [Edit]

  public init(edits: [Edit] = []) { self.edits = edits }

  public var isIdentity: Bool { edits.isEmpty }

  /// Where an offset of the changed text stands in the earlier one. Inside an edit it is the edit's beginning, at or
  /// after its end the corresponding later place. Complexity: logarithmic in the edits.
  public func earlierOffset(of offset: Int) -> Int {
    // A deletion at the very offset lies before it.
    let index = firstEdit { $0.range.upperBound > offset }
    if index < edits.count, edits[index].range.contains(offset) { return edits[index].earlier.lowerBound }
    guard index > 0 else { return offset }
    let previous = edits[index - 1]
    return previous.earlier.upperBound + (offset - previous.range.upperBound)
  }

  /// What edits that end within a range add to its length in scalars, to give that of the earlier text.
  public func scalarDifference(within range: Range<Int>) -> Int {
    var index = firstEdit { $0.range.lowerBound >= range.lowerBound }
    var sum = 0
    while index < edits.count, edits[index].range.upperBound <= range.upperBound {
      sum += edits[index].scalarDifference
      index += 1
    }
    return sum
  }

  private func firstEdit(where holds: (Edit) -> Bool) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if holds(edits[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension OffsetMap {
  /// The map of two changes, one after the other. Edits of the two that touch become one.
  ///
  /// - Parameter later: the map of the second change, whose earlier text is the changed text of this one.
  /// - Complexity: linear in the edits of both.
  public func followed(by later: OffsetMap) -> OffsetMap {
    if isIdentity { return later }
    if later.isIdentity { return self }
    var result: [Edit] = []
    result.reserveCapacity(edits.count + later.edits.count)
    var first = 0
    var second = 0
    // What to add to an offset of the text in the middle for the earliest text, and for the final one.
    var toEarliest = 0
    var toFinal = 0
    while first < edits.count || second < later.edits.count {
      let start = min(
        first < edits.count ? edits[first].range.lowerBound : Int.max,
        second < later.edits.count ? later.edits[second].earlier.lowerBound : Int.max)
      let earliestStart = start + toEarliest
      let finalStart = start + toFinal
      var end = start
      var difference = 0
      var grew = true
      while grew {
        grew = false
        if first < edits.count, edits[first].range.lowerBound <= end {
          let edit = edits[first]
          end = max(end, edit.range.upperBound)
          toEarliest = edit.earlier.upperBound - edit.range.upperBound
          difference += edit.scalarDifference
          first += 1
          grew = true
        }
        if second < later.edits.count, later.edits[second].earlier.lowerBound <= end {
          let edit = later.edits[second]
          end = max(end, edit.earlier.upperBound)
          toFinal = edit.range.upperBound - edit.earlier.upperBound
          difference += edit.scalarDifference
          second += 1
          grew = true
        }
      }
      result.append(
        Edit(
          range: finalStart..<(end + toFinal), earlier: earliestStart..<(end + toEarliest),
          scalarDifference: difference))
    }
    return OffsetMap(edits: result)
  }
}

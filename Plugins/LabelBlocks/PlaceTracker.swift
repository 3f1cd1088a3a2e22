import TextModel

/// Follows the labels of a stream of blocks: which units and items a block stands in.
struct PlaceTracker {
  private(set) var units: [OpenUnit] = []
  private(set) var items: [OpenItem] = []
  /// A heading without a label has come: a new list stands in none of the open ones, which may go on all the same.
  private var isBroken = false

  /// Takes a block's label.
  ///
  /// - Parameter level: of a heading; 0 for others.
  mutating func enter(_ entry: Entry, level: Int) {
    if let unit = entry.label.unit {
      units.removeAll { $0.unit >= unit }
      // Another annex is outside of all chapters.
      if unit == .annex { units = [] }
      units.append(OpenUnit(unit: unit, number: entry.label.number, level: level))
      items = []
      isBroken = false
      return
    }
    guard let reading = entry.reading else { return }
    let item = OpenItem(list: entry.list, label: entry.label, reading: reading)
    if let open = items.firstIndex(where: { $0.list == entry.list }) {
      items.removeSubrange(open...)
    } else {
      if isBroken { items = [] }
      // No list stands in an item of its own kind.
      if let open = items.firstIndex(where: { isPeer(reading, entry.label, of: $0) }) { items.removeSubrange(open...) }
    }
    // `1.2` says itself what it stands in.
    items.removeAll {
      $0.reading.numerals == reading.numerals && reading.values.starts(with: $0.reading.values)
        && $0.reading.values.count < reading.values.count
    }
    items.append(item)
    isBroken = false
  }

  private func isPeer(_ reading: Reading, _ label: Label, of open: OpenItem) -> Bool {
    guard open.reading.numerals == reading.numerals else { return false }
    // After `1.2` a `2.` or a `2)` is no item of it.
    return open.reading.values.count > reading.values.count
      || open.label.frame == label.frame && open.reading.values.count == reading.values.count
  }

  /// Takes a block without a label: it stands in the items whose lists go on behind it.
  ///
  /// - Parameter goesOn: whether a list does.
  mutating func pass(_ block: Block, goesOn: (Int) -> Bool) {
    if block.kind == .heading {
      isBroken = true
      if block.level > 0 { units.removeAll { $0.level > block.level } }
    }
    if let ended = items.firstIndex(where: { !goesOn($0.list) }) { items.removeSubrange(ended...) }
  }

  /// The items that a heading between two of them does not stand in.
  var shownItems: [OpenItem] { isBroken ? [] : items }
}

/// The beads that a search weighs, by the cell of a band in which each ends.
struct Candidates {
  let band: Band
  /// Where each cell's begin in `types`, and where the last one's end.
  private(set) var starts: [Int32] = [0]
  /// Ascending in each cell.
  private(set) var types: [UInt8] = []

  /// All beads of the first types that a band holds.
  init(_ band: Band, typeCount: Int = BeadType.count) {
    self.init(band) { row, column, types in
      for type in 0..<typeCount where band.holds(BeadType.all[type], row, column) { types.append(UInt8(type)) }
    }
  }

  /// Those of at most one segment a side, by which every cell can be reached, and of the others those that were not
  /// wholly unlikely.
  init(_ band: Band, likely posteriors: Posteriors, threshold: Float) {
    let earlier = posteriors.candidates
    self.init(band) { row, column, types in
      for type in 0..<BeadType.singleCount where band.holds(BeadType.all[type], row, column) {
        types.append(UInt8(type))
      }
      guard earlier.band.contains(row, column) else { return }
      for index in earlier.beads(row, column) where posteriors.values[index] > threshold {
        let type = Int(earlier.types[index])
        if type >= BeadType.singleCount, band.holds(BeadType.all[type], row, column) { types.append(UInt8(type)) }
      }
    }
  }

  @inline(__always)
  private init(_ band: Band, _ appendTypes: (_ row: Int, _ column: Int, _ types: inout [UInt8]) -> Void) {
    self.band = band
    starts.reserveCapacity(band.cellCount + 1)
    for row in 0...band.lastRow {
      for column in band.columns(row) {
        appendTypes(row, column, &types)
        starts.append(Int32(types.count))
      }
    }
  }

  /// The beads that end in a cell of the band, as a range of `types`.
  @inline(__always)
  func beads(_ row: Int, _ column: Int) -> Range<Int> {
    let cell = band.offset[row] + column
    return Int(starts[cell])..<Int(starts[cell + 1])
  }
}

extension Band {
  /// Whether the bead of a type that ends in a cell begins in the band, and all pairs of its segments lie in it.
  @inline(__always)
  fileprivate func holds(_ bead: BeadType, _ row: Int, _ column: Int) -> Bool {
    let (firstRow, firstColumn) = (row - bead.source, column - bead.target)
    guard firstColumn >= 0, contains(firstRow, firstColumn) else { return false }
    return !bead.isPaired || (firstColumn + 1 >= Int(low[row]) && column <= Int(high[firstRow + 1]))
  }
}

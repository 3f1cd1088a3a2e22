/// The cells that a search may visit: for each row i (i source segments done) a range of columns (target segments
/// done). Both bounds ascend; the first row holds column 0 and the last the last.
struct Band {
  private(set) var low: [Int32]
  private(set) var high: [Int32]
  /// A cell's number is `offset[row] + column`.
  private(set) var offset: [Int]
  private(set) var cellCount: Int
  let columnCount: Int

  var lastRow: Int { low.count - 1 }

  /// - Parameters:
  ///   - low: the first column of each row.
  ///   - high: the last column of each row, within it.
  ///   - columnCount: the number of target segments; the last column.
  init(low: [Int32], high: [Int32], columnCount: Int) {
    self.low = low
    self.high = high
    self.columnCount = columnCount
    let last = Int32(columnCount)
    let rows = low.count
    for row in 0..<rows {
      self.low[row] = max(0, min(low[row], last))
      self.high[row] = max(0, min(high[row], last))
    }
    self.low[0] = 0
    self.high[rows - 1] = last
    // Ascending, and each row reachable from the one before.
    for row in 1..<max(1, rows) { self.high[row] = max(self.high[row], self.high[row - 1]) }
    for row in (0..<(rows - 1)).reversed() { self.low[row] = min(self.low[row], self.low[row + 1]) }
    for row in 0..<rows { self.low[row] = min(self.low[row], self.high[row]) }
    for row in 1..<max(1, rows) { self.low[row] = min(self.low[row], self.high[row - 1]) }
    for row in (0..<(rows - 1)).reversed() { self.low[row] = min(self.low[row], self.low[row + 1]) }
    offset = []
    offset.reserveCapacity(rows)
    cellCount = 0
    for row in 0..<rows {
      offset.append(cellCount - Int(self.low[row]))
      cellCount += Int(self.high[row] - self.low[row]) + 1
    }
  }

  /// All cells.
  init(rows: Int, columns: Int) {
    self.init(
      low: [Int32](repeating: 0, count: rows + 1), high: [Int32](repeating: Int32(columns), count: rows + 1),
      columnCount: columns)
  }

  @inline(__always)
  func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && column >= Int(low[row]) && column <= Int(high[row])
  }

  func isWithin(_ other: Band) -> Bool {
    (0...lastRow).allSatisfy { low[$0] >= other.low[$0] && high[$0] <= other.high[$0] }
  }

  func columns(_ row: Int) -> ClosedRange<Int> { Int(low[row])...Int(high[row]) }

  /// For each column the first and the last row that hold it.
  func rowsByColumn() -> (low: [Int32], high: [Int32]) {
    var first = [Int32](repeating: 0, count: columnCount + 1)
    var last = [Int32](repeating: 0, count: columnCount + 1)
    var column = 0
    for row in 0...lastRow {
      while column <= Int(high[row]) {
        first[column] = Int32(row)
        column += 1
      }
    }
    column = columnCount
    for row in (0...lastRow).reversed() {
      while column >= Int(low[row]) {
        last[column] = Int32(row)
        column -= 1
      }
    }
    return (first, last)
  }
}

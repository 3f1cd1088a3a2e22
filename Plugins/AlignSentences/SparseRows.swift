/// A sparse matrix by rows.
struct SparseRows {
  /// Where each row begins in `columns` and `values`, and where the last one ends.
  private(set) var starts: [Int32] = [0]
  private(set) var columns: [Int32] = []
  private(set) var values: [Float] = []

  var rowCount: Int { starts.count - 1 }

  func range(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

  init() {}

  /// Empty rows.
  init(rowCount: Int) { starts = [Int32](repeating: 0, count: rowCount + 1) }

  mutating func append(column: Int32, _ value: Float) {
    columns.append(column)
    values.append(value)
  }

  mutating func endRow() { starts.append(Int32(columns.count)) }

  func rowSum(_ row: Int) -> Float {
    var sum: Float = 0
    for index in range(row) { sum += values[index] }
    return sum
  }

  /// Rows become columns; columns ascend in each row. Complexity: linear.
  func transposed(rowCount count: Int) -> SparseRows {
    var result = SparseRows()
    var starts = [Int32](repeating: 0, count: count + 1)
    for column in columns { starts[Int(column) + 1] += 1 }
    for row in 0..<count { starts[row + 1] += starts[row] }
    result.columns = [Int32](repeating: 0, count: columns.count)
    result.values = [Float](repeating: 0, count: columns.count)
    var next = starts
    for row in 0..<rowCount {
      for index in range(row) {
        let place = Int(next[Int(columns[index])])
        next[Int(columns[index])] += 1
        result.columns[place] = Int32(row)
        result.values[place] = values[index]
      }
    }
    result.starts = starts
    return result
  }
}

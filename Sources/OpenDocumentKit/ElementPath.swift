/// The path of the block in hand: `text/table[1]/table-row[2]/table-cell[1]/p[3]`, elements of a name counted from 1.
struct ElementPath {
  private(set) var bytes: [UInt8] = []
  /// Lengths of the path before each element on it.
  private var lengths: [Int] = []
  private var counts: [[Tag: Int]] = [[:]]

  mutating func push(_ tag: Tag, _ name: String) {
    let count = (counts[lengths.count][tag] ?? 0) + 1
    counts[lengths.count][tag] = count
    lengths.append(bytes.count)
    if !bytes.isEmpty { bytes.append(0x2F) }
    bytes.append(contentsOf: tag == .text ? name.utf8 : "\(name)[\(count)]".utf8)
    counts.append([:])
  }

  mutating func pop() {
    guard let length = lengths.popLast() else { return }
    bytes.removeSubrange(length...)
    counts.removeLast()
  }
}

extension Tag {
  /// Whether the element stands on the path of what is in it.
  var isOnPath: Bool {
    switch self {
    case .text, .p, .h, .list, .listItem, .section, .table, .tableRow, .tableCell, .note, .textBox, .annotation,
      .masterPage:
      true
    default: false
    }
  }
}

import XMLKit

/// Counts elements among their siblings of the same name: the numbers in `doc/p[3]`.
struct SiblingCounts {
  /// An element's place among its siblings of its name, counted from 1.
  struct Position: Equatable {
    var number: Int
  }

  /// For each element in hand, and for the document: the names of its children so far, and how many there were.
  private var levels: [[(name: XMLName, count: Int)]] = [[]]

  /// Elements of more names than this are numbered together: no document means them to be told apart by it.
  private static let maximumNames = 256

  mutating func begin(_ name: XMLName) -> Position {
    let level = levels.count - 1
    levels.append([])
    if let index = levels[level].firstIndex(where: { $0.name.isIdentical(to: name) }) {
      levels[level][index].count += 1
      return Position(number: levels[level][index].count)
    }
    if levels[level].count < Self.maximumNames { levels[level].append((name, 1)) }
    return Position(number: 1)
  }

  mutating func end() { levels.removeLast() }

  /// Writes a step of a path: `p[3]`.
  func append(_ position: Position, of name: XMLName, to path: inout [UInt8]) {
    path.append(contentsOf: name.localBytes)
    path.append(UInt8(ascii: "["))
    path.append(contentsOf: String(position.number).utf8)
    path.append(UInt8(ascii: "]"))
  }
}

import XMLKit

/// Counts the elements of each name within their parent, for paths.
struct SiblingCounts {
  /// Where an element stands among its siblings, counted from 1.
  enum Position: Equatable {
    case ofItsName(Int)
    /// Among all: where siblings have too many names to count each.
    case ofAll(Int)
    case root
  }

  private struct Count {
    var name: UInt
    var count: Int
  }

  /// The names of the elements in hand's children, those of inner elements after those of outer ones.
  private var counts: [Count] = []
  /// For each element in hand, where its children's names begin, and how many children it has had.
  private var levels: [(start: Int, children: Int)] = []
  private let maximumNames = 32

  mutating func begin(_ name: XMLName) -> Position {
    let position = position(of: name)
    levels.append((counts.count, 0))
    return position
  }

  mutating func end() {
    guard let level = levels.popLast() else { return }
    counts.removeLast(counts.count - level.start)
  }

  private mutating func position(of name: XMLName) -> Position {
    guard let last = levels.indices.last else { return .root }
    levels[last].children += 1
    let start = levels[last].start
    var index = start
    while index < counts.count {
      if counts[index].name == name.identity {
        counts[index].count += 1
        return .ofItsName(counts[index].count)
      }
      index += 1
    }
    if counts.count - start == maximumNames { return .ofAll(levels[last].children) }
    counts.append(Count(name: name.identity, count: 1))
    return .ofItsName(1)
  }
}

extension SiblingCounts.Position {
  /// Adds a step of a path, in XPath: `p[3]`, or `*[40]`.
  func append(_ name: XMLName, to path: inout [UInt8]) {
    let number: Int
    switch self {
    case .root:
      path.append(contentsOf: name.localBytes)
      return
    case .ofItsName(let count):
      path.append(contentsOf: name.localBytes)
      number = count
    case .ofAll(let count):
      path.append(0x2A)
      number = count
    }
    path.append(0x5B)
    append(number, to: &path)
    path.append(0x5D)
  }

  private func append(_ number: Int, to path: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &path) }
    path.append(0x30 + UInt8(number % 10))
  }
}

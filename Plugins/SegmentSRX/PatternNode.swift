/// What a regular expression may match, as far as a filter wants to know: less is said than the expression says, never
/// more.
indirect enum PatternNode: Hashable {
  /// One scalar of a set; nil for a set that is not known.
  case set(SetName?)
  /// A word boundary.
  case boundary
  /// Nothing: an assertion that is taken for true.
  case empty
  /// Whatever: a construct that is not understood.
  case opaque
  case sequence([PatternNode])
  case choice([PatternNode])
  /// No upper limit where `max` is nil.
  case repetition(PatternNode, min: Int, max: Int?)
}

/// A set of scalars, in ICU's notation.
struct SetName: Hashable {
  var pattern: String
  var ignoresCase: Bool
}

/// The beginning (or the end, read backwards) of what a pattern matches.
struct Stretch: Hashable {
  enum Element: Hashable {
    case set(SetName?)
    case boundary
  }

  var elements: [Element] = []
  /// Whether anything may follow; else the match ends here.
  var isOpen = false

  var length: Int { elements.count { $0 != .boundary } }
}

extension PatternNode {
  /// How the matches of a pattern begin, or how they end, from the last scalar backwards.
  ///
  /// - Returns: stretches of at most `depth` scalars, one of which begins every match.
  func stretches(backwards: Bool, depth: Int = 8) -> [Stretch] {
    switch self {
    case .set(let name): return [Stretch(elements: [.set(name)])]
    case .boundary: return [Stretch(elements: [.boundary])]
    case .empty: return [Stretch()]
    case .opaque: return [Stretch(isOpen: true)]
    case .sequence(let nodes):
      var result = [Stretch()]
      for node in backwards ? nodes.reversed() : nodes {
        guard result.contains(where: { !$0.isOpen }) else { break }
        result = joined(result, node.stretches(backwards: backwards, depth: depth), depth: depth)
      }
      return result
    case .choice(let nodes):
      return distinct(nodes.flatMap { $0.stretches(backwards: backwards, depth: depth) })
    case .repetition(let node, let min, let max):
      let once = node.stretches(backwards: backwards, depth: depth)
      var power = [Stretch()]
      for _ in 0..<Swift.min(min, depth) { power = joined(power, once, depth: depth) }
      if min > depth { return power.map { opened($0) } }
      // The fewest times, once and twice more; then whatever.
      let most = Swift.min(max ?? .max, min + 2)
      var result = power
      for count in min..<Swift.max(min, most) {
        power = joined(power, once, depth: depth)
        let isLast = count + 1 == most && most != max
        result += isLast ? power.map { opened($0) } : power
      }
      return distinct(result)
    }
  }
}

/// More than these are not told apart.
private let mostStretches = 4096

private func joined(_ left: [Stretch], _ right: [Stretch], depth: Int) -> [Stretch] {
  guard left.count * right.count <= mostStretches else { return left.map { opened($0) } }
  var result: [Stretch] = []
  for stretch in left {
    if stretch.isOpen {
      result.append(stretch)
    } else if stretch.length >= depth {
      result.append(opened(stretch))
    } else {
      for next in right {
        var stretch = stretch
        stretch.elements += next.elements
        stretch.isOpen = next.isOpen
        result.append(stretch)
      }
    }
  }
  return distinct(result)
}

private func opened(_ stretch: Stretch) -> Stretch {
  Stretch(elements: stretch.elements, isOpen: true)
}

private func distinct(_ stretches: [Stretch]) -> [Stretch] {
  var seen: Set<Stretch> = []
  let result = stretches.filter { seen.insert($0).inserted }
  return result.count > mostStretches ? [Stretch(isOpen: true)] : result
}

/// Tells which of a number of patterns may match at a place: for those that a few scalars do not decide, such as
/// `\([^)]*\.\s`. One walk through the text for all of them, by an automaton whose states are made when they are first
/// met (Aho, Lam, Sethi, Ullman, Compilers, section 3.7.3). Boundaries and other assertions are taken for true, so that
/// some of what it lets pass does not match.
struct MatchAutomaton {
  static let mostPatterns = 64

  private struct Walk {
    var state = 0
    var position: Int
    /// The walk pauses here, or at the next scalar.
    var stop: Int
    var length = 0
    /// Where the nearest byte that may begin a match of `opened` stands; beyond all text where it was not looked for.
    var opener = Int.max
  }

  /// A state of the non-deterministic automaton.
  private struct Node {
    /// The set of the scalar that leads on; nil for a branch.
    var set: Int?
    /// Where it leads; -1 to a match.
    var next: [Int]
    var pattern: Int
  }

  private struct State: Hashable {
    /// Ascending; those that take a scalar.
    var nodes: [Int] = []
    /// Patterns that have matched; their nodes are left out.
    var matched: UInt64 = 0
  }

  private let isBackward: Bool
  private let classes: ScalarClasses
  /// How many scalars the longest match may have.
  private let reach: Int
  /// For each class, the group of classes that no pattern tells apart.
  private var groups: [UInt16] = []
  private var groupCount = 0
  /// The groups of the scalars of ASCII.
  private var asciiGroups: [UInt16] = []
  private var sets = AutomatonSets()
  private var nodes: [Node] = []
  private var start = State()
  private var states: [State] = []
  private var numbers: [State: Int] = [:]
  /// For each state and group the state that follows; -1 where it is not made yet.
  private var transitions: [Int32] = []
  private var matched: [UInt64] = []
  private var marks: [Mark] = []
  /// Stations of walks forward through the text in hand that found no match.
  private var deadEnds: Set<Station> = []

  /// Where a walk is, which decides what it will find.
  private struct Station: Hashable {
    var position: Int
    var state: Int
  }

  /// A walk's stations stand as many bytes apart, the first behind as many again: short walks have none.
  private static let stationDistance = 128
  /// The patterns, as bits, whose matches begin with a scalar that is rare in text, and the bytes that begin those.
  private let opened: UInt64
  private let openers: [Bool]

  private enum Mark {
    case none
    /// No pattern is left that has not matched.
    case final
    /// Of a walk backwards: only those of `opened` are left.
    case waiting
  }

  /// - Parameter members: the numbers of the classes of a set; nil for any scalar.
  init(_ patterns: [PatternNode], backward isBackward: Bool, classes: ScalarClasses, members: (SetName?) -> [Int]?) {
    self.isBackward = isBackward
    self.classes = classes
    reach = isBackward ? patterns.map(\.longest).max() ?? 0 : .max
    (opened, openers) = isBackward ? rarelyBegun(patterns, classes, members) : (0, [])
    let entries = patterns.enumerated().map { number, pattern in
      entry(of: pattern, before: -1, number) { name in
        members(name) ?? Array(1..<classes.count)
      }
    }
    (groups, groupCount) = sets.group(classCount: classes.count)
    asciiGroups = (0..<0x80).map { groups[classes[$0]] }
    for (number, entry) in entries.enumerated() { follow(entry, number, &start) }
    _ = self.number(of: start)
  }

  /// Must be called before another text is walked through.
  mutating func begin() { if !deadEnds.isEmpty { deadEnds = [] } }

  /// The patterns, as bits, that may have a match that begins at a place, or ends there where the walk is backward.
  ///
  /// Complexity: walks forward that find nothing end where one before was in the same state, so that all of a text's
  /// together are linear in it, times the states.
  mutating func matches(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt64 {
    var walk = Walk(position: place, stop: isBackward ? 0 : station(behind: place + Self.stationDistance))
    var stations: [Station] = []
    while true {
      while let group = advance(&walk, in: text) {
        // Too many states for this text: nothing is left out, and a new start made.
        guard states.count < 4096 else {
          forget()
          return .max
        }
        walk.state = make(walk.state, group)
      }
      guard !isBackward, marks[walk.state] != .final, walk.position < text.count else { break }
      let station = Station(position: walk.position, state: walk.state)
      if deadEnds.contains(station) { break }
      stations.append(station)
      walk.stop = self.station(behind: walk.position)
    }
    if matched[walk.state] == 0 { deadEnds.formUnion(stations) }
    return matched[walk.state]
  }

  private func station(behind place: Int) -> Int { (place / Self.stationDistance + 1) * Self.stationDistance }

  /// Goes on while the next state is known. Returns the group that leads to one that is not; nil at the end, and at the
  /// walk's stop.
  private func advance(_ walk: inout Walk, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var (state, position, length, opener) = (walk.state, walk.position, walk.length, walk.opener)
    let stop = walk.stop
    defer { walk = Walk(state: state, position: position, stop: stop, length: length, opener: opener) }
    let groupCount = groupCount
    let end = min(stop, text.count)
    return transitions.withUnsafeBufferPointer { transitions in
      marks.withUnsafeBufferPointer { marks in
        asciiGroups.withUnsafeBufferPointer { asciiGroups in
          while isBackward ? position > end : position < end, length < reach {
            switch marks[state] {
            case .none: break
            case .final: return nil
            case .waiting where position <= opener:
              guard let next = nextOpener(in: text, before: position, within: reach - length) else { return nil }
              opener = next
            case .waiting: break
            }
            let group: Int
            let byte = text[isBackward ? position - 1 : position]
            if byte < 0x80 {
              group = Int(asciiGroups[Int(byte)])
              position += isBackward ? -1 : 1
            } else {
              if isBackward { position = previous(text, before: position) }
              let (value, following) = scalar(of: text, at: position)
              group = Int(groups[classes[value]])
              if !isBackward { position = following }
            }
            length += 1
            let next = Int(transitions[state * groupCount + group])
            if next < 0 { return group }
            state = next
          }
          return nil
        }
      }
    }
  }

  /// - Parameter limit: in scalars.
  private func nextOpener(in text: UnsafeBufferPointer<UInt8>, before place: Int, within limit: Int) -> Int? {
    openers.withUnsafeBufferPointer { openers in
      var position = place
      var length = 0
      while position > 0, length < limit {
        position -= 1
        let byte = text[position]
        if openers[Int(byte)] { return position }
        if byte & 0xC0 != 0x80 { length += 1 }
      }
      return nil
    }
  }

  private mutating func make(_ number: Int, _ group: Int) -> Int {
    let state = states[number]
    var next = State(matched: state.matched)
    for node in state.nodes {
      guard let set = nodes[node].set, sets.contains(group, in: set) else { continue }
      for target in nodes[node].next { follow(target, nodes[node].pattern, &next) }
    }
    let target = self.number(of: next)
    transitions[number * groupCount + group] = Int32(target)
    return target
  }

  private mutating func number(of state: State) -> Int {
    var state = state
    state.nodes = Set(state.nodes).filter { state.matched >> UInt64(nodes[$0].pattern) & 1 == 0 }.sorted()
    if let known = numbers[state] { return known }
    numbers[state] = states.count
    states.append(state)
    matched.append(state.matched)
    let isWaiting = state.nodes.allSatisfy { opened >> UInt64(nodes[$0].pattern) & 1 == 1 }
    marks.append(state.nodes.isEmpty ? .final : isWaiting ? .waiting : .none)
    transitions += [Int32](repeating: -1, count: groupCount)
    return states.count - 1
  }

  private mutating func forget() {
    states = []
    deadEnds = []
    numbers = [:]
    matched = []
    marks = []
    transitions = []
    _ = number(of: start)
  }

  /// Adds the nodes that an entry leads to without a scalar.
  private func follow(_ entry: Int, _ pattern: Int, _ state: inout State) {
    var open = [entry]
    var seen: Set<Int> = []
    while let node = open.popLast() {
      if node < 0 {
        state.matched |= 1 << UInt64(pattern)
      } else if nodes[node].set != nil {
        state.nodes.append(node)
      } else if seen.insert(node).inserted {
        open += nodes[node].next
      }
    }
  }

  /// Makes the nodes of a pattern, in the order of the walk. Returns where to enter them.
  private mutating func entry(
    of node: PatternNode, before next: Int, _ pattern: Int, _ members: (SetName?) -> [Int]
  ) -> Int {
    guard nodes.count < 10_000 else { return -1 }
    switch node {
    case .set(let name):
      let set = sets.number(of: name, classCount: classes.count, members)
      return add(Node(set: set, next: [next], pattern: pattern))
    case .boundary, .empty: return next
    case .opaque: return -1
    case .sequence(let parts):
      return (isBackward ? parts : parts.reversed()).reduce(next) { entry(of: $1, before: $0, pattern, members) }
    case .choice(let parts):
      var branches: [Int] = []
      for part in parts { branches.append(entry(of: part, before: next, pattern, members)) }
      return add(Node(set: nil, next: branches, pattern: pattern))
    case .repetition(let part, let min, let max):
      var result = next
      // More than so many are not counted.
      if let max, max <= 20 {
        for _ in Swift.min(min, max)..<max {
          let once = entry(of: part, before: result, pattern, members)
          result = add(Node(set: nil, next: [once, next], pattern: pattern))
        }
      } else {
        result = add(Node(set: nil, next: [next], pattern: pattern))
        let body = entry(of: part, before: result, pattern, members)
        nodes[result].next.append(body)
      }
      for _ in 0..<Swift.min(min, 20) { result = entry(of: part, before: result, pattern, members) }
      return result
    }
  }

  private mutating func add(_ node: Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }
}

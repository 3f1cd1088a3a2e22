/// Tells which of a number of patterns may match at a place, forward from it or backward to it: for those that a few
/// scalars do not decide, such as `\([^)]*\.\s`. One walk through the text for all of them, by an automaton whose states
/// are made when they are first met (Aho, Lam, Sethi, Ullman, Compilers, section 3.7.3). Boundaries and other assertions
/// are taken for true, so that some of what it lets pass does not match.
struct MatchAutomaton {
  static let mostPatterns = 64

  /// A state of the non-deterministic automaton.
  private struct Node {
    /// The classes of the scalar that leads on; nil for a branch.
    var classes: [Bool]?
    /// Where it leads; -1 to a match.
    var next: [Int]
    var pattern: Int
  }

  private struct State: Hashable {
    /// Ascending; those that take a scalar.
    var nodes: [Int]
    /// Patterns that have matched; their nodes are left out.
    var matched: UInt64
  }

  private let isBackward: Bool
  private let classes: ScalarClasses
  /// How many scalars the longest match may have.
  private let reach: Int
  private var nodes: [Node] = []
  private var states: [State] = []
  private var numbers: [State: Int] = [:]
  /// For each state and class the state that follows; -1 where it is not made yet.
  private var transitions: [Int32] = []
  private var matched: [UInt64] = []
  private var isFinal: [Bool] = []

  /// - Parameter members: the numbers of the classes of a set; nil for any scalar.
  init(_ patterns: [PatternNode], backward isBackward: Bool, classes: ScalarClasses, members: (SetName?) -> [Int]?) {
    self.isBackward = isBackward
    self.classes = classes
    reach = isBackward ? patterns.map(\.longest).max() ?? 0 : .max
    var entries: [Int] = []
    for (number, pattern) in patterns.enumerated() {
      entries.append(entry(of: pattern, before: -1, number, members))
    }
    var start = State(nodes: [], matched: 0)
    for (number, entry) in entries.enumerated() { follow(entry, number, &start) }
    _ = self.number(of: start)
  }

  /// The patterns, as bits, that may have a match that begins at a place, or ends there where the walk is backward.
  mutating func matches(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt64 {
    var walk = Walk(position: place)
    while let member = advance(&walk, in: text) {
      // Too many states for this text: nothing is left out, and a new start made.
      guard states.count < 4096 else {
        forget()
        return .max
      }
      walk.state = make(walk.state, member)
    }
    return matched[walk.state]
  }

  private struct Walk {
    var state = 0
    var position: Int
    var length = 0
  }

  /// Goes on while the next state is known. Returns the class that leads to one that is not; nil at the end.
  private func advance(_ walk: inout Walk, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var (state, position, length) = (walk.state, walk.position, walk.length)
    defer { walk = Walk(state: state, position: position, length: length) }
    return transitions.withUnsafeBufferPointer { transitions in
      isFinal.withUnsafeBufferPointer { isFinal in
        while !isFinal[state], isBackward ? position > 0 : position < text.count, length < reach {
          if isBackward { position = previous(text, before: position) }
          let (value, following) = scalar(of: text, at: position)
          if !isBackward { position = following }
          length += 1
          let member = classes[value]
          let next = Int(transitions[state * classes.count + member])
          if next < 0 { return member }
          state = next
        }
        return nil
      }
    }
  }

  private mutating func make(_ number: Int, _ member: Int) -> Int {
    let state = states[number]
    var next = State(nodes: [], matched: state.matched)
    for node in state.nodes where nodes[node].classes?[member] == true {
      for target in nodes[node].next { follow(target, nodes[node].pattern, &next) }
    }
    let target = self.number(of: next)
    transitions[number * classes.count + member] = Int32(target)
    return target
  }

  private mutating func number(of state: State) -> Int {
    var state = state
    state.nodes = Set(state.nodes).filter { state.matched >> UInt64(nodes[$0].pattern) & 1 == 0 }.sorted()
    if let known = numbers[state] { return known }
    numbers[state] = states.count
    states.append(state)
    matched.append(state.matched)
    isFinal.append(state.nodes.isEmpty)
    transitions += [Int32](repeating: -1, count: classes.count)
    return states.count - 1
  }

  private mutating func forget() {
    let start = states[0]
    states = []
    numbers = [:]
    matched = []
    isFinal = []
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
      } else if seen.insert(node).inserted {
        if nodes[node].classes != nil { state.nodes.append(node) } else { open += nodes[node].next }
      }
    }
  }

  /// Makes the nodes of a pattern, in the order of the walk. Returns where to enter them.
  private mutating func entry(
    of node: PatternNode, before next: Int, _ pattern: Int, _ members: (SetName?) -> [Int]?
  ) -> Int {
    guard nodes.count < 10_000 else { return -1 }
    switch node {
    case .set(let name):
      var allowed = [Bool](repeating: false, count: classes.count)
      for member in members(name) ?? Array(1..<classes.count) { allowed[member] = true }
      return add(Node(classes: allowed, next: [next], pattern: pattern))
    case .boundary, .empty: return next
    case .opaque: return -1
    case .sequence(let parts):
      var result = next
      for part in isBackward ? parts : parts.reversed() { result = entry(of: part, before: result, pattern, members) }
      return result
    case .choice(let parts):
      var branches: [Int] = []
      for part in parts { branches.append(entry(of: part, before: next, pattern, members)) }
      return add(Node(classes: nil, next: branches, pattern: pattern))
    case .repetition(let part, let min, let max):
      var result = next
      // More than so many are not counted.
      if let max, max <= 20 {
        for _ in Swift.min(min, max)..<max {
          let once = entry(of: part, before: result, pattern, members)
          result = add(Node(classes: nil, next: [once, next], pattern: pattern))
        }
      } else {
        result = add(Node(classes: nil, next: [next], pattern: pattern))
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

extension PatternNode {
  /// How many scalars a match has at most, where repetitions without a limit have the one of look-behind.
  fileprivate var longest: Int {
    switch self {
    case .set: 1
    case .boundary, .empty: 0
    case .opaque: 1 << 20
    case .sequence(let parts): min(parts.reduce(0) { $0 + $1.longest }, 1 << 20)
    case .choice(let parts): parts.map(\.longest).max() ?? 0
    case .repetition(let part, let min, let max):
      Swift.min(part.longest * Swift.min(max ?? Swift.max(min, mostRepetitions), 1 << 20), 1 << 20)
    }
  }
}

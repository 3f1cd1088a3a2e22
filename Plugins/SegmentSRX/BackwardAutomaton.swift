/// Tells which of a number of patterns may have a match that ends at a place, for those that a few scalars do not
/// decide: `\([^)]*\.\s`. One walk backwards through the text for all of them, by an automaton whose states are made
/// when they are first met (Aho, Lam, Sethi, Ullman, Compilers, section 3.7.3). Boundaries and other assertions are
/// taken for true, so that some of what it lets pass does not match.
final class BackwardAutomaton {
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
  init(_ patterns: [PatternNode], classes: ScalarClasses, members: (SetName?) -> [Int]?) {
    self.classes = classes
    reach = patterns.map(\.longest).max() ?? 0
    var entries: [Int] = []
    for (number, pattern) in patterns.enumerated() {
      entries.append(entry(of: pattern, before: -1, number, members))
    }
    var start = State(nodes: [], matched: 0)
    for (number, entry) in entries.enumerated() { follow(entry, number, &start) }
    _ = self.number(of: start)
  }

  /// The patterns, as bits, that may have a match that ends at a place.
  func matches(in text: UnsafeBufferPointer<UInt8>, endingAt place: Int) -> UInt64 {
    var state = 0
    var position = place
    var length = 0
    while !isFinal[state], position > 0, length < reach {
      position = previous(text, before: position)
      length += 1
      let member = classes[scalar(of: text, at: position).value]
      let next = Int(transitions[state * classes.count + member])
      if next >= 0 {
        state = next
      } else {
        // Too many states for this text: nothing is left out, and a new start made.
        guard states.count < 4096 else {
          forget()
          return .max
        }
        state = make(state, member)
      }
    }
    return matched[state]
  }

  private func make(_ number: Int, _ member: Int) -> Int {
    let state = states[number]
    var next = State(nodes: [], matched: state.matched)
    for node in state.nodes where nodes[node].classes?[member] == true {
      for target in nodes[node].next { follow(target, nodes[node].pattern, &next) }
    }
    let target = self.number(of: next)
    transitions[number * classes.count + member] = Int32(target)
    return target
  }

  private func number(of state: State) -> Int {
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

  private func forget() {
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

  /// Makes the nodes of a pattern, its last scalar first. Returns where to enter them.
  private func entry(
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
      return parts.reduce(next) { entry(of: $1, before: $0, pattern, members) }
    case .choice(let parts):
      return add(
        Node(classes: nil, next: parts.map { entry(of: $0, before: next, pattern, members) }, pattern: pattern))
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
        nodes[result].next.append(entry(of: part, before: result, pattern, members))
      }
      for _ in 0..<Swift.min(min, 20) { result = entry(of: part, before: result, pattern, members) }
      return result
    }
  }

  private func add(_ node: Node) -> Int {
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

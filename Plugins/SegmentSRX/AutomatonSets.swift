extension PatternNode {
  /// How many scalars a match has at most, where repetitions without a limit have the one of look-behind.
  var longest: Int {
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

/// The patterns, as bits, that begin with a scalar that is rare in text, such as a bracket, and the bytes that begin
/// those scalars.
func rarelyBegun(
  _ patterns: [PatternNode], _ classes: ScalarClasses, _ members: (SetName?) -> [Int]?
) -> (UInt64, [Bool]) {
  let usual = Set(
    " .,-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars.map { classes[$0.value] })
  var opened: UInt64 = 0
  var openers: Set<Int> = []
  for (number, pattern) in patterns.enumerated() {
    var beginnings: Set<Int>? = []
    for stretch in pattern.stretches(backwards: false, depth: 1) {
      if case .set(let name)? = stretch.elements.first(where: { $0 != .boundary }), let set = members(name) {
        beginnings?.formUnion(set)
      } else {
        beginnings = nil
      }
    }
    guard let beginnings, beginnings.isDisjoint(with: usual) else { continue }
    opened |= 1 << UInt64(number)
    openers.formUnion(beginnings)
  }
  return (opened, classes.firstBytes { openers.contains($0) })
}

/// The sets of an automaton's patterns: first of classes, then of groups of them.
struct AutomatonSets {
  private var numbers: [SetName?: Int] = [:]
  private var members: [[Bool]] = []

  func contains(_ member: Int, in set: Int) -> Bool { members[set][member] }

  mutating func number(of name: SetName?, classCount: Int, _ classes: (SetName?) -> [Int]) -> Int {
    if let known = numbers[name] { return known }
    var allowed = [Bool](repeating: false, count: classCount)
    for member in classes(name) { allowed[member] = true }
    members.append(allowed)
    numbers[name] = members.count - 1
    return members.count - 1
  }

  /// Groups the classes that no set tells apart. Returns each class's group, and how many there are.
  mutating func group(classCount: Int) -> ([UInt16], Int) {
    var groups = [UInt16](repeating: 0, count: classCount)
    var count = 1
    for set in members {
      var split: [UInt16: UInt16] = [:]
      for member in 0..<classCount where set[member] {
        let group = groups[member]
        if split[group] == nil {
          split[group] = UInt16(count)
          count += 1
        }
        groups[member] = split[group] ?? group
      }
    }
    // Groups whose members have all gone to another stay empty.
    for index in members.indices {
      var allowed = [Bool](repeating: false, count: count)
      for member in 0..<classCount where members[index][member] { allowed[Int(groups[member])] = true }
      members[index] = allowed
    }
    return (groups, count)
  }
}

import StageKit

/// The rules that a rules file has for one language, ready to divide texts.
///
/// The order of the standard (SRX 2.0, section 4): a break rule's match breaks the text unless an exception that stands
/// before the rule holds there. As in the reference implementation, each break rule's part before the break is searched
/// from left to right, without overlaps, its part after the break matched where that ends; an exception's part before
/// the break may begin anywhere and must end at the break.
struct LanguageRules {
  struct BreakRule {
    /// Nil where it matches nothing, everywhere.
    var before: RuleExpression?
    var after: RuleExpression?
    /// How many bits of the filter stand for the exceptions before this rule.
    var limit = 0
    /// The classes that may follow the break; nil where any may, or none.
    var followers: [Bool]?
    /// For what the part before the break matches; nil where there is none.
    var automaton: MatchAutomaton?
  }

  let breakRules: [BreakRule]
  let exceptions: [RuleExpression]
  let startFilter: StartFilter
  let exceptionFilter: ExceptionFilter
  /// For the exceptions whose patterns have no limit.
  let automaton: MatchAutomaton
  /// For each exception, its pattern's bit in the automaton; 0 where it is not there.
  let automatonBits: [UInt64]
  let classes: ScalarClasses
}

extension LanguageRules {
  /// - Throws: where look-behind cannot have a pattern.
  init(_ languageRules: [RulesFile.LanguageRule], dialect: Dialect) throws(StageError) {
    var sets = SetNumbers()
    let word = sets.number(of: SetName(pattern: "[\\p{L}\\p{Nd}]", ignoresCase: false))
    let nonWord = sets.number(of: SetName(pattern: "[^\\p{L}\\p{Nd}]", ignoresCase: false))
    var exceptions: [RuleExpression] = []
    var endings: [(stretches: [Stretch], after: [Int]?)] = []
    var unlimited: [PatternNode] = []
    var automatonBits: [UInt64] = []
    var breakRules: [BreakRule] = []
    var beginnings: [StartFilter.Shape] = []
    var befores: [PatternNode?] = []
    var followers: [[Int]?] = []
    var exceptionsBefore: [Int] = []
    for languageRule in languageRules {
      for (number, rule) in languageRule.rules.enumerated() {
        let before = Pattern(rule.before.pattern, dialect: dialect)
        let after = Pattern(rule.after.pattern, dialect: dialect)
        let follower = firstSets(of: after.node, &sets)
        func expression(_ pattern: String, _ part: String, _ text: RulesFile.Text) throws(StageError) -> RuleExpression
        {
          try RuleExpression(
            pattern,
            RuleExpression.Origin(languageRule: languageRule.name, number: number + 1, part: part, pattern: text))
        }
        let isBeforeEmpty = rule.before.pattern.isEmpty
        let isAfterEmpty = rule.after.pattern.isEmpty
        if rule.breaks {
          breakRules.append(
            BreakRule(
              before: isBeforeEmpty ? nil : try expression(before.text, "beforebreak", rule.before),
              after: isAfterEmpty ? nil : try expression(after.text, "afterbreak", rule.after)))
          beginnings.append(StartFilter.Shape(isBeforeEmpty ? after.node : before.node, &sets))
          before.node.number(&sets)
          befores.append(isBeforeEmpty ? nil : before.node)
          followers.append(follower)
          exceptionsBefore.append(exceptions.count)
        } else {
          before.node.number(&sets)
          let behind = isBeforeEmpty ? "" : "(?<=\(before.limited))"
          let ahead = isAfterEmpty ? "" : "(?=\(after.text))"
          do {
            exceptions.append(
              try expression(ahead + behind, isBeforeEmpty ? "afterbreak" : "beforebreak", rule.before))
          } catch {
            // Where one part alone is at fault, that is named.
            _ = try expression(before.text, "beforebreak", rule.before)
            _ = try expression(after.text, "afterbreak", rule.after)
            throw error
          }
          let stretches = before.node.stretches(backwards: true, depth: ExceptionFilter.depth)
          endings.append((stretches, follower))
          if stretches.contains(where: \.isOpen), unlimited.count < MatchAutomaton.mostPatterns {
            automatonBits.append(1 << UInt64(unlimited.count))
            unlimited.append(before.node)
          } else {
            automatonBits.append(0)
          }
        }
      }
    }
    var shapes: [ExceptionFilter.Shape] = []
    for (exception, ending) in endings.enumerated() {
      for stretch in ending.stretches {
        shapes.append(ExceptionFilter.Shape(stretch, ending.after, exception, &sets))
      }
    }
    let classes = ScalarClasses(sets.ranges)
    let wordClasses = Set(word.map { classes.members[$0] } ?? [])
    for index in shapes.indices {
      // A boundary says what stands before a word only where a word begins behind it.
      let last = shapes[index].before.last.flatMap { $0 }
      shapes[index].beginsWord =
        shapes[index].beginsWord && last.map { wordClasses.isSuperset(of: classes.members[$0]) } ?? false
    }
    self.classes = classes
    func members(_ name: SetName?) -> [Int]? { sets.number(of: name).map { classes.members[$0] } }
    automaton = MatchAutomaton(unlimited, backward: true, classes: classes, members: members)
    self.automatonBits = automatonBits
    exceptionFilter = ExceptionFilter(shapes, classes: classes, nonWord: nonWord)
    startFilter = StartFilter(beginnings, classes: classes, wordClasses: wordClasses)
    for index in breakRules.indices {
      breakRules[index].automaton = befores[index].map {
        MatchAutomaton([$0], backward: false, classes: classes, members: members)
      }
      breakRules[index].limit = exceptionFilter.bits(before: exceptionsBefore[index])
      breakRules[index].followers = followers[index].map { numbers in
        var allowed = [Bool](repeating: false, count: classes.count)
        for number in numbers { for member in classes.members[number] { allowed[member] = true } }
        return allowed
      }
    }
    self.breakRules = breakRules
    self.exceptions = exceptions
  }
}

extension PatternNode {
  /// Numbers the sets of a pattern.
  fileprivate func number(_ sets: inout SetNumbers) {
    switch self {
    case .set(let name): _ = sets.number(of: name)
    case .boundary, .empty, .opaque: break
    case .sequence(let parts), .choice(let parts): for part in parts { part.number(&sets) }
    case .repetition(let part, _, _): part.number(&sets)
    }
  }
}

/// The sets of which one holds the first scalar of every match; nil where a match may be empty or is not known.
private func firstSets(of node: PatternNode, _ sets: inout SetNumbers) -> [Int]? {
  var result: [Int] = []
  for stretch in node.stretches(backwards: false, depth: 1) {
    guard case .set(let name)? = stretch.elements.first(where: { $0 != .boundary }),
      let number = sets.number(of: name)
    else { return nil }
    result.append(number)
  }
  return result
}

extension StartFilter.Shape {
  init(_ node: PatternNode, _ sets: inout SetNumbers) {
    let stretches = node.stretches(backwards: false, depth: StartFilter.depth)
    let length = min(stretches.map(\.length).min() ?? 0, StartFilter.depth)
    var united = [[Int]?](repeating: [], count: length)
    for stretch in stretches {
      var index = 0
      for element in stretch.elements {
        guard case .set(let name) = element, index < length else { continue }
        if let number = sets.number(of: name) { united[index]?.append(number) } else { united[index] = nil }
        index += 1
      }
    }
    self.sets = united
    beginsAtBoundary = stretches.allSatisfy { $0.elements.first == .boundary }
  }
}

extension ExceptionFilter.Shape {
  init(_ stretch: Stretch, _ after: [Int]?, _ exception: Int, _ sets: inout SetNumbers) {
    before = []
    for element in stretch.elements {
      guard case .set(let name) = element, before.count < ExceptionFilter.depth else { continue }
      before.append(sets.number(of: name))
    }
    beginsWord = stretch.elements.last == .boundary
    self.after = after
    self.exception = exception
  }
}

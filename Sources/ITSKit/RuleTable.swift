import TextModel
import XMLKit

/// Rules made ready for matching: for each name of an element, what may select it or its attributes.
final class RuleTable {
  let rules: [Rule]
  let vocabulary: XMLVocabulary
  /// What selects elements.
  let elements: Lists<Candidate>
  /// What selects attributes of elements.
  let attributes: Lists<Candidate>
  /// Steps above selected ones that ask for attributes: an element that satisfies one keeps its bit.
  let conditions: Lists<Step>
  /// Paths that ask for more than a name, each step after the one above it.
  let paths: [[Step]]
  let pointers: [[Pointer]]
  /// The rules that only a tree can tell the selection of.
  let treeRules: [Int]

  /// A list for the number of each name of the vocabulary, and one for all other names.
  struct Lists<Element> {
    private let starts: [Int]
    let all: [Element]

    init(_ lists: [[Element]]) {
      starts = lists.reduce(into: [0]) { starts, list in starts.append((starts.last ?? 0) + list.count) }
      all = lists.flatMap { $0 }
    }

    /// The indices of the list of a name; -1 for those that have no number.
    func indices(of name: Int) -> Range<Int> {
      let list = name >= 0 ? name : starts.count - 2
      return starts[list]..<starts[list + 1]
    }
  }

  /// A path that ends in an element's name.
  struct Candidate {
    var rule: Int
    /// What it says, where it is quickly said.
    var quick: QuickEffect?
    /// -1 for any.
    var namespace: Int
    /// An index of `paths`; -1 where the name is enough.
    var path: Int
    /// For a path to attributes: their names, -1 for any.
    var attribute = AttributeTest(local: -1, namespace: -1)
  }

  /// An effect whose values are not strings.
  enum QuickEffect {
    case translate(Bool)
    case withinText(WithinText)
    case preserveSpace(Bool)
    case kind(ElementKind, level: Int?)
    case mark(MarkKind)
  }

  struct AttributeTest {
    var local: Int
    var namespace: Int
  }

  struct Step {
    var local: Int
    var namespace: Int
    var isDescendant: Bool
    var predicates: [(attribute: AttributeTest, value: [UInt8]?)]
    /// Not zero for one above the selected element that has predicates.
    var bit: UInt64 = 0
  }

  /// Where a value comes from.
  enum Pointer {
    case attribute(name: String, AttributeTest)
    /// The value of the attribute that is selected.
    case itself(name: String)
  }

  init(_ rules: [Rule]) {
    self.rules = rules
    let selectors = rules.map { SelectorParser.selector($0.selector, $0.scope) }
    let pointers = rules.map { rule in
      rule.pointers.map { $0.expression == "." ? nil : SelectorParser.attribute($0.expression, rule.scope) }
    }
    var locals = LocalName.vocabulary
    var namespaces = Namespace.allCases.map(\.address)
    var localNumbers = Dictionary(locals.enumerated().map { ($1, $0) }) { first, _ in first }
    var namespaceNumbers = Dictionary(uniqueKeysWithValues: namespaces.enumerated().map { ($1, $0) })
    let tests =
      selectors.compactMap { $0 }.flatMap(\.paths).flatMap { path in
        path.steps.flatMap { [$0.name] + $0.predicates.map(\.attribute) } + [path.attribute].compactMap { $0 }
      } + pointers.flatMap { $0.compactMap { $0 } }
    for test in tests {
      if let local = test.local, localNumbers[local] == nil {
        localNumbers[local] = locals.count
        locals.append(local)
      }
      if let namespace = test.namespace, namespaceNumbers[namespace] == nil {
        namespaceNumbers[namespace] = namespaces.count
        namespaces.append(namespace)
      }
    }
    vocabulary = XMLVocabulary(names: locals, namespaces: namespaces.map { [$0] })
    var draft = Draft(
      nameCount: locals.count, localNumbers: localNumbers, namespaceNumbers: namespaceNumbers)
    for (index, rule) in rules.enumerated() {
      let isStreamed = zip(rule.pointers, pointers[index]).allSatisfy { $0.expression == "." || $1 != nil }
      guard isStreamed, let selector = selectors[index], draft.conditionCount + selector.conditionCount <= 64 else {
        draft.treeRules.append(index)
        draft.pointers.append([])
        continue
      }
      draft.pointers.append(
        zip(rule.pointers, pointers[index]).map { pointer, test in
          test.map { .attribute(name: pointer.name, draft.number($0)) } ?? .itself(name: pointer.name)
        })
      for path in selector.paths { draft.add(path, of: index, rule.quickEffect) }
    }
    elements = Lists(draft.elements)
    attributes = Lists(draft.attributes)
    conditions = Lists(draft.conditions)
    paths = draft.paths
    self.pointers = draft.pointers
    treeRules = draft.treeRules
  }

  /// A table in the making.
  private struct Draft {
    var elements: [[Candidate]]
    var attributes: [[Candidate]]
    var conditions: [[Step]]
    var paths: [[Step]] = []
    var pointers: [[Pointer]] = []
    var treeRules: [Int] = []
    var conditionCount = 0
    let localNumbers: [String: Int]
    let namespaceNumbers: [String: Int]

    init(nameCount: Int, localNumbers: [String: Int], namespaceNumbers: [String: Int]) {
      elements = Array(repeating: [], count: nameCount + 1)
      attributes = elements
      conditions = Array(repeating: [], count: nameCount + 1)
      self.localNumbers = localNumbers
      self.namespaceNumbers = namespaceNumbers
    }

    mutating func add(_ path: Selector.Path, of rule: Int, _ effect: QuickEffect?) {
      guard let last = path.steps.last else { return }
      var steps = path.steps.map { step in
        let test = number(step.name)
        return Step(
          local: test.local, namespace: test.namespace, isDescendant: step.isDescendant,
          predicates: step.predicates.map { (number($0.attribute), $0.value.map { Array($0.utf8) }) })
      }
      for index in steps.indices.dropLast() where !steps[index].predicates.isEmpty {
        steps[index].bit = 1 << UInt64(conditionCount)
        conditionCount += 1
        for name in names(steps[index].local) { conditions[name].append(steps[index]) }
      }
      let isPlain = steps.count == 1 && last.isDescendant && last.predicates.isEmpty
      let test = number(last.name)
      var candidate = Candidate(rule: rule, quick: effect, namespace: test.namespace, path: isPlain ? -1 : paths.count)
      if !isPlain { paths.append(steps) }
      if let attribute = path.attribute {
        candidate.attribute = number(attribute)
        for name in names(test.local) { attributes[name].append(candidate) }
      } else {
        for name in names(test.local) { elements[name].append(candidate) }
      }
    }

    private func names(_ local: Int) -> Range<Int> { local >= 0 ? local..<(local + 1) : 0..<elements.count }

    func number(_ test: Selector.NameTest) -> AttributeTest {
      AttributeTest(
        local: test.local.flatMap { localNumbers[$0] } ?? -1,
        namespace: test.namespace.flatMap { namespaceNumbers[$0] } ?? -1)
    }
  }
}

extension Rule {
  fileprivate var quickEffect: RuleTable.QuickEffect? {
    guard pointers.isEmpty else { return nil }
    return switch effect {
    case .translate(let value): .translate(value)
    case .withinText(let value): .withinText(value)
    case .preserveSpace(let value): .preserveSpace(value)
    case .kind(let kind, let level): .kind(kind, level: level)
    case .mark(let mark): .mark(mark)
    default: nil
    }
  }
}

extension Selector {
  fileprivate var conditionCount: Int {
    paths.reduce(0) { $0 + $1.steps.dropLast().filter { !$0.predicates.isEmpty }.count }
  }
}

import TextModel
import XMLKit

/// Says of each element what rules and local markup say of it, while a document is read.
struct Annotator {
  struct Frame {
    var name: XMLName
    var data: ElementData
    /// The conditions of paths that the element satisfies.
    fileprivate var conditions: UInt64
    /// Where identifiers ended when it began.
    fileprivate var identifiersEnd: Int
  }

  let table: RuleTable
  private(set) var frames: [Frame] = []
  /// The unique identifiers of the elements in hand.
  private(set) var identifiers: [UInt8] = []
  /// Where the element in hand leads, if it is a link.
  private(set) var address: String?
  private(set) var remarks: [Remark] = []
  private(set) var localeFilters = [LocaleFilter.everything]
  private(set) var languages: [LanguageTag] = []
  private let issues: [String: [Remark]]
  private var tree: TreeMatches
  private var elementCount = 0
  private var attributeMatches: [(attribute: Int, rule: Int, values: [(name: String, value: String)])] = []
  /// No document names more of each.
  private let maximumCount = 1_000

  init(_ table: RuleTable, issues: [String: [Remark]] = [:], tree: TreeMatches = TreeMatches()) {
    self.table = table
    self.issues = issues
    self.tree = tree
  }

  /// An element that is not read, nor what is in it.
  mutating func skip() { elementCount += 1 }

  mutating func end() {
    if let frame = frames.popLast() { identifiers.removeLast(identifiers.count - frame.identifiersEnd) }
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) -> ElementData {
    address = nil
    var frame = Frame(
      name: name, data: frames.last.map { ElementData(childOf: $0.data) } ?? ElementData(), conditions: 0,
      identifiersEnd: identifiers.count)
    attributeMatches.removeAll(keepingCapacity: true)
    let treeMatches = tree.matches(ofElement: elementCount)
    elementCount += 1
    if treeMatches.isEmpty {
      for index in table.elements.indices(of: name.local) {
        let candidate = table.elements.all[index]
        if matches(candidate, name, attributes) { apply(candidate, attributes, to: &frame.data) }
      }
    } else {
      applyAll(treeMatches, name, attributes, &frame.data)
    }
    if attributes.count > 0 {
      for index in table.attributes.indices(of: name.local) {
        let candidate = table.attributes.all[index]
        guard matches(candidate, name, attributes) else { continue }
        for index in 0..<attributes.count where matches(candidate.attribute, attributes.name(at: index)) {
          attributeMatches.append((index, candidate.rule, values(of: candidate.rule, attributes, at: index)))
        }
      }
      for index in table.conditions.indices(of: name.local) {
        let step = table.conditions.all[index]
        if holds(step, name, attributes) { frame.conditions |= step.bit }
      }
      readLocalMarkup(name, attributes, &frame.data)
    }
    frames.append(frame)
    return frame.data
  }

  /// The attributes of the element in hand that rules say something of, in their order.
  var selectedAttributes: [Int] {
    attributeMatches.isEmpty ? [] : Set(attributeMatches.map(\.attribute)).sorted()
  }

  /// What is known of an attribute of the element in hand.
  mutating func data(ofAttribute index: Int) -> ElementData {
    var data = ElementData(attributeOf: frames.last?.data ?? ElementData())
    for match in attributeMatches.filter({ $0.attribute == index }).sorted(by: { $0.rule < $1.rule }) {
      apply(match.rule, match.values, to: &data)
    }
    return data
  }

  // MARK: Matching

  private mutating func applyAll(
    _ treeMatches: ArraySlice<TreeMatches.Match>, _ name: XMLName, _ attributes: XMLAttributes,
    _ data: inout ElementData
  ) {
    var found: [(rule: Int, values: [(name: String, value: String)])] = []
    for candidate in table.elements.all[table.elements.indices(of: name.local)]
    where matches(candidate, name, attributes) {
      found.append((candidate.rule, values(of: candidate.rule, attributes)))
    }
    for match in treeMatches {
      if match.node.attribute < 0 {
        found.append((match.rule, match.values))
      } else {
        attributeMatches.append((match.node.attribute, match.rule, match.values))
      }
    }
    for match in found.sorted(by: { $0.rule < $1.rule }) { apply(match.rule, match.values, to: &data) }
  }

  @inline(__always)
  private func matches(_ candidate: RuleTable.Candidate, _ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    if candidate.namespace >= 0, candidate.namespace != name.namespace { return false }
    return candidate.path < 0 || matches(table.paths[candidate.path], name, attributes)
  }

  /// From the last step up. A run of steps that are parent and child is sought as far down as it can be, which leaves
  /// most room for the runs above it. Complexity: depth times steps.
  private func matches(_ steps: [RuleTable.Step], _ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    guard let last = steps.last, holds(last, name, attributes),
      var run = run(of: steps, endingAt: steps.count - 1, depth: frames.count)
    else { return false }
    while run.step > 0 {
      let above = stride(from: run.depth - 1, through: 0, by: -1).lazy
        .compactMap { self.run(of: steps, endingAt: run.step - 1, depth: $0) }.first
      guard let above else { return false }
      run = above
    }
    return true
  }

  /// Where a run of steps that are parent and child begins; nil where the elements do not match. The element in hand,
  /// whose depth is the number of frames, matches.
  private func run(
    of steps: [RuleTable.Step], endingAt last: Int, depth lowest: Int
  ) -> (step: Int, depth: Int)? {
    var (step, depth) = (last, lowest)
    while true {
      if depth < frames.count {
        let bit = steps[step].bit
        guard isName(steps[step], frames[depth].name), frames[depth].conditions & bit == bit else { return nil }
      }
      if steps[step].isDescendant { return (step, depth) }
      if step == 0 { return depth == 0 ? (step, depth) : nil }
      if depth == 0 { return nil }
      step -= 1
      depth -= 1
    }
  }

  private func holds(_ step: RuleTable.Step, _ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    isName(step, name)
      && step.predicates.allSatisfy { predicate in
        (0..<attributes.count).contains { index in
          matches(predicate.attribute, attributes.name(at: index))
            && predicate.value.map { attributes.value(at: index).elementsEqual($0) } ?? true
        }
      }
  }

  private func isName(_ step: RuleTable.Step, _ name: XMLName) -> Bool {
    (step.local < 0 || step.local == name.local) && (step.namespace < 0 || step.namespace == name.namespace)
  }

  private func matches(_ test: RuleTable.AttributeTest, _ name: XMLName) -> Bool {
    (test.local < 0 || test.local == name.local) && (test.namespace < 0 || test.namespace == name.namespace)
  }

  private func values(
    of rule: Int, _ attributes: XMLAttributes, at selected: Int = -1
  ) -> [(name: String, value: String)] {
    if table.pointers[rule].isEmpty { return [] }
    return table.pointers[rule].compactMap { pointer in
      switch pointer {
      case .attribute(let name, let test):
        guard selected < 0 else { return nil }
        return (0..<attributes.count).first { matches(test, attributes.name(at: $0)) }
          .map { (name, String(decoding: attributes.value(at: $0), as: UTF8.self)) }
      case .itself(let name):
        return selected < 0 ? nil : (name, String(decoding: attributes.value(at: selected), as: UTF8.self))
      }
    }
  }

  // MARK: Saying

  @inline(__always)
  private mutating func apply(
    _ candidate: RuleTable.Candidate, _ attributes: XMLAttributes, to data: inout ElementData
  ) {
    switch candidate.quick {
    case .translate(let value): data.isTranslated = value
    case .withinText(let value): data.set(value)
    case .preserveSpace(let value): data.isPreserved = value
    case .kind(let kind, let level): data.set(kind, level: level)
    case .mark(let mark): data.set(mark)
    case nil: apply(candidate.rule, values(of: candidate.rule, attributes), to: &data)
    }
  }

  private mutating func apply(_ rule: Int, _ values: [(name: String, value: String)], to data: inout ElementData) {
    switch table.rules[rule].effect {
    case .translate(let value): data.isTranslated = value
    case .withinText(let value): data.set(value)
    case .preserveSpace(let value): data.isPreserved = value
    case .localeFilter(let filter): data.localeFilter = index(of: filter)
    case .language:
      if let value = values.first {
        data.language = Array(value.value.utf8).withUnsafeBufferPointer { index(ofLanguage: $0) }
      }
    case .idValue:
      if let value = values.first { Array(value.value.utf8).withUnsafeBufferPointer { setIdentifier($0, of: &data) } }
    case .remark(let category, let constants): add(category, constants + values, to: &data)
    case .kind(let kind, let level): data.set(kind, level: level)
    case .mark(let mark):
      data.set(mark)
      address = values.first?.value
    }
  }

  mutating func setIdentifier(_ bytes: UnsafeBufferPointer<UInt8>, of data: inout ElementData) {
    let start = identifiers.count
    identifiers.append(contentsOf: bytes)
    data.idValue = start..<identifiers.count
  }

  mutating func add(_ category: Remark.Category, _ values: [(name: String, value: String)], to data: inout ElementData)
  {
    guard remarks.count < maximumRemarks else { return }
    remarks.append(Remark(category: category, values: values.sorted { $0.name < $1.name }))
    let index = remarks.count - 1
    switch category {
    case .term: data.term = remarks[index]["term"] == "no" ? -1 : index
    case .note: data.note = index
    case .issue: data.issue = index
    case .resource: data.resource = index
    }
  }

  mutating func addIssues(named id: String, to data: inout ElementData) {
    for issue in issues[id]?.prefix(maximumIssues) ?? [] { add(.issue, issue.values, to: &data) }
  }

  private let maximumRemarks = 100_000
  /// Of one element.
  private let maximumIssues = 100

  mutating func index(of filter: LocaleFilter) -> Int {
    if let known = localeFilters.firstIndex(of: filter) { return known }
    guard localeFilters.count < maximumCount else { return 0 }
    localeFilters.append(filter)
    return localeFilters.count - 1
  }

  /// -1 where the bytes are no language tag, or the document names more than any does.
  mutating func index(ofLanguage bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if let known = languages.firstIndex(where: { $0.identifier.utf8.elementsEqual(bytes) }) { return known }
    guard let tag = LanguageTag(String(decoding: bytes, as: UTF8.self)) else { return -1 }
    return index(of: tag)
  }

  mutating func index(of tag: LanguageTag) -> Int {
    if let known = languages.firstIndex(of: tag) { return known }
    guard languages.count < maximumCount else { return -1 }
    languages.append(tag)
    return languages.count - 1
  }
}

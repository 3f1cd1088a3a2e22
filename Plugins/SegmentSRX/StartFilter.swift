/// Finds the places where a break rule's match may begin, for all rules in one scan of the text.
struct StartFilter {
  /// Scalars of a match's beginning that are looked at.
  static let depth = 4

  /// How a rule's matches begin.
  struct Shape {
    /// Set numbers for each scalar; nil where any may stand.
    var sets: [[Int]?]
    /// Whether a match begins at a word boundary.
    var beginsAtBoundary: Bool
  }

  private let classCount: Int
  /// For each rule, its scalar that is looked for: the rarest; -1 where the rule cannot be filtered.
  private let anchors: [Int]
  private let lengths: [Int]
  private let beginsAtBoundary: [Bool]
  /// For each class, whether it is one of letters or digits, between which there is no word boundary.
  private let isWord: [Bool]
  /// For each rule, each scalar of its beginning, each class: whether it may stand there.
  private let members: [Bool]
  /// The bytes that begin a scalar which some rule looks for.
  private let triggers: [Bool]
  /// For each class, where the rules that look for it stand in the list of rules; then the same for scalars inside a
  /// word, of rules that may begin there; one more than that.
  private let listStarts: [Int]
  private let ruleLists: [Int]

  /// Whether a rule's places are found here.
  func covers(_ rule: Int) -> Bool { anchors[rule] >= 0 }

  init(_ shapes: [Shape], classes: ScalarClasses, wordClasses: Set<Int>) {
    classCount = classes.count
    var members = [Bool](repeating: false, count: shapes.count * Self.depth * classes.count)
    var rulesOfClass = [[Int]](repeating: [], count: classes.count)
    var anchors: [Int] = []
    let usual = sample.unicodeScalars.map { classes[$0.value] }
    for (rule, shape) in shapes.enumerated() {
      var best = (frequency: Int.max, anchor: -1)
      for (index, sets) in shape.sets.enumerated() {
        let base = (rule * Self.depth + index) * classes.count
        for member in sets?.flatMap({ classes.members[$0] }) ?? Array(1..<classes.count) {
          members[base + member] = true
        }
        let frequency = usual.count { members[base + $0] }
        if sets != nil, frequency < best.frequency { best = (frequency, index) }
      }
      anchors.append(best.anchor)
      guard best.anchor >= 0 else { continue }
      for member in 0..<classes.count where members[(rule * Self.depth + best.anchor) * classes.count + member] {
        rulesOfClass[member].append(rule)
      }
    }
    self.anchors = anchors
    self.members = members
    let rulesInside = rulesOfClass.map { $0.filter { anchors[$0] > 0 || !shapes[$0].beginsAtBoundary } }
    listStarts = (rulesOfClass + rulesInside).reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    ruleLists = (rulesOfClass + rulesInside).flatMap { $0 }
    triggers = classes.firstBytes { !rulesOfClass[$0].isEmpty }
    lengths = shapes.map(\.sets.count)
    beginsAtBoundary = shapes.map(\.beginsAtBoundary)
    isWord = (0..<classes.count).map { wordClasses.contains($0) }
  }

  /// Adds to each rule's list, ascending, the bytes at which its matches may begin.
  func scan(_ text: UnsafeBufferPointer<UInt8>, classes: ScalarClasses, into starts: inout [[Int]]) {
    triggers.withUnsafeBufferPointer { triggers in
      var position = 0
      var isBehindWord = false
      while position < text.count {
        guard triggers[Int(text[position])] else {
          position += 1
          isBehindWord = false
          continue
        }
        let (value, next) = scalar(of: text, at: position)
        let member = classes[value]
        let list = isBehindWord && isWord[member] ? classCount + member : member
        isBehindWord = isWord[member]
        for index in listStarts[list]..<listStarts[list + 1] {
          let rule = ruleLists[index]
          if let start = start(of: rule, anchor: position, text, classes) { starts[rule].append(start) }
        }
        position = next
      }
    }
  }

  /// Where a rule's match would begin whose anchor stands at a position; nil where none can.
  private func start(
    of rule: Int, anchor: Int, _ text: UnsafeBufferPointer<UInt8>, _ classes: ScalarClasses
  ) -> Int? {
    var start = anchor
    for _ in 0..<anchors[rule] {
      guard start > 0 else { return nil }
      start = previous(text, before: start)
    }
    if beginsAtBoundary[rule], start > 0, isWord[classes[scalar(of: text, at: start).value]],
      isWord[classes[scalar(of: text, at: previous(text, before: start)).value]]
    {
      return nil
    }
    var position = start
    for index in 0..<lengths[rule] {
      guard position < text.count else { return nil }
      let (value, next) = scalar(of: text, at: position)
      guard members[(rule * Self.depth + index) * classCount + classes[value]] else { return nil }
      position = next
    }
    return start
  }
}

/// How often scalars come, roughly: text with the proportions of prose.
private let sample = """
  Стороны подтвердили, что договор вступает в силу с 1 июня; они намерены развивать сотрудничество в этой области. \
  The Parties agreed that nothing in this (final) text shall affect the rights and duties of States, old or new. \
  Les parties se félicitent de l’accord. Die Vertreter trafen sich «gestern» erneut.
  """

import TextModel

/// Carries the beads of a translation of the old edition to the new one.
struct CarriedBeads {
  /// Between the two editions.
  let revisions: [RevisionBead]
  let oldCount: Int
  let newCount: Int
  let targetCount: Int
  /// How the words of a revision changed.
  let diff: (RevisionBead) -> String

  /// - Parameter beads: between the old edition and its translation.
  /// - Returns: beads between the new edition and the translation: what is unchanged keeps its status and review, what
  ///   changed is a question.
  func beads(_ beads: [Bead]) -> [Bead] {
    var groups = Groups(count: oldCount)
    for revision in revisions { groups.join(revision.old) }
    for bead in beads { groups.join(bead.source) }
    var revisionsOf: [Int: [RevisionBead]] = [:]
    var beadsOf: [Int: [Bead]] = [:]
    for revision in revisions where !revision.old.isEmpty {
      revisionsOf[groups.root(revision.old.lowerBound), default: []].append(revision)
    }
    for bead in beads where !bead.source.isEmpty {
      beadsOf[groups.root(bead.source.lowerBound), default: []].append(bead)
    }
    var result: [Bead] = []
    var isTaken = [Bool](repeating: false, count: targetCount)
    for group in beadsOf.keys.sorted() {
      let carried = carry(revisionsOf[group] ?? [], beadsOf[group] ?? [])
      for bead in carried { for segment in bead.target { isTaken[segment] = true } }
      result += carried
    }
    var isPaired = [Bool](repeating: false, count: newCount)
    for bead in result { for segment in bead.source { isPaired[segment] = true } }
    for segment in 0..<newCount where !isPaired[segment] {
      result.append(Bead(segment..<(segment + 1), 0..<0, confidence: 1))
    }
    result.sort { $0.source.lowerBound < $1.source.lowerBound }
    return placed(result, isTaken)
  }

  /// The beads of a group: one for revisions and beads that are consecutive in both texts.
  private func carry(_ revisions: [RevisionBead], _ beads: [Bead]) -> [Bead] {
    let new = revisions.flatMap(\.new).sorted()
    let target = beads.flatMap(\.target).sorted()
    guard let first = new.first, let targetFirst = target.first, new.elementsEqual(first..<(first + new.count)),
      target.elementsEqual(targetFirst..<(targetFirst + target.count))
    else { return [] }
    var bead = Bead(
      first..<(first + new.count), targetFirst..<(targetFirst + target.count),
      confidence: beads.map(\.confidence).min() ?? 0)
    let changed = revisions.filter { $0.kind != .unchanged }
    if changed.isEmpty {
      if let only = beads.first, beads.count == 1 { (bead.status, bead.review) = (only.status, only.review) }
    } else {
      bead.confidence *= changed.map(\.similarity).min() ?? 0
      bead.status = .query
      bead.review = Review(comment: changed.map(diff).joined(separator: "; "))
    }
    return [bead]
  }

  /// Adds the segments of the translation that no bead has, each behind the one before it.
  private func placed(_ beads: [Bead], _ isTaken: [Bool]) -> [Bead] {
    var ends = [Int](repeating: 0, count: targetCount + 1)
    for bead in beads { for segment in bead.target { ends[segment + 1] = bead.source.upperBound } }
    var behind: [Int: [Bead]] = [:]
    for segment in 0..<targetCount where !isTaken[segment] {
      let place = ends[segment]
      ends[segment + 1] = place
      behind[place, default: []].append(Bead(place..<place, segment..<(segment + 1), confidence: 1))
    }
    var result = behind[0] ?? []
    var targetEnd = 0
    for var bead in beads {
      if bead.target.isEmpty { bead.target = targetEnd..<targetEnd } else { targetEnd = bead.target.upperBound }
      result.append(bead)
      result += behind[bead.source.upperBound] ?? []
    }
    return result
  }
}

/// Numbers that belong together: a union-find structure.
private struct Groups {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(_ number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  mutating func join(_ range: Range<Int>) {
    for number in range.dropFirst() {
      let (one, other) = (root(range.lowerBound), root(number))
      parents[max(one, other)] = min(one, other)
    }
  }
}

/// For each source the targets that are most like it, the best first.
struct CandidateTable {
  struct Candidate {
    var target: Int32
    var score: Float
  }

  private var rows: [[Candidate]] = []
  private let targetCount: Int
  private static let kept = 30

  init(targetCount: Int) { self.targetCount = targetCount }

  /// Adds the next source's row.
  mutating func add(_ candidates: some Sequence<Candidate>) {
    var row: [Candidate] = []
    for candidate in candidates {
      if row.count == Self.kept, let last = row.last, candidate.score <= last.score { continue }
      row.insert(candidate, at: row.firstIndex { $0.score < candidate.score } ?? row.count)
      if row.count > Self.kept { row.removeLast() }
    }
    rows.append(row)
  }

  /// Pairs them one to one, the clearest first.
  func pairs() -> [ScoredPair] {
    var columns = [(first: Float, second: Float)](repeating: (0, 0), count: targetCount)
    for candidate in rows.joined() {
      let column = columns[Int(candidate.target)]
      if candidate.score > column.first {
        columns[Int(candidate.target)] = (candidate.score, column.first)
      } else if candidate.score > column.second {
        columns[Int(candidate.target)].second = candidate.score
      }
    }
    var all: [ScoredPair] = []
    for (source, row) in rows.enumerated() {
      for (place, candidate) in row.enumerated() where candidate.score > 0 {
        let column = columns[Int(candidate.target)]
        let rivalOfSource = place > 0 ? row[0].score : row.count > 1 ? row[1].score : 0
        let rivalOfTarget = candidate.score == column.first ? column.second : column.first
        let lead = 1 - (rivalOfSource + rivalOfTarget) / 2 / candidate.score
        all.append(ScoredPair(source: source, target: Int(candidate.target), score: candidate.score, lead: lead))
      }
    }
    all.sort { ($1.lead, $0.source, $0.target) < ($0.lead, $1.source, $1.target) }
    var sourceIsTaken = [Bool](repeating: false, count: rows.count)
    var targetIsTaken = [Bool](repeating: false, count: targetCount)
    var result: [ScoredPair] = []
    for pair in all where !sourceIsTaken[pair.source] && !targetIsTaken[pair.target] {
      sourceIsTaken[pair.source] = true
      targetIsTaken[pair.target] = true
      result.append(pair)
    }
    return result.sorted { $0.source < $1.source }
  }
}

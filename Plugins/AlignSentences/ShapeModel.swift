/// How much likelier what a segment begins and ends with becomes by what its translation begins and ends with: some
/// languages mark direct speech by dashes and some translators by nothing, but each text mostly has one manner.
struct ShapeModel {
  private var endLifts: LiftTable
  private var beginningLifts: LiftTable

  init(_ target: Tokens) {
    endLifts = LiftTable(size: Self.endSignCount, target.endSigns.map(Self.index))
    beginningLifts = LiftTable(
      size: SegmentBeginning.allCases.count, target.beginnings.map { Int($0.rawValue) })
  }

  /// Learns from what beads join.
  mutating func fit(_ beads: [ScoredBead], _ source: Tokens, _ target: Tokens) {
    let paired = beads.filter(\.isPaired)
    endLifts.fit(
      paired.map { bead in
        (
          Self.index(source.endSigns[bead.source.upperBound - 1]),
          Self.index(target.endSigns[bead.target.upperBound - 1]),
          bead.posterior
        )
      })
    beginningLifts.fit(
      paired.map { bead in
        (
          Int(source.beginnings[bead.source.lowerBound].rawValue),
          Int(target.beginnings[bead.target.lowerBound].rawValue),
          bead.posterior
        )
      })
  }

  @inline(__always)
  func ends(_ source: UInt8, _ target: UInt8) -> Float { endLifts[Self.index(source), Self.index(target)] }

  @inline(__always)
  func beginnings(_ source: SegmentBeginning, _ target: SegmentBeginning) -> Float {
    beginningLifts[Int(source.rawValue), Int(target.rawValue)]
  }

  private static let endSignCount = 7

  @inline(__always)
  private static func index(_ sign: UInt8) -> Int {
    switch sign {
    case 0x2C: 1
    case 0x2E: 2
    case 0x21: 3
    case 0x3F: 4
    case 0x3A: 5
    case 0x3B: 6
    default: 0
    }
  }
}

/// For each pair of classes log p(b | a) / p(b).
private struct LiftTable {
  private let size: Int
  private let target: [Float]
  private var lifts: [Float] = []

  /// How many beads the general agreement is worth, and how often translations agree at least.
  private static let priorBeads: Float = 20
  private static let agreement: Float = 0.7

  init(size: Int, _ target: [Int]) {
    self.size = size
    self.target = shares(target, size: size)
    fit([])
  }

  @inline(__always)
  subscript(source: Int, target: Int) -> Float { lifts[source * size + target] }

  mutating func fit(_ pairs: [(source: Int, target: Int, weight: Float)]) {
    var counts = [Float](repeating: 0, count: size * size)
    var sourceCounts = [Float](repeating: 0, count: size)
    for pair in pairs {
      counts[pair.source * size + pair.target] += pair.weight
      sourceCounts[pair.source] += pair.weight
    }
    lifts = counts.indices.map { index in
      let (a, b) = (index / size, index % size)
      let prior = (a == b ? Self.agreement : 0) + (1 - Self.agreement) * target[b]
      let share = (counts[index] + Self.priorBeads * prior) / (sourceCounts[a] + Self.priorBeads)
      return naturalLog(share / target[b])
    }
  }
}

private func shares(_ classes: [Int], size: Int) -> [Float] {
  var counts = [Float](repeating: 1, count: size)
  for index in classes { counts[index] += 1 }
  return counts.map { $0 / Float(classes.count + size) }
}

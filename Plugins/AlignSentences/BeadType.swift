/// The shapes that a bead may have: m source segments with n target segments.
struct BeadType {
  let source: Int
  let target: Int

  static let all: [BeadType] = [
    BeadType(1, 1), BeadType(1, 0), BeadType(0, 1), BeadType(1, 2), BeadType(2, 1), BeadType(2, 2), BeadType(1, 3),
    BeadType(3, 1), BeadType(1, 4), BeadType(4, 1), BeadType(2, 3), BeadType(3, 2), BeadType(3, 3), BeadType(2, 4),
    BeadType(4, 2), BeadType(1, 5), BeadType(5, 1), BeadType(1, 6), BeadType(6, 1),
  ]
  static let count = 19
  /// The first ones, of at most one segment a side.
  static let singleCount = 3
  /// Numbers of the types of a single side.
  static let sourceAlone = 1
  static let targetAlone = 2
  /// The most segments of a side of which all words are compared, and the most that a side may have.
  static let longest = 4
  static let mostSegments = 6
  /// How often each is met in ordinary translations, before a document's own beads are counted.
  static let priors: [Float] = [
    0.80, 0.05, 0.05, 0.04, 0.04, 0.004, 0.006, 0.006, 0.0015, 0.0015, 0.001, 0.001, 0.0005,
    0.0005, 0.0005, 0.0005, 0.0005, 0.0003, 0.0003,
  ]

  private init(_ source: Int, _ target: Int) {
    self.source = source
    self.target = target
  }

  var isPaired: Bool { source > 0 && target > 0 }
  var size: Int { source + target }
}

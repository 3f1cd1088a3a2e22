/// The shapes that a bead may have: m source segments with n target segments.
struct BeadType {
  let source: Int
  let target: Int

  static let all: [BeadType] = [
    BeadType(1, 1), BeadType(1, 0), BeadType(0, 1), BeadType(1, 2), BeadType(2, 1), BeadType(2, 2), BeadType(1, 3),
    BeadType(3, 1), BeadType(1, 4), BeadType(4, 1), BeadType(2, 3), BeadType(3, 2),
  ]
  static let count = 12
  /// The first ones, of at most one segment a side.
  static let singleCount = 3
  /// The longest side of any.
  static let longest = 4
  /// How often each is met in ordinary translations, before a document's own beads are counted.
  static let priors: [Float] = [0.80, 0.05, 0.05, 0.04, 0.04, 0.004, 0.006, 0.006, 0.0015, 0.0015, 0.001, 0.001]

  private init(_ source: Int, _ target: Int) {
    self.source = source
    self.target = target
  }

  var isPaired: Bool { source > 0 && target > 0 }
  var size: Int { source + target }
}

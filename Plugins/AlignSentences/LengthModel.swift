/// How long translations are: the logarithm of the ratio of lengths is taken as normal, with a variance that falls as
/// texts grow (after Gale and Church 1993); against it stands the chance of meeting a text of that length at all.
struct LengthModel {
  /// Mean and spread of the logarithm of the ratio, the latter for a text of one character.
  var mean: Float
  var spread: Float
  /// Mean and deviation of the logarithms of the target segments' lengths.
  var backgroundMean: Float
  var backgroundDeviation: Float

  private static let leastVariance: Float = 0.004
  /// Segmentation alone makes the numbers of segments differ by this much, as a logarithm.
  private static let mostSegments: Float = 0.15

  init(_ source: Tokens, _ target: Tokens) {
    let logs = target.lengths.map { naturalLog($0) }
    let count = Float(max(1, logs.count))
    let mean = logs.reduce(0, +) / count
    backgroundMean = mean
    backgroundDeviation = max(0.35, (logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot())
    // Where one side has far fewer segments, it lacks text: that says nothing of how long translations are.
    let segmentRatio = naturalLog(count / Float(max(1, source.segmentCount)))
    let lengthRatio = naturalLog(max(1, target.lengths.reduce(0, +)) / max(1, source.lengths.reduce(0, +)))
    self.mean = lengthRatio - segmentRatio + min(max(segmentRatio, -Self.mostSegments), Self.mostSegments)
    spread = 2.6
  }

  /// Learns mean and spread from what beads join, robustly: the median, and squares cut at their 95th percentile.
  mutating func fit(_ pairs: [(source: Float, target: Float)]) {
    guard pairs.count >= 8 else { return }
    let logs = pairs.map { naturalLog($0.target / $0.source) }.sorted()
    let median = logs[logs.count / 2]
    var squares = pairs.map { pair in
      let deviation = naturalLog(pair.target / pair.source) - median
      return deviation * deviation * 0.5 * (pair.source + pair.target)
    }
    squares.sort()
    let cut = squares[min(squares.count - 1, squares.count * 95 / 100)]
    mean = median
    spread = min(5, max(1.2, (squares.reduce(0) { $0 + min($1, cut) } / Float(squares.count)).squareRoot()))
  }

  /// The logarithm of how much likelier the target's length is by the source's than by chance.
  ///
  /// - Parameter targetLogs: the logarithm of each target segment's background density, summed.
  @inline(__always)
  func score(source: Float, target: Float, background: Float) -> Float {
    let variance = spread * spread / (0.5 * (source + target)) + Self.leastVariance
    let logs = naturalLog(SIMD4(target / source, variance, 1, 1))
    let deviation = logs[0] - mean
    return -0.5 * (deviation * deviation / variance + logs[1]) - background
  }

  /// The logarithm of a segment's background density.
  func background(_ length: Float) -> Float {
    let deviation = (naturalLog(length) - backgroundMean) / backgroundDeviation
    return -0.5 * deviation * deviation - naturalLog(backgroundDeviation)
  }
}

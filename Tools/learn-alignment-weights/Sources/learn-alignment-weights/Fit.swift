@testable import AlignSentences
import Foundation

/// Weights of largest penalised likelihood: L-BFGS (Nocedal and Wright 2006, algorithm 7.5) with backtracking.
///
/// Gradients of documents are summed in the documents' order: the result does not depend on the number of threads.
func fit(_ lattices: [TrainingLattice], from start: BeadWeights) -> BeadWeights {
  // Weights are sought in units in which all features are of like size.
  let units = featureUnits(lattices)
  func weights(_ point: [Double]) -> BeadWeights {
    var weights = BeadWeights()
    for feature in point.indices { weights.values[feature] = Float(point[feature] / units[feature]) }
    return weights
  }
  func evaluated(_ point: [Double]) -> (value: Double, gradient: [Double]) {
    let (value, gradient) = objective(lattices, weights(point))
    return (value, zip(gradient, units).map { $0 / $1 })
  }
  var point = units.indices.map { Double(start.values[$0]) * units[$0] }
  var (value, gradient) = evaluated(point)
  report("start", value)
  var steps: [(step: [Double], change: [Double])] = []
  for _ in 0..<mostRounds {
    let direction = ascent(gradient, steps)
    let slope = dot(direction, gradient)
    var rate = steps.isEmpty ? min(1, 0.3 / dot(direction, direction).squareRoot()) : 1.0
    var next = point
    var found = (value: -Double.infinity, gradient: gradient)
    while rate > 1e-6 {
      next = zip(point, direction).map { $0 + rate * $1 }
      found = evaluated(next)
      if found.value >= value + 1e-4 * rate * slope { break }
      rate /= 3
    }
    guard found.value > value else { break }
    let step = zip(next, point).map { $0 - $1 }
    let change = zip(gradient, found.gradient).map { $0 - $1 }
    if dot(step, change) > 1e-10 { steps.append((step, change)) }
    if steps.count > memory { steps.removeFirst() }
    let gain = found.value - value
    (point, value, gradient) = (next, found.value, found.gradient)
    if gain < leastGain * abs(value) { break }
  }
  report("fitted", value)
  return weights(point)
}

private let memory = 10
private let mostRounds = 60
private let leastGain = 1e-4

private func report(_ what: String, _ value: Double) {
  FileHandle.standardError.write(Data("\(what): log likelihood \(String(format: "%.2f", value))\n".utf8))
}

/// The root of the mean square of each feature in right beads.
private func featureUnits(_ lattices: [TrainingLattice]) -> [Double] {
  let sums = inParallel(lattices) { $0.squares }
  var squares = [Double](repeating: 0, count: BeadFeatures.count)
  var count = 1.0
  for (sum, beads) in sums {
    count += Double(beads)
    for feature in squares.indices { squares[feature] += Double(sum[feature]) }
  }
  return squares.map { max(0.1, ($0 / count).squareRoot()) }
}

/// Weights far from these cost: the blocks of most hand-aligned texts were made from their beads, and so say little of
/// blocks as they are found.
private let usual: BeadWeights = [.blockEnds: -3, .shortBlockEnds: 2.5, .oneBeginsBlock: -0.6, .bothBeginBlock: 0.4]
private let penalty = 0.02
private let blockPenalty = 20.0

private func objective(
  _ lattices: [TrainingLattice], _ weights: BeadWeights
) -> (value: Double, gradient: [Double]) {
  let parts = inParallel(lattices) { $0.gradient(weights) }
  var value = 0.0
  var gradient = [Double](repeating: 0, count: BeadFeatures.count)
  for (part, lattice) in zip(parts, lattices) {
    guard let part else { continue }
    value += Double(lattice.weight) * part.logLikelihood
    for feature in gradient.indices { gradient[feature] += Double(lattice.weight) * part.gradient[feature] }
  }
  for feature in gradient.indices {
    let distance = Double(weights.values[feature] - usual.values[feature])
    let penalty = usual.values[feature] == 0 ? penalty : blockPenalty
    value -= 0.5 * penalty * distance * distance
    gradient[feature] -= penalty * distance
  }
  return (value, gradient)
}

/// The gradient, bent by what the last steps say of the curvature.
private func ascent(_ gradient: [Double], _ steps: [(step: [Double], change: [Double])]) -> [Double] {
  var direction = gradient
  var shares: [Double] = []
  for (step, change) in steps.reversed() {
    let share = dot(step, direction) / dot(step, change)
    shares.append(share)
    direction = zip(direction, change).map { $0 - share * $1 }
  }
  if let (step, change) = steps.last {
    let scale = dot(step, change) / dot(change, change)
    direction = direction.map { $0 * scale }
  }
  for ((step, change), share) in zip(steps, shares.reversed()) {
    let correction = share - dot(change, direction) / dot(step, change)
    direction = zip(direction, step).map { $0 + correction * $1 }
  }
  return direction
}

private func dot(_ left: [Double], _ right: [Double]) -> Double { zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }

/// Results in the order of what they are made of.
func inParallel<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], _ body: @Sendable (Input) -> Output
) -> [Output] {
  var outputs = [Output?](repeating: nil, count: inputs.count)
  outputs.withUnsafeMutableBufferPointer { buffer in
    nonisolated(unsafe) let places = buffer
    DispatchQueue.concurrentPerform(iterations: inputs.count) { places[$0] = body(inputs[$0]) }
  }
  return outputs.compactMap { $0 }
}

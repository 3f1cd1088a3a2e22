import Glibc

/// Features of documents, numbered, and how many documents have each.
struct Features {
  /// Of each document.
  var documents: [[Int32]] = []
  var frequencies: [Int32] = []
  var count: Int { frequencies.count }

  init(_ hashes: [[UInt32]]) {
    var numbers: [UInt32: Int32] = [:]
    for document in hashes {
      documents.append(
        document.map { hash in
          let number = numbers[hash] ?? Int32(frequencies.count)
          if number == frequencies.count {
            numbers[hash] = number
            frequencies.append(0)
          }
          frequencies[Int(number)] += 1
          return number
        })
    }
  }

  /// The square of each feature's rareness: what it adds where two documents have it. 0 for what only one has.
  func weights(among documents: Int) -> [Float] {
    frequencies.map { frequency in
      guard frequency > 1 else { return 0 }
      let rareness = Float(log(Double(documents) / Double(frequency)))
      return rareness * rareness
    }
  }
}

/// For each feature the documents that have it, in order.
func holders(of documents: some Sequence<[Int32]>, count: Int) -> [[Int32]] {
  var result: [[Int32]] = Array(repeating: [], count: count)
  for (document, features) in documents.enumerated() {
    for feature in features { result[Int(feature)].append(Int32(document)) }
  }
  return result
}

/// How much longer translations are than what they translate.
struct LengthModel {
  private var mean: Float = 0
  private var deviation: Float = 0.5

  init() {}

  /// - Parameter pairs: lengths of documents and of their translations; fewer than five tell nothing.
  init(_ pairs: [(source: Int, target: Int)]) {
    guard pairs.count >= 5 else { return }
    let logs = pairs.map { Self.ratio($0.source, $0.target) }.sorted()
    let mean = logs[logs.count / 2]
    let spread = logs.map { abs($0 - mean) }.sorted()[logs.count * 68 / 100]
    self.mean = mean
    deviation = max(0.08, spread * 1.3)
  }

  /// 1 for the usual proportion, less for others.
  func fit(_ source: Int, _ target: Int) -> Float {
    let distance = (Self.ratio(source, target) - mean) / deviation
    return 1 / (1 + distance * distance * 0.15)
  }

  private static func ratio(_ source: Int, _ target: Int) -> Float {
    Float(log(Double(target + 20) / Double(source + 20)))
  }
}

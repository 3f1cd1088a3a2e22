/// Stems, numbered in the order in which they were met.
struct StemTable {
  private var numbers: [[UInt8]: Int] = [:]
  private(set) var stems: [[UInt8]] = []

  mutating func number(of stem: [UInt8]) -> Int {
    if let number = numbers[stem] { return number }
    let number = stems.count
    numbers[stem] = number
    stems.append(stem)
    return number
  }

  /// In the order of the file.
  func ordered() -> OrderedStems {
    let kept = stems.count > LexiconFormat.mostStems ? LexiconFormat.mostStems : stems.count
    let mask = LexiconFormat.bucketCount(kept) - 1
    let buckets = stems.map { stem in stem.withUnsafeBufferPointer { Int(truncatingIfNeeded: stemHash($0)) & mask } }
    let order = (0..<kept).sorted {
      buckets[$0] != buckets[$1] ? buckets[$0] < buckets[$1] : stems[$0].lexicographicallyPrecedes(stems[$1])
    }
    var places = [Int](repeating: LexiconFormat.mostStems, count: stems.count)
    for (place, number) in order.enumerated() { places[number] = place }
    return OrderedStems(stems: order.map { stems[$0] }, buckets: order.map { buckets[$0] }, places: places)
  }
}

struct OrderedStems {
  var stems: [[UInt8]]
  /// The bucket of each of them.
  var buckets: [Int]
  /// Where each stem stands, by its number in the order in which they were met.
  var places: [Int]

  var byteCount: Int { stems.reduce(0) { $0 + $1.count } }

  func appendBucketsAndOffsets(_ append: (Int) -> Void) {
    var number = 0
    for bucket in 0..<LexiconFormat.bucketCount(stems.count) {
      append(number)
      while number < stems.count, buckets[number] == bucket { number += 1 }
    }
    append(number)
    var end = 0
    for stem in stems {
      append(end)
      end += stem.count
    }
    append(end)
  }
}

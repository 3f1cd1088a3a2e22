/// Gathers pairs of stems, and makes a lexicon file of them: the same pairs, the same bytes.
public struct LexiconBuilder {
  let description: LexiconDescription
  private var source = StemTable()
  private var target = StemTable()
  /// The weight of each pair, by the numbers of its stems.
  private var weights: [UInt64: UInt8] = [:]

  public init(_ description: LexiconDescription) { self.description = description }

  public var pairCount: Int { weights.count }

  /// Adds a pair; of equal ones the surest stays. Stems without bytes, and weights that round to nothing, say nothing.
  ///
  /// - Parameter weight: 0 to 1, kept to 1/255.
  public mutating func add(_ stem: [UInt8], _ translation: [UInt8], weight: Float) {
    let quantum = UInt8(max(0, min(255, (weight * 255).rounded())))
    guard !stem.isEmpty, !translation.isEmpty, quantum > 0 else { return }
    let key = UInt64(source.number(of: stem)) << 32 | UInt64(target.number(of: translation))
    weights[key] = max(quantum, weights[key] ?? 0)
  }

  /// Adds all pairs of a lexicon.
  public mutating func add(_ lexicon: Lexicon) {
    for number in 0..<lexicon.stemCount(.source) {
      let stem = Array(lexicon.stem(number, .source))
      lexicon.forEachTranslation(of: number) {
        add(stem, Array(lexicon.stem($0.number, .target)), weight: $0.weight)
      }
    }
  }

  /// The file. Stems beyond the format's limit and their pairs are left out.
  public func bytes() -> [UInt8] {
    let (source, target) = (source.ordered(), target.ordered())
    let pairs = weights.map { key, weight in
      Pair(source: source.places[Int(key >> 32)], target: target.places[Int(key & 0xFFFF_FFFF)], weight: weight)
    }
    .filter { max($0.source, $0.target) < LexiconFormat.mostStems }
    .sorted { ($0.source, $0.target) < ($1.source, $1.target) }
    let description = description.bytes
    let format = LexiconFormat(
      stems: (source.stems.count, target.stems.count), pairs: pairs.count,
      text: (source.byteCount, target.byteCount), description: description.count)
    var bytes = LexiconFormat.magic
    bytes.reserveCapacity(format.size)
    func append(_ number: Int) { withUnsafeBytes(of: UInt32(number).littleEndian) { bytes.append(contentsOf: $0) } }
    for number in [
      format.size, source.stems.count, target.stems.count, pairs.count, source.byteCount, target.byteCount,
      description.count,
    ] { append(number) }
    bytes += description
    while !bytes.count.isMultiple(of: 4) { bytes.append(0) }
    source.appendBucketsAndOffsets(append)
    var pair = 0
    for number in source.stems.indices {
      append(pair)
      while pair < pairs.count, pairs[pair].source == number { pair += 1 }
    }
    append(pair)
    for pair in pairs { append(pair.target | Int(pair.weight) << 24) }
    target.appendBucketsAndOffsets(append)
    for stem in source.stems { bytes += stem }
    for stem in target.stems { bytes += stem }
    return bytes
  }

  private struct Pair {
    var source: Int
    var target: Int
    var weight: UInt8
  }
}

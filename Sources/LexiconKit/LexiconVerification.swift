extension Lexicon {
  /// Looks at everything that opening takes for granted: that what the file refers to is there, and stands where it is
  /// looked for. No file, however damaged, does worse than to know less; here it is told why. Complexity: linear.
  public func verify() throws(LexiconError) {
    for side in Side.allCases { try verify(side) }
    try ascend(format.rows, count: format.source.stemCount, to: format.pairCount, or: .row)
    for number in 0..<format.source.stemCount {
      var before = -1
      for index in word(format.rows, number)..<word(format.rows, number + 1) {
        let pair = word(format.pairs, index)
        let place = format.pairs + 4 * index
        guard pair & 0xFF_FFFF > before, pair & 0xFF_FFFF < format.target.stemCount else {
          throw LexiconError(.pair, byteOffset: place)
        }
        guard pair >> 24 > 0 else { throw LexiconError(.weight, byteOffset: place + 3) }
        before = pair & 0xFF_FFFF
      }
    }
  }

  private func verify(_ side: Side) throws(LexiconError) {
    let section = format.side(side)
    try ascend(section.buckets, count: section.bucketCount, to: section.stemCount, or: .bucket)
    try ascend(section.offsets, count: section.stemCount, to: section.text.count, or: .stem)
    for bucket in 0..<section.bucketCount {
      var before: UnsafeBufferPointer<UInt8>?
      for number in word(section.buckets, bucket)..<word(section.buckets, bucket + 1) {
        let stem = stem(number, side)
        guard !stem.isEmpty else { throw LexiconError(.stem, byteOffset: section.offsets + 4 * number) }
        guard Int(truncatingIfNeeded: stemHash(stem)) & (section.bucketCount - 1) == bucket,
          before.map({ $0.lexicographicallyPrecedes(stem) }) ?? true
        else {
          throw LexiconError(
            .stemOutOfPlace, byteOffset: section.text.lowerBound + word(section.offsets, number))
        }
        before = stem
      }
    }
  }

  /// `count` numbers from 0 on, none below the one before it, and then `end`.
  private func ascend(
    _ section: Int, count: Int, to end: Int, or reason: LexiconError.Reason
  ) throws(LexiconError) {
    var before = 0
    for index in 0...count {
      let value = word(section, index)
      guard value >= before, value <= end, index > 0 || value == 0, index < count || value == end else {
        throw LexiconError(reason, byteOffset: section + 4 * index)
      }
      before = value
    }
  }
}

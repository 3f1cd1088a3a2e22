/// Where in a lexicon file what stands. All numbers are unsigned, of 32 bits, little-endian; offsets are in bytes.
///
/// | offset | what |
/// |---|---|
/// | 0 | `89 4C 45 58 0D 0A 1A` and the format's version, `01` |
/// | 8 | the size of the file |
/// | 12 | *s*, how many stems of the source there are; at most 2^24 |
/// | 16 | *t*, the same of the target |
/// | 20 | *p*, how many pairs of them |
/// | 24 | how many bytes the source's stems take, and |
/// | 28 | the target's |
/// | 32 | how many bytes the description takes |
/// | 36 | the description, see ``LexiconDescription``, filled up with zero bytes to a multiple of 4 |
/// | then | for each bucket of the source the number of its first stem, and *s* |
/// | then | for each stem of the source where its bytes begin among those, and their number |
/// | then | for each stem of the source the number of its first pair, and *p* |
/// | then | the pairs: the target's stem in the lower 24 bits, the weight from 1 to 255 in the upper 8 |
/// | then | for each bucket of the target the number of its first stem, and *t* |
/// | then | for each stem of the target where its bytes begin among those, and their number |
/// | then | the bytes of the source's stems, in UTF-8, and of the target's, to the end of the file |
///
/// A side has as many buckets as the smallest power of two that is at least half the number of its stems. A stem's bucket
/// is the rest of its hash by that: FNV-1a of 64 bits, xor itself shifted right by 29. Stems stand in the order of
/// their buckets, and of their bytes within one; the pairs of a stem in the order of the target's stems. So the same
/// pairs make the same file.
struct LexiconFormat: Sendable {
  static let magic: [UInt8] = [0x89, 0x4C, 0x45, 0x58, 0x0D, 0x0A, 0x1A, 0x01]
  static let headSize = 36
  static let mostStems = 1 << 24

  /// One language's stems.
  struct Side: Sendable {
    let stemCount: Int
    let bucketCount: Int
    let buckets: Int
    let offsets: Int
    let text: Range<Int>
  }

  let description: Range<Int>
  let source: Side
  let target: Side
  let rows: Int
  let pairs: Int
  let pairCount: Int

  func side(_ side: Lexicon.Side) -> Side { side == .source ? source : target }

  static func bucketCount(_ stems: Int) -> Int {
    var count = 1
    while count * 2 < stems { count *= 2 }
    return count
  }

  /// Where everything stands in a file of so much; the size of the file follows.
  init(stems: (source: Int, target: Int), pairs: Int, text: (source: Int, target: Int), description: Int) {
    var end = Self.headSize
    func section(_ bytes: Int) -> Int {
      defer { end += (bytes + 3) & ~3 }
      return end
    }
    let start = section(description)
    self.description = start..<(start + description)
    let sourceBuckets = section(4 * (Self.bucketCount(stems.source) + 1))
    let sourceOffsets = section(4 * (stems.source + 1))
    rows = section(4 * (stems.source + 1))
    self.pairs = section(4 * pairs)
    pairCount = pairs
    let targetBuckets = section(4 * (Self.bucketCount(stems.target) + 1))
    let targetOffsets = section(4 * (stems.target + 1))
    source = Side(
      stemCount: stems.source, bucketCount: Self.bucketCount(stems.source), buckets: sourceBuckets,
      offsets: sourceOffsets, text: end..<(end + text.source))
    target = Side(
      stemCount: stems.target, bucketCount: Self.bucketCount(stems.target), buckets: targetBuckets,
      offsets: targetOffsets, text: (end + text.source)..<(end + text.source + text.target))
  }

  var size: Int { target.text.upperBound }

  /// Reads a file's head: after it every section lies within the bytes.
  init(_ bytes: UnsafeRawBufferPointer) throws(LexiconError) {
    let known = zip(bytes, Self.magic.dropLast()).prefix { $0 == $1 }.count
    guard known == Self.magic.count - 1 else {
      throw bytes.count == known ? LexiconError(.cutOff, byteOffset: known) : LexiconError(.noLexicon, byteOffset: 0)
    }
    guard bytes.count >= Self.headSize else { throw LexiconError(.cutOff, byteOffset: bytes.count) }
    guard bytes[7] == Self.magic[7] else { throw LexiconError(.otherVersion(Int(bytes[7])), byteOffset: 7) }
    func field(_ offset: Int) -> Int {
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    for offset in [12, 16] where field(offset) > Self.mostStems {
      throw LexiconError(.tooMany, byteOffset: offset)
    }
    self.init(
      stems: (field(12), field(16)), pairs: field(20), text: (field(24), field(28)), description: field(32))
    guard field(8) == size else { throw LexiconError(.wrongSize(said: field(8), counted: size), byteOffset: 8) }
    guard bytes.count >= size else { throw LexiconError(.cutOff, byteOffset: bytes.count) }
    guard bytes.count == size else { throw LexiconError(.tooLong, byteOffset: size) }
  }
}

/// FNV-1a (Fowler, Noll and Vo), with its high bits folded in.
@inline(__always)
func stemHash(_ stem: UnsafeBufferPointer<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in stem { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return hash ^ (hash >> 29)
}

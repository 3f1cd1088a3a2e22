public import FileKit

/// Stems of one language, stems of another that translate them, and how surely: a compact file that is used as it
/// stands, so that opening costs the same however much it knows and a question allocates nothing.
///
/// ``LexiconFormat`` says where in the file what stands.
public struct Lexicon: Sendable {
  let storage: Storage
  let format: LexiconFormat
  /// The primary languages of the two sides, and what it was made from.
  public let description: LexiconDescription

  /// A lexicon's bytes, and what keeps them.
  struct Storage: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
    /// Nil where the bytes are part of the program.
    let owner: AnyObject?
  }

  public enum Side: Int, Sendable, CaseIterable {
    case source
    case target
  }

  /// A translation, by the number of its stem among those of the other side.
  public struct Translation: Sendable, Equatable {
    public let number: Int
    /// Above 0, at most 1.
    public let weight: Float
  }

  /// Opens a file: its head is looked at, and no more. ``verify()`` looks at all of it.
  public init(path: [UInt8]) throws(LexiconFileError) {
    let file: MappedFile
    do throws(FileError) { file = try MappedFile(path) } catch { throw .unreadable(error) }
    do throws(LexiconError) {
      try self.init(Storage(bytes: file.bytes, owner: file))
    } catch {
      throw .malformed(error)
    }
  }

  /// A lexicon in memory, as ``LexiconBuilder`` makes it.
  public init(_ bytes: [UInt8]) throws(LexiconError) {
    let copy = Copy(bytes)
    try self.init(Storage(bytes: UnsafeRawBufferPointer(copy.bytes), owner: copy))
  }

  init(_ storage: Storage) throws(LexiconError) {
    self.storage = storage
    format = try LexiconFormat(storage.bytes)
    description = try LexiconDescription(UnsafeRawBufferPointer(rebasing: storage.bytes[format.description]))
  }

  /// Whether bytes begin as a lexicon file does, which no text does.
  public static func isLexicon(_ bytes: some Sequence<UInt8>) -> Bool { bytes.starts(with: LexiconFormat.magic) }

  public var source: String { description.source }
  public var target: String { description.target }
  public var pairCount: Int { format.pairCount }

  public func stemCount(_ side: Side) -> Int { format.side(side).stemCount }

  /// The number of a stem on one side; nil where the lexicon does not know it. Complexity: constant on average.
  public func number(of stem: UnsafeBufferPointer<UInt8>, _ side: Side) -> Int? {
    let section = format.side(side)
    guard section.stemCount > 0 else { return nil }
    let bucket = Int(truncatingIfNeeded: stemHash(stem)) & (section.bucketCount - 1)
    let last = min(word(section.buckets, bucket + 1), section.stemCount)
    var number = word(section.buckets, bucket)
    while number < last {
      if isEqual(self.stem(number, side), stem) { return number }
      number += 1
    }
    return nil
  }

  /// The stem of a number below ``stemCount(_:)``, valid as long as the lexicon; no bytes where the file is damaged.
  public func stem(_ number: Int, _ side: Side) -> UnsafeBufferPointer<UInt8> {
    let section = format.side(side)
    let start = word(section.offsets, number)
    let end = word(section.offsets, number + 1)
    guard start < end, end <= section.text.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let text = (section.text.lowerBound + start)..<(section.text.lowerBound + end)
    return UnsafeRawBufferPointer(rebasing: storage.bytes[text]).assumingMemoryBound(to: UInt8.self)
  }

  /// Calls `body` with each translation of the source's stem of a number, in the order of their numbers.
  @inline(__always)
  public func forEachTranslation(of number: Int, _ body: (Translation) -> Void) {
    let end = min(word(format.rows, number + 1), format.pairCount)
    var index = word(format.rows, number)
    while index < end {
      let pair = word(format.pairs, index)
      if pair & 0xFF_FFFF < format.target.stemCount {
        body(Translation(number: pair & 0xFF_FFFF, weight: Float(pair >> 24) / 255))
      }
      index += 1
    }
  }

  /// The translations of a stem of either side, the surest first, then in the order of their bytes. Complexity: linear in
  /// the lexicon's pairs for one of the target.
  public func translations(of stem: [UInt8], _ side: Side) -> [(stem: [UInt8], weight: Float)] {
    guard let wanted = stem.withUnsafeBufferPointer({ number(of: $0, side) }) else { return [] }
    var found: [(stem: [UInt8], weight: Float)] = []
    for number in side == .source ? wanted..<(wanted + 1) : 0..<stemCount(.source) {
      forEachTranslation(of: number) { translation in
        if side == .source {
          found.append((Array(self.stem(translation.number, .target)), translation.weight))
        } else if translation.number == wanted {
          found.append((Array(self.stem(number, .source)), translation.weight))
        }
      }
    }
    return found.sorted {
      $0.weight != $1.weight ? $0.weight > $1.weight : $0.stem.lexicographicallyPrecedes($1.stem)
    }
  }

  /// The 32-bit number at a place of a section.
  @inline(__always)
  func word(_ section: Int, _ index: Int) -> Int {
    Int(UInt32(littleEndian: storage.bytes.loadUnaligned(fromByteOffset: section + 4 * index, as: UInt32.self)))
  }

  private final class Copy {
    let bytes: UnsafeMutableRawBufferPointer
    init(_ source: [UInt8]) {
      bytes = .allocate(byteCount: source.count, alignment: 8)
      bytes.copyBytes(from: source)
    }
    deinit { bytes.deallocate() }
  }
}

/// Why a lexicon file cannot be used.
public enum LexiconFileError: Error, Equatable {
  case unreadable(FileError)
  case malformed(LexiconError)
}

@inline(__always)
func isEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
  guard left.count == right.count else { return false }
  for index in 0..<left.count where left[index] != right[index] { return false }
  return true
}

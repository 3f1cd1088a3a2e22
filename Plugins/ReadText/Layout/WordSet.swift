/// A set of words that are looked up as bytes of a text, whatever the case of their ASCII and Cyrillic letters.
struct WordSet: Sendable {
  private let words: [[UInt8]]
  /// Open addressing, a power of two of places: an index of `words`, or -1.
  private var places: [Int]

  /// - Parameter words: in lower case, parted by white space.
  init(_ list: String) {
    words = list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    var size = 16
    while size < words.count * 3 { size *= 2 }
    places = [Int](repeating: -1, count: size)
    for (index, word) in words.enumerated() { places[place(of: word)] = index }
  }

  /// Complexity: the word's length.
  func contains(_ word: some Sequence<UInt8>) -> Bool { places[place(of: word)] >= 0 }

  /// Where a word stands, or would.
  private func place(of word: some Sequence<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in LowerCase(word) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while places[place] >= 0, !LowerCase(word).elementsEqual(words[places[place]]) { place = (place + 1) & mask }
    return place
  }
}

/// UTF-8 with its ASCII and Cyrillic letters in lower case.
private struct LowerCase<Base: Sequence<UInt8>>: Sequence, IteratorProtocol {
  private var base: Base.Iterator
  private var pending: UInt8?

  init(_ base: Base) { self.base = base.makeIterator() }

  mutating func next() -> UInt8? {
    if let byte = pending {
      pending = nil
      return byte
    }
    guard let byte = base.next() else { return nil }
    if (0x41...0x5A).contains(byte) { return byte | 0x20 }
    guard byte == 0xD0, let second = base.next() else { return byte }
    switch second {
    case 0x80...0x8F:
      pending = second + 0x10
      return 0xD1
    case 0x90...0x9F: pending = second + 0x20
    case 0xA0...0xAF:
      pending = second - 0x20
      return 0xD1
    default: pending = second
    }
    return byte
  }
}

/// A set of words that are looked up as bytes of a text, whatever the case of their ASCII and Cyrillic letters.
struct WordSet: Sendable {
  private let words: [[UInt8]]
  /// By the length of words, the lowest four bits of their last bytes: the same in small and capital letters.
  private let endings: [UInt16]
  /// Open addressing, a power of two of places: an index of `words`, or -1.
  private var places: [Int]

  /// - Parameter words: in lower case, parted by white space.
  init(_ list: String) {
    words = list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    var endings = [UInt16](repeating: 0, count: 1 + words.reduce(0) { max($0, $1.count) })
    for word in words { endings[word.count] |= 1 << UInt16(word[word.count - 1] & 0x0F) }
    self.endings = endings
    var size = 16
    while size < words.count * 4 { size *= 2 }
    places = [Int](repeating: -1, count: size)
    for (index, word) in words.enumerated() {
      word.withUnsafeBufferPointer { places[place(of: $0[...])] = index }
    }
  }

  /// Complexity: the word's length, and less for most words that are not in the set.
  func contains(_ word: Bytes) -> Bool {
    guard word.count < endings.count, let last = word.last, endings[word.count] >> UInt16(last & 0x0F) & 1 == 1 else {
      return false
    }
    return places[place(of: word)] >= 0
  }

  /// Where a word stands, or would.
  private func place(of word: Bytes) -> Int {
    var hash: UInt64 = 0
    // These bits are the same in small and capital letters.
    for byte in word { hash = (hash &<< 3 | hash &>> 61) ^ UInt64(byte & 0x0E) }
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) &>> 40) & mask
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

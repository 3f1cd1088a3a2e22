/// Byte strings numbered from 0 in the order in which they were first met: an open-addressing hash table over one arena.
struct Interner {
  private(set) var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var slots = [Int32](repeating: -1, count: 1024)

  var count: Int { starts.count - 1 }

  /// The bytes of a number, as a range of `bytes`.
  func range(_ id: Int) -> Range<Int> { Int(starts[id])..<Int(starts[id + 1]) }

  /// The number of a byte string; a new one where it has none.
  mutating func intern(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: word)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(count)
    bytes.append(contentsOf: word)
    starts.append(Int32(bytes.count))
    return count - 1
  }

  /// The number of a byte string that was met.
  func find(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
    let id = slots[slot(of: word)]
    return id >= 0 ? Int(id) : nil
  }

  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash(word)) & mask
    while slots[slot] >= 0, !isEqual(word, to: Int(slots[slot])) { slot = (slot + 1) & mask }
    return slot
  }

  private func isEqual(_ word: UnsafeBufferPointer<UInt8>, to id: Int) -> Bool {
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == word.count else { return false }
    let bytes = bytes.span
    for index in 0..<word.count where bytes[unchecked: start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    bytes.withUnsafeBufferPointer { bytes in
      for id in 0..<count {
        var slot = Int(truncatingIfNeeded: hash(UnsafeBufferPointer(rebasing: bytes[range(id)]))) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(id)
      }
    }
  }
}

/// FNV-1a, with its high bits folded in: seeded alike in every process, unlike `Hasher`.
private func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return hash ^ (hash >> 29)
}

/// What became of the short stretches met last. A text not normalized repeats the same few of them: its letters with
/// their marks.
struct RecentStretches {
  private struct Entry {
    var key: UInt64 = 0
    var value: UInt64 = 0
    var length: UInt8 = 0
    var isChanged = false
  }

  private var entries = [Entry](repeating: Entry(), count: 256)

  /// Whether the stretch changes; nil where it is not known. Where it does, `replacement` is what it becomes.
  func outcome(of stretch: UnsafeBufferPointer<UInt8>, replacement: inout [UInt8]) -> Bool? {
    guard stretch.count <= 8 else { return nil }
    let key = word(stretch)
    let entry = entries[slot(key)]
    guard entry.key == key else { return nil }
    if entry.isChanged {
      replacement.removeAll(keepingCapacity: true)
      var value = entry.value
      for _ in 0..<entry.length {
        replacement.append(UInt8(truncatingIfNeeded: value))
        value >>= 8
      }
    }
    return entry.isChanged
  }

  /// - Parameter replacement: nil where the stretch stays.
  mutating func remember(_ stretch: UnsafeBufferPointer<UInt8>, _ replacement: [UInt8]?) {
    guard stretch.count <= 8, replacement?.count ?? 0 <= 8 else { return }
    let key = word(stretch)
    let value = replacement?.withUnsafeBufferPointer { word($0) } ?? 0
    entries[slot(key)] = Entry(
      key: key, value: value, length: UInt8(replacement?.count ?? 0), isChanged: replacement != nil)
  }

  /// The bytes, the first one lowest. No stretch ends in a zero byte, so that its word tells it.
  private func word(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for byte in bytes.reversed() { word = word << 8 | UInt64(byte) }
    return word
  }

  private func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 56) }
}

import CLexicons

extension Lexicon {
  /// What the package brings along, part of the program: nothing is read and nothing is copied.
  public static let shipped: [Lexicon] = (0..<clexicons_count()).compactMap { number in
    let file = clexicons_get(number)
    return try? Lexicon(Storage(bytes: UnsafeRawBufferPointer(start: file.bytes, count: file.size), owner: nil))
  }
}

import TextModel

/// The languages that a document names, each once.
struct Languages {
  private(set) var tags: [LanguageTag] = []

  /// The index of a language; nil where the bytes are no language tag.
  mutating func index(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if let index = tags.firstIndex(where: { $0.identifier.utf8.elementsEqual(bytes) }) { return index }
    guard let tag = LanguageTag(String(decoding: bytes, as: UTF8.self)) else { return nil }
    if let index = tags.firstIndex(of: tag) { return index }
    tags.append(tag)
    return tags.count - 1
  }
}

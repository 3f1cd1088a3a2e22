import TextModel

/// The languages that a document names, each once; no more than any document has.
struct Languages {
  private let maximumCount = 1_000
  private(set) var tags: [LanguageTag] = []

  /// The index of a language; nil where the bytes are no language tag.
  mutating func index(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if let index = tags.firstIndex(where: { $0.identifier.utf8.elementsEqual(bytes) }) { return index }
    guard let tag = LanguageTag(String(decoding: bytes, as: UTF8.self)) else { return nil }
    if let index = tags.firstIndex(of: tag) { return index }
    guard tags.count < maximumCount else { return nil }
    tags.append(tag)
    return tags.count - 1
  }
}

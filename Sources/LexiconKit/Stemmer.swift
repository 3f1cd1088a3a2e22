import CStemmer

/// Cuts the endings off words: by Snowball where it knows the language, else by keeping the beginning of the word.
public final class Stemmer {
  private let handle: OpaquePointer?

  /// - Parameter language: a primary language, `ru`.
  public init(language: String) {
    handle = sb_stemmer_new(language, nil)
  }

  deinit { sb_stemmer_delete(handle) }

  /// - Parameter word: lower-case UTF-8.
  public func appendStem(of word: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    if let handle, let base = word.baseAddress, let stem = sb_stemmer_stem(handle, base, Int32(word.count)) {
      output.append(contentsOf: UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
    } else {
      output.append(contentsOf: word[..<endOfScalar(Self.keptScalars, in: word)])
    }
  }

  private static let keptScalars = 6
}

/// Where the first `count` scalars of a word end.
private func endOfScalar(_ count: Int, in word: UnsafeBufferPointer<UInt8>) -> Int {
  var left = count
  for index in 0..<word.count where word[index] & 0xC0 != 0x80 {
    if left == 0 { return index }
    left -= 1
  }
  return word.count
}

import UnicodeKit

/// Applies one of ICU's transforms, or rules of the user's own. The offset map leads from each word to the word that it
/// came from, as long as the transform leaves the white space alone; else from each block.
struct TransformRules: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = []
  let mayTriggerOthers = true
  let transliterator: Transliterator

  /// In bytes. ICU's work grows with the square of what it is given: a long block is given in pieces that end at spaces,
  /// where there is none within as many bytes again, before a sign of punctuation, and else between two scalars.
  private let pieceLength = 4096

  init(transliterator: Transliterator) { self.transliterator = transliterator }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      var start = 0
      while start < passage.bytes.count {
        let end = endOfPiece(from: start, passage.bytes)
        let piece = Passage(
          bytes: UnsafeBufferPointer(rebasing: passage.bytes[start..<end]), start: passage.start + start,
          kind: passage.kind, language: passage.language, isLanguageTold: passage.isLanguageTold)
        var result: [UInt8] = []
        transliterator.transliterate(piece.bytes, into: &result)
        result.withUnsafeBufferPointer { compare(piece, with: $0, &changes) }
        start = end
      }
    }
  }

  private func endOfPiece(from start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard start + pieceLength < bytes.count else { return bytes.count }
    let limit = min(start + 2 * pieceLength, bytes.count)
    let space = bytes[(start + pieceLength)..<limit].firstIndex { $0 == 0x20 || $0 == 0x0A }
    if let space { return space }
    let punctuation = bytes.end(from: bytes.startOfScalar(before: start + pieceLength)) { !isPunctuation($0) }
    if punctuation < limit { return punctuation }
    return limit == bytes.count ? limit : bytes.startOfScalar(before: limit)
  }

  private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.category {
    case .otherPunctuation, .openPunctuation, .closePunctuation, .dashPunctuation, .initialPunctuation,
      .finalPunctuation:
      true
    default: false
    }
  }

  private func compare(_ passage: Passage, with result: UnsafeBufferPointer<UInt8>, _ changes: inout Changes) {
    let words = words(in: passage.bytes)
    let newWords = words.isEmpty ? [] : self.words(in: result)
    guard gaps(words, in: passage.bytes) == gaps(newWords, in: result) else {
      changes.replace(0..<passage.bytes.count, of: passage, with: result)
      return
    }
    for (word, newWord) in zip(words, newWords) {
      let replacement = UnsafeBufferPointer(rebasing: result[newWord])
      if !passage.bytes[word].elementsEqual(replacement) { changes.replace(word, of: passage, with: replacement) }
    }
  }

  /// The white space before, between and behind words, a zero byte for each word.
  private func gaps(_ words: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var gaps: [UInt8] = []
    var next = 0
    for word in words {
      gaps += bytes[next..<word.lowerBound]
      gaps.append(0)
      next = word.upperBound
    }
    return gaps + bytes[next...]
  }

  /// What stands between spaces and line feeds.
  private func words(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 || bytes[end] == 0x0A {
      if end > start { words.append(start..<end) }
      start = end + 1
    }
    return words
  }
}

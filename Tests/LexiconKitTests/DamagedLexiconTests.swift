import Testing

@testable import LexiconKit

@Suite struct DamagedLexiconTests {
  private let sample = lexiconBytes("собак: dog 1, hound 0.5\nяблок: appl 0.8\nа: and 1, but 0.25\nпес: dog 0.9")

  /// Opens, verifies and uses a file.
  private func error(_ bytes: [UInt8]) -> LexiconError? {
    do throws(LexiconError) {
      let lexicon = try Lexicon(bytes)
      _ = lexicon.lines
      for stem in ["собак", "а", "dog", "", "нет"] {
        _ = (lexicon.number(of: stem, .source), lexicon.number(of: stem, .target))
      }
      for number in 0..<lexicon.stemCount(.target) { _ = lexicon.stem(number, .target) }
      try lexicon.verify()
      return nil
    } catch {
      return error
    }
  }

  @Test func `a file that is cut off anywhere is refused with where it ends`() {
    for count in 0..<sample.count {
      let found = error(Array(sample[..<count]))
      #expect(found?.byteOffset == (count == 0 ? 0 : count))
      #expect(found?.message.hasSuffix("(byte \(count))") == true)
    }
  }

  @Test func `a longer file is refused`() {
    #expect(error(sample + [0]) == LexiconError(.tooLong, byteOffset: sample.count))
  }

  @Test func `what is no lexicon says so`() {
    #expect(error(Array("дом\thouse\n".utf8)) == LexiconError(.noLexicon, byteOffset: 0))
    #expect(!Lexicon.isLexicon(Array("дом\thouse\n".utf8)))
    #expect(Lexicon.isLexicon(sample))
  }

  @Test func `another version of the format is named`() {
    var bytes = sample
    bytes[7] = 9
    #expect(error(bytes)?.message == "a lexicon of format 9, which this program does not read (byte 7)")
  }

  @Test func `a line feed that became two bytes on its way is noticed`() {
    #expect(error(Array(sample[..<5]) + [0x0D] + Array(sample[5...])) != nil)
  }

  @Test func `no change of a byte does worse than an error`() {
    var refused = 0
    for index in sample.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var bytes = sample
        bytes[index] ^= change
        if error(bytes) != nil { refused += 1 }
      }
    }
    // Only weights, the description and its filling may become others.
    #expect(refused > sample.count * 3 / 2)
  }

  @Test(arguments: 0..<300)
  func `no mixture of changes does worse than an error`(_ seed: Int) {
    var generator = SeededGenerator(state: UInt64(seed))
    var bytes = sample
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
    }
    _ = error(bytes)
    // With a head that fits, so that what is behind it is looked at.
    _ = error(Array(sample[..<36]) + Array(bytes[36...]))
  }
}

import Testing

@testable import AlignSentences

@Suite struct InternerTests {
  private func intern(_ word: String, in interner: inout Interner) -> Int {
    Array(word.utf8).withUnsafeBufferPointer { interner.intern($0) }
  }

  @Test func equalWordsHaveEqualNumbersInTheOrderOfTheirFirstMeeting() {
    var interner = Interner()
    #expect(["да", "нет", "да", "", "нет", ""].map { intern($0, in: &interner) } == [0, 1, 0, 2, 1, 2])
    #expect(interner.count == 3)
  }

  @Test func aWordIsFoundOnlyOnceItWasMet() {
    var interner = Interner()
    #expect(Array("слово".utf8).withUnsafeBufferPointer { interner.find($0) } == nil)
    let number = intern("слово", in: &interner)
    #expect(Array("слово".utf8).withUnsafeBufferPointer { interner.find($0) } == number)
  }

  @Test func numbersAndBytesStayWhileTheTableGrows() {
    var interner = Interner()
    let words = (0..<5_000).map { "word\($0)" }
    for (number, word) in words.enumerated() { #expect(intern(word, in: &interner) == number) }
    for (number, word) in words.enumerated() {
      #expect(intern(word, in: &interner) == number)
      #expect(String(decoding: interner.bytes[interner.range(number)], as: UTF8.self) == word)
    }
  }
}

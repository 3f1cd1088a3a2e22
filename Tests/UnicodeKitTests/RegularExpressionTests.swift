import Testing

@testable import UnicodeKit

@Suite struct RegularExpressionTests {
  @Test func findsByBytes() throws {
    let text = Array("«Да». Нет.".utf8)
    try text.withUnsafeBufferPointer { text in
      let regex = try RegularExpression("[.!]\\s")
      regex.use(text)
      #expect(try regex.firstMatch(from: 0) == 8..<10)
      #expect(try regex.matchEnd(from: 8) == 10)
      #expect(try regex.matchEnd(from: 0) == nil)
      #expect(try regex.firstMatch(from: 9) == nil)
    }
  }

  @Test func seesWhatStandsBeforeTheBeginning() throws {
    let text = Array("г. б".utf8)
    try text.withUnsafeBufferPointer { text in
      let regex = try RegularExpression("(?<=\\bг\\. )")
      regex.use(text)
      #expect(try regex.matchEnd(from: 4) == 4)
      #expect(try regex.matchEnd(from: 3) == nil)
    }
  }

  @Test func saysWhatIsWrongWithAPattern() {
    #expect(reason("(а") == "parentheses do not match")
    #expect(reason("[а") == "a set is not closed")
    #expect(reason("\\p{Nonsense}") == "no such property")
    #expect(reason("(?<=а*)") == "look-behind needs a limited length")
  }

  @Test func givesUpACatastrophicMatch() throws {
    let text = Array(String(repeating: "a", count: 60).utf8)
    try text.withUnsafeBufferPointer { text in
      let regex = try RegularExpression("(a+)+b")
      regex.use(text)
      #expect(throws: RegularExpressionError.self) { try regex.matchEnd(from: 0) }
    }
  }

  @Test func setsAreRanges() {
    #expect(ScalarSets.ranges(of: "[[a-f]&[^c]]") == [0x61...0x62, 0x64...0x66])
    #expect(ScalarSets.ranges(of: "[я]", ignoringCase: true) == [0x42F...0x42F, 0x44F...0x44F])
    #expect(ScalarSets.ranges(of: "\\p{Ll}").map { $0.count > 256 } == true)
    #expect(ScalarSets.ranges(of: "[a") == nil)
  }
}

private func reason(_ pattern: String) -> String? {
  do throws(RegularExpressionError) {
    _ = try RegularExpression(pattern)
    return nil
  } catch {
    return error.reason
  }
}

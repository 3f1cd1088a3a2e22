import Testing
import TextModel

@Suite struct UTF8ValidationTests {
  @Test(arguments: [
    "", "a", "Привет, мир! Hello, world, and some more text to fill the steps of sixteen bytes.", "日本語🙂é",
  ])
  func wellFormedTextHasNothingInvalid(text: String) {
    for shift in 0..<20 {
      let bytes = Array((String(repeating: "я", count: shift) + text + text).utf8)
      #expect(bytes.withUnsafeBufferPointer { firstInvalidUTF8(in: $0) } == nil)
    }
  }

  @Test func eachMaximalSubpartBecomesOneReplacement() {
    // The example of The Unicode Standard, table 3-8, and its neighbours.
    let cases: [([UInt8], String)] = [
      ([0x61, 0xF1, 0x80, 0x80, 0xE1, 0x80, 0xC2, 0x62, 0x80, 0x63], "a\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}c"),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x91], "\u{FFFD}\u{FFFD}"),
      ([0xE0, 0xA0], "\u{FFFD}"),
    ]
    for (bytes, expected) in cases {
      let repaired = bytes.withUnsafeBufferPointer { repairedUTF8($0) }
      #expect(repaired.map { String(decoding: $0.text, as: UTF8.self) } == expected)
    }
  }

  @Test func itAgreesWithTheStandardLibraryOnMutatedText() {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let seed = Array("Текст из двух байтов, plain ASCII text as well, 三个字节, 🙂 and é — вот и всё.".utf8)
    for _ in 0..<3000 {
      var bytes = Array(seed[random(20)...])
      for _ in 0..<random(3) { bytes[random(bytes.count)] = UInt8(random(256)) }
      bytes.removeLast(random(bytes.count))
      let repaired = bytes.withUnsafeBufferPointer { repairedUTF8($0) }
      #expect(repaired?.text ?? bytes == Array(String(decoding: bytes, as: UTF8.self).utf8))
    }
  }

  @Test func theMapLeadsBackToTheBytes() throws {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xE2, 0x82, 0x63]
    let repaired = try #require(bytes.withUnsafeBufferPointer { repairedUTF8($0) })
    #expect(repaired.text == Array("a\u{FFFD}b\u{FFFD}c".utf8))
    #expect(repaired.map.edits.map(\.earlier) == [1..<2, 3..<5])
    #expect(repaired.map.earlierOffset(of: 8) == 5)
  }
}

import StageProgram
import Testing

@Suite struct Base64Tests {
  @Test(arguments: ["", "f", "fo", "foo", "foob", "fooba", "foobar", "Ж\0\u{10FFFF}"])
  func `bytes come back`(_ text: String) {
    #expect(Base64.decoded(Base64.encoded(Array(text.utf8))) == Array(text.utf8))
  }

  @Test func `the text is that of RFC 4648`() {
    let texts = ["", "f", "fo", "foo", "foob"].map { String(decoding: Base64.encoded(Array($0.utf8)), as: UTF8.self) }
    #expect(texts == ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg=="])
  }

  @Test(arguments: ["Z", "Zg", "Zg=", "Z===", "Zg==Zg==", "Zm 9", "====", "Zm9v\n"])
  func `what is no Base64 is refused`(_ text: String) {
    #expect(Base64.decoded(text.utf8) == nil)
  }
}

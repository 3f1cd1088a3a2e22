import CharsetKit
import Testing
import TextModel

@Suite struct DecodedFileTests {
  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x41], "UTF-8", "A"), ([0x41, 0xC4, 0xE0], "windows-1251", "AДа"),
      ([0xC3, 0xA9], "utf8", "é"),
      ([0xFE, 0xFF, 0x04, 0x14], "UTF-16", "Д"), ([0xC3, 0x28], "UTF-8", "\u{FFFD}("),
    ] as [([UInt8], String, String)])
  func `bytes are decoded by the name of their charset`(bytes: [UInt8], name: String, text: String) throws {
    let file = try decode(bytes, as: Detected(name, confidence: 1))
    #expect(String(decoding: file.text, as: UTF8.self) == text)
  }

  @Test func `a byte order mark says more than the content`() {
    let charset = [0xFF, 0xFE, 0x41, 0].withUnsafeBufferPointer { fileCharset(of: $0) }
    #expect(charset == Detected("UTF-16LE", confidence: 1))
  }

  @Test func `charsets are known by their usual names`() {
    #expect(isKnownCharset("cp1251") && isKnownCharset("KOI8-R") && !isKnownCharset("windows-1521"))
  }
}

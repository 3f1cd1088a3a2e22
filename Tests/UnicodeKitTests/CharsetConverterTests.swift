import Foundation
import Testing
import UnicodeKit

@Suite struct CharsetConverterTests {
  /// "Привет, мир" in the charsets of Russian archives.
  @Test(
    arguments: [
      ("windows-1251", [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x2C, 0x20, 0xEC, 0xE8, 0xF0]),
      ("koi8-r", [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, 0x2C, 0x20, 0xCD, 0xC9, 0xD2]),
      ("cp866", [0x8F, 0xE0, 0xA8, 0xA2, 0xA5, 0xE2, 0x2C, 0x20, 0xAC, 0xA8, 0xE0]),
      ("iso-8859-5", [0xBF, 0xE0, 0xD8, 0xD2, 0xD5, 0xE2, 0x2C, 0x20, 0xDC, 0xD8, 0xE0]),
      ("x-mac-cyrillic", [0x8F, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x2C, 0x20, 0xEC, 0xE8, 0xF0]),
    ] as [(String, [UInt8])])
  func decodesRussian(charset: String, bytes: [UInt8]) throws {
    let decoded = try CharsetConverter(charset).decode(bytes)
    #expect(String(decoding: decoded.text, as: UTF8.self) == "Привет, мир")
    #expect(decoded.undecodable.isEmpty)
  }

  @Test func namesAreStandardNames() throws {
    #expect(try CharsetConverter("cp1251").name == "windows-1251")
    #expect(try CharsetConverter("latin1").name == "ISO-8859-1")
    #expect(try CharsetConverter("utf8").name == "UTF-8")
    #expect(CharsetConverter.names.contains("KOI8-R"))
  }

  @Test(arguments: ["", "no-such-charset", "../../etc/passwd"])
  func unknownNameIsRefused(name: String) {
    let error = #expect(throws: UnknownCharset.self) { try CharsetConverter(name) }
    #expect(error?.name == name)
  }

  @Test func whatCannotBeDecodedIsReplacedAndLocated() throws {
    let bytes: [UInt8] = [0x61, 0xFF, 0xFE, 0x62, 0xD0, 0x9F, 0xE2, 0x82, 0x63, 0xD0]
    let decoded = try CharsetConverter("UTF-8").decode(bytes)
    #expect(String(decoding: decoded.text, as: UTF8.self) == "a\u{FFFD}\u{FFFD}bП\u{FFFD}c\u{FFFD}")
    #expect(decoded.undecodable == [1..<3, 6..<8, 9..<10])
  }

  @Test func surrogatePairsStayWholeAcrossChunks() throws {
    // Emoji in UTF-16 behind an odd number of letters, enough of them to fill the converter's buffers many times.
    let text = "a" + String(repeating: "😀ж", count: 20_000)
    let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let decoded = try CharsetConverter("UTF-16LE").decode(bytes)
    #expect(decoded.text == Array(text.utf8))
    #expect(decoded.undecodable.isEmpty)
  }

  @Test func converterStartsAfreshWithEachFile() throws {
    let converter = try CharsetConverter("UTF-16")
    #expect(converter.decode([0xFE, 0xFF, 0x04, 0x16]).text == Array("Ж".utf8))
    #expect(converter.decode([0xFF, 0xFE, 0x16, 0x04]).text == Array("Ж".utf8))
    #expect(converter.decode([]).text == [])
  }

  /// Every pair of bytes is decoded to the end, whatever the charset.
  @Test(arguments: ["Shift_JIS", "GB18030", "Big5", "EUC-KR", "ISO-2022-JP", "UTF-7", "UTF-16", "UTF-8"])
  func noBytesStopIt(charset: String) throws {
    let converter = try CharsetConverter(charset)
    for first in stride(from: UInt8(0), through: 255, by: 5) {
      for second in stride(from: UInt8(0), through: 254, by: 3) {
        let decoded = converter.decode([0x41, first, second, 0x42])
        #expect(String(validating: decoded.text, as: UTF8.self) != nil)
        #expect(decoded.undecodable.allSatisfy { $0.upperBound <= 4 })
      }
    }
  }
}

@Suite struct CharsetDetectionTests {
  let text = """
    Государства договорились развивать сотрудничество в области безопасности и обмениваться сведениями, \
    которые нужны для предотвращения угроз. Стороны подтверждают решимость соблюдать общепризнанные нормы права.
    """

  @Test(arguments: [(String.Encoding.windowsCP1251, "windows-1251"), (.utf8, "UTF-8"), (.utf16, "UTF-16LE")])
  func likeliestCharsetComesFirst(encoding: String.Encoding, name: String) throws {
    let guesses = detectCharsets(Array(try #require(text.data(using: encoding))))
    #expect(guesses.first?.name == name)
    #expect(guesses.allSatisfy { (0...1).contains($0.confidence) })
  }

  @Test func nothingIsGuessedFromNothing() {
    #expect(detectCharsets([]).allSatisfy { $0.confidence < 0.5 })
  }
}

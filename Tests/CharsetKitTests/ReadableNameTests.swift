import CharsetKit
import Testing
import UnicodeKit

@Suite struct ReadableNameTests {
  @Test(arguments: ["IBM866", "windows-1251", "KOI8-R"])
  func namesOfEarlierDaysAreRead(charset: String) throws {
    let names = [
      "Заявление.ru.doc", "договор_о_дружбе.txt", "Отчет за 1997 год.doc", "ПРОТОКОЛ.TXT", "письмо",
      "Приложение №2.doc",
      "1998/Вестник/статья 12.txt", "акт.doc", "совместное заявление (рус).doc",
    ]
    for name in names where charset != "KOI8-R" || !name.contains("№") {
      #expect(readableName(try encoded(name, charset)) == name)
    }
  }

  @Test func eachFolderHasACharsetOfItsOwn() throws {
    let path = Array("Архив/".utf8) + (try encoded("Указ.txt", "IBM866"))
    #expect(readableName(path) == "Архив/Указ.txt")
  }

  @Test func whatIsUTF8Stays() {
    #expect(readableName("Müller %D0.txt".utf8) == "Müller %D0.txt")
  }

  @Test func everyNameCanBeShown() {
    var state: UInt64 = 3
    for _ in 0..<2000 {
      var name: [UInt8] = []
      for _ in 0..<5 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        name.append(UInt8(truncatingIfNeeded: state >> 40) | 1)
      }
      let shown = readableName(name)
      #expect(!shown.isEmpty && !shown.contains("\u{FFFD}"))
      #expect(name.contains(0x2F) || !shown.contains("/"))
    }
  }
}

/// The bytes of a text in a charset of one byte a character.
private func encoded(_ text: String, _ charset: String) throws -> [UInt8] {
  let converter = try CharsetConverter(charset)
  var bytes: [String: UInt8] = [:]
  for byte in UInt8.min...UInt8.max { bytes[String(decoding: converter.decode([byte]).text, as: UTF8.self)] = byte }
  return try text.unicodeScalars.map { try #require(bytes[String($0)]) }
}

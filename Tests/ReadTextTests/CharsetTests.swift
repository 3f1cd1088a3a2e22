import StageKit
import Testing
import TextModel
import UnicodeKit

@testable import CharsetKit
@testable import ReadText

@Suite struct CharsetTests {
  static let paragraph = """
    Стороны подтверждают, что обмен сведениями будет проводиться ежегодно, и договариваются о том, что расходы
    каждая из них несёт сама. Споры решаются путём переговоров; решение Совета, принятое большинством, обязательно.
    """

  static func encode(_ text: String, _ charset: SingleByteCharset) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      scalar.isASCII
        ? UInt8(scalar.value) : charset.upperHalf.firstIndex(of: scalar.value).map { UInt8(0x80 + $0) } ?? 0x3F
    }
  }

  @Test func tablesAgreeWithThoseOfICU() throws {
    var compared = 0
    for charset in cyrillicCharsets {
      guard let converter = try? CharsetConverter(charset.name), let theirs = SingleByteCharset(converter) else {
        continue
      }
      compared += 1
      for (offset, (ours, theirs)) in zip(charset.upperHalf, theirs.upperHalf).enumerated() {
        // ICU keeps undefined bytes as control characters.
        #expect(ours == theirs || ours == 0xFFFD, "\(charset.name), byte \(0x80 + offset)")
      }
    }
    #expect(compared >= 5)
  }

  @Test(arguments: ["windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-mac-cyrillic"])
  func russianTextIsDecodedWhateverItsCharset(name: String) throws {
    let charset = try #require(cyrillicCharsets.first { $0.name == name })
    for text in [Self.paragraph, Self.paragraph.uppercased(), "Привет, как дела?"] {
      let document = try read(Self.encode(text, charset))
      #expect(document.string(of: try #require(document.blocks.first)) == text.replacing("\n", with: " "))
    }
  }

  @Test(arguments: [
    ("UTF-8", [0xEF, 0xBB, 0xBF] as [UInt8]), ("UTF-16LE", [0xFF, 0xFE]), ("UTF-16BE", [0xFE, 0xFF]),
    ("UTF-32LE", [0xFF, 0xFE, 0, 0]), ("UTF-32BE", [0, 0, 0xFE, 0xFF]),
    ("UTF-16LE", []), ("UTF-16BE", []), ("UTF-32LE", []), ("UTF-32BE", []), ("UTF-8", []),
  ])
  func unicodeIsDecodedWithAndWithoutAMark(name: String, mark: [UInt8]) throws {
    for text in ["Первая глава. Some words 🙂 между прочим.", "Plain ASCII text.", "第一章。这是一个例子。"] {
      let document = try read(mark + encoded(text, name))
      #expect(document.blocks.map { document.string(of: $0) } == [text])
      if !mark.isEmpty || name != "UTF-8" { #expect(document.detection.charset?.value == name) }
    }
  }

  @Test(arguments: [
    "Hello world. Water is life|0 and more text.", "Вода|0 и жизнь.|0", "Ring|7 the bell.", "|0Ring the bell.",
  ])
  func controlCharactersGoneAstrayAreLeftOutAndTold(marked: String) throws {
    let text = marked.replacing("|0", with: "\0").replacing("|7", with: "\u{7}")
    let clean = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 }))
    let document = try read(Array(text.utf8))
    #expect(document.blocks.map { document.string(of: $0) } == [clean])
    #expect(document.findings.map(\.kind.id) == ["control-characters"])
    let first = try #require(text.utf8.firstIndex { $0 < 0x20 })
    #expect(document.findings.first?.arguments["byte"] == String(text.utf8.distance(from: text.startIndex, to: first)))
  }

  @Test func theEndOfAFileOfDOSIsNoText() throws {
    let document = try read(Array("Dear Sir,\r\n\u{1A}".utf8))
    #expect(document.blocks.map { document.string(of: $0) } == ["Dear Sir,"])
    #expect(document.findings.isEmpty)
  }

  @Test func aFewBadBytesDoNotMakeItAnotherCharset() throws {
    var bytes = Array("Первый абзац.\n\nВторой абзац, в котором байт потерян.".utf8)
    let space = try #require(bytes.firstIndex(of: 0x20))
    bytes[space] = 0xFF
    let document = try read(bytes)
    #expect(document.detection.charset?.value == "UTF-8")
    #expect(document.findings.map(\.message) == ["byte \(space) is no UTF-8; U+FFFD stands for it"])
    #expect(document.findings.flatMap(\.places).map { document.string($0.range) }.allSatisfy { $0 == "\u{FFFD}" })
  }

  @Test(arguments: [
    ("Größere Städte würden für die Übernahme der Kosten geprüft.", "windows-1252"),
    ("L'été dernier, les élèves étaient déjà arrivés à l'école.", "windows-1252"),
  ])
  func otherLanguagesAreLeftToTheirCharsets(text: String, name: String) throws {
    let charset = try #require(SingleByteCharset(CharsetConverter(name)))
    let document = try read(Self.encode(text, charset))
    #expect(document.blocks.map { document.string(of: $0) } == [text])
  }

  @Test(arguments: ["windows-1250", "ISO-8859-2"])
  func fiftyBytesOfCentralEuropeanTextAreEnough(name: String) throws {
    let charset = try #require(SingleByteCharset(CharsetConverter(name)))
    for text in [
      "Wystarczy nacisnąć klawisz, aby usunąć całą linię.", "Žluťoučký kůň přeskočil přes vysokou zeď.",
      "A könnyű papírdarabkát elkapta a szél, és eltűnt.", "Nu avea nici o îndoială că fusese năpădită.",
      "Sljedeća riječ briše se pritiskom na tipku; više.",
    ] {
      let document = try read(Self.encode(text, charset))
      #expect(document.blocks.map { document.string(of: $0) } == [text])
    }
  }

  @Test(arguments: [
    ("UTF-8", "windows-1251"), ("UTF-8", "windows-1252"), ("KOI8-R", "windows-1251"), ("IBM866", "windows-1251"),
    ("windows-1251", "windows-1252"),
  ])
  func doubleEncodedTextIsReportedAndRepairedOnRequest(meant: String, taken: String) throws {
    let bytes =
      cyrillicCharsets.first { $0.name == meant }.map { Self.encode(Self.paragraph, $0) } ?? Array(Self.paragraph.utf8)
    let saved = try read(bytes, ["charset": .text(taken)]).text
    let found = try read(saved)
    #expect(found.findings.map(\.kind.id) == ["double-encoded"])
    #expect(found.findings.first?.arguments == ["meant": meant, "taken": taken])
    let repaired = try read(saved, ["repair": true])
    #expect(repaired.blocks.map { repaired.string(of: $0) } == [Self.paragraph.replacing("\n", with: " ")])
  }

  @Test(arguments: ["KOI8-R", "IBM866"])
  func aPassageInAnotherCharsetIsReported(name: String) throws {
    let windows = try #require(cyrillicCharsets.first)
    let other = cyrillicCharsets.first { $0.name == name }
    let own = Self.encode(String(repeating: Self.paragraph + "\n\n", count: 90), windows)
    let foreignText = String(repeating: Self.paragraph + "\n\n", count: 4)
    let foreign = other.map { Self.encode(foreignText, $0) } ?? Array(foreignText.utf8)
    let finding = try #require(try read(own + foreign + own).findings.first { $0.kind.id == "mixed-charset" })
    #expect(finding.arguments["charset"] == name && finding.arguments["file"] == "windows-1251")
    let first = try #require(finding.arguments["first"].flatMap { Int($0) })
    #expect(abs(first - own.count) < 512)
  }

  /// Halves, quarters, a short end: whichever comes first.
  @Test(arguments: ["windows-1251", "KOI8-R", "IBM866", "x-mac-cyrillic"], [(1, 1), (1, 4), (4, 1)])
  func stretchesInUTF8AndInAnotherCharsetAreReadAsTheyAre(name: String, sizes: (utf8: Int, other: Int)) throws {
    let charset = try #require(cyrillicCharsets.first { $0.name == name })
    func text(_ count: Int) -> String { String(repeating: Self.paragraph + "\n\n", count: count) }
    let utf8 = Array(text(sizes.utf8).utf8)
    let other = Self.encode(text(sizes.other), charset)
    for bytes in [utf8 + other, other + utf8, utf8 + other + utf8] {
      let document = try read(bytes)
      #expect(Set(document.blocks.map { document.string(of: $0) }) == [Self.paragraph.replacing("\n", with: " ")])
      let finding = try #require(document.findings.first)
      #expect(finding.kind.id == "mixed-charset-read")
      #expect([finding.arguments["charset"], finding.arguments["file"]].contains(name))
    }
  }

  @Test func whereAStretchBeginsIsTold() throws {
    let windows = try #require(cyrillicCharsets.first)
    let own = Array(String(repeating: Self.paragraph + "\n\n", count: 40).utf8)
    let foreign = Self.encode(Self.paragraph, windows)
    let findings = try read(own + foreign + own).findings
    #expect(findings.map(\.kind.id) == ["mixed-charset-read"])
    #expect(findings.first?.arguments["first"] == String(own.count))
    #expect(findings.first?.arguments["last"] == String(own.count + foreign.lastIndex { $0 >= 0x80 }!))
  }

  @Test func strayBytesInUTF8AreNotTakenForAStretch() throws {
    var bytes = Array(String(repeating: Self.paragraph + "\n\n", count: 4).utf8)
    for offset in stride(from: 100, to: bytes.count, by: 150) { bytes[offset] = 0xFF }
    #expect(Set(try read(bytes).findings.map(\.kind.id)) == ["undecodable-byte"])
  }

  @Test func nulsInTextOfAnyCharsetAreLeftOutAndTold() throws {
    let windows = try #require(cyrillicCharsets.first)
    var bytes = Self.encode(Self.paragraph + "\n\n" + Self.paragraph, windows)
    let end = bytes.count
    bytes.insert(contentsOf: [0, 0], at: 20)
    let document = try read(bytes)
    #expect(
      document.blocks.map { document.string(of: $0) }
        == [String](repeating: Self.paragraph.replacing("\n", with: " "), count: 2))
    #expect(document.findings.first?.arguments == ["count": "2", "byte": "20"])
    #expect(document.blocks.last?.origin.bytes?.upperBound == end + 2)
  }

  @Test func aTextInCapitalsIsOfOneCharset() throws {
    for charset in cyrillicCharsets.prefix(5) {
      let text = String(repeating: Self.paragraph.uppercased() + "\n" + Self.paragraph + "\n", count: 20)
      #expect(try read(Self.encode(text, charset)).findings == [])
    }
  }

  @Test(arguments: [
    paragraph, "Größere Städte würden für die Übernahme geprüft: „Übung“, «À côté» — ça été.",
    "Қазақстан Республикасының Үкіметі осы Келісімді бекітті.", "Ґанок, їжак, підʼїзд, є й ї.",
  ])
  func textAsItShouldBeIsLeftAlone(text: String) throws {
    #expect(try read(Array(text.utf8)).findings == [])
  }

  @Test func theSettingIsObeyed() throws {
    let document = try read([0xC4, 0xE0], ["charset": "windows-1251"])
    #expect(document.blocks.map { document.string(of: $0) } == ["Да"])
    #expect(document.detection.charset == Detected("windows-1251", confidence: 1))
    #expect(throws: SettingProblem.self) { try read([], ["charset": "windows-1521"]) }
  }

  @Test(arguments: ["windows-1251", "UTF-16LE", "UTF-16BE", "UTF-8"])
  func aBlockKnowsItsBytesInTheFile(name: String) throws {
    let text = "Глава 🙂\n\nВторой абзац,\nпродолжение.\n".replacing("🙂", with: name.hasPrefix("UTF") ? "🙂" : "I")
    let bytes =
      cyrillicCharsets.first { $0.name == name }.map { Self.encode(text, $0) } ?? encoded(text, name)
    let document = try read(bytes, ["charset": .text(name)])
    let origin = try #require(document.blocks.last?.origin)
    #expect(origin.line == 3)
    let piece = try read(Array(bytes[try #require(origin.bytes)]), ["charset": .text(name)])
    #expect(piece.blocks.map { piece.string(of: $0) } == ["Второй абзац, продолжение."])
  }

  @Test func binaryFilesAreNobodys() throws {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]
    #expect(TextReader.recognize(png[...], name: "a.txt") == nil)
    #expect(TextReader.recognize(Array("%PDF-1.4\n".utf8)[...], name: "") == nil)
    #expect(TextReader.recognize(Array("PK\u{3}\u{4}and stored text".utf8)[...], name: "") == nil)
    #expect(throws: StageError.self) { try read(png) }
    #expect(TextReader.recognize(Array("Да.".utf8)[...], name: "") != nil)
    #expect(TextReader.recognize([], name: "") != nil)
  }

  private func encoded(_ text: String, _ name: String) -> [UInt8] {
    switch name {
    case "UTF-16LE": text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case "UTF-16BE": text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case "UTF-32LE": text.unicodeScalars.flatMap { scalar in (0..<4).map { UInt8(scalar.value >> ($0 * 8) & 0xFF) } }
    case "UTF-32BE":
      text.unicodeScalars.flatMap { scalar in (0..<4).reversed().map { UInt8(scalar.value >> ($0 * 8) & 0xFF) } }
    default: Array(text.utf8)
    }
  }
}

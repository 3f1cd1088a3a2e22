import NormalizeText
import StageKit
import StageTesting
import Testing
import TextModel

@Suite struct TextNormalizerTests {
  @Test func examplesHold() {
    #expect(falseExamples(of: StageFactory(TextNormalizer.self)) == [])
  }

  @Test(arguments: [
    // Form
    ("Й и ё в двух знаках", "И\u{306} и е\u{308}", "Й и ё"),
    ("Знаки совместимости", "№ м² ½ ﷼", "№ м² ½ ﷼"),
    // Spaces
    ("Неразрывный пробел", "20\u{A0}мая", "20 мая"),
    ("Узкие и широкие пробелы", "10\u{202F}000\u{2009}\u{3000}руб.", "10 000 руб."),
    ("Табуляция", "п.\t1", "п. 1"),
    ("Несколько подряд", "слово   слово", "слово слово"),
    ("По краям", " слово\u{A0}", "слово"),
    ("Перенос строки остаётся", "слово \n  слово", "слово\nслово"),
    ("Пустая строка остаётся", "слово \n \nслово", "слово\n\nслово"),
    ("Одни пробелы", " \u{A0} ", ""),
    // Invisible scalars
    ("Мягкий перенос", "безо\u{AD}пасность", "безопасность"),
    ("Мягкий перенос в конце строки", "безо\u{AD}\nпасность", "безопасность"),
    ("Мягкий перенос перед новой строкой", "безопасность\u{AD}\nСтороны", "безопасность\nСтороны"),
    ("Пробел нулевой ширины", "без\u{200B}опасность", "безопасность"),
    ("Метка порядка байтов", "\u{FEFF}Статья", "Статья"),
    ("Соединитель в русском слове", "сло\u{200D}во", "слово"),
    ("Соединитель в смайлике", "👩\u{200D}👧", "👩\u{200D}👧"),
    ("Разъединитель в персидском слове", "می\u{200C}خواهم", "می\u{200C}خواهم"),
    ("Метки направления в русском", "\u{200E}слово\u{202C}", "слово"),
    ("Метки направления в арабском", "\u{200F}كلمة ABC\u{200E}", "\u{200F}كلمة ABC\u{200E}"),
    // Controls
    ("Управляющий знак в конце", "слово\u{7}", "слово"),
    ("Управляющий знак между словами", "слово\u{1}слово", "слово слово"),
    ("Несколько управляющих знаков", "слово\u{1}\u{2}слово", "слово слово"),
    ("Управляющий знак у пробела", "слово \u{1}слово", "слово слово"),
    // Line breaks
    ("Возврат каретки", "слово\r\nслово\rслово", "слово\nслово\nслово"),
    ("Разделители строк и абзацев", "слово\u{2028}слово\u{2029}слово\u{85}слово", "слово\nслово\nслово\nслово"),
    ("Разрыв строки и страницы", "слово\u{B}слово\u{C}слово", "слово\nслово\nслово"),
    // Nothing to do
    ("Обычный текст", "Стороны подтвердили: «да» – и точка.\nВот.", "Стороны подтвердили: «да» – и точка.\nВот."),
    ("Ничего", "", ""),
  ])
  func defaults(about: String, text: String, expected: String) throws {
    expectSame(try normalized(text), expected)
  }

  @Test func everyOperationCanBeSwitchedOff() throws {
    let text = " и\u{306}\u{A0}о\u{AD}д\u{200B}\u{1}\u{200E}\r\n"
    let settings: [String: SettingData] = [
      "form": "none", "line-breaks": false, "controls": false, "zero-width": false, "soft-hyphens": false,
      "direction-marks": false, "spaces": false,
    ]
    expectSame(try normalized(text, settings), text)
  }

  @Test func indentsOfLinesStay() throws {
    expectSame(try normalized("    if  x\u{A0}> 0:  ", kind: .line), "    if  x > 0:")
  }

  @Test func onlyBlocksAreChanged() throws {
    var sink = BlockSink()
    _ = sink.adopt(Array("a  b\n\n\u{A0}c".utf8))
    sink.addBlock(.paragraph, range: 0..<4)
    sink.addBlock(.paragraph, range: 6..<9)
    let result = try normalized(sink.document)
    #expect(result.text == Array("a b\n\nc".utf8))
    #expect(result.blocks.map { result.string(of: $0) } == ["a b", "c"])
  }

  @Test func segmentsAndMarksFollow() throws {
    var sink = BlockSink()
    sink.beginBlock()
    sink.append("И\u{306}од\u{A0} есть.  ")
    sink.beginMark(.bold)
    sink.append("Е\u{308}ж.")
    sink.endBlock(.paragraph, path: [])
    var given = sink.document
    given.segments = [Segment(block: 0, range: 0..<20), Segment(block: 0, range: 22..<29)]
    let result = try normalized(given)
    #expect(result.segments.map { result.string(of: $0) } == ["Йод есть.", "Ёж."])
    #expect(result.marks.map { result.string($0.range) } == ["Ёж."])
  }

  @Test func offsetsLeadBackToTheTextAsRead() throws {
    let given = document("И\u{306}од\u{A0} есть.")
    let result = try normalized(given)
    let block = try #require(result.blocks.first)
    let place = try #require("Йод есть.".utf8.firstRange(of: "есть".utf8))
    let offset = "Йод есть.".utf8.distance(from: "Йод есть.".utf8.startIndex, to: place.lowerBound)
    #expect(result.offsetMap.earlierOffset(of: offset) == 11)
    // Six scalars stand before it: И, the breve, о, д and two spaces.
    #expect(result.scalarOffsetAsRead(of: offset, in: block) == 6)
  }

  /// What has been normalized leaves nothing to do.
  @Test func secondTimeChangesNothing() throws {
    var stage = try normalizer()
    let pieces = ["а", " ", "\n", "\u{A0}", "\u{AD}", "\u{200B}", "\u{306}", "\u{1}", "\r", "\u{200E}", "-", "и"]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let once = try stage.normalized(document(first + second + third))
          #expect(try stage.normalized(once).text == once.text)
        }
      }
    }
  }

  /// No scalar, whatever stands beside it, keeps the stage busy for ever or makes its text ill-formed.
  @Test func everyScalarIsSurvived() throws {
    var stage = try normalizer()
    var text = ""
    for value in (0...0x3000).map({ UInt32($0) }) + Array(stride(from: 0x3001, to: 0x30000, by: 37)) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      text.unicodeScalars.append(contentsOf: ["ж", scalar, "a", scalar, "-", scalar, "\n"])
    }
    let result = try stage.normalized(document(text))
    #expect(String(validating: result.text, as: UTF8.self) != nil)
    #expect(result.blocks.map(\.range) == [0..<result.text.count])
  }

  /// Long runs of what operations look around at cost no more than their length.
  @Test(arguments: [
    "\u{301}", "\u{301}\u{302}", "а\u{301}-\n", "по-а\n", "N ", "&", "\"", "\u{AD} ", "Р°a", "aж", "аA", "ооооо",
  ])
  func longRunsAreSurvived(piece: String) throws {
    let settings: [String: SettingData] = [
      "stress-marks": true, "entities": true, "mojibake": true, "quotes": "angle", "dashes": "em",
      "number-sign": "tight",
      "pre-reform": true,
    ]
    let result = try normalized("а" + String(repeating: piece, count: 3000), settings)
    #expect(result.utf8.count <= 4 * (piece.utf8.count * 3000 + 2))
  }

  @Test func findingsOfAKindAreLimited() throws {
    let result = try normalized(document(Array(repeating: "cоглашение", count: 103).joined(separator: " ")))
    #expect(result.findings.count == 101)
    #expect(result.findings.last?.kind == BlockSink.more)
    #expect(result.findings.last?.arguments["count"] == "3")
    #expect(!String(decoding: result.text, as: UTF8.self).contains("c"))
  }
}

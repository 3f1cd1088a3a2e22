import StageKit
import StageTesting
import Testing
import TextModel

@testable import CharsetKit
@testable import ReadText

@Suite struct TextReaderTests {
  @Test func examplesHold() {
    #expect(falseExamples(of: StageFactory(TextReader.self)) == [])
  }

  @Test(arguments: ["", "\n\n", " \t\r\n\u{A0}\n", "\u{FEFF}"])
  func textWithoutAnythingHasNoBlocks(text: String) throws {
    #expect(try blocks(of: text) == [])
  }

  @Test func lineEndsOfAnySystemAreUnderstood() throws {
    for lineEnd in ["\n", "\r\n", "\r"] {
      #expect(try blocks(of: ["One.", "", "Two,", "three."].joined(separator: lineEnd)) == ["One.", "Two, three."])
    }
  }

  @Test func pageNumbersAndRunningHeadsAreNoParagraphs() throws {
    let pages = (1...4).map { page in
      (["Annual Report"] + (1...10).map { "Paragraph \($0) of page \(page) says something new." } + ["- \(page) -"])
        .joined(separator: "\n\n")
    }
    let document = try read(Array(pages.joined(separator: "\n\u{0C}").utf8))
    #expect(
      document.blocks.filter { $0.kind == .footer }.map { document.string(of: $0) } == (1...4).map { "- \($0) -" })
    #expect(
      document.blocks.filter { $0.kind == .header }.map { document.string(of: $0) }
        == Array(repeating: "Annual Report", count: 4))
    #expect(document.blocks.filter { $0.kind == .paragraph }.count == 40)
  }

  @Test(arguments: ["windows-1251", "UTF-8"])
  func aParagraphGoesOnBelowThePageNumber(charset: String) throws {
    let rivers = ["Дон", "Кубань", "Терек", "Урал"]
    var text = ""
    for (page, river) in zip(1...4, rivers) {
      for line in 1...10 { text += "Абзац \(line) страницы \(page) говорит новое.\n\n" }
      text += "Последней названа река \(river),\n\n\(page)\n\nно о реке \(river) сказано мало.\n\n"
    }
    let cyrillic = try #require(cyrillicCharsets.first)
    let bytes = charset == "UTF-8" ? Array(text.utf8) : CharsetTests.encode(text, cyrillic)
    let document = try read(bytes)
    let split = document.blocks.indices.filter { document.string(of: document.blocks[$0]).hasPrefix("Последней") }
    #expect(
      split.map { document.string(of: document.blocks[$0]) }
        == rivers.map { "Последней названа река \($0), но о реке \($0) сказано мало." })
    for (page, index) in zip(1...4, split) {
      let number = document.blocks[index + 1]
      #expect(number.kind == .footer && document.string(of: number) == "\(page)")
      let own = try read(Array(bytes[try #require(number.origin.bytes)]), ["charset": .text(charset)])
      #expect(own.blocks.map { own.string(of: $0) } == ["\(page)"])
    }
  }

  @Test func markdownHasUnderlinedHeadingsAndFencedCode() throws {
    let text = """
      Title of
      two lines
      =========
      Text that
      goes on.

      Part
      ----

      ```swift
      - let a = 1

      # no heading
      ```
      After it.
      """
    let document = try read(Array(text.utf8), ["markdown": true])
    #expect(
      document.blocks.map { "\($0.kind) \($0.level) \(document.string(of: $0))" } == [
        "heading 1 Title of two lines", "paragraph 0 Text that goes on.", "heading 2 Part", "line 0 - let a = 1",
        "line 0 # no heading", "paragraph 0 After it.",
      ])
  }

  @Test func markdownGivesHeadingsAndItemsOnRequest() throws {
    let text = "# Title\nSome words\nand more.\n\n## Part\n- one\n- two\n  goes on\n  - inner\n1. first\n\n#hashtag\n"
    let document = try read(Array(text.utf8), ["markdown": true])
    #expect(
      document.blocks.map { "\($0.kind.rawValue) \($0.level) \($0.label ?? "")|\(document.string(of: $0))" } == [
        "heading 1 |Title", "paragraph 0 |Some words and more.", "heading 2 |Part", "list-item 1 -|one",
        "list-item 1 -|two goes on", "list-item 2 -|inner", "list-item 1 1.|first", "paragraph 0 |#hashtag",
      ])
  }

  @Test(arguments: [
    ("auto", ["Один", "Два и три"]), ("wrapped", ["Один Два и три"]), ("paragraphs", ["Один", "Два", "и три"]),
  ])
  func linesAreWhatTheUserSays(lines: String, blocks: [String]) throws {
    let document = try read(Array("Один\nДва\nи три\n".utf8), ["lines": .text(lines)])
    #expect(document.blocks.map { document.string(of: $0) } == blocks)
  }

  @Test func numbersOfChaptersAreNoPageNumbers() throws {
    let text = [(1, 3), (2, 30), (3, 9), (4, 50)].map { chapter, length in
      (["\(chapter)"] + (1...length).map { "Paragraph \($0) of the chapter." }).joined(separator: "\n\n")
    }.joined(separator: "\n\n")
    #expect(try read(Array(text.utf8)).blocks.allSatisfy { $0.kind != .footer })
  }

  @Test func noMutationOfAFileCrashes() throws {
    var state: UInt64 = 11
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let seed = Array(
      "ДОГОВОР\nг. Минск\n\n1. Первый пункт,\n   а)\n- x\r\n\n\u{FEFF}— Что? «Да».\n\t1.2.3) (a) §\n".utf8)
    for round in 0..<400 {
      var bytes = seed
      for _ in 0..<random(8) { bytes[random(bytes.count)] = UInt8(random(256)) }
      bytes.removeLast(random(bytes.count + 1))
      let charset = ["UTF-8", "UTF-16LE", "UTF-32BE", "windows-1251", "Shift_JIS"][round % 5]
      let document = try read(bytes, ["charset": .text(charset)])
      #expect(String(validating: document.text, as: UTF8.self) != nil)
      for block in document.blocks { #expect(block.origin.bytes.map { $0.upperBound <= bytes.count } ?? true) }
    }
  }
}

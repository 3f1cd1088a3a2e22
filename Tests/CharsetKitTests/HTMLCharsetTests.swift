import StageKit
import Testing
import TextModel

import CharsetKit

private let word: [UInt8] = [0xC2, 0xEE, 0xE4, 0xE0]  // Вода in windows-1251

private func charset(_ bytes: [UInt8]) -> String? { htmlCharset(of: bytes)?.value }

@Suite struct DeclaredCharsetTests {
  @Test(arguments: [
    "<meta charset=windows-1251>", "<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=Windows-1251'>",
    "<?xml version='1.0' encoding='windows-1251'?>", "<!-- <meta charset=utf-8> --><meta charset = \"cp1251\" />",
  ])
  func `the page says it`(head: String) {
    #expect(charset(Array(head.utf8) + word) == "windows-1251")
  }

  @Test func `the content says it where the page does not`() {
    let sentence: [UInt8] = [
      0xD1, 0xF2, 0xEE, 0xF0, 0xEE, 0xED, 0xFB, 0x20, 0xE4, 0xEE, 0xE3, 0xEE, 0xE2, 0xEE, 0xF0, 0xE8, 0xEB, 0xE8, 0xF1,
      0xFC,
    ]
    #expect(charset(Array("<p>".utf8) + sentence) == "windows-1251")
  }

  @Test func `text that is UTF-8 is UTF-8 whatever the page says`() {
    #expect(charset(Array("<meta charset=windows-1251><p>Вода и жизнь".utf8)) == "UTF-8")
    #expect(charset(Array("<meta charset=utf-16><p>Water".utf8)) == "US-ASCII")
  }

  @Test func `latin1 is what browsers take it for`() {
    #expect(charset(Array("<meta charset=iso-8859-1><p>a".utf8) + [0x93]) == "windows-1252")
  }

  @Test func `a byte order mark says more than the page`() {
    #expect(charset([0xFF, 0xFE] + "<meta charset=utf-8>".utf8.flatMap { [$0, 0] }) == "UTF-16LE")
  }
}

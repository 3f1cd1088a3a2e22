import Testing

@testable import AlignSentences

/// The forms of a text's tokens, parted by spaces.
private func forms(_ text: String, _ language: String = "ru") -> String {
  let bytes = Array(text.utf8)
  let tokens = Tokens(bytes, segments: [(range: 0..<bytes.count, block: 0)], language: language)
  return tokens.ids.map { String(decoding: tokens.forms.bytes[tokens.forms.range(Int($0))], as: UTF8.self) }
    .joined(separator: " ")
}

@Suite struct TokensTests {
  @Test func wordsBecomeStemsOfTheirLowerCase() {
    #expect(forms("Государства – ГОСУДАРСТВОМ") == "государств государств")
    #expect(forms("Running runs", "en") == "run run")
  }

  @Test func yoStressMarksAndSoftHyphensMakeNoDifference() {
    #expect(forms("ёлка елка за\u{301}мок замок сло\u{AD}во слово") == "елк елк замок замок слов слов")
  }

  @Test func aWordOfALanguageWithoutStemmerIsCutToItsBeginning() {
    #expect(forms("самостійність", "uk") == "самост")
  }

  @Test(arguments: [
    ("10 000", "10000"), ("10\u{A0}000", "10000"), ("10,000", "10000"), ("1.234.567", "1234567"), ("0,5", "0.5"),
    ("3.14", "3.14"), ("12:30", "12:30"), ("5 10", "5 10"), ("2022", "2022"), ("0,125", "0.125"), ("٣٤", "٣٤"),
  ])
  func numbersBecomeTheirValues(_ written: String, _ value: String) {
    #expect(forms(written) == value)
  }

  @Test func quotationMarksOfAllShapesAreOneSign() {
    #expect(forms("«да» “да” „да”") == "\" да \" \" да \" \" да \"")
  }

  @Test func ideographsAreWordsByThemselves() {
    #expect(forms("中国abc", "zh") == "中 国 abc")
  }

  @Test func aSegmentKnowsItsLengthItsEndAndWhetherItBeginsABlock() {
    let text = Array("Он спросил: «Где?» Да".utf8)
    let end = text.count - " Да".utf8.count
    let tokens = Tokens(
      text, segments: [(range: 0..<end, block: 0), (range: (end + 1)..<text.count, block: 0)], language: "ru")
    #expect(tokens.lengths == [16, 2])
    #expect(tokens.endSigns == [UInt8(ascii: "?"), 0])
    #expect(tokens.beginsBlock == [true, false])
  }

  @Test func illFormedBytesAndRangesOutsideTheTextAreHarmless() {
    let tokens = Tokens([0xD0, 0x41, 0xFF, 0xE2, 0x80], segments: [(range: 0..<99, block: 0)], language: "xx-unknown")
    #expect(tokens.segmentCount == 1)
  }
}

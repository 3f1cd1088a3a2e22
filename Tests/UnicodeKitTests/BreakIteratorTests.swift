import Testing
import UnicodeKit

@Suite struct BreakIteratorTests {
  func pieces(_ kind: BreakIterator.Kind, _ text: String, locale: String = "root") throws -> [String] {
    let bytes = Array(text.utf8)
    var start = 0
    return try BreakIterator(kind, locale: locale).boundaries(of: text).map { end in
      defer { start = end }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  @Test func sentences() throws {
    #expect(try pieces(.sentence, "Да. Нет! 😀 Ёж?") == ["Да. ", "Нет! ", "😀 Ёж?"])
    #expect(try pieces(.sentence, "") == [])
  }

  @Test func suppressionsKeepAbbreviationsTogether() throws {
    let text = "Mr. Smith came. He sat."
    #expect(try pieces(.sentence, text, locale: "en") == ["Mr. ", "Smith came. ", "He sat."])
    #expect(try pieces(.sentence, text, locale: "en@ss=standard") == ["Mr. Smith came. ", "He sat."])
  }

  @Test func graphemes() throws {
    #expect(try pieces(.grapheme, "е\u{301}👩‍👩‍👧!") == ["е\u{301}", "👩‍👩‍👧", "!"])
  }

  @Test func wordsComeWithTheirKinds() throws {
    let text = "В 2022 году 中文"
    var words: [String] = []
    let bytes = Array(text.utf8)
    try bytes.withUnsafeBufferPointer { buffer in
      try BreakIterator(.word).words(of: buffer) { range, kind in
        if kind != .none { words.append("\(String(decoding: bytes[range], as: UTF8.self)) \(kind)") }
      }
    }
    #expect(words == ["В letters", "2022 number", "году letters", "中文 ideographs"])
  }
}

@Suite struct ScalarPropertiesTests {
  @Test func scripts() {
    #expect(Script(of: "ж") == .cyrillic)
    #expect(Script(of: "c") == .latin)
    #expect(Script(of: "7") == .common)
    #expect(Script(of: "ա") == .armenian)
    #expect(Script("Cyrl") == .cyrillic)
    #expect(Script("cyrillic")?.description == "Cyrl")
    #expect(Script("Klingon") == nil)
  }

  @Test func categoriesAreThoseOfTheStandardLibrary() {
    for scalar in "aЖ7Ⅷ½ \u{301}_-(«»)!+$^©\u{AD}\u{1}\u{2028}ǅʰ中".unicodeScalars {
      #expect(scalar.category == scalar.properties.generalCategory)
    }
  }

  @Test func casesOfScalars() {
    #expect(("Ж" as Unicode.Scalar).lowercased == "ж")
    #expect(("ж" as Unicode.Scalar).uppercased == "Ж")
  }
}

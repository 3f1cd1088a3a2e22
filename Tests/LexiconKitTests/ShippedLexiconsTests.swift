import Testing

@testable import LexiconKit

@Suite struct ShippedLexiconsTests {
  @Test func `all of them are whole`() throws {
    for lexicon in Lexicon.shipped {
      try lexicon.verify()
      #expect(lexicon.stemCount(.source) >= 1000)
      #expect(!lexicon.description.origins.isEmpty)
    }
    #expect(
      Lexicon.shipped.map { "\($0.source)-\($0.target)" } == [
        "ru-en", "ru-de", "ru-es", "ru-fr", "ru-uk", "ru-zh", "en-zh", "de-fr",
      ])
  }

  @Test func `Russian and English have months, acronyms and small words`() throws {
    let lexicon = try #require(Lexicon.shipped.first)
    #expect(lexicon.translations(of: "ноябр")?.contains("novemb 100") == true)
    #expect(lexicon.translations(of: "одкб") == ["csto 100"])
    #expect(lexicon.translations(of: "и")?.contains("and 100") == true)
    #expect(lexicon.translations(of: "ящи") == nil)
  }
}

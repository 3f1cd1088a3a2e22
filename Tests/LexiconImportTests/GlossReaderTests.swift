import Testing

@testable import LexiconImport

@Suite struct GlossReaderTests {
  private func glosses(_ text: String, _ target: String = "ru") -> [String] {
    GlossReader(target: target).glosses(of: text)
  }

  @Test func `translations stand between commas, semicolons and numbers`() {
    #expect(glosses("1. _v.\n      1) бросать, кидать; 2) швырять") == ["бросать", "кидать", "швырять"])
    #expect(glosses("1. о\n2. примерно\nоколо") == ["о", "примерно", "около"])
  }

  @Test func `a phrase may go over a line's end`() {
    #expect(glosses("железная\n      дорога, метро") == ["железная дорога", "метро"])
  }

  @Test func `remarks and labels are none of them`() {
    #expect(glosses("_воен. отбой (о сигнале); \"цитата\" знать (что-л. наизусть)") == ["отбой", "знать"])
    #expect(glosses("давать что-л взаймы") == ["давать взаймы"])
  }

  @Test func `examples and their translations are left out`() {
    #expect(glosses("кругом; to look about оглянуться вокруг; везде") == ["кругом", "везде"])
  }

  @Test func `abbreviations are none, and a full stop may end an entry`() {
    #expect(glosses("см. дом, и др., здание, сов. секретный, хижина.") == ["здание", "хижина"])
  }

  @Test func `explanations are too long to be translations`() {
    #expect(glosses("маленькая птица с красным хвостом, пеночка") == ["пеночка"])
  }

  @Test func `a language in Latin script is read as well`() {
    #expect(glosses("1. house, building (дом)\n2. home", "en") == ["house", "building", "home"])
  }

  @Test func `unbalanced brackets and labels end somewhere`() {
    #expect(glosses("дом) (крыша") == [])
    #expect(glosses("_") == [])
  }
}

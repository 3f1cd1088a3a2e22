import Testing

@testable import LexiconKit

@Suite struct EntriesTests {
  private func lexicon(_ text: String) throws -> Lexicon {
    var builder = LexiconBuilder(LexiconDescription(source: "ru", target: "en"))
    builder.add(try LexiconEntry.entries(ofText: Array(text.utf8)))
    return try Lexicon(builder.bytes())
  }

  @Test func `lines are word, translation and weight`() throws {
    let entries = try LexiconEntry.entries(
      ofText: Array("\u{FEFF}# words\nдом\thouse\t0.5\r\n\nООН\tUnited Nations\n".utf8))
    #expect(
      entries == [
        LexiconEntry(source: "дом", target: "house", weight: 0.5),
        LexiconEntry(source: "ООН", target: "United Nations"),
      ])
  }

  @Test(arguments: ["дом", "дом\t", "\thouse", "дом\thouse\tmuch", "дом\thouse\t2", "a\tb\t1\tc"])
  func `any other line is refused with its number`(_ line: String) {
    #expect(throws: TextDictionaryError(line: 2)) {
      try LexiconEntry.entries(ofText: Array(("дом\thouse\n" + line).utf8))
    }
  }

  @Test func `inflected words are found by their stems`() throws {
    let lexicon = try lexicon("собаки\tdogs\t1\nСОБАКА\thound\t0.5\nёлка\tfir\t1")
    #expect(lexicon.translations(of: "собак") == ["dog 100", "hound 50"])
    #expect(lexicon.translations(of: "елк") == ["fir 100"])
  }

  @Test func `a phrase shares its weight`() throws {
    let lexicon = try lexicon("железная дорога\trailway\t0.8")
    #expect(lexicon.translations(of: "железн") == ["railway 40"])
    #expect(lexicon.translations(of: "дорог") == ["railway 40"])
  }

  @Test func `one translation among many says less than the only one`() throws {
    let lexicon = try lexicon("клён\tmaple\nбрать\ttake\nбрать\tseize\nбрать\tfetch\nбрать\tobtain")
    #expect(lexicon.translations(of: "клен") == ["mapl 100"])
    #expect(lexicon.translations(of: "брат") == ["fetch 67", "obtain 67", "seiz 67", "take 67"])
  }

  @Test func `phrases add to a pair, and make no other weaker`() throws {
    let lexicon = try lexicon("зелёный\tgreen\nзелёный\tverdant\nзелёный чай\tgreen tea\nчай\ttea")
    #expect(lexicon.translations(of: "зелен") == ["green 100", "tea 24", "verdant 94"])
    #expect(lexicon.translations(of: "ча") == ["green 33", "tea 100"])
  }

  @Test func `a long phrase says too little`() throws {
    #expect(try lexicon("белое каление\tthe very highest possible rage").pairCount == 0)
  }

  @Test func `what is said twice is not surer`() throws {
    #expect(
      try lexicon("дом\thouse\nдома\thouses\nдом\thome\nдом\tbuilding\nдом\tblock").translations(of: "дом")
        == ["block 67", "build 67", "hous 67", "home 67"].sorted())
  }
}

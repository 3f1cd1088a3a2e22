import MentionKit
import Testing

/// Each mention as its words, and what they are understood as.
private func mentions(_ text: String, _ language: String) -> [String] {
  let bytes = Array(text.utf8)
  return MentionScanner(language: language).mentions(in: bytes, 0..<bytes.count)
    .filter { $0.weight > .possible }
    .map { String(decoding: bytes[$0.range], as: UTF8.self) }
}

private func facts(_ text: String, _ language: String) -> [Set<[Fact]>] {
  let bytes = Array(text.utf8)
  return MentionScanner(language: language).mentions(in: bytes, 0..<bytes.count).map { Set($0.readings) }
}

private func number(_ value: Int) -> Fact { .number(Quantity(value)) }

@Suite("Mentions in a text") struct MentionTests {
  @Test(
    "digits, with what groups and divides them, are one number",
    arguments: [
      ("1 234 567", "ru", Quantity(1_234_567)), ("1,234,567", "en", Quantity(1_234_567)),
      ("12,5", "ru", Quantity(digits: "125", exponent: -1)), ("12.5", "en", Quantity(digits: "125", exponent: -1)),
      ("1 234,50", "ru", Quantity(digits: "12345", exponent: -1)), ("1,5 млн", "ru", Quantity(1_500_000)),
      ("1.5 million", "en", Quantity(1_500_000)), ("двадцать пять", "ru", Quantity(25)),
      ("двухсот сорока пяти тысяч", "ru", Quantity(245_000)), ("forty-two thousand", "en", Quantity(42000)),
      ("one hundred and twenty-three", "en", Quantity(123)), ("fünfundzwanzig", "de", Quantity(25)),
      ("XIXe", "fr", Quantity(19)), ("XXI", "ru", Quantity(21)), ("21-го", "ru", Quantity(21)),
      ("21st", "en", Quantity(21)),
    ])
  func numbers(_ text: String, _ language: String, _ quantity: Quantity) {
    let found = facts(text, language)
    #expect(found.count == 1)
    #expect(found.first?.contains([.number(quantity)]) == true, "\(found)")
  }

  @Test(
    "a date is one mention, however it is written",
    arguments: [
      ("23 ноября 2022 года", "ru"), ("23 November 2022", "en"), ("November 23, 2022", "en"), ("2022-11-23", "en"),
      ("23.11.2022", "ru"), ("11/23/2022", "en"), ("23 novembre 2022", "fr"), ("2022年11月23日", "zh"),
      ("the 23rd of November, 2022", "en"),
    ])
  func dates(_ text: String, _ language: String) {
    let found = facts(text, language)
    #expect(found.count == 1)
    let expected: Set<Fact> = [number(23), .month(11), number(2022)]
    #expect(found.first?.contains { Set($0) == expected } == true, "\(found)")
  }

  @Test("1990-е and the 90s may be the same years")
  func decades() {
    #expect(facts("в 1990-х", "ru").first?.contains([number(90)]) == true)
    #expect(facts("the 90s", "en").first?.contains([number(1990)]) == true)
  }

  @Test("numbers of articles and the letters of their parts are references")
  func references() {
    let text = Array("подпункт «в» пункта 2 статьи 5 и приложение III к нему".utf8)
    let found = MentionScanner(language: "ru").mentions(in: text, 0..<text.count)
    #expect(
      found.map(\.role) == [
        .reference(.subparagraph), .reference(.paragraph), .reference(.article), .reference(.annex),
      ])
    #expect(found.first?.readings.contains([.letter(3)]) == true)
  }

  @Test("the symbol of a document is the same in both alphabets")
  func symbols() {
    #expect(facts("резолюция А/RES/75/240.", "ru") == [[[.symbol("A/RES/75/240")]]])
    #expect(facts("resolution A/RES/75/240", "en") == [[[.symbol("A/RES/75/240")]]])
  }

  @Test("what may be no number is not missed")
  func possible() {
    #expect(mentions("On the second day they may march, each with one child.", "en") == [])
    #expect(mentions("оба государства, пятилетний план", "ru") == [])
  }
}

import Testing
import UnicodeKit

@Suite struct TransliteratorTests {
  @Test(arguments: [
    ("Russian-Latin/BGN", "Щербаков", "Shcherbakov"),
    ("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Lower", "Київ, Երևան", "kiiv, erevan"),
    ("Hex-Any/XML", "&#x416;", "Ж"),
    ("Any-Latin", "", ""),
  ])
  func transliteratesByIdentifier(identifier: String, source: String, expected: String) throws {
    #expect(try Transliterator(identifier).transliterate(source) == expected)
  }

  @Test func transliteratesByRules() throws {
    let transliterator = try Transliterator(rules: "щ > shch; ж > zh; $vowel = [аеиоу]; $vowel { й > y;")
    #expect(transliterator.transliterate("жай щй") == "zhаy shchй")
  }

  @Test func resultMayBeManyTimesLonger() throws {
    let transliterator = try Transliterator(rules: "а > bcdefghijk;")
    #expect(
      transliterator.transliterate(String(repeating: "а", count: 500)) == String(repeating: "bcdefghijk", count: 500))
    #expect(transliterator.transliterate("а") == "bcdefghijk")
  }

  @Test func unknownIdentifierIsNamed() {
    #expect(throws: TransliteratorError.unknown(identifier: "Russian-Klingon")) {
      try Transliterator("Russian-Klingon")
    }
  }

  @Test func wrongRuleIsLocated() {
    let rules = """
      а > a;
      б > b;  $нет > c;
      """
    #expect(
      throws: TransliteratorError.rules(
        reason: "a variable is used that is not defined", line: 2, column: 9, rule: "$нет > c;")
    ) { try Transliterator(rules: rules) }
    #expect(
      throws: TransliteratorError.rules(reason: "a rule needs >, < or <>", line: 1, column: 1, rule: "абв;")
    ) { try Transliterator(rules: "абв;") }
  }

  @Test func identifiersAreListed() {
    #expect(Transliterator.identifiers.contains("Russian-Latin/BGN"))
  }
}

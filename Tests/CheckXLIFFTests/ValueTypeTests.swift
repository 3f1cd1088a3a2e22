import Testing

@testable import CheckXLIFF

@Suite struct ValueTypeTests {
  @Test(arguments: [
    "ru", "en-GB", "sr-Latn", "zh-Hant-TW", "zh-yue", "de-DE-1996", "sl-rozaj-biske", "es-419", "x-own", "en-x-own",
    "i-klingon", "de-u-co-phonebk", "eng",
  ])
  func `language tags are those of BCP 47`(tag: String) { #expect(ValueType.language.accepts(tag)) }

  @Test(arguments: ["", "e", "en_US", "en-", "-en", "en-x", "en-a", "toolongword", "en-GB-GB", "1a", "en-u-"])
  func `what is no language tag is refused`(tag: String) { #expect(!ValueType.language.accepts(tag)) }

  @Test func `values are of their types`() {
    #expect(ValueType.percentage.accepts("99.5") && !ValueType.percentage.accepts("100.1"))
    #expect(!ValueType.percentage.accepts("nan") && !ValueType.percentage.accepts(""))
    #expect(ValueType.userDefined.accepts("a:b") && !ValueType.userDefined.accepts("a:b:c"))
    #expect(ValueType.tokens.accepts("a b") && !ValueType.tokens.accepts(" "))
    #expect(ValueType.token.accepts("да.1:_-") && !ValueType.token.accepts("a=b"))
    #expect(ValueType.positive.accepts("1") && !ValueType.positive.accepts("0"))
  }
}

import Testing
import TextModel

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("ru", "ru"), ("EN-gb", "en-GB"), ("en_US", "en-US"), ("SR-latn-rs", "sr-Latn-RS"), ("zh-hant-TW", "zh-Hant-TW"),
    ("x-Whatever", "x-whatever"), ("de-1996", "de-1996"), ("en-x-US", "en-x-us"),
  ])
  func `tags take their canonical letter case`(written: String, canonical: String) {
    #expect(LanguageTag(written)?.identifier == canonical)
  }

  @Test(arguments: ["", "r", "русский", "en-", "-en", "toolonglanguage", "x", "en-toolongsubtag", "12"])
  func `what has not the shape of a tag is none`(written: String) {
    #expect(LanguageTag(written) == nil)
  }

  @Test func `the primary language stands first`() {
    #expect(LanguageTag("zh-Hant-TW")?.language == "zh")
  }
}

import Testing

@testable import AlignSentences

/// Pairs of words that sound alike.
private func cognates(_ russian: String, _ english: String) -> [String] {
  let source = tokens([russian], "ru")
  let target = tokens([english], "en")
  func word(_ tokens: Tokens, _ form: Int) -> String {
    String(decoding: tokens.forms.bytes[tokens.forms.range(form)], as: UTF8.self)
  }
  var pairs: [String] = []
  forEachCognate(source, target) { form, other, _ in pairs.append("\(word(source, form))=\(word(target, other))") }
  return pairs
}

@Suite struct CognatesTests {
  @Test func namesOfBothScriptsSoundAlike() {
    #expect(cognates("Москва Хендерсон", "Henderson Moscow") == ["москв=moscow", "хендерсон=henderson"])
  }

  @Test func wordsOfOtherConsonantsDoNot() {
    #expect(cognates("договор", "treaty agreement") == [])
  }

  @Test(arguments: [
    ("moskva", "moskva", 0), ("moskva", "moskov", 10), ("kot", "", 25), ("", "kot", 25), ("bal", "pol", 7),
  ])
  func unlikeVowelsAndRelatedConsonantsCostLess(_ left: String, _ right: String, _ tenths: Int) {
    var distance = EditDistance()
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    #expect(distance(left.span, right.span, atMost: 1_000) == Int32(tenths))
  }
}

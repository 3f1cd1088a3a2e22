import StageKit
import Testing

@testable import SegmentSRX

/// Where Java's expressions and ICU's mean different things.
@Suite struct DialectTests {
  @Test func spaceOfJavaIsASCII() throws {
    let rules = srx(rules: "yes: \\.\\s | ")
    let text = "Раз.\u{A0}Два. Три."
    #expect(try segmented(text, by: rules) == "Раз.|Два.|Три.")
    #expect(try segmented(text, by: rules, ["dialect": "java"]) == "Раз.\u{A0}Два.|Три.")
    let unicode = srx(rules: "yes: (?U)\\.\\s | ")
    #expect(try segmented(text, by: unicode, ["dialect": "java"]) == "Раз.|Два.|Три.")
  }

  @Test func digitsAndLettersOfJavaAreASCII() throws {
    let text = "٣! 3! x! ж! Да."
    #expect(try segmented(text, by: srx(rules: "yes: \\d!\\s | "), ["dialect": "java"]) == "٣! 3!|x! ж! Да.")
    #expect(try segmented(text, by: srx(rules: "yes: \\w!\\s | "), ["dialect": "java"]) == "٣! 3!|x!|ж! Да.")
    #expect(try segmented(text, by: srx(rules: "yes: [^\\W\\d]!\\s | "), ["dialect": "java"]) == "٣! 3! x!|ж! Да.")
    #expect(try segmented(text, by: srx(rules: "yes: \\w!\\s | ")) == "٣!|3!|x!|ж!|Да.")
  }

  @Test func caseOfJavaIsASCII() throws {
    let text = "NO. АД. no. ад. Да."
    #expect(try segmented(text, by: srx(rules: "yes: (?i)(no|ад)\\. | "), ["dialect": "java"]) == "NO.|АД. no.|ад.|Да.")
    #expect(
      try segmented(text, by: srx(rules: "yes: (?iu)(no|ад)\\. | "), ["dialect": "java"]) == "NO.|АД.|no.|ад.|Да.")
    #expect(try segmented(text, by: srx(rules: "yes: (?i)(no|ад)\\. | ")) == "NO.|АД.|no.|ад.|Да.")
  }

  @Test func flagsAreInForceToTheEndOfTheirGroup() {
    #expect(Pattern("(?:(?U)\\s|\\d)\\s", dialect: .java).text == "(?:(?-i)\\s|\\d)[\\u0009-\\u000D\\u0020]")
  }

  @Test func lookBehindOfJavaMayRepeatWithoutLimit() throws {
    let rules = srx(rules: "yes: \\.\\s | .{2}(?<=[XVI]+)")
    #expect(try segmented("a. b. XX в.", by: rules, ["dialect": "java"]) == "a. b.|XX в.")
    #expect(throws: StageError.self) { try segmented("a. b. XX в.", by: rules) }
  }

  @Test func quotationsAndBracesAreLiterals() throws {
    let text = "a.b} c]x"
    #expect(try segmented(text, by: srx(rules: "yes: \\Qa.b\\E} | "), ["dialect": "java"]) == "a.b}|c]x")
    #expect(try segmented("c]x", by: srx(rules: "yes: ] | "), ["dialect": "java"]).hasPrefix("c]"))
  }

  @Test func horizontalSpaceAndIntersectionsWork() throws {
    let rules = srx(rules: "yes: [\\p{L}&amp;&amp;[^б]]\\.\\h | ".replacing("&amp;", with: "&"))
    #expect(try segmented("а. б. в.\u{A0}г", by: rules, ["dialect": "java"]) == "а.|б. в.|г")
  }
}

import Testing

@testable import PipelineFile

/// YAML 1.2.2, section 10.3.2.
@Suite struct CoreValueTests {
  @Test(arguments: [
    "no", "yes", "on", "off", "y", "TrUe", "1_000", "0b11", "0o8", "0x", "0xG", "0o+7", "0x-1", "+", ".", "-.", "e3",
    "1e", "1e+", "1.2.3", "12:30", "2024-01-01", "nan", "inf", "+.nan", "1 ", "0X1F", "0O7", "٣", "true,",
  ])
  func isText(text: String) {
    #expect(CoreValue(plain: text) == .text(text))
  }

  @Test(arguments: ["", "~", "null", "Null", "NULL"])
  func isNull(text: String) {
    #expect(CoreValue(plain: text) == .null)
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("+12", 12), ("-19", -19), ("007", 7), ("0o17", 15), ("0x3a", 58), ("0xFF", 255),
  ])
  func isAWholeNumber(text: String, value: Int) {
    #expect(CoreValue(plain: text) == .integer(value))
  }

  @Test(arguments: [
    ("1.", 1), (".5", 0.5), ("-1.5e3", -1500), ("1e3", 1000), ("12E-1", 1.2), ("+.5", 0.5), (".inf", .infinity),
    ("-.INF", -.infinity), ("9223372036854775808", 9_223_372_036_854_775_808),
  ])
  func isANumber(text: String, value: Double) {
    #expect(CoreValue(plain: text) == .number(value))
  }

  @Test func aQuotedScalarIsText() {
    #expect(YAMLScalar(text: "1", isPlain: false).value == .text("1"))
    #expect(YAMLScalar(text: "true", isPlain: true).value == .flag(true))
  }
}

import JSONKit
import Testing

@Suite struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func `objects and arrays put their own commas`() {
    let text = written { json in
      json.object { json in
        json.member("id", "ст/7")
        json.key("beads")
        json.array { json in
          json.integer(0)
          json.integer(-12)
          json.array { _ in }
          json.object { _ in }
          json.null()
        }
        json.member("ok", true)
      }
    }
    #expect(text == #"{"id":"ст/7","beads":[0,-12,[],{},null],"ok":true}"#)
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("«да» — нет 😀", #""«да» — нет 😀""#), (#"a"b\c/"#, #""a\"b\\c/""#),
    ("1\n2\t3\r", #""1\n2\t3\r""#), ("\u{0}\u{1F}\u{7F}\u{2028}", "\"\\u0000\\u001f\u{7F}\u{2028}\""), ("", #""""#),
  ])
  func `a string escapes only what must be`(text: String, json: String) {
    #expect(written { $0.string(text) } == json)
  }

  @Test func `bytes that are no UTF-8 become replacement characters`() {
    let bytes: [UInt8] = [0x61, 0xD0, 0x22, 0xED, 0xA0, 0x80, 0xF5, 0xC0, 0x80, 0xE2, 0x82]
    let text = written { $0.string(bytes[...]) }
    #expect(text == "\"a\u{FFFD}\\\"\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\"")
  }

  @Test(arguments: [
    (0.9, "0.9"), (1.0, "1"), (0, "0"), (0.123_449, "0.1234"), (0.000_04, "0"), (-0.5, "-0.5"), (12.050, "12.05"),
    (.infinity, "null"), (.nan, "null"), (1e300, "null"),
  ])
  func `a rounded number has no zeros at its end`(value: Double, json: String) {
    #expect(written { $0.number(value, decimals: 4) } == json)
  }

  @Test func `records are lines`() {
    var output = Array("before\n".utf8)
    output.appendJSON { json in
      json.object { $0.member("id", 1) }
      json.endLine()
      json.object { $0.member("id", 2) }
      json.endLine()
    }
    #expect(String(decoding: output, as: UTF8.self) == "before\n{\"id\":1}\n{\"id\":2}\n")
  }
}

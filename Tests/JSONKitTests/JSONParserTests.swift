import JSONKit
import Testing

@Suite struct JSONParserTests {
  private func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: text.utf8) }

  @Test func `a value keeps the order of its members`() throws {
    let value = try parse(#" {"id": "a", "lang": null, "list": [true, false, [], {}], "z": 1, "b": 2} "#)
    #expect(value["id"]?.string == "a")
    #expect(value["lang"] == .null)
    #expect(value["list"]?.array == [.bool(true), .bool(false), .array([]), .object([])])
    #expect(value.members?.map(\.name) == ["id", "lang", "list", "z", "b"])
    #expect(value["nothing"] == nil)
  }

  @Test(arguments: [
    (#""\u0416\n\/\"\\""#, "Ж\n/\"\\"), (#""\ud83d\ude00""#, "😀"), (#""a\u0000b""#, "a\u{0}b"),
    (#""ж\bя\f""#, "ж\u{8}я\u{C}"),
  ])
  func `escapes stand for scalars`(json: String, text: String) throws {
    #expect(try parse(json).string == text)
  }

  @Test func `a number is kept as it was written`() throws {
    let texts = ["0", "-1", "1.0", "1e5", "12345678901234567890", "0.1E-2"]
    #expect(try texts.map { try parse($0) } == texts.compactMap { JSONNumber($0) }.map { .number($0) })
    #expect(try parse("9007199254740993").integer == 9_007_199_254_740_993)
    #expect(try parse("1.5").integer == nil)
    #expect(try parse("0.25").double == 0.25)
    #expect(try parse("1e999").double == nil)
    #expect(JSONNumber("01") == nil && JSONNumber(" 1") == nil && JSONNumber("x") == nil)
  }

  @Test(arguments: [
    ("", 1, 1, "the text ends too early: a value is missing"),
    ("[1, 2", 1, 6, "the text ends too early: a comma or ] is missing"),
    ("{\"a\": 1\n \"b\": 2}", 2, 2, "a comma or } is missing"),
    ("{a: 1}", 1, 2, "a name in double quotes is missing"),
    ("{\"a\" 1}", 1, 6, "a colon is missing"),
    ("{\"я\": 1, \"я\": 2}", 1, 10, "the name \"я\" stands twice in one object"),
    ("[1,]", 1, 4, "a value is missing"),
    ("[tru]", 1, 2, "a value is missing"),
    ("01", 1, 1, "a number may not begin with 0"),
    ("-x", 1, 2, "a digit is missing"),
    ("1.", 1, 3, "the text ends too early: a digit is missing"),
    ("\"a\nb\"", 1, 3, "a control character stands in a string: write it as an escape"),
    ("\"abc", 1, 5, "the text ends too early: a closing double quote is missing"),
    (#""\x""#, 1, 2, "there is no such escape"),
    (#""\u12g4""#, 1, 6, #"\u needs four hexadecimal digits"#),
    (#""\ud83d""#, 1, 2, "half of a surrogate pair stands alone"),
    (#""\udE00 ""#, 1, 2, "half of a surrogate pair stands alone"),
    (#""\ud83d\u0041""#, 1, 2, "half of a surrogate pair stands alone"),
    ("1 2", 1, 3, "something stands after the end of the value"),
  ])
  func `what is no JSON is refused with its place`(json: String, line: Int, column: Int, message: String) throws {
    let error = try #require(throws: JSONError.self) { try parse(json) }
    #expect(error.message == message)
    #expect([error.line, error.column] == [line, column])
  }

  @Test func `ill-formed UTF-8 is refused where it stands`() throws {
    let error = try #require(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xD0, 0x96, 0xD0, 0x22]) }
    #expect(error.message == "a string is not well-formed UTF-8")
    #expect(error.byteOffset == 3 && error.column == 3)
  }

  @Test func `depth is bounded`() throws {
    let deep = String(repeating: "[", count: 100_000)
    let error = try #require(throws: JSONError.self) { try parse(deep) }
    #expect(error.message == "arrays and objects stand too deep in each other")
    #expect(error.byteOffset == JSONValue.maximumDepth)
    #expect(try JSONValue(parsing: "[[1]]".utf8, maximumDepth: 2) == .array([.array([.number(JSONNumber(1))])]))
    #expect(throws: JSONError.self) { try JSONValue(parsing: "[[[1]]]".utf8, maximumDepth: 2) }
  }

  @Test func `a name twice among many is found`() {
    let members = (0..<40).map { "\"name\($0)\":\($0)" }
    #expect(throws: Never.self) { try parse("{\(members.joined(separator: ","))}") }
    #expect(throws: JSONError.self) { try parse("{\((members + ["\"name3\":1"]).joined(separator: ","))}") }
  }
}

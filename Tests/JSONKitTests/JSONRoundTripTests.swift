import JSONKit
import Testing

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension JSONValue {
  static func random(depth: Int, using generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &generator) {
    case 0: return .null
    case 1: return .bool(.random(using: &generator))
    case 2: return .number(JSONNumber(Int.random(in: -1000...1_000_000_000, using: &generator)))
    case 3, 4: return .string(.random(using: &generator))
    case 5, 6:
      return .array(
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in .random(depth: depth - 1, using: &generator) })
    default:
      return .object(
        (0..<Int.random(in: 0...16, using: &generator)).map {
          JSONMember(.random(using: &generator) + "\($0)", .random(depth: depth - 2, using: &generator))
        })
    }
  }
}

extension String {
  static func random(using generator: inout SeededGenerator) -> String {
    let scalars: [Unicode.Scalar] = ["a", "ж", "—", "😀", "\"", "\\", "\n", "\u{0}", "\u{1F}", "\u{301}", "\u{FFFF}"]
    var text = String()
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      text.unicodeScalars.append(scalars.randomElement(using: &generator) ?? "a")
    }
    return text
  }
}

@Suite struct JSONRoundTripTests {
  @Test func `what is written is read as it was`() throws {
    var generator = SeededGenerator(state: 1)
    for _ in 0..<500 {
      let value = JSONValue.random(depth: 4, using: &generator)
      var json = JSONWriter()
      json.value(value)
      let read = try JSONValue(parsing: json.bytes)
      #expect(read == value)
      var again = JSONWriter()
      again.value(read)
      #expect(again.bytes == json.bytes)
    }
  }

  @Test func `damaged JSON is read or refused at a place inside it`() {
    var generator = SeededGenerator(state: 2)
    let seed = Array(#"{"id": "ж\u0416\ud83d\ude00", "n": [-0.5e+3, 12, true, null, {"a": []}], "t": "«да»"}"#.utf8)
    var refused = 0
    for _ in 0..<20_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[index] = .random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &generator)], at: index)
        default: bytes.removeSubrange(max(1, index)...)
        }
      }
      do throws(JSONError) {
        let value = try JSONValue(parsing: bytes)
        var json = JSONWriter()
        json.value(value)
        #expect((try? JSONValue(parsing: json.bytes)) == value)
      } catch {
        refused += 1
        #expect((0...bytes.count).contains(error.byteOffset) && error.line > 0 && error.column > 0)
      }
    }
    #expect(refused > 10_000)
  }
}

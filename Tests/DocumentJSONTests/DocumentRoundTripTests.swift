import DocumentJSON
import JSONKit
import TextModel
import Testing

func json(_ document: ParallelDocument) -> [UInt8] {
  var json = JSONWriter()
  json.document(document)
  return json.bytes
}

@Suite struct DocumentRoundTripTests {
  @Test func `a document that is written is read as it was`() throws {
    var generator = SeededGenerator(state: 3)
    for round in 0..<400 {
      let document = ParallelDocument.random(using: &generator)
      let bytes = json(document)
      let read = try ParallelDocument(json: JSONValue(parsing: bytes))
      let isSame = read == document && json(read) == bytes
      #expect(isSame, "round \(round)")
    }
  }

  @Test func `blocks of one element share its path`() throws {
    var sink = BlockSink()
    for text in ["a", "b", "c"] {
      sink.beginBlock()
      sink.append(text)
      sink.endBlock(.tableCell, path: Array((text == "c" ? "/p[2]" : "/p[1]").utf8))
    }
    let document = ParallelDocument(key: "k", versions: [Version(file: SourceFile("f"), document: sink.document)])
    #expect(sink.document.blocks[0].origin.path == sink.document.blocks[1].origin.path)
    #expect(try ParallelDocument(json: JSONValue(parsing: json(document))) == document)
  }

  @Test func `a damaged record is read or refused, and all its offsets are in range`() throws {
    var generator = SeededGenerator(state: 4)
    var refused = 0
    for _ in 0..<300 {
      let document = ParallelDocument.random(using: &generator)
      var value = try JSONValue(parsing: json(document))
      value.damage(using: &generator)
      do throws(SchemaError) {
        let read = try ParallelDocument(json: value)
        for version in read.versions {
          let text = 0..<version.document.text.count
          #expect(version.document.blocks.allSatisfy { text.clamped(to: $0.range) == $0.range })
          #expect(version.document.segments.allSatisfy { text.clamped(to: $0.range) == $0.range })
          _ = version.document.blocks.map { version.document.scalarOffsetAsRead(of: $0.range.upperBound, in: $0) }
        }
        for bead in read.alignments.flatMap(\.beads) { #expect(bead.source.upperBound < 1000) }
        _ = json(read)
      } catch {
        refused += 1
        #expect(!error.problem.isEmpty)
      }
    }
    #expect(refused > 50)
  }
}

extension JSONValue {
  /// Replaces a value somewhere inside by another.
  fileprivate mutating func damage(using generator: inout SeededGenerator) {
    switch self {
    case .array(var values) where !values.isEmpty && !generator.chance(8):
      values[Int.random(in: 0..<values.count, using: &generator)].damage(using: &generator)
      self = .array(values)
    case .object(var members) where !members.isEmpty && !generator.chance(8):
      members[Int.random(in: 0..<members.count, using: &generator)].value.damage(using: &generator)
      self = .object(members)
    default:
      let others: [JSONValue] = [
        .null, .string("x"), .number(JSONNumber(Int.max)), .number(JSONNumber(-1)), .number(JSONNumber(1)), .array([]),
        .array([.number(JSONNumber(0)), .number(JSONNumber(1 << 40))]), .object([]),
      ]
      self = others.randomElement(using: &generator) ?? .null
    }
  }
}

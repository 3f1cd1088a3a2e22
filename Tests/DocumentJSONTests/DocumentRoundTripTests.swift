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

  @Test(arguments: [("\n", false), ("", true), ("\n\n", true)])
  func `a line feed between blocks goes without saying`(between: String, isSaid: Bool) throws {
    var document = Document(text: Array("да\(between)нет".utf8))
    let second = 4 + between.utf8.count
    document.blocks = [0..<4, second..<(second + 6)].map { Block(kind: .paragraph, range: $0) }
    for index in document.blocks.indices { document.blocks[index].origin.rangeAsRead = document.blocks[index].range }
    let whole = ParallelDocument(key: "k", versions: [Version(file: SourceFile("f"), document: document)])
    let bytes = json(whole)
    #expect(String(decoding: bytes, as: UTF8.self).contains("textBefore") == isSaid)
    #expect(try ParallelDocument(json: JSONValue(parsing: bytes)) == whole)
  }

  @Test func `offsets as read stay each in its block`() throws {
    var sink = BlockSink()
    for text in ["Первый абзац.   ", "Второй абзац."] {
      sink.beginBlock()
      sink.append(text)
      sink.endBlock(.paragraph, path: "".utf8)
    }
    var document = sink.document
    var edits = TextEdits()
    edits.remove((document.blocks[0].range.upperBound - 3)..<document.blocks[0].range.upperBound)
    document.apply(edits)
    let whole = ParallelDocument(key: "k", versions: [Version(file: SourceFile("f"), document: document)])
    let read = try ParallelDocument(json: JSONValue(parsing: json(whole)))
    #expect(read == whole)
    let back = read.versions[0].document
    #expect(back.blocks.map { back.scalarOffsetAsRead(of: $0.range.upperBound, in: $0) } == [16, 13])
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

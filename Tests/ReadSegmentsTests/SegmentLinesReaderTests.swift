import ReadSegments
import StageKit
import StageTesting
import Testing
import TextModel

@Suite struct SegmentLinesReaderTests {
  @Test func examplesHold() {
    #expect(falseExamples(of: StageFactory(SegmentLinesReader.self)) == [])
  }

  @Test(arguments: [
    ("", ""),
    ("\n\n \n", ""),
    ("One.", "One."),
    ("  indented \t\n", "indented"),
    ("a\n \t\r\nb", "a\n\nb"),
    ("a\nb\n\n\n\nc\n", "a|b\n\nc"),
    // A no-break space is text: the line counts.
    ("a\n\u{A0}\nb", "a|\u{A0}|b"),
  ])
  func everyLineThatIsNotBlankIsOneSegment(text: String, marked: String) throws {
    #expect(try document(Array(text.utf8)).marked == marked)
  }

  @Test func aBlockKeepsTheLineBreaksBetweenItsSegments() throws {
    let document = try document(Array("\u{FEFF}Первое. \r\nВторое.\r\n".utf8))
    #expect(document.blocks.map { document.string(of: $0) } == ["Первое. \r\nВторое."])
    #expect(document.segments.map { document.string(of: $0) } == ["Первое.", "Второе."])
  }

  @Test func aBlockSaysWhereItStood() throws {
    let bytes = Array("a\n\nb\nc\n".utf8)
    let origin = try #require(try document(bytes).blocks.last?.origin)
    #expect(origin.line == 3)
    #expect(origin.bytes.map { String(decoding: bytes[$0], as: UTF8.self) } == "b\nc")
  }

  @Test func whatIsNoUTF8IsReplacedAndReported() throws {
    let bytes = Array("a\n".utf8) + [0xD0, 0xFF] + Array("\n\nb".utf8)
    let document = try document(bytes)
    #expect(document.marked == "a|\u{FFFD}\u{FFFD}\n\nb")
    #expect(
      document.findings.map(\.message) == [
        "byte 2 is no UTF-8; U+FFFD stands for it", "byte 3 is no UTF-8; U+FFFD stands for it",
      ])
    #expect(document.findings.flatMap(\.places).map { document.string($0.range) } == ["\u{FFFD}", "\u{FFFD}"])
    #expect(document.blocks.last?.origin.bytes == 6..<7)
  }

  @Test func noFileIsTakenForOneBySight() {
    #expect(SegmentLinesReader.recognize(Array("One.\nTwo.\n".utf8)[...], name: "a.segments") == nil)
  }

  private func document(_ bytes: [UInt8]) throws -> Document {
    var reader = SegmentLinesReader(try Settings(for: SegmentLinesReader.specification))
    var sink = BlockSink()
    var context = StageContext(key: "test")
    reader.read(bytes, into: &sink, context: &context)
    return sink.document
  }
}

import ReadSRT
import StageKit
import StageTesting
import Testing
import TextModel

@Suite struct SubtitleReaderTests {
  private func read(_ bytes: [UInt8], _ settings: [String: SettingData] = [:]) throws -> Document {
    var reader = SubtitleReader(try Settings(settings, for: SubtitleReader.specification))
    var sink = BlockSink()
    var context = StageContext(key: "film")
    try reader.read(bytes, into: &sink, context: &context)
    return sink.document
  }

  private func read(_ text: String, _ settings: [String: SettingData] = [:]) throws -> Document {
    try read(Array(text.utf8), settings)
  }

  private func failure(_ text: String) -> String? {
    do {
      _ = try read(text)
      return nil
    } catch {
      return (error as? StageError)?.line(file: "film.srt")
    }
  }

  @Test func `examples are true`() {
    #expect(falseExamples(of: StageFactory(SubtitleReader.self)) == [])
  }

  @Test func `a block says which cue it was, when it is shown, and where it stands in the file`() throws {
    let document = try read("7\r\n00:00:01,000 --> 00:00:02,500  X1:10 X2:20\r\nДа.\r\n\r\n")
    let block = try #require(document.blocks.first)
    #expect(document.path(of: block.origin) == "7/00:00:01,000 --> 00:00:02,500  X1:10 X2:20")
    #expect(block.origin.line == 3)
    #expect(block.origin.bytes == 47..<52)
  }

  @Test func `lines are joined or kept`() throws {
    let text = "1\n00:01 --> 00:02\n one \n\ttwo\n- three\n"
    #expect(try read(text).marked == "one two\n- three")
    #expect(try read(text, ["lines": "kept"]).marked == "one\ntwo\n- three")
  }

  @Test(arguments: [
    ("<i>a</i>b", ["italic a"]), ("<I>a <b>b</I> c</b>", ["italic a b", "bold b", "bold  c"]),
    ("{i}a{/i}", ["italic a"]),
    ("<i>never ends", ["italic never ends"]), ("</i>a<i></i>", []), ("I <3 <you> {and} me", []),
  ])
  func `tags become marks`(text: String, marks: [String]) throws {
    let document = try read("1\n00:01 --> 00:02\n\(text)")
    #expect(document.marks.map { "\($0.kind.rawValue) \(document.string($0.range))" } == marks)
  }

  @Test func `what only looks like a tag is text`() throws {
    #expect(try read("1\n00:01 --> 00:02\nI <3 <you> {and} me").marked == "I <3 <you> {and} me")
  }

  @Test func `players' leniency: no numbers, no blank lines, other times, blank lines in a text`() throws {
    let document = try read("1:02 --> 1:03.5\na\n00:01:04,1 --> 00:01:05,000\nb\n\nc\n3\n0:1:6 --> 0:1:7\nd\n2001\n")
    #expect(document.marked == "a\n\nb c\n\nd 2001")
  }

  @Test func `charsets are found out`() throws {
    let text = "1\n00:00:01,000 --> 00:00:02,500\nЗдравствуйте, товарищи. Мы приехали поздно вечером.\n"
    let letters = text.unicodeScalars.map { $0.value >= 0x410 ? UInt8($0.value - 0x410 + 0xC0) : UInt8($0.value) }
    let wide: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [letters, wide, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
      #expect(SubtitleReader.recognize(bytes[...], name: "") != nil)
      #expect(try read(bytes).marked == "Здравствуйте, товарищи. Мы приехали поздно вечером.")
    }
  }

  @Test(arguments: [
    ("", "film.srt: the file has no cue"),
    ("just text\n", "film.srt: the file has no cue"),
    ("\nTitle\n\n1\n00:01 --> 00:02\na", "film.srt:2: `Title` stands before the first cue; remove it"),
    ("1\n00:01 --> 00:99\na", "film.srt:2: `00:01 --> 00:99` is no pair of times; write it as in 00:00:01,000 -->"),
    ("1\n00:0l --> 00:02\na", "film.srt:2: `00:0l --> 00:02` is no pair of times"),
    ("1\n00:01 --> 00:02\na\n\n2\n --> 00:03\n", "film.srt:6: ` --> 00:03` is no pair of times"),
    ("1\n00:01 --> 00:02,\na", "film.srt:2: `00:01 --> 00:02,` is no pair of times"),
  ])
  func `broken files are refused, with the place`(text: String, line: String) {
    #expect(failure(text)?.hasPrefix(line) == true, "\(failure(text) ?? "it is read")")
  }

  @Test func `an arrow in a text is no time`() throws {
    #expect(try read("1\n00:01 --> 00:02\nA --> B, 5 --> x\n").marked == "A --> B, 5 --> x")
  }

  @Test func `what is odd is told`() throws {
    let document = try read("1\n00:05 --> 00:02\na\n\n2\n00:03 --> 00:04\n\n3\n00:06 --> 00:07\nc\n")
    #expect(
      document.findings.map(\.message) == [
        "the cue of line 2 ends before it begins: 00:05 --> 00:02",
        "the cue of line 6 begins before the one above it: 00:03 --> 00:04",
        "cues without text are left out: 1, the first in line 6",
      ])
  }

  @Test func `no part of a file and no changed byte makes it trap`() {
    let seed = Array("1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>Да</i> {\\an8}\r\n\r\n2\n00:05 --> 00:06\nнет".utf8)
    for index in seed.indices {
      _ = try? read(Array(seed[..<index]))
      for byte: UInt8 in [0x00, 0x0A, 0x20, 0x2D, 0x30, 0x3C, 0x3E, 0x7B, 0xD0, 0xFF] {
        var changed = seed
        changed[index] = byte
        _ = try? read(changed)
      }
    }
  }
}

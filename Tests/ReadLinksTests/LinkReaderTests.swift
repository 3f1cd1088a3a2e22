import Foundation
import ReadLinks
import StageKit
import StageTesting
import Testing
import TextModel

@Suite struct LinkReaderTests {
  /// Two texts of four sentences, a blank line in the middle of the first.
  private func document(key: String = "a") -> ParallelDocument {
    var source = BlockSink()
    let start = source.adopt(Array("А.\nБ.\n\nВ.\nГ.\n".utf8))
    source.addBlock(.paragraph, range: start..<(start + 7), line: 1)
    for range in [0..<3, 4..<7] { source.addSegment(range) }
    source.addBlock(.paragraph, range: 9..<16, line: 4)
    for range in [9..<12, 13..<16] { source.addSegment(range) }
    return ParallelDocument(
      key: key,
      versions: [
        Version(file: SourceFile("a.ru"), document: source.document),
        Version(file: SourceFile("a.en"), document: Document(marked: "A.|B.|C.|D.", language: "en")),
      ])
  }

  private func beads(
    _ links: String, _ document: ParallelDocument? = nil, format: String = "detect"
  ) throws -> [Bead] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(links.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let settings = try Settings(["file": .text(file.path), "format": .text(format)], for: LinkReader.specification)
    var document = document ?? self.document()
    var context = StageContext(key: document.key)
    do {
      var reader = try LinkReader(settings)
      try reader.process(&document, context: &context)
    } catch {
      // The file's name differs each time.
      var nameless = error
      nameless.place.file = nil
      throw nameless
    }
    return document.alignments.flatMap(\.beads)
  }

  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(LinkReader.self)) == [])
  }

  @Test func `beads are lines of segment numbers`() throws {
    #expect(try beads("0\t0,1\n1,2\t\n\t2\n3\t3\n").map(\.line) == ["0\t0,1", "1,2\t", "\t2", "3\t3"])
  }

  @Test func `a ladder's beads stand between its rungs`() throws {
    let found = try beads("0\t0\t0.7\n1\t2\t-0.3\n3\t2\t2.5\n4\t4\t0\n")
    #expect(found.map(\.line) == ["0\t0,1", "1,2\t", "3\t2,3"])
    #expect(found.map(\.confidence) == [0.7, 0, 1])
  }

  @Test func `aligners may count blank lines`() throws {
    #expect(try beads("0\t0\t1\n1\t1\t1\n3\t2\t1\n5\t4\t1\n").map(\.line) == ["0\t0", "1\t1", "2,3\t2,3"])
  }

  @Test func `vecalign's lists have a cost`() throws {
    let found = try beads("[0]:[0, 1]:0.25\n[1, 2]:[]:0.0\n[3]:[2,3]:1.5\n")
    #expect(found.map(\.line) == ["0\t0,1", "1,2\t", "3\t2,3"])
    #expect(found.map(\.confidence) == [0.75, 1, 0])
  }

  private func ces(_ links: String, from: String = "ru/a.xml.gz") -> String {
    "<cesAlign><linkGrp fromDoc=\"\(from)\" toDoc=\"x\">\(links)</linkGrp></cesAlign>"
  }

  @Test func `links of OPUS count sentences from 1`() throws {
    let found = try beads(ces("<link xtargets=\"1;1 2\" certainty=\"0.5\"/><link xtargets=\";3\"/>"))
    #expect(found.map(\.line) == ["0\t0,1", "\t2"])
    #expect(found.map(\.confidence) == [0.5, 1])
  }

  @Test func `links of InterText name sentences, and say what people have seen`() throws {
    var named = document()
    named.versions[0].document.metadata = [MetadataEntry(name: "sentence-ids", value: "1:1 1:2 2:1 2:2")]
    let found = try beads(
      ces("<link type=\"2-1\" xtargets=\"1:2 2:1;1\" status=\"man\"/><link xtargets=\"2:2;2\" status=\"auto\"/>"), named
    )
    #expect(found.map(\.line) == ["1,2\t0", "3\t1"])
    #expect(found.map(\.status) == [.accepted, .proposed])
  }

  @Test func `of several documents' links those of the document are taken`() throws {
    let links =
      "<all>" + ces("<link xtargets=\"1;1\"/>", from: "ru/b.xml") + ces("<link xtargets=\"2;2\"/>", from: "ru/a.xml")
      + "</all>"
    #expect(try beads(links).map(\.line) == ["1\t1"])
    let error = try #require(throws: StageError.self) { try beads(links, document(key: "c")) }
    #expect(
      error.line(file: nil)
        == "the file has links of 2 documents, and none is called c; name the file of its links")
  }

  @Test func `the sides of cesAlign are told by the names of its texts`() throws {
    var crossed = document()
    crossed.versions.swapAt(0, 1)
    crossed.versions[1].document = Document(marked: "А.|Б.|В.|Г.", language: "ru")
    let links = "<linkGrp fromDoc=\"ru/a.xml\" toDoc=\"en/a.xml\"><link xtargets=\"1 2;1\"/></linkGrp>"
    #expect(try beads(links, crossed).map(\.line) == ["0\t0,1"])
    crossed.versions.swapAt(0, 1)
    #expect(try beads(links, crossed).map(\.line) == ["0,1\t0"])
  }

  @Test func `the only links of a file are not those of another document`() throws {
    let error = try #require(throws: StageError.self) { try beads(ces("<link xtargets=\"1;1\"/>", from: "ru/b.xml")) }
    #expect(error.failure.id == "no-links")
  }

  @Test(arguments: ["", "\n", "<linkGrp/>"])
  func `a file without links is a failure`(links: String) throws {
    let error = try #require(throws: StageError.self) { try beads(links) }
    #expect(error.line(file: nil).hasPrefix("the links are of other texts: the file has none"))
  }

  @Test(arguments: [
    ("0\t0\n9\t1\n", ":2: the links are of other texts: they name segment 9, and the text has 4, counted from 0"),
    ("0\t0\n0\t1\n", ":2: the links are of other texts: segment 0 stands in two links"),
    ("0,2\t0\n", ":1: the links are of other texts: the segments of a link do not follow each other"),
    ("0\tx\n", ":1: this is no line of beads: x is no number"),
    ("0\t0\tx\n", ":1: this is no line of hunalign: it has not two numbers and a score"),
    ("2\t2\t1\n1\t1\t1\n", ":2: this is no line of hunalign: the ladder does not ascend"),
    ("[0]:1:0\n", ":1: this is no line of vecalign: 1 is no list"),
    ("<cesAlign>", ":1: this is no line of ces:"), ("<a/>", "this is no line of ces: it has no <linkGrp>"),
    (
      "<linkGrp>\n<link xtargets=\"7;1\"/></linkGrp>",
      ":2: the links are of other texts: the text has no segment 7"
    ),
  ])
  func `what cannot be understood is a failure with its line`(links: String, message: String) throws {
    let error = try #require(throws: StageError.self) { try beads(links) }
    #expect(error.line(file: nil).hasPrefix(message))
  }

  @Test func `each document may have a file of its own`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("0\t0\n".utf8).write(to: folder.appendingPathComponent("a.links"))
    try Data("1\t1\n".utf8).write(to: folder.appendingPathComponent("b.links"))
    let settings = try Settings(["file": .text(folder.path + "/{key}.links")], for: LinkReader.specification)
    var reader = try LinkReader(settings)
    for (key, beads) in [("a", ["0\t0"]), ("b", ["1\t1"])] {
      var document = document(key: key)
      var context = StageContext(key: key)
      try reader.process(&document, context: &context)
      #expect(document.alignments.flatMap(\.beads).map(\.line) == beads)
    }
    for key in ["c", "../a"] {
      var document = document(key: key)
      var context = StageContext(key: key)
      #expect(throws: StageError.self) { try reader.process(&document, context: &context) }
    }
  }

  @Test func `a file must be named, and there`() throws {
    #expect(throws: StageError.self) { try LinkReader(Settings(for: LinkReader.specification)) }
    #expect(throws: StageError.self) {
      try LinkReader(Settings(["file": "/nowhere/at/all"], for: LinkReader.specification))
    }
  }
}

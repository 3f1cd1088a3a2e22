import ReadXML
import StageKit
import StageTesting
import Testing
import TextModel

@Suite struct XMLReaderTests {
  private func read(_ xml: String) throws -> Document {
    var reader = XMLReader(try Settings(for: XMLReader.specification))
    var context = StageContext(key: "test", fileName: "test.xml")
    var sink = BlockSink()
    try reader.read(Array(xml.utf8), into: &sink, context: &context)
    return sink.document
  }

  /// `kind: text`, a line for each block.
  private func blocks(_ xml: String) throws -> [String] {
    let document = try read(xml)
    return document.blocks.map { "\($0.kind.rawValue): \(document.string(of: $0))" }
  }

  @Test func `examples are true`() {
    #expect(falseExamples(of: StageFactory(XMLReader.self)) == [])
  }

  @Test func `text before and after a child is one block with it`() throws {
    #expect(try blocks("<d><x>Один <y>два</y> три</x></d>") == ["paragraph: Один два три"])
    #expect(try blocks("<d><x><y>Один</y> два</x><x>три</x></d>") == ["paragraph: Один два", "paragraph: три"])
  }

  @Test func `elements without text of their own hold blocks`() throws {
    #expect(
      try blocks("<d><x>Один</x><g><c>два</c><c>три</c></g></d>") == [
        "paragraph: Один", "paragraph: два", "paragraph: три",
      ])
  }

  @Test func `white space is one space, unless it is preserved`() throws {
    #expect(try blocks("<d>\n  <x>Один\n    два </x></d>") == ["paragraph: Один два"])
    #expect(try blocks("<d><x xml:space=\"preserve\">Один  два</x></d>") == ["paragraph: Один  два"])
  }

  @Test func `known names say what blocks are`() throws {
    #expect(
      try blocks(
        "<html><h1>Закон</h1><p>Текст</p><ul><li>раз</li><li>два</li></ul><table><tr><td>да</td></tr></table></html>")
        == ["heading: Закон", "paragraph: Текст", "list-item: раз", "list-item: два", "table-cell: да"])
  }

  @Test func `formatting is marks in the text`() throws {
    let document = try read("<d><p>Это <b>важно, <i>очень</i></b> и <i>верно</i>.</p></d>")
    #expect(document.blocks.map { document.string(of: $0) } == ["Это важно, очень и верно."])
    #expect(
      document.marks.map { "\($0.kind.rawValue): \(document.string($0.range))" } == [
        "bold: важно, очень", "italic: очень", "italic: верно",
      ])
  }

  @Test func `languages are the document's and the blocks'`() throws {
    let document = try read("<d xml:lang=\"ru\"><p>Да</p><p xml:lang=\"en\">Yes</p></d>")
    #expect(document.language?.identifier == "ru")
    #expect(document.blocks.map { $0.language?.identifier } == [nil, "en"])
  }

  @Test func `a block knows its element and its line`() throws {
    let document = try read("<d>\n<s><p>Раз</p>\n<p>Два</p></s></d>")
    #expect(document.blocks.map { document.path(of: $0.origin) } == ["d[1]/s[1]/p[1]", "d[1]/s[1]/p[2]"])
    #expect(document.blocks.map(\.origin.line) == [2, 3])
  }

  @Test func `long containers are written as they come`() throws {
    let xml = "<d><e>" + (0..<300).map { "<x>\($0)</x>" }.joined() + "</e></d>"
    #expect(try blocks(xml).count == 300)
  }

  @Test(arguments: [
    ("<d><p>Раз</p><p>Два</d>", "malformed-xml"), ("<d>&unknown;</d>", "undeclared-entity"), ("", "empty"),
    ("<d>", "malformed-xml"),
    ("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>", "external-entity"),
  ])
  func `what is no XML is refused with the reason`(xml: String, failure: String) {
    let error = #expect(throws: StageError.self) { try read(xml) }
    #expect(error?.failure.id == failure)
  }

  @Test func `no cut of a document crashes`() throws {
    let xml = Array("<d xml:lang='ru'><p>Это <b>важно</b></p><table><tr><td>да</td></tr></table><!-- x --></d>".utf8)
    for count in 0..<xml.count {
      _ = try? read(String(decoding: xml[..<count], as: UTF8.self))
    }
  }
}

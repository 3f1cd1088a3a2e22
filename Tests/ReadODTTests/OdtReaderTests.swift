import OpenDocumentKit
import StageKit
import StageTesting
import Testing
import TextModel

@testable import ReadODT

private let namespaces = """
  xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0' \
  xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' \
  xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' xmlns:xlink='http://www.w3.org/1999/xlink' \
  xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/' \
  xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0' \
  xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'
  """

/// A document in one file: its styles and its text.
private func flat(_ text: String, styles: String = "") -> [UInt8] {
  Array(
    """
    <office:document \(namespaces)><office:styles>\(styles)</office:styles>\
    <office:body><office:text>\(text)</office:text></office:body></office:document>
    """.utf8)
}

private func read(_ bytes: [UInt8], _ settings: [String: SettingData] = [:]) throws -> Document {
  var reader = OdtReader(try Settings(settings, for: OdtReader.specification))
  var sink = BlockSink()
  var context = StageContext(key: "test")
  try reader.read(bytes, into: &sink, context: &context)
  return sink.document
}

/// The blocks, a line each: kind and level unless it is a paragraph, label in brackets, text.
private func blocks(_ text: String, styles: String = "", _ settings: [String: SettingData] = [:]) throws -> [String] {
  let document = try read(flat(text, styles: styles), settings)
  return document.blocks.map { block in
    (block.kind == .paragraph ? "" : block.kind.rawValue + (block.level > 0 ? "\(block.level)" : "") + ": ")
      + (block.label.map { "[\($0)] " } ?? "") + document.string(of: block)
  }
}

private func failure(_ bytes: [UInt8], _ settings: [String: SettingData] = [:]) -> String {
  do {
    return "read \(try read(bytes, settings).blocks.count) blocks"
  } catch let error as StageError {
    return error.line(file: "f.odt")
  } catch {
    return "\(error)"
  }
}

private func package(_ members: [(String, String)]) -> ZipBuilder {
  var zip = ZipBuilder()
  for (name, content) in [("mimetype", OpenDocument.mediaType)] + members {
    zip.members.append(ZipBuilder.Member(name: name, bytes: Array(content.utf8)))
  }
  return zip
}

@Suite struct OdtReaderTests {
  @Test func whiteSpaceCollapsesAndElementsStandForMore() throws {
    #expect(
      try blocks("<t:p>  a\n b<t:span> c</t:span><t:s t:c='2'/>d<t:tab/>e<t:line-break/>f </t:p>") == ["a b c  d\te\nf"]
    )
  }

  @Test func headingsAndListsHaveLevelsAndLabels() throws {
    let styles = """
      <t:list-style style:name='L'>\
      <t:list-level-style-number t:level='1' style:num-format='1' style:num-suffix='.'/>\
      <t:list-level-style-number t:level='2' style:num-format='а, б, .. (ru)' style:num-suffix=')'/></t:list-style>\
      <t:outline-style><t:outline-level-style t:level='1' style:num-format='I' style:num-prefix='Глава '/></t:outline-style>
      """
    let list = """
      <t:h t:outline-level='1'>H</t:h><t:list t:style-name='L'><t:list-item><t:p>a</t:p><t:p>b</t:p>\
      <t:list><t:list-item><t:p>c</t:p></t:list-item><t:list-item><t:p>d</t:p></t:list-item></t:list></t:list-item>\
      <t:list-item><t:p>e</t:p></t:list-item></t:list><t:p>f</t:p>\
      <t:list t:style-name='L' t:continue-numbering='true'><t:list-item><t:p>g</t:p></t:list-item>\
      <t:list-item t:start-value='7'><t:p>h</t:p></t:list-item></t:list>
      """
    #expect(
      try blocks(list, styles: styles) == [
        "heading1: [Глава I] H", "list-item1: [1.] a", "list-item1: b", "list-item2: [а)] c", "list-item2: [б)] d",
        "list-item1: [2.] e", "f", "list-item1: [3.] g", "list-item1: [7.] h",
      ])
  }

  @Test func notesAndTextBoxesComeAfterTheirParagraph() throws {
    let text = """
      <t:p>a<t:note t:id='n1' t:note-class='footnote'><t:note-citation>1</t:note-citation>\
      <t:note-body><t:p>note</t:p></t:note-body></t:note>b<draw:frame><svg:title>x</svg:title>\
      <draw:text-box><t:p>box</t:p></draw:text-box></draw:frame>\
      <office:annotation><dc:creator>me</dc:creator><t:p>remark</t:p></office:annotation>c</t:p>
      """
    #expect(try blocks(text) == ["abc", "footnote: [1] note", "text-box: box"])
    #expect(try blocks(text, ["parts": ["comments"]]) == ["comment: remark"])
    let document = try read(flat(text))
    #expect(document.marks.map(\.kind) == [.noteReference])
    #expect(document.marks.map(\.value) == ["n1"])
    #expect(document.marks.map(\.range) == [1..<1])
  }

  @Test func cellsKnowTableRowAndColumn() throws {
    let document = try read(
      flat(
        """
        <table:table><table:table-row><table:table-cell table:number-columns-spanned='2'><t:p>a</t:p></table:table-cell>\
        <table:covered-table-cell/><table:table-cell><t:p>b</t:p></table:table-cell></table:table-row>\
        <table:table-row><table:table-cell><t:p>c</t:p></table:table-cell></table:table-row></table:table>
        """))
    #expect(document.blocks.map(\.kind) == [.tableCell, .tableCell, .tableCell])
    #expect(
      document.blocks.compactMap(\.cell).map { [$0.table, $0.row, $0.column] } == [[0, 0, 0], [0, 0, 2], [0, 1, 0]])
    #expect(document.path(of: document.blocks[2].origin) == "text/table[1]/table-row[2]/table-cell[1]/p[1]")
  }

  @Test func spansAreMarkedByWhatTheirStylesChange() throws {
    let styles = """
      <style:style style:name='B' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>\
      <style:style style:name='C' style:family='text' style:parent-style-name='B'>\
      <style:text-properties style:text-position='super 58%' fo:language='fr' fo:country='FR'/></style:style>\
      <style:style style:name='P' style:family='paragraph'><style:text-properties fo:font-weight='bold'/></style:style>
      """
    let document = try read(
      flat(
        "<t:p>a<t:span t:style-name='C'>b</t:span><t:a xlink:href='https://x.org/'>c</t:a></t:p><t:p t:style-name='P'><t:span t:style-name='B'>d</t:span></t:p>",
        styles: styles))
    #expect(
      document.marks.map { "\($0.kind.rawValue) \($0.value ?? "") \(document.string($0.range))" }
        == ["language fr-FR b", "bold  b", "superscript  b", "link https://x.org/ c"])
  }

  @Test func trackedChangesAreReadAsAsked() throws {
    let text = """
      <t:tracked-changes>\
      <t:changed-region xml:id='d'><t:deletion><office:change-info><dc:creator>me</dc:creator></office:change-info>\
      <t:p>old</t:p></t:deletion></t:changed-region>\
      <t:changed-region xml:id='i'><t:insertion/></t:changed-region>\
      <t:changed-region xml:id='p'><t:deletion><t:p>x</t:p><t:p>y</t:p></t:deletion></t:changed-region>\
      <t:changed-region xml:id='q'><t:insertion/></t:changed-region></t:tracked-changes>\
      <t:p>a <t:change t:change-id='d'/><t:change-start t:change-id='i'/>new<t:change-end t:change-id='i'/> b</t:p>\
      <t:p>c<t:change t:change-id='p'/>d</t:p>\
      <t:p>e<t:change-start t:change-id='q'/>f</t:p><t:p>g<t:change-end t:change-id='q'/>h</t:p>
      """
    #expect(try blocks(text) == ["a new b", "cd", "ef", "gh"])
    #expect(try blocks(text, ["changes": "original"]) == ["a old b", "cx", "yd", "eh"])
    #expect(try blocks(text, ["changes": "both"]).first == "a old new b")
  }

  @Test func hiddenTextIsReadOnlyWhenAskedFor() throws {
    let styles = """
      <style:style style:name='H' style:family='text'><style:text-properties t:display='none'/></style:style>
      """
    let text = "<t:section t:display='none'><t:p>a</t:p></t:section><t:p>b<t:span t:style-name='H'>c</t:span></t:p>"
    #expect(try blocks(text, styles: styles) == ["b"])
    #expect(try blocks(text, styles: styles, ["hidden": true]) == ["a", "bc"])
  }

  @Test func packagesHaveHeadersAndProperties() throws {
    let zip = package([
      (
        "content.xml",
        "<office:document-content \(namespaces)><office:body><office:text><t:p>a</t:p></office:text></office:body></office:document-content>"
      ),
      (
        "styles.xml",
        "<office:document-styles \(namespaces)><office:master-styles><style:master-page><style:header><t:p>h</t:p></style:header><style:footer style:display='false'><t:p>no</t:p></style:footer></style:master-page></office:master-styles></office:document-styles>"
      ),
      (
        "meta.xml",
        "<office:document-meta \(namespaces)><office:meta><dc:title>T</dc:title></office:meta></office:document-meta>"
      ),
    ])
    let document = try read(zip.bytes, ["parts": ["all"]])
    #expect(document.blocks.map { "\($0.kind) " + document.string(of: $0) } == ["paragraph a", "header h"])
    #expect(document.metadata == [MetadataEntry(name: "title", value: "T")])
    #expect(OdtReader.recognize(zip.bytes[...], name: "")?.confidence == 0.95)
    #expect(OdtReader.recognize(flat("")[...], name: "")?.confidence == 0.95)
    #expect(OdtReader.recognize(Array("text".utf8)[...], name: "a.txt") == nil)
  }

  @Test func whatCannotBeReadIsTold() {
    #expect(failure(Array("text".utf8)).contains("this is no ODT"))
    #expect(failure(package([]).bytes).contains("has no content.xml"))
    #expect(failure(Array(package([]).bytes.dropLast(30))).contains("cut off"))
    #expect(failure(Array("<a>".utf8)).contains("f.odt:1:"))
    #expect(failure(Array("<!DOCTYPE a><a/>".utf8)).contains("document type declaration"))
    #expect(failure(flat("<t:p>a</t:p>"), ["max-depth": 3]).contains("exceeds a limit"))
    let manifest = "<m:manifest \(namespaces)><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
    #expect(failure(package([("META-INF/manifest.xml", manifest)]).bytes).contains("protected by a password"))
  }

  @Test func noTruncationAndNoChangedByteCrashes() {
    let seed = flat(
      "<t:list><t:list-item t:start-value='2'><t:p>a<t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>n</t:p></t:note-body></t:note></t:p></t:list-item></t:list><table:table><table:table-row><table:table-cell><t:p><t:span>c</t:span><t:change t:change-id='x'/></t:p></table:table-cell></table:table-row></table:table>"
    )
    for index in stride(from: 0, to: seed.count, by: 3) {
      _ = failure(Array(seed[..<index]))
      var changed = seed
      changed[index] ^= 4
      _ = failure(changed)
    }
    // Elements in places where they have no meaning.
    #expect(
      failure(flat("<t:change t:change-id='x'/><t:list-header/><table:table-cell/><t:span/>x")) == "read 0 blocks")
  }

  @Test func examplesAreTrue() {
    #expect(falseExamples(of: StageFactory(OdtReader.self)) == [])
  }
}

import StageKit
import Foundation
import TextModel
import Testing

@testable import ReadDocx

@Suite struct StructureTests {
  @Test func headingsAreKnownByOutlineLevelThroughStyles() throws {
    var document = DocxBuilder(
      p("a", "<w:pStyle w:val='Derived'/>") + p("b", "<w:outlineLvl w:val='0'/>")
        + p("c", "<w:pStyle w:val='Derived'/><w:outlineLvl w:val='9'/>") + p("d", "<w:pStyle w:val='1'/>"))
    document.styles = """
      <w:style w:type='paragraph' w:styleId='Derived'><w:basedOn w:val='Base'/></w:style>\
      <w:style w:type='paragraph' w:styleId='Base'><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>\
      <w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/></w:style>
      """
    #expect(try blocks(document) == ["heading3: a", "heading1: b", "c", "heading1: d"])
  }

  @Test func stylesInACircleEndInNothing() throws {
    var document = DocxBuilder(p("a", "<w:pStyle w:val='A'/>") + p("b", "<w:pStyle w:val='Nowhere'/>"))
    document.styles = """
      <w:style w:styleId='A'><w:basedOn w:val='B'/></w:style>\
      <w:style w:styleId='B'><w:basedOn w:val='A'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>
      """
    #expect(try blocks(document) == ["heading2: a", "b"])
  }

  @Test func cellsKnowTableRowAndColumn() throws {
    let inner = "<w:tbl><w:tr><w:tc>\(p("inner"))</w:tc></w:tr></w:tbl>"
    let document = try readDocx(
      DocxBuilder(
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>\(p("a"))</w:tc><w:tc>\(inner)\(p("b"))</w:tc></w:tr>"
          + "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr><w:tc>\(p("c"))</w:tc></w:tr></w:tbl>"
      ).bytes)
    #expect(document.blocks.map { document.string(of: $0) } == ["a", "inner", "b", "c"])
    #expect(document.blocks.allSatisfy { $0.kind == .tableCell })
    #expect(
      document.blocks.map(\.cell) == [
        TableCell(table: 0, row: 0, column: 0), TableCell(table: 1, row: 0, column: 0),
        TableCell(table: 0, row: 0, column: 2), TableCell(table: 0, row: 1, column: 1),
      ])
  }

  @Test func contentControlsMayHoldRowsAndCells() throws {
    func control(_ content: String) -> String { "<w:sdt><w:sdtPr/><w:sdtContent>\(content)</w:sdtContent></w:sdt>" }
    let cell = "<w:tc>\(p("a"))</w:tc>"
    let document = try readDocx(
      DocxBuilder("<w:tbl>\(control("<w:tr>\(cell)\(control(cell))</w:tr>"))<w:tr>\(cell)</w:tr></w:tbl>").bytes)
    #expect(document.blocks.map { "\($0.cell?.row ?? -1) \($0.cell?.column ?? -1)" } == ["0 0", "0 1", "1 0"])
  }

  @Test func notesComeAfterTheParagraphThatRefersToThem() throws {
    var document = DocxBuilder(
      "<w:p>\(r("a"))<w:r><w:footnoteReference w:id='2'/></w:r>\(r("b"))<w:r><w:endnoteReference w:id='1'/></w:r></w:p>"
        + p("c"))
    document.footnotes =
      "<w:footnote w:id='0' w:type='separator'>\(p("no"))</w:footnote><w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r>\(r("note"))</w:p></w:footnote>"
    document.endnotes = "<w:endnote w:id='1'><w:p><w:r><w:endnoteRef/></w:r>\(r("end"))</w:p></w:endnote>"
    #expect(try blocks(document) == ["ab", "footnote: [1] note", "endnote: [i] end", "c"])
    #expect(try blocks(document, ["parts": ["body"]]) == ["ab", "c"])
    #expect(
      try marked(document) == "a<note-reference=2></note-reference>b<note-reference=1></note-reference>\nnote\nend\nc")
  }

  @Test func notesWithSignsOfTheWritersOwnDoNotCount() throws {
    func reference(_ id: Int, _ more: String = "") -> String {
      "<w:r><w:footnoteReference \(more) w:id='\(id)'/></w:r>"
    }
    var document = DocxBuilder(
      "<w:p>\(r("a"))\(reference(1))\(reference(2, "w:customMarkFollows='1'"))\(r("*"))\(reference(3))</w:p>")
    let number = "<w:r><w:footnoteRef/></w:r>"
    document.footnotes =
      "<w:footnote w:id='1'><w:p>\(number)\(r("x"))</w:p></w:footnote><w:footnote w:id='2'>\(p("* y"))</w:footnote>"
      + "<w:footnote w:id='3'><w:p>\(number)\(r("z"))</w:p></w:footnote>"
    #expect(try blocks(document) == ["a*", "footnote: [1] x", "footnote: * y", "footnote: [2] z"])
  }

  /// A body of notes `id`, with what stands between them, and the labels that they get.
  private func noteLabels(_ body: [String], settings: String = "") throws -> [String] {
    var id = 0
    var document = DocxBuilder(
      body.map { piece in
        guard piece == "note" else { return piece }
        id += 1
        return "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id='\(id)'/></w:r></w:p>"
      }.joined())
    document.settings = settings
    document.footnotes = (1...id).map {
      "<w:footnote w:id='\($0)'><w:p><w:r><w:footnoteRef/></w:r>\(r("n"))</w:p></w:footnote>"
    }
    .joined()
    return try readDocx(document.bytes).blocks.compactMap(\.label)
  }

  @Test func notesAreNumberedAsTheirSectionsSay() throws {
    let roman = "<w:footnotePr><w:numFmt w:val='upperRoman'/><w:numStart w:val='4'/></w:footnotePr>"
    let letters = "<w:footnotePr><w:numFmt w:val='lowerLetter'/><w:numRestart w:val='eachSect'/></w:footnotePr>"
    func section(_ notes: String) -> String { "<w:p><w:pPr><w:sectPr>\(notes)</w:sectPr></w:pPr></w:p>" }
    #expect(try noteLabels(["note", "note"], settings: roman) == ["IV", "V"])
    #expect(try noteLabels(["note", "note", section(roman), "note"]) == ["IV", "V", "6"])
    #expect(
      try noteLabels(["note", section(letters), "note", "note", "<w:sectPr>\(letters)</w:sectPr>"])
        == ["a", "a", "b"])
    #expect(
      try noteLabels(["note", "note"], settings: "<w:footnotePr><w:numFmt w:val='chicago'/></w:footnotePr>")
        == ["*", "†"])
  }

  @Test func notesMayStartAnewOnEachPage() throws {
    let page = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r></w:p>"
    let numbering = "<w:footnotePr><w:numRestart w:val='eachPage'/></w:footnotePr>"
    #expect(try noteLabels(["note", "note", page, "note"], settings: numbering) == ["1", "2", "1"])
  }

  @Test func cellsMergedDownwardsKeepTheirPlaces() throws {
    func cell(_ merge: String, _ content: String) -> String {
      "<w:tc><w:tcPr><w:vMerge \(merge)/></w:tcPr>\(content)</w:tc>"
    }
    let document = try readDocx(
      DocxBuilder(
        "<w:tbl><w:tr>\(cell("w:val='restart'", p("a")))<w:tc>\(p("b"))</w:tc></w:tr>"
          + "<w:tr>\(cell("", "<w:p/>"))<w:tc>\(p("c"))</w:tc></w:tr></w:tbl>"
      ).bytes)
    #expect(document.blocks.map { document.string(of: $0) } == ["a", "b", "c"])
    #expect(document.blocks.map { "\($0.cell?.row ?? -1) \($0.cell?.column ?? -1)" } == ["0 0", "0 1", "1 1"])
  }

  @Test func commentsAreReadOnlyWhenAskedFor() throws {
    var document = DocxBuilder("<w:p>\(r("a"))<w:r><w:commentReference w:id='0'/></w:r></w:p>")
    document.comments = "<w:comment w:id='0' w:author='X'>\(p("remark"))</w:comment>"
    #expect(try blocks(document) == ["a"])
    #expect(try blocks(document, ["parts": ["body", "comments"]]) == ["a", "comment: remark"])
  }

  @Test func headersAndFootersStandWhereTheirSectionRefersToThem() throws {
    func section(_ more: String) -> String {
      "<w:sectPr><w:headerReference w:type='default' r:id='h1'/><w:headerReference w:type='first' r:id='h2'/>"
        + "<w:footerReference w:type='default' r:id='f1'/>\(more)</w:sectPr>"
    }
    var document = DocxBuilder(p("a", section("")) + p("b") + section("<w:titlePg/>"))
    document.headers = [("h1", p("header")), ("h2", p("first"))]
    document.footers = [("f1", p("footer"))]
    #expect(try blocks(document) == ["a", "header: header", "footer: footer", "b", "header: first"])
    #expect(try blocks(document, ["parts": ["body"]]) == ["a", "b"])
  }

  @Test func textBoxesComeOnceAfterTheirParagraph() throws {
    let box = "<w:txbxContent>\(p("boxed"))</w:txbxContent>"
    let alternatives =
      "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>\(box)</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    let body = "<w:p>\(r("a"))<w:r>\(alternatives)</w:r>\(r("b"))</w:p>"
    #expect(try blocks(body) == ["ab", "text-box: boxed"])
    #expect(try blocks(body, ["parts": ["body"]]) == ["ab"])
    let unknown = alternatives.replacing("Requires='wps'", with: "Requires='v'")
    #expect(try blocks("<w:p><w:r>\(unknown)</w:r></w:p>") == ["text-box: boxed"])
  }

  @Test func partsThatAreNotNamedAreLeftOut() throws {
    var document = DocxBuilder("<w:p>\(r("body"))<w:r><w:footnoteReference w:id='1'/></w:r></w:p>")
    document.footnotes = "<w:footnote w:id='1'>\(p("note"))</w:footnote>"
    #expect(try blocks(document, ["parts": ["notes"]]) == ["footnote: note"])
    #expect(try blocks(document, ["parts": ["body"]]) == ["body"])
    #expect(try blocks(document, ["parts": []]) == [])
  }

  @Test func aLargeFirstLetterBelongsToItsWord() throws {
    let letter = p("П", "<w:framePr w:dropCap='drop' w:lines='3'/>")
    #expect(try blocks(letter + p("осле этого") + p("б")) == ["После этого", "б"])
  }

  @Test func theMainPartIsFoundByRelationship() throws {
    var document = DocxBuilder(p("a"))
    document.mainPart = "word/other.xml"
    #expect(try blocks(document) == ["a"])
  }

  @Test func strictDocumentsAreReadAsTransitionalOnes() throws {
    var document = DocxBuilder("<w:p><w:hyperlink r:id='l'>\(r("a"))</w:hyperlink></w:p>")
    document.wordNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    document.relationshipNamespace = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    document.links = [("l", "https://example.org")]
    #expect(try marked(document) == "<link=https://example.org>a</link>")
  }
}

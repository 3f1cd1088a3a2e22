import StageKit
import StageTesting
import Testing

@testable import ReadDocx

@Suite struct TextTests {
  @Test func specificationHolds() {
    #expect(falseExamples(of: StageFactory(DocxReader.self)) == [])
  }

  @Test func runsMayBeSplitAnywhere() throws {
    #expect(try blocks("<w:p>\(r("Сло"))\(r("во", "<w:b/>"))<w:proofErr/>\(r("."))</w:p>") == ["Слово."])
  }

  @Test func everyParagraphIsABlock() throws {
    #expect(try blocks(p("Первый.") + "<w:p/>" + p("Второй.")) == ["Первый.", "Второй."])
  }

  @Test func whiteSpaceIsKeptWhereItIsPreserved() throws {
    #expect(
      try blocks("<w:p><w:r><w:t xml:space='preserve'> a </w:t><w:t> b </w:t><w:t>c</w:t></w:r></w:p>") == [" a bc"])
    #expect(try blocks("<w:p xml:space='preserve'><w:r><w:t> a </w:t></w:r></w:p>") == [" a "])
  }

  @Test func tabsAndLineBreaksAreCharacters() throws {
    #expect(
      try blocks(
        "<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='1'/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:ptab/><w:t>e</w:t></w:r></w:p>"
      )
        == ["a\\tb\\nc\\nd\\te"])
  }

  @Test func pageBreaksPartTextAndAreNone() throws {
    #expect(
      try blocks(
        "<w:p><w:r><w:br w:type='page'/><w:t>a</w:t><w:br w:type='column'/><w:t>b</w:t><w:lastRenderedPageBreak/><w:t>c</w:t><w:br w:type='page'/></w:r></w:p>"
      )
        == ["a\\nbc"])
  }

  @Test func hyphensHaveTheirCharacters() throws {
    #expect(
      try blocks("<w:p><w:r><w:t>а</w:t><w:noBreakHyphen/><w:t>б</w:t><w:softHyphen/><w:t>в</w:t></w:r></w:p>")
        == ["а\u{2011}б\u{AD}в"])
  }

  @Test func symbolsOfSymbolFontsAreUnicode() throws {
    #expect(
      try blocks(
        "<w:p><w:r><w:sym w:font='Symbol' w:char='F061'/><w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='Arial' w:char='2014'/></w:r></w:p>"
      )
        == ["α✓—"])
    #expect(
      try blocks(
        "<w:p><w:r><w:sym w:font='Wingdings 2' w:char='F052'/><w:sym w:font='Wingdings 3' w:char='F070'/><w:sym w:font='Webdings' w:char='F061'/></w:r></w:p>"
      )
        == ["☑▲✔"])
  }

  @Test func hiddenTextIsReadOnlyWhenAskedFor() throws {
    var hidden = DocxBuilder(
      "<w:p>\(r("seen"))\(r(" hidden", "<w:vanish/>"))\(r(" styled", "<w:rStyle w:val='H'/>"))\(r(" back", "<w:rStyle w:val='H'/><w:vanish w:val='0'/>"))</w:p>"
    )
    hidden.styles = "<w:style w:type='character' w:styleId='H'><w:rPr><w:vanish/></w:rPr></w:style>"
    #expect(try blocks(hidden) == ["seen back"])
    #expect(try blocks(hidden, ["hidden": true]) == ["seen hidden styled back"])
  }

  @Test func contentControlsAndTagsAreTransparent() throws {
    #expect(
      try blocks(
        "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>\(p("a"))</w:sdtContent></w:sdt><w:customXml w:element='e'><w:p><w:smartTag><w:sdt><w:sdtContent>\(r("b"))</w:sdtContent></w:sdt></w:smartTag>\(r("c"))</w:p></w:customXml>"
      )
        == ["a", "bc"])
  }

  @Test func textInNoParagraphIsNotLost() throws {
    #expect(
      try blocks("\(r("a"))<w:unknown>\(r("b"))</w:unknown>\(p("c"))<w:unknown>\(r("d"))</w:unknown>") == [
        "ab", "c", "d",
      ])
  }

  @Test func mathIsText() throws {
    func run(_ text: String) -> String { "<m:r><m:t>\(text)</m:t></m:r>" }
    #expect(try blocks("<w:p>\(r("где "))<m:oMath>\(run("x=1"))</m:oMath></w:p>") == ["где x=1"])
    #expect(
      try blocks(
        "<w:p><m:oMath><m:d><m:dPr><m:begChr m:val='['/><m:ctrlPr><w:rPr/></m:ctrlPr></m:dPr><m:e>\(run("a"))</m:e><m:e><m:sSup><m:e>\(run("b"))</m:e><m:sup>\(run("2"))</m:sup></m:sSup></m:e></m:d>"
          + "<m:f><m:num>\(run("p"))</m:num><m:den>\(run("q"))</m:den></m:f><m:rad><m:deg/><m:e>\(run("y"))</m:e></m:rad>"
          + "<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub>\(run("i"))</m:sub><m:sup/><m:e>\(run("z"))</m:e></m:nary></m:oMath></w:p>"
      )
        == ["[a|b2)p/q√y∑iz"])
  }

  @Test func rubyFollowsItsBase() throws {
    #expect(
      try blocks(
        "<w:p>\(r("a"))<w:r><w:ruby><w:rubyPr/><w:rt>\(r("かん"))</w:rt><w:rubyBase>\(r("漢"))</w:rubyBase></w:ruby></w:r>\(r("b"))</w:p>"
      )
        == ["a漢(かん)b"])
  }

  @Test func textTypedInASymbolFontIsUnicode() throws {
    #expect(try blocks(p("x\u{F061}", "", "<w:rFonts w:ascii='Symbol' w:hAnsi='Symbol'/>")) == ["xα"])
  }

  @Test func directionsAreTransparent() throws {
    #expect(
      try blocks("<w:p><w:bdo w:val='rtl'>\(r("a"))</w:bdo><w:dir w:val='ltr'>\(r("ب", "<w:rtl/>"))</w:dir></w:p>") == [
        "aب"
      ])
  }

  @Test func originNamesPartPathAndLine() throws {
    let cell = "<w:tc>\(p("x"))</w:tc>"
    let document = try readDocx(
      DocxBuilder("\n\(p("a"))\n<w:tbl><w:tr>\(cell)</w:tr><w:tr>\(cell)<w:tc>\(p("y"))\(p("z"))</w:tc></w:tr></w:tbl>")
        .bytes)
    #expect(document.parts == ["word/document.xml"])
    #expect(
      document.blocks.map { document.path(of: $0.origin) } == [
        "body/p[1]", "body/tbl[1]/tr[1]/tc[1]/p[1]", "body/tbl[1]/tr[2]/tc[1]/p[1]", "body/tbl[1]/tr[2]/tc[2]/p[1]",
        "body/tbl[1]/tr[2]/tc[2]/p[2]",
      ])
    #expect(document.blocks.map(\.origin.line) == [3, 4, 4, 4, 4])
  }
}

import Testing

@testable import ReadDocx

private func deleted(_ text: String) -> String { "<w:del w:id='1'><w:r><w:delText>\(text)</w:delText></w:r></w:del>" }
private func inserted(_ text: String) -> String { "<w:ins w:id='2'>\(r(text))</w:ins>" }

@Suite struct ChangeTests {
  private let changed = "<w:p>\(r("a"))\(deleted("b"))\(inserted("c"))</w:p>"

  @Test func theFinalTextHasInsertionsAndNoDeletions() throws {
    #expect(try blocks(changed) == ["ac"])
  }

  @Test func theOriginalTextHasDeletionsAndNoInsertions() throws {
    #expect(try blocks(changed, ["changes": "original"]) == ["ab"])
  }

  @Test func bothTextsMayBeReadTogetherAndAreNotGlued() throws {
    #expect(try blocks(changed, ["changes": "both"]) == ["ab c"])
    let parted = "<w:p>\(deleted("b "))\(inserted("c"))\(r("-"))\(deleted("d"))</w:p>"
    #expect(try blocks(parted, ["changes": "both"]) == ["b c-d"])
  }

  @Test func movedTextStandsInOnePlace() throws {
    let moved =
      "<w:p><w:moveFrom>\(r("x"))</w:moveFrom>\(r("a"))</w:p><w:p>\(r("b"))<w:moveTo>\(r("x"))</w:moveTo></w:p>"
    #expect(try blocks(moved) == ["a", "bx"])
    #expect(try blocks(moved, ["changes": "original"]) == ["xa", "b"])
  }

  @Test func aParagraphWhoseEndIsDeletedIsContinuedByTheNext() throws {
    let joined = p("one ", "<w:rPr><w:del w:id='1'/></w:rPr>") + p("two", "<w:outlineLvl w:val='0'/>") + p("three")
    #expect(try blocks(joined) == ["heading1: one two", "three"])
    #expect(try blocks(joined, ["changes": "original"]) == ["one ", "heading1: two", "three"])
    let last = p("one", "<w:rPr><w:del w:id='1'/></w:rPr>")
    #expect(try blocks("<w:tbl><w:tr><w:tc>\(last)</w:tc></w:tr></w:tbl>\(last)") == ["table-cell: one", "one"])
  }

  @Test func aParagraphWhoseEndIsInsertedIsOneInTheOriginal() throws {
    let parted = p("one ", "<w:rPr><w:ins w:id='1'/></w:rPr>") + p("two")
    #expect(try blocks(parted) == ["one ", "two"])
    #expect(try blocks(parted, ["changes": "original"]) == ["one two"])
  }

  @Test func deletedRowsAreLeftOut() throws {
    let table =
      "<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc>\(p("a"))</w:tc></w:tr><w:tr><w:tc>\(p("b"))</w:tc></w:tr></w:tbl>"
    let document = try readDocx(DocxBuilder(table).bytes)
    #expect(document.blocks.map { document.string(of: $0) } == ["b"])
    #expect(document.blocks.map { $0.cell?.row } == [0])
    #expect(try blocks(table, ["changes": "original"]) == ["table-cell: a", "table-cell: b"])
  }

  @Test func deletedCellsAreLeftOut() throws {
    let table =
      "<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id='1'/></w:tcPr>\(p("a"))</w:tc><w:tc>\(p("b"))</w:tc></w:tr></w:tbl>"
    #expect(try blocks(table) == ["table-cell: b"])
  }

  @Test func earlierPropertiesAreNotRead() throws {
    let body =
      "<w:p><w:pPr><w:outlineLvl w:val='1'/><w:pPrChange><w:pPr><w:outlineLvl w:val='5'/></w:pPr></w:pPrChange></w:pPr>"
      + "<w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:b w:val='0'/><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>"
    #expect(try blocks(body) == ["heading2: a"])
    #expect(try marked(body) == "<bold>a</bold>")
  }
}

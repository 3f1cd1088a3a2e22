import Testing

@testable import ReadDocx

private func fieldCharacter(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType='\(type)'/></w:r>" }
private func instruction(_ text: String) -> String {
  "<w:r><w:instrText xml:space='preserve'>\(text)</w:instrText></w:r>"
}
private let begin = fieldCharacter("begin")
private let separate = fieldCharacter("separate")
private let end = fieldCharacter("end")

@Suite struct FieldTests {
  @Test func resultsAreReadAndInstructionsAreNot() throws {
    #expect(
      try blocks("<w:p>\(r("стр. "))\(begin)\(instruction("PAGE"))\(separate)\(r("3"))\(end)\(r("."))</w:p>")
        == ["стр. 3."])
    #expect(try blocks("<w:p><w:fldSimple w:instr='PAGE'>\(r("3"))</w:fldSimple></w:p>") == ["3"])
  }

  @Test func fieldsInInstructionsAreInstructions() throws {
    let inner = begin + instruction("MERGEFIELD x") + separate + r("x") + end
    #expect(
      try blocks("<w:p>\(begin)\(instruction("IF "))\(inner)\(instruction("= 1"))\(separate)\(r("yes"))\(end)</w:p>")
        == ["yes"])
  }

  @Test func fieldsInResultsAreRead() throws {
    let inner = begin + instruction("PAGEREF x") + separate + r("7") + end
    #expect(
      try blocks(
        "<w:p>\(begin)\(instruction("TOC"))\(separate)\(r("Title "))\(inner)</w:p><w:p>\(r("Next"))\(end)</w:p>")
        == ["Title 7", "Next"])
  }

  @Test func fieldsWithoutResultsAreNothing() throws {
    #expect(try blocks("<w:p>\(r("a"))\(begin)\(instruction("TC x"))\(end)\(r("b"))</w:p>") == ["ab"])
  }

  @Test func aDropDownFieldShowsItsChoice() throws {
    let list =
      "<w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='one'/><w:listEntry w:val='two'/></w:ddList></w:ffData>"
    #expect(
      try blocks(
        "<w:p><w:r><w:fldChar w:fldCharType='begin'>\(list)</w:fldChar></w:r>\(instruction("FORMDROPDOWN"))\(end)</w:p>"
      )
        == ["two"])
  }

  @Test func aFieldEndsWithItsCell() throws {
    let document = try readDocx(
      DocxBuilder(
        "<w:tbl><w:tr><w:tc><w:p>\(begin)\(r("lost"))</w:p></w:tc><w:tc>\(p("kept"))</w:tc></w:tr></w:tbl>"
      ).bytes)
    #expect(document.blocks.map { document.string(of: $0) } == ["kept"])
    #expect(
      document.findings.map(\.message) == [
        "4 bytes of text in word/document.xml stand in the instructions of a field that never ends, and are left out"
      ])
  }

  @Test func hyperlinksAreMarked() throws {
    var document = DocxBuilder(
      "<w:p><w:hyperlink r:id='l1'>\(r("a"))</w:hyperlink><w:hyperlink w:anchor='place'>\(r("b"))</w:hyperlink>"
        + "\(begin)\(instruction("HYPERLINK \"https://c.org/\" \\l \"p\" \\o \"tip\""))\(separate)\(r("c"))\(end)"
        + "<w:hyperlink r:id='nowhere'>\(r("d"))</w:hyperlink></w:p>")
    document.links = [("l1", "https://a.org")]
    #expect(
      try marked(document)
        == "<link=https://a.org>a</link><link=#place>b</link><link=https://c.org/#p>c</link>d")
  }
}

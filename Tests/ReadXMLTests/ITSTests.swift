import StageKit
import Testing
import TextModel

/// A document with rules of its own.
private func ruled(_ rules: String, _ body: String) -> String {
  """
  <doc xmlns:its="http://www.w3.org/2005/11/its" xmlns:xlink="http://www.w3.org/1999/xlink">\
  <its:rules version="2.0">\(rules)</its:rules>\(body)</doc>
  """
}

private func findings(_ xml: String) throws -> [String] {
  let document = try read(xml)
  return document.findings.map { finding in
    "\(finding.places.first.map { document.string($0.range) } ?? ""): \(finding.message)"
  }
}

@Suite struct ITSTests {
  @Test func `text that is not to be translated is no block`() throws {
    #expect(
      try blocks(ruled("<its:translateRule selector='//code' translate='no'/>", "<code>x = 1</code><p>Text.</p>"))
        == ["Text."])
    #expect(
      try blocks(ruled("", "<sec its:translate='no'><p>no</p><p its:translate='yes'>yes</p></sec>")) == ["yes"])
  }

  @Test func `text that is not to be translated stays in the text around it`() throws {
    #expect(try blocks(ruled("", "<p>Press <key its:translate='no'>Esc</key> now.</p>")) == ["Press Esc now."])
    #expect(
      try blocks(
        ruled("<its:withinTextRule selector='//key' withinText='yes'/>", "<p><key its:translate='no'>F1</key></p>"))
        == [])
  }

  @Test func `nested text is a block behind the text that it stands in`() throws {
    let rules = "<its:withinTextRule selector='//fn' withinText='nested'/>"
    #expect(
      try blocks(ruled(rules, "<p>One<fn>Note <b>b</b>.</fn> goes on.</p><p>Two.</p>"))
        == ["One goes on.", "Note b.", "Two."])
    #expect(
      try blocks(ruled(rules, "<p>A<fn>N<fn>M</fn>n</fn>a<fn>O</fn></p>")) == ["Aa", "Nn", "M", "O"])
    #expect(
      try blocks(ruled(rules, "<p>A<fn><p>N1</p><p>N2</p></fn>a</p>")) == ["Aa", "N1", "N2"])
    #expect(try blocks(ruled(rules, "<x>A</x><x>B<fn>N</fn></x><x>C</x>")) == ["A", "B", "N", "C"])
  }

  @Test func `an element that stands in no text parts it`() throws {
    #expect(
      try blocks(ruled("<its:withinTextRule selector='//kw' withinText='no'/>", "<x>a <kw>b</kw> c</x>")) == [
        "a", "b", "c",
      ])
    #expect(try blocks(ruled("", "<x>a <kw its:withinText='yes'>b</kw> c</x>")) == ["a b c"])
  }

  @Test func `the last rule that selects a node counts, and local markup over all`() throws {
    let rules = """
      <its:translateRule selector='//x' translate='no'/><its:translateRule selector='//x[@keep]' translate='yes'/>
      """
    #expect(
      try blocks(
        ruled(rules, "<x>1</x><x keep=''>2</x><x keep='' its:translate='no'>3</x><x its:translate='yes'>4</x>"))
        == ["2", "4"])
  }

  @Test func `selectors are paths of names and attributes`() throws {
    func kept(_ selector: String) throws -> [String] {
      try blocks(
        ruled(
          "<its:param name='two'>2</its:param><its:translateRule selector=\"\(selector)\" translate='no'/>",
          """
          <a><b n='1'><c>abc</c></b><b n='2'><c>ab2c</c><d><c>ab2dc</c></d></b></a><b><c>bc</c></b><c>c</c>
          """))
    }
    #expect(try kept("//c") == [])
    #expect(try kept("//a//c") == ["bc", "c"])
    #expect(try kept("//b/c") == ["ab2dc", "c"])
    #expect(try kept("/doc/c") == ["abc", "ab2c", "ab2dc", "bc"])
    #expect(try kept("/doc/b//c | //d/*") == ["abc", "ab2c", "c"])
    #expect(try kept("//b[@n='2']/c") == ["abc", "ab2dc", "bc", "c"])
    #expect(try kept("//b[@n=$two]//c") == ["abc", "bc", "c"])
    #expect(try kept("//b[@n]/d/c") == ["abc", "ab2c", "bc", "c"])
    #expect(try kept("/c") == ["abc", "ab2c", "ab2dc", "bc", "c"])
  }

  @Test func `selectors that need the whole document are evaluated on its tree`() throws {
    func kept(_ selector: String) throws -> [String] {
      try blocks(
        ruled("<its:translateRule selector=\"\(selector)\" translate='no'/>", "<x>1</x><y/><x>2</x><x t='a'>3</x>"))
    }
    #expect(try kept("//x[2]") == ["1", "3"])
    #expect(try kept("//x[not(@t)]") == ["3"])
    #expect(try kept("//x[. = '1'] | //y/following-sibling::x[1]") == ["3"])
    #expect(try kept("//x[last()]") == ["1", "2"])
  }

  @Test func `attributes that are to be translated are blocks`() throws {
    let document = try read(
      ruled(
        "<its:translateRule selector='//img/@alt' translate='yes'/>", "<p>See <img alt='A  horse.' src='h.png'/>!</p>"))
    #expect(document.blocks.map { document.string(of: $0) } == ["See !", "A horse."])
    #expect(document.path(of: document.blocks[1].origin) == "doc/p[1]/img[1]/@alt")
  }

  @Test func `white space is preserved where rules say so`() throws {
    #expect(
      try blocks(
        ruled("<its:preserveSpaceRule selector='//verse' space='preserve'/>", "<verse>a\n  b</verse><p>a\n  b</p>"))
        == ["a\\n  b", "a b"])
  }

  @Test func `only the text of a locale is read`() throws {
    let xml = ruled(
      "<its:localeFilterRule selector='//de' localeFilterList='de-*'/>",
      "<p>all</p><de>German</de><p its:localeFilterList='*-CA' its:localeFilterType='exclude'>not Canada</p>")
    #expect(try blocks(xml) == ["all", "German", "not Canada"])
    #expect(try blocks(xml, ["locale": "de-AT"]) == ["all", "German", "not Canada"])
    #expect(try blocks(xml, ["locale": "fr-CA"]) == ["all"])
    #expect(try blocks(xml, ["locale": "fr"]) == ["all", "not Canada"])
  }

  @Test func `languages and identifiers come from where rules say`() throws {
    let document = try read(
      ruled(
        "<its:langRule selector='//p' langPointer='@sprache'/><its:idValueRule selector='//text' idValue='../@name'/>",
        "<p sprache='de'>eins</p><entry name='ok'><text>OK</text></entry><p xml:id='p7'>zwei</p>"))
    #expect(document.blocks.map { $0.language?.identifier } == ["de", nil, nil])
    #expect(
      document.blocks.map { document.path(of: $0.origin) } == ["doc/p[1]", "doc/entry[1]/text[1]#ok", "doc/p[2]#p7"])
  }

  @Test func `notes, terms and issues are findings about their text`() throws {
    #expect(
      try findings(
        ruled(
          """
          <its:locNoteRule selector='//msg' locNoteType='alert'><its:locNote>{0} is a
           file.</its:locNote></its:locNoteRule>
          <its:termRule selector='//t' term='yes' termInfoRefPointer='@def'/>
          """,
          """
          <msg>{0} not found</msg><p>a <t def='#d'>reservoir</t> is <x
          its:locQualityIssueType='misspelling' its:locQualityIssueComment='One l too many'>skillled</x></p>
          """))
        == [
          "{0} not found: the document has a note for translators: {0} is a file.",
          "reservoir: the document marks «reservoir» as a term (termInfoRef #d)",
          "skillled: the document marks an issue of quality: comment One l too many, type misspelling",
        ])
    #expect(
      try findings(
        """
        <d xmlns:its="http://www.w3.org/2005/11/its"><p its:locQualityIssuesRef="#i">tehre</p><its:locQualityIssues
        xml:id="i"><its:locQualityIssue locQualityIssueType="misspelling"/><its:locQualityIssue
        locQualityIssueType="grammar" locQualityIssueEnabled="no"/></its:locQualityIssues></d>
        """) == ["tehre: the document marks an issue of quality: type misspelling"])
  }

  @Test func `linked rules are read only from the folder that is named`() throws {
    let xml = """
      <doc xmlns:its="http://www.w3.org/2005/11/its"><its:rules version="2.0"
      xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="rules.xml"/><x>a</x></doc>
      """
    #expect(try blocks(xml) == ["a"])
    #expect(try findings(xml) == [": the document links to the rules file rules.xml, which is not read"])
    #expect(
      failure(xml, ["linked-rules": "/nowhere"]).contains("/nowhere/rules.xml: the rules of ITS 2.0: no such file"))
    let outside = xml.replacing("rules.xml", with: "../rules.xml")
    #expect(try read(outside, ["linked-rules": "/nowhere"]).findings.count == 1)
  }

  @Test func `what is wrong with rules is told`() {
    #expect(
      failure(ruled("<its:translateRule selector='//x' translate='maybe'/>", "<x>a</x>"))
        == "f.xml:1:167: the rules of ITS 2.0: translate is «maybe», and not one of yes, no; correct them there")
    #expect(
      failure(ruled("<its:translateRule selector='//x[' translate='no'/>", "<x>a</x>"))
        .contains("the selector «//x[» cannot be evaluated"))
    #expect(
      failure(ruled("<its:translateRule selector='count(//x)' translate='no'/>", "<x>a</x>")).contains(
        "it selects no nodes"))
    #expect(
      failure("<x/>", ["xml-rules": "/nowhere"])
        == "/nowhere: the rules file: no such file or folder; check the name, and the folder that it is looked for in")
  }

  @Test func `expressions that take too long are refused`() {
    let many = String(repeating: "<x/>", count: 3_000)
    #expect(
      failure(
        ruled("<its:translateRule selector='//x[count(//x[count(//x) > 1]) > 1]' translate='no'/>", many)
      ).contains("cannot be evaluated"))
  }
}

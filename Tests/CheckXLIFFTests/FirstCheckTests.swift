import Testing

@testable import CheckXLIFF

@Suite struct FirstCheckTests {
  private func rules(_ unit: String, _ header: String = "") throws -> [String] {
    try CheckXLIFFTests.rules(
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="ru" \
      target-language="en" datatype="plaintext"><header>\(header)</header><body>\(unit)</body></file></xliff>
      """)
  }

  @Test(arguments: [
    "<trans-unit id=\"1\"><source>a</source><target state=\"x-own\">b</target><note>c</note><alt-trans><target/></alt-trans></trans-unit>",
    "<trans-unit id=\"1\"><source><g id=\"1\">a<x id=\"2\"/></g><bpt id=\"3\" rid=\"3\">b</bpt><ept id=\"3\" rid=\"3\"/></source></trans-unit>",
    "<trans-unit id=\"1\"><source/><seg-source><mrk mtype=\"seg\" mid=\"0\">a</mrk></seg-source><alt-trans mid=\"0\"><target/></alt-trans></trans-unit>",
  ])
  func `valid units break nothing`(unit: String) throws { #expect(try rules(unit) == []) }

  @Test(arguments: [
    ("<trans-unit><source/></trans-unit>", "missing-attribute"),
    ("<trans-unit id=\"1\"><target/></trans-unit>", "missing-element"),
    ("<trans-unit id=\"1\"><target/><source/></trans-unit>", "missing-element"),
    ("<trans-unit id=\"1\"><source/></trans-unit><trans-unit id=\"1\"><source/></trans-unit>", "id-unique"),
    ("<trans-unit id=\"1\"><source><pc id=\"1\"/></source></trans-unit>", "element"),
    ("<trans-unit id=\"1\"><source><g id=\"1\"/><x id=\"1\"/></source></trans-unit>", "id-unique"),
    ("<trans-unit id=\"1\"><source><bpt id=\"1\"/></source></trans-unit>", "marker"),
    ("<trans-unit id=\"1\"><source><ex id=\"1\"/></source></trans-unit>", "marker"),
    ("<trans-unit id=\"1\"><source><it id=\"1\"/></source></trans-unit>", "missing-attribute"),
    ("<trans-unit id=\"1\"><source/><target state=\"done\"/></trans-unit>", "value"),
    ("<trans-unit id=\"1\" phase-name=\"p\"><source/></trans-unit>", "reference"),
    ("<trans-unit id=\"1\"><source/><alt-trans mid=\"0\"><target/></alt-trans></trans-unit>", "reference"),
    (
      "<trans-unit id=\"1\"><source/><seg-source/><target><mrk mtype=\"seg\" mid=\"0\"/></target></trans-unit>",
      "reference"
    ),
  ])
  func `the structure is kept`(unit: String, rule: String) throws { #expect(try rules(unit).first == rule) }

  @Test func `names refer to what the header has`() throws {
    let unit =
      "<trans-unit id=\"1\" phase-name=\"p\"><source/><alt-trans tool-id=\"t\"><target/></alt-trans></trans-unit>"
    let header =
      "<phase-group><phase phase-name=\"p\" process-name=\"q\"/></phase-group><tool tool-id=\"t\" tool-name=\"T\"/>"
    #expect(try rules(unit, header) == [])
    #expect(try rules(unit) == ["reference", "reference"])
  }
}

import Testing

@testable import ITSKit

/// What one data category says of each node.
private func nodes(_ xml: String, _ name: String, linked: String? = nil) throws -> [String] {
  let nodes = try describeNodes(of: Array(xml.utf8)) { _ in linked.map { Array($0.utf8) } }
  return nodes.compactMap { node in node.values[name].map { "\(node.path) \($0)" } }
}

@Suite struct NodeDescriptionTests {
  @Test func `attributes are not translated unless a rule says so, and inherit what they may`() throws {
    let xml = """
      <d xmlns:its='http://www.w3.org/2005/11/its' its:localeFilterList='fr'><its:rules version='2.0'><its:translateRule
      selector='//i/@alt' translate='yes'/></its:rules><i src='s' alt='a'/></d>
      """
    #expect(
      try nodes(xml, "translate").suffix(3) == ["/d/i[1] yes", "/d/i[1]/@alt yes", "/d/i[1]/@src no"])
    #expect(try nodes(xml, "localeFilterList").last == "/d/i[1]/@src fr")
  }

  @Test func `linked rules come before those of the element that links`() throws {
    let its = "xmlns:its='http://www.w3.org/2005/11/its' xmlns:l='http://www.w3.org/1999/xlink'"
    #expect(
      try nodes(
        """
        <d><its:rules \(its) version='2.0' l:href='r'><its:translateRule selector='//b' translate='yes'/></its:rules
        ><a/><b/></d>
        """, "translate",
        linked: "<its:rules \(its) version='2.0'><its:translateRule selector='//a|//b' translate='no'/></its:rules>"
      ).suffix(2) == ["/d/a[1] no", "/d/b[1] yes"])
  }

  @Test func `local markup stands on any element, and without a prefix on its span`() throws {
    #expect(
      try nodes(
        "<d xmlns:its='http://www.w3.org/2005/11/its'><its:span translate='no'/><x translate='no' its:translate='yes'/></d>",
        "translate"
      ).filter { !$0.contains("@") } == ["/d yes", "/d/its:span[1] no", "/d/x[1] yes"])
  }
}

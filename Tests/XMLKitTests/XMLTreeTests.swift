import Testing

@testable import XMLKit

private func tree(_ xml: String, limits: XMLLimits = XMLLimits()) throws -> XMLTree {
  try XMLTree(parsing: Array(xml.utf8), with: SAXParser(vocabulary, limits: limits))
}

@Suite struct XMLTreeTests {
  @Test func `elements are numbered in document order, attributes within them`() throws {
    let tree = try tree("<a><b x='1' y='2'>t</b><c><b/></c></a>")
    #expect(try tree.select("//b") == [XMLTree.Node(element: 1), XMLTree.Node(element: 3)])
    #expect(try tree.select("//@y") == [XMLTree.Node(element: 1, attribute: 1)])
    #expect(try tree.select("//text()") == [])
  }

  @Test func `expressions give strings at a node`() throws {
    let tree = try tree("<a n='x'><b>one <i>two</i></b></a>")
    let node = XMLTree.Node(element: 1)
    #expect(try tree.string(".", at: node) == "one two")
    #expect(try tree.string("../@n", at: node) == "x")
    #expect(try tree.string(".", at: XMLTree.Node(element: 0, attribute: 0)) == "x")
  }

  @Test func `expressions may name namespaces and variables`() throws {
    let tree = try tree("<a xmlns='urn:a'><b xml:id='i'/><b/></a>")
    let context = XPathContext(namespaces: [("p", "urn:a")], variables: [("v", "i")])
    #expect(try tree.select("//p:b[@xml:id=$v]", context) == [XMLTree.Node(element: 1)])
    #expect(try tree.select("id('i')") == [XMLTree.Node(element: 1)])
  }

  @Test func `what is no expression, or costs too much, is refused`() throws {
    let tree = try tree("<a>" + String(repeating: "<b/>", count: 2_000) + "</a>")
    #expect(throws: XPathError(message: "it is no XPath expression")) { try tree.select("//b[") }
    #expect(throws: XPathError(message: "it selects no nodes")) { try tree.select("1 + 1") }
    #expect(throws: XPathError(message: "it has a prefix that is not declared")) { try tree.select("//unknown:b") }
    #expect(throws: XPathError(message: "it has a variable without a value")) { try tree.select("//b[@a=$v]") }
    #expect(throws: XPathError(message: "it calls a function that XPath 1.0 does not have")) {
      try tree.select("//b[matches(., 'x')]")
    }
    #expect(throws: XPathError(message: "it takes too long")) {
      try tree.select("//b[count(//b[count(//b) > 0]) > 0]")
    }
  }

  @Test func `many expressions that cost little are refused as well`() throws {
    let tree = try tree("<a>" + String(repeating: "<b/>", count: 2_000) + "</a>")
    #expect(throws: XPathError.self) {
      for _ in 0..<10 { _ = try tree.select("//b[count(//b) > 0]") }
    }
  }

  @Test func `a tree that grows too big is refused`() throws {
    var limits = XMLLimits()
    limits.treeSize = 1_000
    let error = #expect(throws: XMLError.self) {
      try tree("<a>" + String(repeating: "<b/>", count: 20) + "</a>", limits: limits)
    }
    #expect(error?.kind == .limit("treeSize"))
  }
}

import Testing

@testable import XMLKit

@Suite struct HostileXMLTests {
  @Test func entitiesOfTheInternalSubsetAreExpanded() {
    #expect(events("<!DOCTYPE r [<!ENTITY e 'a<i>b</i>'>]><r>&e;&e;</r>") == "<r>a<i>b</i>a<i>b</i></r>")
    #expect(events("<!DOCTYPE r [<!ENTITY e 'b'>]><r a='a&e;c'/>") == "<r a=abc></r>")
  }

  @Test func aDocumentTypeDeclarationMayBeRefused() {
    var limits = XMLLimits()
    limits.allowsDoctype = false
    #expect(events("<!DOCTYPE r []><r/>", limits: limits).contains("doctype: the document has a document type"))
    #expect(events("<r/>", limits: limits) == "<r></r>")
  }

  @Test func externalEntitiesAreNeverFetched() {
    let message = events("<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><r>&e;</r>")
    #expect(message.contains("externalEntity(\"e\")"))
    #expect(events("<!DOCTYPE r [<!ENTITY e SYSTEM 'x'>]><r>unused</r>") == "<r>unused</r>")
  }

  @Test func anExternalSubsetIsNotLoaded() {
    #expect(events("<!DOCTYPE r SYSTEM 'file:///nowhere.dtd'><r>text</r>") == "<r>text</r>")
    #expect(
      events("<!DOCTYPE r [<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]><r>text</r>") == "<r>text</r>")
  }

  @Test func entitiesOfXHTMLAreKnownWhereItsDTDIsNamed() {
    #expect(events("<!DOCTYPE r PUBLIC 'x' 'y'><r>a&mdash;b</r>") == "<r>a—b</r>")
    #expect(events("<r>a&mdash;b</r>").contains("undeclaredEntity(\"mdash\")"))
    #expect(events("<!DOCTYPE r PUBLIC 'x' 'y'><r>&unknown;</r>").contains("undeclaredEntity(\"unknown\")"))
  }

  @Test func entitiesWithinEntitiesAreCounted() {
    var declarations = "<!ENTITY e0 '0123456789'>"
    for level in 1...9 {
      declarations += "<!ENTITY e\(level) '" + String(repeating: "&e\(level - 1);", count: 10) + "'>"
    }
    #expect(!events("<!DOCTYPE r [\(declarations)]><r>&e2;</r>").contains(":"))
    let inText = events("<!DOCTYPE r [\(declarations)]><r>&e9;</r>")
    #expect(inText.contains("limit(\"entityExpansion\")") || inText.contains("malformed: detected an entity"))
    let inAttribute = events("<!DOCTYPE r [\(declarations)]><r a='&e9;'/>")
    #expect(inAttribute.contains("limit(\"entityExpansion\")") || inAttribute.contains("malformed: detected an entity"))
  }

  @Test func aLongEntityReferredToOftenIsCounted() {
    let long = String(repeating: "x", count: 100_000)
    let message = events("<!DOCTYPE r [<!ENTITY e '\(long)'>]><r>\(String(repeating: "&e;", count: 1_000))</r>")
    #expect(message.contains("limit(\"entityExpansion\")"))
  }

  @Test func predefinedEntitiesKeepTheirMeaning() {
    #expect(events("<!DOCTYPE r [<!ENTITY lt 'x'>]><r>&lt;</r>") == "<r><</r>")
  }

  @Test func anEntityThatRefersToItselfIsRefused() {
    #expect(events("<!DOCTYPE r [<!ENTITY a '&b;'><!ENTITY b '&a;'>]><r>&a;</r>").contains("malformed"))
  }

  @Test func depthIsLimited() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<e>", count: depth) + String(repeating: "</e>", count: depth)
    }
    #expect(events(nested(250)) == nested(250))
    #expect(events(nested(251)).contains("limit(\"depth\")"))
    #expect(events(nested(100_000)).contains("limit(\"depth\")"))
  }

  @Test func textIsLimitedByTheNode() {
    var limits = XMLLimits()
    limits.textLength = 10
    #expect(events("<r>0123456789<a/>0123456789</r>", limits: limits) == "<r>0123456789<a></a>0123456789</r>")
    #expect(events("<r>01234567890</r>", limits: limits).contains("limit(\"textLength\")"))
  }

  @Test func attributesAreLimitedBeforeTheyAreCompared() {
    func element(_ count: Int) -> String { "<r" + (0..<count).map { " a\($0)='1'" }.joined() + "/>" }
    #expect(events(element(1_001)).contains("limit(\"attributes\")"))
    #expect(events(element(200_000)).contains("limit(\"attributes\")"))
  }

  @Test func equalsSignsInCommentsAndTextAreNoAttributes() {
    let signs = String(repeating: "= ", count: 50_000)
    #expect(events("<r><!--\(signs)--><![CDATA[\(signs)]]>\(signs)</r>") == "<r>\(signs)\(signs)</r>")
  }

  @Test func aDocumentTypeDeclarationIsBounded() {
    let declarations = (0..<50_000).map { "<!ATTLIST r a\($0) CDATA '1'>" }.joined()
    #expect(events("<!DOCTYPE r [\(declarations)]><r/>").contains("limit(\"doctypeLength\")"))
  }
}

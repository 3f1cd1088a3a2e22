import Testing

@testable import CheckXLIFF

@Suite struct ModuleCheckTests {
  private let body = "<segment id=\"s\"><source><mrk id=\"m\" type=\"term\">a</mrk></source></segment>"

  @Test(arguments: [
    "<mtc:matches><mtc:match id=\"1\" ref=\"#m\" type=\"tm\" subType=\"my:a\"><source>b</source><target>c</target></mtc:match></mtc:matches>",
    "<mtc:matches><mtc:match ref=\"#s\" reference=\"yes\"><source/><target xml:lang=\"de\"/></mtc:match></mtc:matches>",
    "<gls:glossary><gls:glossEntry ref=\"#m\"><gls:term>a</gls:term><gls:translation>b</gls:translation></gls:glossEntry></gls:glossary>",
    "<mda:metadata id=\"a\"><mda:metaGroup id=\"b\"><mda:meta type=\"c\"/></mda:metaGroup></mda:metadata>",
    "<res:resourceData><res:resourceItem mimeType=\"text/xml\"><res:source href=\"a\"/></res:resourceItem></res:resourceData>",
    "<val:validation><val:rule isPresent=\"a\" occurs=\"1\" existsInSource=\"yes\"/><val:rule my:own=\"b\"/></val:validation>",
    "<ctr:changeTrack><ctr:revisions appliesTo=\"source\"><ctr:revision><ctr:item property=\"content\"/></ctr:revision></ctr:revisions></ctr:changeTrack>",
  ])
  func `valid modules break nothing`(module: String) throws { #expect(try rules(unit(module + body)) == []) }

  @Test(arguments: [
    ("<mtc:matches><mtc:match ref=\"#x\"><source/><target/></mtc:match></mtc:matches>", "reference"),
    ("<mtc:matches><mtc:match ref=\"s\"><source/><target/></mtc:match></mtc:matches>", "fragment"),
    (
      "<mtc:matches><mtc:match ref=\"#s\" type=\"tm\" subType=\"xlf:a\"><source/><target/></mtc:match></mtc:matches>",
      "reserved"
    ),
    (
      "<mtc:matches><mtc:match ref=\"#s\"><source><sc id=\"1\"/></source><target/></mtc:match></mtc:matches>",
      "isolated"
    ),
    ("<mtc:matches><mtc:match ref=\"#s\"><source/><target xml:lang=\"de\"/></mtc:match></mtc:matches>", "language"),
    ("<mtc:matches/>", "missing-element"), ("<mtc:match ref=\"#s\"><source/><target/></mtc:match>", "module"),
    ("<slr:data profile=\"my:a\"/><slr:data profile=\"my:b\"/>", "module"),
    ("<gls:glossary><gls:glossEntry><gls:term/></gls:glossEntry></gls:glossary>", "glossary-entry"),
    (
      "<gls:glossary><gls:glossEntry id=\"a\"><gls:term/><gls:translation id=\"a\"/></gls:glossEntry></gls:glossary>",
      "id-unique"
    ),
    (
      "<mda:metadata id=\"a\"><mda:metaGroup id=\"a\"><mda:meta type=\"c\"/></mda:metaGroup></mda:metadata>",
      "id-unique"
    ),
    ("<res:resourceData/>", "resource-item"),
    ("<res:resourceData><res:resourceItemRef ref=\"a\"/></res:resourceData>", "reference"),
    ("<res:resourceData><res:resourceItem><res:source href=\"a\"/></res:resourceItem></res:resourceData>", "mime-type"),
    (
      "<res:resourceData><res:resourceItem mimeType=\"a\"><res:source/></res:resourceItem></res:resourceData>",
      "empty-or-href"
    ),
    ("<val:validation><val:rule/></val:validation>", "rule"),
    ("<val:validation><val:rule isPresent=\"a\" endsWith=\"b\"/></val:validation>", "rule"),
    ("<val:validation><val:rule isNotPresent=\"a\" existsInSource=\"yes\"/></val:validation>", "rule-option"),
    ("<val:validation><val:rule startsWith=\"a\" occurs=\"2\"/></val:validation>", "rule-option"),
    (
      "<ctr:changeTrack><ctr:revisions appliesTo=\"source\" ref=\"x\"><ctr:revision><ctr:item property=\"content\"/></ctr:revision></ctr:revisions></ctr:changeTrack>",
      "reference"
    ),
    (
      "<ctr:changeTrack><ctr:revisions appliesTo=\"segment\" currentVersion=\"2\"><ctr:revision version=\"1\"><ctr:item property=\"id\"/></ctr:revision></ctr:revisions></ctr:changeTrack>",
      "reference"
    ),
    (
      "<ctr:changeTrack><ctr:revisions appliesTo=\"segment\"><ctr:revision><ctr:item property=\"state\"/></ctr:revision></ctr:revisions></ctr:changeTrack>",
      "property"
    ),
  ])
  func `modules keep their constraints`(module: String, rule: String) throws {
    #expect(try rules(unit(module + body)).first == rule)
  }

  @Test(arguments: [
    ("<ph id=\"1\" fs:fs=\"script\"/>", "value"), ("<ph id=\"1\" fs:subFs=\"a,b\"/>", "needs"),
    ("<ph id=\"1\" fs:fs=\"img\" fs:subFs=\"src\"/>", "sub-format"),
    ("<ph id=\"1\" fs:fs=\"img\" fs:subFs=\"src,a,b\"/>", "sub-format"),
    ("<sc id=\"1\"/><ec startRef=\"1\" fs:fs=\"b\"/>", "ec-module"),
    ("<ph id=\"1\" slr:sizeRestriction=\"2\"/>", "attribute"), ("<ph id=\"1\" slr:sizeInfoRef=\"x\"/>", "reference"),
    ("<pc id=\"1\" slr:sizeRestriction=\"2,a\"/>", "restriction"),
    ("<ph id=\"1\" slr:equivStorage=\"a\"/>", "restriction"),
    ("<mrk id=\"1\" type=\"its:generic\" its:mtConfidence=\"0.5\"/>", "its"),
    ("<mrk id=\"1\" type=\"its:any\" its:taIdent=\"a\"/>", "its"),
    ("<mrk id=\"1\" type=\"its:any\" its:provenanceRecordsRef=\"#a\" its:tool=\"b\"/>", "its"),
  ])
  func `attributes of modules keep theirs`(source: String, rule: String) throws {
    let profiles = "<slr:profiles generalProfile=\"xliff:codepoints\" storageProfile=\"xliff:utf8\"/>"
    let file = second("\(profiles)<unit id=\"u\"><segment><source>\(source)</source></segment></unit>")
    #expect(try rules(file).first == rule)
  }

  @Test func `names and values of a style may hold escaped commas and backslashes`() throws {
    #expect(try rules(segment("<ph id=\"1\" fs:fs=\"img\" fs:subFs=\"src,c:\\\\a.png\\alt,a\\, b\"/>")) == [])
    #expect(try rules(segment("<pc id=\"1\" slr:sizeRestriction=\"any\"/>")) == [])
  }
}

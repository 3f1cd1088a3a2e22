import Testing

@testable import CheckXLIFF

@Suite struct SecondCheckTests {
  @Test(arguments: [
    segment("Да.", "Yes."),
    segment("<pc id=\"1\">Да</pc> <ph id=\"2\"/>", "<ph id=\"2\"/><sc id=\"1\"/>Yes<ec startRef=\"1\"/>"),
    segment("<sc id=\"1\" isolated=\"yes\"/>Да<mrk id=\"m\" type=\"my:own\" my:a=\"b\">.</mrk>"),
    unit(
      """
      <my:data id="x"/><notes><note id="n" fs:fs="p">y</note></notes><originalData><data id="d">&lt;b></data>\
      </originalData><segment id="s"><source><pc id="1" dataRefStart="d">a</pc><mrk id="2" type="comment" ref="#n=n"/>\
      </source></segment><ignorable><source> </source></ignorable>
      """),
    unit(
      """
      <segment><source>a</source><target order="3">A</target></segment><ignorable><source> </source></ignorable>\
      <segment><source>b</source><target order="1">B</target></segment>
      """),
    second("<group id=\"g\"/>"),
    second(
      "<skeleton href=\"s\"/><group id=\"g\"><unit id=\"g\"><segment><source xml:lang=\"RU\"/></segment></unit></group>"
    ),
    segment(
      "<ph id=\"1\" canReorder=\"firstNo\" canCopy=\"no\" canDelete=\"no\"/><ph id=\"2\" canReorder=\"no\" "
        + "canCopy=\"no\" canDelete=\"no\"/><ph id=\"3\"/>",
      "<ph id=\"3\"/><ph id=\"1\" canReorder=\"firstNo\" canCopy=\"no\" canDelete=\"no\"/><ph id=\"2\" "
        + "canReorder=\"no\" canCopy=\"no\" canDelete=\"no\"/>"),
  ])
  func `valid files break nothing`(file: String) throws { #expect(try rules(file) == []) }

  @Test(arguments: [
    (second(""), "missing-element"), (unit(""), "missing-element"),
    (unit("<ignorable><source/></ignorable>"), "segment"),
    (unit("<segment><target/></segment>"), "missing-element"),
    (unit("<segment><source/><source/></segment>"), "element"), (unit("text<segment><source/></segment>"), "text"),
    (unit("<segment><source/></segment><notes><note/></notes>"), "element"),
    (segment("<b/>"), "element"), (segment("<my:b/>"), "element"),
    (unit("<segment my:a=\"b\"><source/></segment>"), "attribute"),
    (unit("<segment><source/></segment>", "name2=\"b\""), "attribute"),
    (segment("<ph id=\"1\" my:a=\"b\"/>"), "attribute"), (segment("<mrk id=\"1\" xml:lang=\"ru\"/>"), "attribute"),
    (segment("<ph/>"), "missing-attribute"), (segment("<ph id=\"a b\"/>"), "value"),
    (segment("<ph id=\"1\" type=\"bold\"/>"), "value"), (unit("<segment><source/></segment>", "type=\"a\""), "value"),
    (second("<notes><note priority=\"11\"/></notes><group id=\"g\"/>"), "value"),
    (unit("<segment><source/></segment>", "xml:lang=\"not_a_tag\""), "value"),
    (second("<group id=\"g\"/>", version: "2.7"), "version"),
  ])
  func `the structure is that of the schema`(file: String, rule: String) throws {
    #expect(try rules(file).first == rule)
  }

  @Test(arguments: [
    (second("<group id=\"g\"/><group id=\"g\"/>"), "id-unique"),
    (second("<notes><note id=\"n\"/><note id=\"n\"/></notes><group id=\"g\"/>"), "id-unique"),
    (segment("<ph id=\"1\"/><pc id=\"1\"/>"), "id-unique"), (segment("", "<ph id=\"1\"/><ph id=\"1\"/>"), "id-unique"),
    (segment("<ph id=\"s\"/>", "", "id=\"s\""), "id-unique"), (segment("a", "<ph id=\"s\"/>", "id=\"s\""), "target-id"),
    (segment("<ph id=\"1\"/>", "<pc id=\"1\"/>"), "target-id"),
    (unit("<my:a id=\"x\"/><my:b id=\"x\"/><segment><source/></segment>"), "extension-id"),
    (unit("<my:a id=\"x y\"/><segment><source/></segment>"), "extension-id"),
    (unit("<originalData><data id=\"d\"/><data id=\"d\"/></originalData><segment><source/></segment>"), "id-unique"),
  ])
  func `identifiers are unique where they must be`(file: String, rule: String) throws {
    #expect(try rules(file) == [rule])
  }

  @Test(arguments: [
    (second("<skeleton/><group id=\"g\"/>"), "empty-or-href"),
    (second("<skeleton href=\"a\">b</skeleton><group id=\"g\"/>"), "empty-or-href"),
    (unit("<segment><source xml:lang=\"en\"/></segment>"), "language"),
    (unit("<segment><source/><target xml:lang=\"ru\"/></segment>"), "language"),
    (unit("<segment><source/></segment>", "xml:lang=\"de\""), "language"),
    (segment("a", "", "state=\"final\""), "state"), (segment("a", "b", "subState=\"my:a\""), "needs"),
    (segment("a", "b", "state=\"final\" subState=\"xlf:a\""), "reserved"),
    (unit("<segment><source xml:space=\"preserve\"/><target/></segment>"), "xml-space"),
    (unit("<segment><source/><target order=\"2\"/></segment>"), "order"),
    (
      unit("<segment><source/><target order=\"2\"/></segment><segment><source/><target/></segment>"), "order"
    ),
  ])
  func `segments are what they say`(file: String, rule: String) throws { #expect(try rules(file) == [rule]) }

  @Test func `targets need a target language`() throws {
    let file = segment("a", "b").replacing(" trgLang=\"en\"", with: "")
    #expect(try rules(file) == ["target-language"])
  }

  @Test(arguments: [
    ("<sc id=\"1\"/>", "isolated"), ("<ec startRef=\"1\"/>", "isolated"),
    ("<ec startRef=\"1\"/><sc id=\"1\"/>", "isolated"),
    ("<sc id=\"1\" isolated=\"yes\"/><ec startRef=\"1\"/>", "isolated"),
    ("<ec/>", "ec-identity"), ("<ec id=\"1\" startRef=\"2\" isolated=\"yes\"/>", "ec-identity"),
    ("<sc id=\"1\"/><ec startRef=\"1\" dir=\"ltr\"/>", "ec-dir"),
    ("<sc id=\"1\" canCopy=\"no\"/><ec startRef=\"1\"/>", "halves"),
    ("<sm id=\"1\"/>", "marker"), ("<em startRef=\"1\"/>", "marker"), ("<em startRef=\"1\"/><sm id=\"1\"/>", "marker"),
    ("<ph id=\"1\" dataRef=\"d\"/>", "reference"), ("<ph id=\"1\" subFlows=\"u v\"/>", "reference"),
    ("<ph id=\"1\" subType=\"my:a\"/>", "needs"), ("<ph id=\"1\" type=\"ui\" subType=\"xlf:b\"/>", "sub-type"),
    ("<ph id=\"1\" type=\"fmt\" subType=\"xlf:q\"/>", "reserved"),
    ("<ph id=\"1\" copyOf=\"2\"/>", "copy-of"), ("<ph id=\"1\" canCopy=\"no\"/><ph id=\"2\" copyOf=\"1\"/>", "copy-of"),
    ("<ph id=\"1\" canReorder=\"firstNo\" canCopy=\"no\"/>", "reorder-hints"),
    ("<ph id=\"1\" canReorder=\"no\" canCopy=\"no\" canDelete=\"no\"/>", "sequence"),
    ("<cp hex=\"0041\"/>", "cp"), ("<cp hex=\"110000\"/>", "cp"), ("<cp hex=\"001\"/>", "value"),
    ("<mrk id=\"1\" type=\"comment\"/>", "comment"), ("<mrk id=\"1\" type=\"comment\" ref=\"#n=n\"/>", "reference"),
    ("<mrk id=\"1\" type=\"mtc:match\" ref=\"#s\"/>", "excludes"),
    ("<mrk id=\"1\" type=\"my:a\" ref=\"#a/b\"/>", "fragment"),
    ("<mrk id=\"1\" type=\"my:a\" ref=\"#u=1/f=1\"/>", "fragment"),
    ("<mrk id=\"1\" type=\"my:a\" ref=\"#n=1/u=1\"/>", "fragment"),
    ("<mrk id=\"1\" type=\"my:a\" ref=\"#my=1\"/>", "fragment"),
    ("<mrk id=\"1\" type=\"my:a\" ref=\"#u=1/u=2\"/>", "fragment"),
    ("<mrk id=\"1\" type=\"my:a\" ref=\"#=1\"/>", "fragment"),
  ])
  func `inline codes are whole`(source: String, rule: String) throws {
    #expect(try rules(segment(source)).first == rule)
  }

  @Test func `codes that may not be reordered or deleted stay`() throws {
    let fixed = "canCopy=\"no\" canDelete=\"no\""
    let first = "<ph id=\"1\" canReorder=\"firstNo\" \(fixed)/>"
    let second = "<ph id=\"2\" canReorder=\"no\" \(fixed)/>"
    #expect(try rules(segment(first + second, first + "<ph id=\"3\"/>" + second)) == ["sequence", "sequence-changed"])
    let around = "<pc id=\"1\" canReorder=\"firstNo\" \(fixed)>"
    #expect(
      try rules(segment("\(around)\(second)</pc>", "\(around)</pc>\(second)")) == ["sequence-changed"])
    let lost = segment("<ph id=\"1\" canDelete=\"no\"/>", "x", "state=\"final\"")
    #expect(try rules(lost) == ["code-lost"])
    #expect(try rules(lost.replacing("final", with: "reviewed")) == [])
  }
}

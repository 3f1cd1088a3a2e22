import Testing

/// Where a file is no YAML, or not the part of it that pipelines use.
@Suite struct SyntaxTests {
  @Test(arguments: [
    (
      "source: [files\n",
      "p.yaml:2:1: this is not YAML: did not find expected ',' or ']' while parsing a flow sequence that begins at 1:9"
    ),
    (
      "tolmach: 1\nsteps\nsource: a\n",
      "p.yaml:3:1: this is not YAML: could not find expected ':' while scanning a simple key that begins at 2:1"
    ),
    (
      "source:\n\tfiles: a\n",
      "p.yaml:2:1: this is not YAML: found character that cannot start any token while scanning for the next token; indent with spaces, not with tabs"
    ),
    (
      "source: {files: {root: in, name: {key}.txt}}\n",
      "p.yaml:1:39: this is not YAML: did not find expected ',' or '}' while parsing a flow mapping that begins at 1:17; a text with { or } in it must stand in quotes"
    ),
    (
      "about: first: second\n",
      "p.yaml:1:13: this is not YAML: mapping values are not allowed in this context; a text with a colon in it must stand in quotes"
    ),
    (
      #"about: "\ud83d\ude00""#,
      "p.yaml:1:11: this is not YAML: found invalid Unicode character escape code while parsing a quoted scalar that begins at 1:8; write the character itself"
    ),
  ])
  func aSyntaxErrorHasItsPlaceAndItsUsualCause(yaml: String, line: String) {
    #expect(problems(yaml) == [line])
  }

  @Test func aByteThatIsNoTextHasItsPlace() {
    #expect(
      problems("tolmach: 1\nabout: жб\u{1}\n") == ["p.yaml:2:10: this is not YAML: control characters are not allowed"])
    #expect(
      lines(of: Array("tolmach: 1\nabout: ж".utf8) + [0xFF]) == [
        "p.yaml:2:9: this is not YAML: invalid leading UTF-8 octet"
      ])
  }

  @Test func aByteOrderMarkIsNoText() {
    #expect(
      lines(of: [0xEF, 0xBB, 0xBF] + Array("about: \u{1}".utf8)) == [
        "p.yaml:1:8: this is not YAML: control characters are not allowed"
      ])
  }

  @Test(arguments: ["", "# nothing but a comment\n", "---\n", "~"])
  func anEmptyFileIsSaidToBeEmpty(yaml: String) {
    #expect(problems(yaml) == ["p.yaml:1:1: the file is empty; a pipeline begins with `tolmach: 1`"])
  }

  @Test func aFileHoldsOneDocument() {
    #expect(
      problems("tolmach: 1\n---\ntolmach: 1\n") == [
        "p.yaml:2:1: a second YAML document begins here: a file holds one"
      ])
  }

  @Test func aliasesAnchorsAndTagsAreRefusedAllAtOnce() {
    #expect(
      problems(steps: "- &first read\n- segment: {language: !!str no}\n- *first\n") == [
        "p.yaml:4:3: the anchor &first; anchors are not accepted: write the value where it is used",
        "p.yaml:5:23: the tag `tag:yaml.org,2002:str`; tags are not accepted: put a text in quotes instead",
        "p.yaml:6:3: the alias *first; aliases are not accepted: write the value again",
      ])
  }

  @Test func aKeyStandsOnceInItsMapping() {
    #expect(
      problems(steps: "- read\n- segment: {language: ru, longest: 5, language: en}\n") == [
        "p.yaml:5:39: the key `language` stands here already, in line 5"
      ])
  }

  @Test func aKeyIsAText() {
    #expect(
      problems(steps: "- read\n- segment: {? [language] : ru}\n") == [
        "p.yaml:5:15: a key must be a text, not a list or a mapping"
      ])
  }

  @Test func nestingAndSizeHaveLimits() {
    #expect(
      problems(String(repeating: "[", count: 100_000)) == [
        "p.yaml:1:33: this is nested deeper than the 32 levels allowed"
      ])
    #expect(
      problems(String(repeating: "#", count: 1_048_577)) == [
        "p.yaml:1:1: the file has 1048577 bytes, more than the 1048576 that a pipeline may have"
      ])
  }
}

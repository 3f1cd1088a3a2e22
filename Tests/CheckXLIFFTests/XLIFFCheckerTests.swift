import StageKit
import StageTesting
import Testing
import TextModel

@testable import CheckXLIFF

@Suite struct XLIFFCheckerTests {
  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(XLIFFChecker.self)) == [])
  }

  @Test func `every rule has a name of its own and says where`() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    #expect(Rule.all.allSatisfy { $0.message.hasPrefix("line {line}: ") })
  }

  @Test func `violations are findings in the file's order, and the failure says how many`() throws {
    var reader = XLIFFChecker(try Settings(for: XLIFFChecker.specification))
    var sink = BlockSink()
    var context = StageContext(key: "", fileName: "a.xlf")
    let file = second(
      """
      <unit id="1"><segment>
      <source>a<em startRef="m"/></source></segment></unit>
      <unit id="1"><segment><source/></segment></unit>
      """)
    let error = try #require(throws: StageError.self) {
      try reader.read(Array(file.utf8), into: &sink, context: &context)
    }
    #expect(
      error.line(file: "a.xlf")
        == "a.xlf:3: this is no valid XLIFF: it breaks rules at 2 places; mend what the notes name")
    #expect(
      context.findings.map(\.message) == [
        "line 3: the <em> m lacks its other half before it",
        "line 4: the id 1 of <unit> was given before, at line 2",
      ])
  }

  @Test func `a rule that is broken everywhere is told a hundred times`() throws {
    let units = String(repeating: "<unit id=\"1\"><segment><source/></segment></unit>", count: 300)
    #expect(try rules(second(units)).count == 100)
  }

  @Test(arguments: [
    ("", "malformed-xml"), ("<xliff version=\"2.0\"/>", "not-xliff"), ("<a>", "malformed-xml"),
    ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.1\"/>", "not-xliff"),
  ])
  func `what is no XLIFF is told apart`(file: String, failure: String) throws {
    let error = try #require(throws: StageError.self) { try rules(file) }
    #expect(error.failure.id == failure)
  }

  @Test func `no broken file makes it trap`() throws {
    let seed = Array(
      second(
        """
        <notes><note id="n">x</note></notes><unit id="u"><mtc:matches><mtc:match ref="#s"><source><sc id="1"/></source>\
        <target/></mtc:match></mtc:matches><originalData><data id="d"/></originalData><segment id="s" state="final">\
        <source><pc id="1" dataRefStart="d" canReorder="firstNo"><mrk id="m" type="comment" ref="#n=n"/></pc></source>\
        <target order="1"><ec startRef="1"/><cp hex="0001"/></target></segment></unit>
        """
      ).utf8)
    for place in seed.indices {
      _ = try? rules(String(decoding: seed[..<place], as: UTF8.self))
      var changed = seed
      changed[place] = [0x22, 0x3C, 0x2F, 0x31, 0x61][place % 5]
      _ = try? rules(String(decoding: changed, as: UTF8.self))
    }
  }
}

/// A file of XLIFF 2.1 around what stands in its only file element.
func second(_ content: String, _ attributes: String = "", version: String = "2.1") -> String {
  """
  <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" \
  xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" \
  xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" \
  xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" \
  xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" xmlns:its="http://www.w3.org/2005/11/its" xmlns:my="urn:my" \
  version="\(version)" srcLang="ru" trgLang="en"><file id="f" \(attributes)>
  \(content)</file></xliff>
  """
}

/// A file with one unit.
func unit(_ content: String, _ attributes: String = "") -> String {
  second("<unit id=\"u\" \(attributes)>\(content)</unit>")
}

/// A file with one segment, whose source and target are given; an empty target is none.
func segment(_ source: String, _ target: String = "", _ attributes: String = "") -> String {
  unit(
    "<segment \(attributes)><source>\(source)</source>"
      + (target.isEmpty ? "" : "<target>\(target)</target>") + "</segment>")
}

/// The rules that a file breaks, by their names without `xliff-`.
func rules(_ file: String) throws -> [String] {
  let checker = XLIFFChecker(try Settings(for: XLIFFChecker.specification))
  return try checker.violations(of: Array(file.utf8)).map { String($0.rule.id.dropFirst("xliff-".count)) }
}

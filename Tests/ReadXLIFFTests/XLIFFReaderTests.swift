import ReadXLIFF
import StageKit
import StageTesting
import Testing
import TextModel

@Suite struct XLIFFReaderTests {
  private func read(_ text: String) throws -> ParallelDocument {
    var reader = XLIFFReader(try Settings(for: XLIFFReader.specification))
    var context = StageContext(key: "a")
    var document = ParallelDocument(key: "a")
    try reader.read(Array(text.utf8), into: &document, context: &context)
    document.findings += context.findings
    return document
  }

  private func second(_ units: String) -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" version="2.1" \
    srcLang="ru" trgLang="en"><file id="f">\(units)</file></xliff>
    """
  }

  private func first(_ units: String) -> String {
    """
    <xliff version="1.2"><file source-language="ru" target-language="en" original="a" datatype="plaintext">\
    <body>\(units)</body></file></xliff>
    """
  }

  private func beads(_ document: ParallelDocument) -> [Bead] { document.alignments.flatMap(\.beads) }

  private func marks(_ document: ParallelDocument) -> [String] {
    document.versions.flatMap { version in
      version.document.marks.map {
        "\($0.kind.rawValue)\($0.value.map { " " + $0 } ?? ""): \(version.document.string($0.range))"
      }
    }
  }

  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(XLIFFReader.self)) == [])
  }

  @Test(arguments: [
    ("state=\"initial\"", BeadStatus.proposed), ("state=\"translated\"", .proposed), ("state=\"reviewed\"", .accepted),
    ("state=\"final\"", .locked), ("state=\"translated\" subState=\"tolmach:query\"", .query),
    ("state=\"initial\" subState=\"tolmach:rejected\"", .rejected),
  ])
  func `a state of XLIFF 2 is a status`(attributes: String, status: BeadStatus) throws {
    let unit = "<unit id=\"1\"><segment \(attributes)><source>Да.</source><target>Yes.</target></segment></unit>"
    #expect(try beads(read(second(unit))).map(\.status) == [status])
  }

  @Test(arguments: [
    ("", "", BeadStatus.proposed), ("approved=\"yes\"", "", .accepted), ("", "state=\"signed-off\"", .accepted),
    ("approved=\"yes\"", "state=\"final\"", .locked), ("", "state=\"needs-review-translation\"", .query),
    ("", "state=\"needs-review-translation\" state-qualifier=\"rejected-inaccurate\"", .rejected),
  ])
  func `a state of XLIFF 1 is a status`(unit: String, target: String, status: BeadStatus) throws {
    let unit = "<trans-unit id=\"1\" \(unit)><source>Да.</source><target \(target)>Yes.</target></trans-unit>"
    #expect(try beads(read(first(unit))).map(\.status) == [status])
  }

  @Test func `notes are comments, those of a file are told`() throws {
    let note = "<note>Где?</note>"
    let unit = "<source>Да.</source><target>Yes.</target>"
    let document = try read(first("<trans-unit id=\"1\">\(unit)\(note)<note from=\"QA\">Ой!</note></trans-unit>"))
    #expect(beads(document).map(\.review) == [Review(comment: "Где?\nОй!")])
    let whole = try read(
      second(
        "<notes>\(note)</notes><unit id=\"1\"><notes>\(note)</notes><segment>\(unit)</segment></unit>"))
    #expect(beads(whole).map(\.review) == [Review(comment: "Где?")])
    #expect(whole.versions[0].document.findings.map(\.message) == ["Где?"])
  }

  @Test func `codes of XLIFF 2 are marks, and those that are none are told`() throws {
    let document = try read(
      second(
        """
        <unit id="1"><segment><source><pc id="1" type="fmt" subType="xlf:b">Да</pc> \
        <sc id="2" type="link" fs:fs="a" fs:subFs="href,http://a.b/c\\,d"/>и <pc id="3" fs:fs="i">н<ec startRef="2"/>ет</pc>\
        <ph id="4" disp="{0}"/>.<ph id="5" type="other" subType="tolmach:note-reference" disp="7"/></source>\
        <target><ec id="1" isolated="yes" fs:fs="u"/>Yes <cp hex="0001"/>n<mrk id="m" type="term">o</mrk>\
        <sc id="2" isolated="yes" fs:fs="sup"/>.</target></segment></unit>
        """))
    #expect(
      marks(document) == [
        "bold: Да", "link http://a.b/c,d: и н", "italic: нет", "note-reference 7: ", "superscript: .",
      ])
    #expect(document.versions[1].document.string(of: document.versions[1].document.segments[0]) == "Yes \u{1}no.")
    #expect(
      document.findings.map(\.message) == [
        "inline codes of the XLIFF that are no formatting known here, and were left out: 1"
      ])
  }

  @Test func `codes of XLIFF 1 are marks`() throws {
    let document = try read(
      first(
        """
        <trans-unit id="1"><source><g id="1" ctype="bold">Да <bx id="2" rid="9" ctype="italic"/>и</g> не<ex id="3" rid="9"/>т\
        <bpt id="4" ctype="link">http://a.b</bpt>.<ept id="4"/><ph id="5" ctype="x-note-reference">7</ph></source>\
        <target><it id="1" pos="close" ctype="bold">&lt;/b></it>Yes <it id="2" pos="open" ctype="underlined"/>no.</target>\
        </trans-unit>
        """))
    #expect(
      marks(document) == [
        "bold: Да и", "italic: и не", "link http://a.b: .", "note-reference 7: ", "underline: no.",
      ])
  }

  @Test func `what is divided on one side only is one bead`() throws {
    let target = "<target><mrk mtype=\"seg\" mid=\"0\">Yes.</mrk> <mrk mtype=\"seg\" mid=\"1\">No.</mrk></target>"
    let document = try read(first("<trans-unit id=\"1\"><source>Да, нет.</source>\(target)</trans-unit>"))
    #expect(beads(document).map(\.line) == ["0\t0,1"])
  }

  @Test func `a translation that equals its source is one, but where its state says that it waits`() throws {
    let name = "<source>Windows 11</source>"
    let kept = try read(first("<trans-unit id=\"1\">\(name)<target>Windows 11</target></trans-unit>"))
    #expect(beads(kept).map(\.line) == ["0\t0"])
    let waits = try read(first("<trans-unit id=\"1\">\(name)<target state=\"new\">Windows 11</target></trans-unit>"))
    #expect(beads(waits) == [])
  }

  @Test func `files of other languages are versions of their own`() throws {
    let unit = "<trans-unit id=\"1\"><source>a</source><target>b</target></trans-unit>"
    let whole = first(unit).replacing(
      "</file>",
      with: "</file><file source-language=\"ru\" target-language=\"fr\"><body>\(unit)</body></file>")
    let document = try read(whole)
    #expect(document.versions.compactMap(\.language?.identifier) == ["ru", "en", "fr"])
    #expect(rows(of: document).map(\.type) == ["1-1-0", "1-0-1"])
  }

  @Test(arguments: [
    ("<xliff version=\"1.2\"></xliff>", "the file has no unit with text; export it again, or leave it out"),
    ("<tmx></tmx>", ":1: this is no XLIFF: it begins with <tmx>; name an XLIFF file"),
    (
      "<xliff version=\"2.0\" srcLang=\"ru\">\n<unit><segment><source>а</source><target>a</target></segment></unit></xliff>",
      ":2: the file does not say what language its target texts are in; give it srcLang and trgLang, or in XLIFF 1.2 source-language and target-language"
    ),
  ])
  func `what cannot be read is a failure with its place`(text: String, message: String) throws {
    let error = try #require(throws: StageError.self) { try read(text) }
    #expect(error.line(file: nil) == message)
  }

  @Test func `a file cut anywhere is refused`() throws {
    let whole = Array(
      second("<unit id=\"1\"><segment><source><pc id=\"1\">Да</pc></source><target>Yes</target></segment></unit>").utf8)
    for end in whole.indices {
      #expect(throws: StageError.self) { try read(String(decoding: whole[..<end], as: UTF8.self)) }
    }
  }

  @Test func `it is known by its first element, whatever its name`() {
    func confidence(_ text: String, _ name: String = "") -> Double? {
      XLIFFReader.recognize(Array(text.utf8)[...], name: name)?.confidence
    }
    #expect(confidence(first("")) == 0.95)
    #expect(confidence("<?xml version=\"1.0\"?>", "a.XLF") == 0.92)
    #expect(confidence("<?xml version=\"1.0\"?>", "a.xml") == nil)
    #expect(confidence("text about <xliff>") == nil)
  }
}

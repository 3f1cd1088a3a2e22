import StageKit
import StageTesting
import Testing
import TextModel

@testable import WriteXLIFF

@Suite struct XLIFFWriterTests {
  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(XLIFFWriter.self)) == [])
  }

  private func written(
    _ documents: [ParallelDocument], _ values: [String: SettingData] = [:], joined: Bool = false
  ) throws -> String {
    let settings = try Settings(values.merging(["to": "-"]) { value, _ in value }, for: XLIFFWriter.specification)
    var writer = XLIFFWriter(settings)
    var context = StageContext(key: "")
    var output: [UInt8] = []
    try writer.prologue(joined ? [] : documents[0].versions.compactMap(\.language), into: &output)
    for document in documents { try writer.fragment(document, into: &output, context: &context) }
    writer.epilogue(into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func pair(_ source: String, _ target: String, status: BeadStatus = .proposed) -> ParallelDocument {
    ParallelDocument(
      key: "2022/a_b",
      versions: [("ru", source), ("en", target)].map { language, text in
        Version(
          file: SourceFile("folder/a.\(language).txt"),
          document: Document(marked: text, segmented: true, language: language))
      },
      alignments: [
        Alignment(source: 0, target: 1, beads: [Bead(0..<1, 0..<1, confidence: 0.5, status: status)])
      ])
  }

  /// The lines of a text that hold a word.
  private func lines(_ text: String, with word: String) -> [String] {
    text.split(separator: "\n").filter { $0.contains(word) }.map { String($0) }
  }

  @Test(arguments: [
    (BeadStatus.proposed, "state=\"translated\"", "<target state=\"translated\">", false),
    (.query, "state=\"translated\" subState=\"tolmach:query\"", "<target state=\"needs-review-translation\">", false),
    (.accepted, "state=\"reviewed\"", "<target state=\"signed-off\">", true),
    (.locked, "state=\"final\"", "<target state=\"final\">", true),
    (
      .rejected, "state=\"initial\" subState=\"tolmach:rejected\"",
      "<target state=\"needs-review-translation\" state-qualifier=\"rejected-inaccurate\">", false
    ),
  ])
  func `what was said of a bead is its segment's state`(
    status: BeadStatus, second: String, first: String, isApproved: Bool
  ) throws {
    let document = pair("Да.", "Yes.", status: status)
    #expect(try lines(written([document]), with: "<segment") == ["<segment \(second)>"])
    let old = try written([document], ["version": "1.2"])
    #expect(lines(old, with: "<target") == ["\(first)Yes.</target>"])
    #expect(old.contains("approved=\"yes\"") == isApproved)
  }

  private var marked: ParallelDocument {
    var document = pair("Да и нет.|Ещё.", "Yes and no.|More.")
    document.alignments[0].beads.append(Bead(1..<2, 1..<2, confidence: 1))
    // "Да" is bold, "и нет. Ещё" italic; the note's reference stands at the end.
    document.versions[0].document.marks = [
      InlineMark(.bold, 0..<4), InlineMark(.italic, 5..<22), InlineMark(.noteReference, 23..<23, value: "7"),
    ]
    // "Yes" is bold, "and" a link, "nd no" underlined.
    document.versions[1].document.marks = [
      InlineMark(.bold, 0..<3), InlineMark(.link, 4..<7, value: "http://a.b/c,d"), InlineMark(.underline, 5..<10),
    ]
    return document
  }

  @Test func `marks are codes in XLIFF 2`() throws {
    let bold = "<pc id=\"1\" type=\"fmt\" subType=\"xlf:b\" fs:fs=\"b\">"
    let italic = "type=\"fmt\" subType=\"xlf:i\" fs:fs=\"i\"/>"
    let text = try written([marked])
    #expect(
      lines(text, with: "<source>") == [
        "<source>\(bold)Да</pc> <sc id=\"2\" isolated=\"yes\" \(italic)и нет.</source>",
        "<source>Ещё<ec id=\"1\" isolated=\"yes\" \(italic).<ph id=\"2\" disp=\"7\" type=\"other\" "
          + "subType=\"tolmach:note-reference\"/></source>",
      ])
    #expect(
      lines(text, with: "<target>")[0]
        == "<target>\(bold)Yes</pc> <pc id=\"3\" canOverlap=\"yes\" type=\"link\" fs:fs=\"a\" "
        + "fs:subFs=\"href,http://a.b/c\\,d\">a<sc id=\"4\" type=\"fmt\" subType=\"xlf:u\" fs:fs=\"u\"/>nd</pc> no"
        + "<ec startRef=\"4\"/>.</target>")
    #expect(try !written([marked], ["codes": false]).contains("<pc"))
  }

  @Test func `marks are codes in XLIFF 1`() throws {
    let text = try written([marked], ["version": "1.2"])
    #expect(
      lines(text, with: "<source>") == [
        "<source><g id=\"1\" ctype=\"bold\">Да</g> <it id=\"2\" ctype=\"italic\" pos=\"open\"></it>и нет.</source>",
        "<source>Ещё<it id=\"1\" ctype=\"italic\" pos=\"close\"></it>.<ph id=\"2\" ctype=\"x-note-reference\">7</ph>"
          + "</source>",
      ])
    #expect(
      lines(text, with: "<target")[0]
        == "<target state=\"translated\"><g id=\"1\" ctype=\"bold\">Yes</g> <bpt id=\"3\" ctype=\"link\" rid=\"3\">"
        + "http://a.b/c,d</bpt>a<bx id=\"4\" ctype=\"underlined\" rid=\"4\"/>nd<ept id=\"3\" rid=\"3\"/> no"
        + "<ex id=\"4\" rid=\"4\"/>.</target>")
  }

  @Test func `findings are notes where they were found`() throws {
    let kind = FindingKind("a-kind", "look at {word}")
    var document = pair("Да.|Нет.", "Yes.|No.")
    document.alignments[0].beads.append(Bead(1..<2, 1..<2, confidence: 1))
    document.versions[0].document.findings = [Finding(kind, ["word": "Нет"], at: 6..<12)]
    document.findings = [
      Finding(kind, ["word": "all"]), Finding(kind, ["word": "Yes"], places: [FindingPlace(0..<3, version: 1)]),
    ]
    let notes = try lines(written([document]), with: "note")
    #expect(
      notes == [
        "<notes>", "<note category=\"a-kind\">look at all</note>", "</notes>", "<notes>",
        "<note appliesTo=\"target\" category=\"a-kind\">look at Yes</note>", "</notes>", "<notes>",
        "<note appliesTo=\"source\" category=\"a-kind\">look at Нет</note>", "</notes>",
      ])
    #expect(
      try lines(written([document], ["version": "1.2"]), with: "note") == [
        "<note from=\"a-kind\">look at all</note>", "<note annotates=\"target\" from=\"a-kind\">look at Yes</note>",
        "<note annotates=\"source\" from=\"a-kind\">look at Нет</note>",
      ])
  }

  @Test func `what a person said of a pair is told`() throws {
    var document = pair("Да.", "Yes.", status: .accepted)
    document.alignments[0].beads[0].review = Review(comment: "fine", reviewer: "А. Б.", date: "2022-11-23")
    document.versions[0].document.blocks[0].place = "ст. 7"
    let text = try written([document])
    #expect(
      text.contains("<mda:meta type=\"reviewer\">А. Б.</mda:meta><mda:meta type=\"reviewed\">2022-11-23</mda:meta>"))
    #expect(text.contains("<note category=\"review\">fine</note>"))
    #expect(text.contains("<mda:meta type=\"place\">ст. 7</mda:meta>"))
    let old = try written([document], ["version": "1.2"])
    #expect(old.contains("<context context-type=\"x-reviewer\">А. Б.</context>"))
    #expect(old.contains("<note from=\"review\">fine</note>"))
  }

  @Test func `findings stand with their segments where pairs cross`() throws {
    let kind = FindingKind("a-kind", "{word}")
    var document = pair("Да.|Нет.", "No.|Yes.")
    document.alignments[0].beads = [Bead(0..<1, 1..<2, confidence: 1), Bead(1..<2, 0..<1, confidence: 1)]
    document.versions[1].document.findings = [Finding(kind, ["word": "first"], at: 0..<2)]
    document.findings = [
      Finding(kind, ["word": "of others"], places: [.init(0..<1, version: 0), .init(0..<1, version: 2)])
    ]
    let text = try written([document])
    #expect(lines(text, with: "<note ") == ["<note appliesTo=\"target\" category=\"a-kind\">first</note>"])
    #expect(text.split(separator: "<note ").last?.contains("<target>No.</target>") == true)
    #expect(lines(text, with: "<target>") == ["<target>Yes.</target>", "<target>No.</target>"])
  }

  @Test func `pairs that are not sure enough are candidates`() throws {
    let text = try written([pair("Да.", "Yes.")], ["candidates-below": 0.6])
    #expect(text.contains("<mtc:match ref=\"#s\" type=\"other\" origin=\"Tolmach\" matchSuitability=\"50\">"))
    #expect(text.contains("<segment id=\"s\">\n<source>Да.</source>\n</segment>"))
    #expect(try !written([pair("Да.", "Yes.", status: .accepted)], ["candidates-below": 0.6]).contains("mtc:match "))
    let old = try written([pair("Да.", "Yes.")], ["candidates-below": 0.6, "version": "1.2"])
    #expect(old.contains("<target state=\"needs-translation\"></target>"))
    #expect(old.contains("<alt-trans origin=\"Tolmach\" match-quality=\"50%\">\n<target>Yes.</target>\n</alt-trans>"))
  }

  @Test func `what has no translation may have a copy of the source`() throws {
    var document = pair("Да.|Нет.", "Yes.")
    document.alignments[0].beads.append(Bead(1..<2, 1..<1, confidence: 1))
    let text = try written([document], ["untranslated": "copy"])
    #expect(text.contains("<segment>\n<source>Нет.</source>\n<target>Нет.</target>"))
    let old = try written([document], ["untranslated": "copy", "version": "1.2"])
    #expect(old.contains("<target state=\"needs-translation\">Нет.</target>"))
    let candidate = try written([pair("Да.", "Yes.")], ["untranslated": "copy", "candidates-below": 0.6])
    #expect(candidate.contains("<target>Да.</target>\n</segment>"))
  }

  @Test func `XLIFF 2 holds every character, XLIFF 1 counts what it cannot`() throws {
    let document = pair("a\u{1}b\u{FFFE}", "c")
    #expect(try written([document]).contains("<source>a<cp hex=\"0001\"/>b<cp hex=\"FFFE\"/></source>"))
    #expect(try written([document], ["version": "1.2"]).contains("<source>ab</source>"))
  }

  @Test func `a file has one target language`() throws {
    var three = pair("Да.", "Yes.")
    three.versions.append(Version(file: SourceFile("a.fr.txt"), document: Document(marked: "Oui.|", language: "fr")))
    three.alignments.append(Alignment(source: 0, target: 2, beads: [Bead(0..<1, 0..<1, confidence: 1)]))
    #expect(try written([three], ["target": "fr"]).contains("<target>Oui.</target>"))
    #expect(try written([three], ["source": "en", "target": "fr-FR", "tags": ["fr-CA"]]).contains("trgLang=\"fr-"))
    let error = try #require(throws: StageError.self) { try written([three]) }
    #expect(error.failure == XLIFFWriter.manyTargets)
    #expect(error.arguments == ["languages": "en, fr"])
    let missing = try #require(throws: StageError.self) { try written([three], ["target": "de"]) }
    #expect(missing.failure == XLIFFWriter.noLanguage)
  }

  @Test func `documents that share a file need its languages told`() throws {
    let error = try #require(throws: StageError.self) { try written([pair("а", "b")], joined: true) }
    #expect(error.failure == XLIFFWriter.joinedLanguages)
    let told = try written([pair("а", "b")], ["source": "ru", "target": "en"], joined: true)
    #expect(told.contains("srcLang=\"ru\" trgLang=\"en\"") && told.contains("<file id=\"2022_2F_a__b\""))
    #expect(try written([pair("а", "b")], ["version": "1.2"], joined: true).contains("source-language=\"ru\""))
  }

  @Test func `a document without text makes a valid file`() throws {
    #expect(try written([pair("", "")]).contains("<group id=\"empty\"/>"))
  }

  @Test func `a language that is not known is a failure`() throws {
    var document = pair("а", "b")
    document.versions[1].document.detection.language = nil
    let error = try #require(throws: StageError.self) { try written([document], joined: false) }
    #expect(error.failure == XLIFFWriter.unknownLanguage)
  }

  @Test func `keys are names that no other key has`() {
    let keys = ["a/b", "a_2F_b", "a__b", "a_b", "", "_0_", "а б", "a=b"]
    #expect(Set(keys.map(nameToken)).count == keys.count)
    #expect(nameToken("2022/отчёт 1") == "2022_2F_отчёт_20_1")
  }

  @Test(arguments: [(0.0, "0"), (1.0, "100"), (0.5, "50"), (0.1234, "12.34"), (0.1205, "12.05"), (0.123, "12.3")])
  func `confidences are out of a hundred`(confidence: Double, text: String) { #expect(percent(confidence) == text) }
}

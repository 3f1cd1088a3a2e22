import StageKit
import StageTesting
import Testing
import TextModel

@testable import WriteTMX

@Suite struct MemoryWriterTests {
  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(MemoryWriter.self)) == [])
  }

  private struct Written {
    var text: String
    var findings: [String]
  }

  private func written(
    _ documents: [ParallelDocument], _ values: [String: SettingData] = [:], joined: Bool = false
  ) throws -> Written {
    let settings = try Settings(values.merging(["to": "-"]) { value, _ in value }, for: MemoryWriter.specification)
    var writer = MemoryWriter(settings)
    var context = StageContext(key: "")
    var output: [UInt8] = []
    writer.prologue(joined ? [] : documents[0].versions.compactMap(\.language), into: &output)
    for document in documents { try writer.fragment(document, into: &output, context: &context) }
    writer.epilogue(into: &output)
    return Written(text: String(decoding: output, as: UTF8.self), findings: context.findings.map(\.message))
  }

  private func pair(_ source: String, _ target: String, key: String = "2022/a", beads: [Bead]? = nil)
    -> ParallelDocument
  {
    ParallelDocument(
      key: key,
      versions: [("ru", source), ("en", target)].map { language, text in
        Version(
          file: SourceFile("a.\(language).txt"), document: Document(marked: text, segmented: true, language: language))
      },
      alignments: [Alignment(source: 0, target: 1, beads: beads ?? [Bead(0..<1, 0..<1, confidence: 0.98765)])])
  }

  @Test func `a unit says how sure it is and where it came from`() throws {
    var document = pair("Ж.\n\nДа.\u{AD}|Нет <7>.", "Yes.|No.", key: "a&b")
    document.alignments[0].beads = [Bead(2..<3, 1..<2, confidence: 0.98765, status: .locked)]
    document.versions[0].document.metadata = [MetadataEntry(name: "created", value: "2022-02-04T09:30:00Z")]
    var edits = TextEdits()
    let text = document.versions[0].document.text
    edits.remove(text.indices.filter { text[$0] == 0xC2 }.map { $0..<($0 + 2) }[0])
    document.versions[0].document.apply(edits)
    let body = try written([document]).text.split(separator: "<body>\n")[1]
    #expect(
      body == """
        <tu tuid="a&amp;b:4">
        <prop type="x-confidence">0.9877</prop>
        <prop type="x-status">locked</prop>
        <tuv xml:lang="ru" creationdate="20220204T093000Z">
        <prop type="x-source-file">a.ru.txt</prop>
        <prop type="x-line">2</prop>
        <prop type="x-block">1</prop>
        <prop type="x-offset">5</prop>
        <seg>Нет &lt;7&gt;.</seg></tuv>
        <tuv xml:lang="en">
        <prop type="x-source-file">a.en.txt</prop>
        <prop type="x-line">1</prop>
        <prop type="x-block">0</prop>
        <prop type="x-offset">5</prop>
        <seg>No.</seg></tuv>
        </tu>
        </body>
        </tmx>

        """)
  }

  @Test func `the header names the language of one document, and any of many`() throws {
    let header = "adminlang=\"en\" srclang=\""
    #expect(try written([pair("а", "b")]).text.contains(header + "ru\""))
    #expect(try written([pair("а", "b")], ["tags": ["en-US", "ru-RU"]]).text.contains(header + "ru-RU\""))
    let joined = try written([pair("а", "b"), pair("в", "d", key: "b")], joined: true).text
    #expect(joined.contains(header + "*all*\""))
    #expect(joined.contains("tuid=\"2022/a:1\">") && joined.contains("tuid=\"b:1\">"))
  }

  @Test func `the header of three languages names any, as a row may lack the first`() throws {
    var three = pair("а", "b")
    three.versions.append(Version(file: SourceFile("a.fr.txt"), document: Document(marked: "c", language: "fr")))
    #expect(try written([three]).text.contains("srclang=\"*all*\" datatype"))
  }

  @Test func `what a person said of a unit is told`() throws {
    var document = pair("Да.", "Yes.")
    document.alignments[0].beads[0].review = Review(comment: "a<b", reviewer: "А. Б.", date: "2022-11-23T10:00:00Z")
    document.versions[0].document.blocks[0].place = "ст. 7"
    let text = try written([document]).text
    #expect(
      text.contains("<tu tuid=\"2022/a:1\" changeid=\"А. Б.\" changedate=\"20221123T100000Z\">\n<note>a&lt;b</note>\n"))
    #expect(text.contains("<prop type=\"x-place\">ст. 7</prop>"))
  }

  @Test func `marks are codes where they are wanted`() throws {
    var document = pair(
      "Да и <нет>.|Ещё.", "Yes and no.|More.",
      beads: [Bead(0..<1, 0..<1, confidence: 1), Bead(1..<2, 1..<2, confidence: 1)])
    // "Да" is bold, "<нет>. Ещё" italic; a note's reference stands at the end.
    document.versions[0].document.marks = [
      InlineMark(.bold, 0..<4), InlineMark(.italic, 8..<24), InlineMark(.noteReference, 25..<25, value: "7"),
    ]
    // "and" is a link, "Yes" bold.
    document.versions[1].document.marks = [InlineMark(.bold, 0..<3), InlineMark(.link, 4..<7, value: "a&b")]
    let text = try written([document], ["properties": false, "codes": "bpt"]).text
    let segments = text.split(separator: "<seg>").dropFirst().map {
      $0.prefix { $0 != "\n" }.replacing("</seg></tuv>", with: "")
    }
    let expected: [Substring] = [
      #"<bpt i="1" x="1" type="bold"></bpt>Да<ept i="1"></ept> и <it pos="begin" x="2" type="italic"></it>&lt;нет&gt;."#,
      #"<bpt i="1" x="1" type="bold"></bpt>Yes<ept i="1"></ept> <bpt i="2" x="3" type="link">a&amp;b</bpt>and<ept i="2"></ept> no."#,
      #"Ещё<it pos="end" x="1" type="italic"></it>.<ph x="2" type="fnote">7</ph>"#, "More.",
    ]
    #expect(segments == expected)
    #expect(try !written([document], ["properties": false]).text.contains("<bpt"))
  }

  @Test func `a unit of n languages lacks those that its row lacks`() throws {
    var three = pair(
      "Да.|Нет.", "Yes.|No.", beads: [Bead(0..<1, 0..<1, confidence: 1), Bead(1..<1, 1..<2, confidence: 1)])
    three.versions.append(
      Version(file: SourceFile("a.fr.txt"), document: Document(marked: "Oui.|Non.", language: "fr")))
    three.alignments.append(
      Alignment(source: 1, target: 2, beads: [Bead(0..<1, 0..<1, confidence: 1), Bead(1..<2, 1..<2, confidence: 1)]))
    let result = try written([three], ["properties": false])
    #expect(
      result.text.split(separator: "<body>\n")[1] == """
        <tu tuid="2022/a:1">
        <tuv xml:lang="ru"><seg>Да.</seg></tuv>
        <tuv xml:lang="en"><seg>Yes.</seg></tuv>
        <tuv xml:lang="fr"><seg>Oui.</seg></tuv>
        </tu>
        <tu tuid="2022/a:2" srclang="*all*">
        <tuv xml:lang="en"><seg>No.</seg></tuv>
        <tuv xml:lang="fr"><seg>Non.</seg></tuv>
        </tu>
        </body>
        </tmx>

        """)
    #expect(result.findings == ["rows left out of the TMX because only one language has text in them: 1"])
  }

  @Test func `a pivot that is not the first version is the unit's source`() throws {
    var document = pair("Да.", "Yes.")
    document.alignments = [Alignment(source: 1, target: 0, beads: [Bead(0..<1, 0..<1, confidence: 1)])]
    #expect(try written([document]).text.contains("<tu tuid=\"2022/a:1\" srclang=\"en\">"))
  }

  @Test func `segments of one bead are joined as they were told`() throws {
    let document = pair("Да.|Нет.", "Yes, no.", beads: [Bead(0..<2, 0..<1, confidence: 1)])
    #expect(try written([document]).text.contains("<seg>Да. Нет.</seg>"))
    #expect(try written([document], ["joiner": " / "]).text.contains("<seg>Да. / Нет.</seg>"))
  }

  @Test func `what TMX cannot hold is counted`() throws {
    let long = String(repeating: "ж", count: 2001)
    let beads = (0..<4).map {
      Bead($0..<($0 + 1), $0..<($0 + 1), confidence: 1, status: $0 == 3 ? .rejected : .proposed)
    }
    let document = pair("a\u{1}b\u{FFFE}|\u{FFFF}|\(long)|no", "x|y|z|w", beads: beads)
    let result = try written([document])
    #expect(result.text.contains("<seg>ab</seg>"))
    #expect(!result.text.contains("<seg></seg>"))
    #expect(
      result.findings == [
        "rows left out of the TMX because only one language has text in them: 1",
        "rejected rows left out of the TMX: 1",
        "characters left out of the TMX because XML has no place for them: 3",
        "segments longer than 2,000 characters, which Trados refuses: 1",
      ])
  }

  @Test func `a language that is not known is a failure`() throws {
    var document = pair("а", "b")
    document.versions[1].document.detection.language = nil
    let error = try #require(throws: StageError.self) { try written([document]) }
    #expect(
      error.line(file: nil)
        == "a.en.txt: the language of this file is not known, and TMX must name it; name its language in the file's name, or detect it before"
    )
  }

  @Test(arguments: [
    ("2022-02-04T09:30:00Z", "20220204T093000Z"), ("2022-02-04", nil), ("2022-02-04T09:30:00+03:00", nil), ("", nil),
  ])
  func `dates are basic`(extended: String, basic: String?) { #expect(basicDate(extended) == basic) }
}

import StageKit
import StageTesting
import Testing
import TextModel
import WriteOPUS

@Suite struct CorpusWriterTests {
  private func document(_ languages: String...) -> ParallelDocument {
    ParallelDocument(
      key: "2022/a&b",
      versions: languages.map { language in
        Version(
          file: SourceFile("a.\(language)"), document: Document(marked: "a|b", language: language))
      })
  }

  private func written(
    _ document: ParallelDocument, _ settings: [String: SettingData], version: Int? = nil
  ) throws -> (text: String, findings: [String]) {
    var writer = CorpusWriter(try Settings(settings.merging(["to": "-"]) { $1 }, for: CorpusWriter.specification))
    var context = StageContext(key: document.key, version: version)
    var output: [UInt8] = []
    try writer.fragment(document, into: &output, context: &context)
    return (String(decoding: output, as: UTF8.self), context.findings.map(\.message))
  }

  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(CorpusWriter.self)) == [])
  }

  @Test func `of several languages two are linked, and texts are called what they are told to be`() throws {
    var three = document("ru", "en", "fr")
    three.alignments = [
      Alignment(source: 0, target: 2, beads: [Bead(0..<2, 0..<1, confidence: 1), Bead(2..<2, 1..<2, confidence: 1)])
    ]
    #expect(
      try written(three, ["source": "fr", "target": "ru", "texts": "{lang}/{key}.xml.gz"]).text == """
        <linkGrp targType="s" fromDoc="fr/2022/a&amp;b.xml.gz" toDoc="ru/2022/a&amp;b.xml.gz">
        <link id="SL1" xtargets="1;1 2" certainty="1"/>
        <link id="SL2" xtargets="2;" certainty="1"/>
        </linkGrp>

        """)
  }

  @Test func `each version's text is a file, and characters that XML lacks are told`() throws {
    var pair = document("ru", "en")
    pair.versions[1].document = Document(marked: "a\u{1}c.|d", language: "en")
    let (text, findings) = try written(pair, ["part": "text"], version: 1)
    #expect(text == "<p id=\"1\">\n<s id=\"1\">ac.</s>\n<s id=\"2\">d</s>\n</p>\n")
    #expect(findings == ["characters left out of the text because XML has no place for them: 1"])
  }

  @Test(
    arguments: [
      (["part": "text"], "a file of text holds one language, and 3 are here; name the file with {lang}"),
      (
        [:],
        "links join two languages, and these are here: ru, en, fr; name two with the settings source and target, and write links of others by steps of their own"
      ),
      (
        ["target": "de"],
        "no version of this document is in de; mend the settings source and target, or give no such document"
      ),
    ] as [([String: SettingData], String)])
  func `what cannot be written is a failure`(settings: [String: SettingData], message: String) throws {
    let error = try #require(throws: StageError.self) { try written(document("ru", "en", "fr"), settings) }
    #expect(error.line(file: nil) == message)
  }
}

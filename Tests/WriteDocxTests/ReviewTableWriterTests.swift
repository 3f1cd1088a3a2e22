import ArchiveKit
import StageKit
import StageTesting
import Testing
import TextModel
import WriteDocx

@Suite struct ReviewTableWriterTests {
  private func document() -> ParallelDocument {
    var document = ParallelDocument(
      key: "2022/a",
      versions: [("ru", "Да & нет.|Ещё."), ("ar", "نعم.")].map { language, text in
        Version(
          file: SourceFile("a.\(language)"), document: Document(marked: text, segmented: true, language: language))
      },
      alignments: [
        Alignment(
          source: 0, target: 1,
          beads: [
            Bead(0..<1, 0..<1, confidence: 0.5, review: Review(comment: "Так?")), Bead(1..<2, 1..<1, confidence: 1),
          ])
      ])
    // "Да" is bold; "& нет" italic.
    document.versions[0].document.marks = [
      InlineMark(.bold, 0..<4), InlineMark(.italic, 5..<13), InlineMark(.noteReference, 13..<13, value: "1"),
    ]
    return document
  }

  private func written(_ document: ParallelDocument, _ settings: [String: SettingData] = [:]) throws -> [UInt8] {
    var writer = ReviewTableWriter(
      try Settings(settings.merging(["to": "{key}"]) { $1 }, for: ReviewTableWriter.specification))
    var context = StageContext(key: document.key)
    var output: [UInt8] = []
    try writer.fragment(document, into: &output, context: &context)
    return output
  }

  /// The lines of the main part, each a row of the table.
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    try bytes.withUnsafeBytes { bytes in
      let archive = try ZipArchive(bytes)
      let part = try #require(try archive.member("word/document.xml"))
      return String(decoding: try archive.read(part), as: UTF8.self).split(separator: "\n").map { String($0) }
    }
  }

  @Test func `a row has each language's text with its marks, language and direction`() throws {
    let rows = try lines(written(document(), ["columns": ["text", "comment"]]))
    let russian = "<w:lang w:val=\"ru\"/></w:rPr><w:t xml:space=\"preserve\">"
    #expect(
      rows[4] == """
        <w:tr><w:trPr><w:cantSplit/></w:trPr>\
        <w:tc><w:tcPr><w:tcW w:w="5828" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/></w:tcPr>\
        <w:p><w:r><w:rPr><w:b/><w:bCs/>\(russian)Да</w:t></w:r><w:r><w:rPr>\(russian) </w:t></w:r>\
        <w:r><w:rPr><w:i/><w:iCs/>\(russian)&amp; нет</w:t></w:r>\
        <w:r><w:rPr><w:rStyle w:val="NoteSign"/>\(russian)1</w:t></w:r><w:r><w:rPr>\(russian).</w:t></w:r></w:p></w:tc>\
        <w:tc><w:tcPr><w:tcW w:w="5828" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/></w:tcPr>\
        <w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/><w:lang w:bidi="ar"/></w:rPr>\
        <w:t xml:space="preserve">نعم.</w:t></w:r></w:p></w:tc>\
        <w:tc><w:tcPr><w:tcW w:w="2914" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/></w:tcPr>\
        <w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:t xml:space="preserve">Так?</w:t></w:r></w:p></w:tc></w:tr>
        """)
  }

  @Test func `the heading is repeated, and columns are those that are wanted`() throws {
    func heading(_ columns: [String]) throws -> [String] {
      let line = try #require(
        try lines(written(document(), ["columns": .list(columns)])).first { $0.contains("tblHeader") })
      return line.matches(of: /preserve">([^<]*)</).map { String($0.output.1) }
    }
    #expect(try heading(["row", "text", "comment"]) == ["row", "ru", "ar", "comment"])
    #expect(
      try heading(["text", "place", "confidence", "status", "findings"]) == [
        "ru", "ar", "place ru", "place ar", "confidence", "status", "findings",
      ])
  }

  @Test func `the same document gives the same bytes`() throws {
    #expect(try written(document()) == written(document()))
  }

  @Test func `a page may stand`() throws {
    #expect(try lines(written(document(), ["orientation": "portrait"])).last?.contains("w:w=\"11906\"") == true)
  }

  @Test(arguments: [
    (["row", "txt"], "knows no column txt: there are row, text, place, confidence, status, comment, findings"),
    (["row"], "must hold text"), (["text", "text"], "must hold each column once"),
  ])
  func `columns that are none are refused`(columns: [String], reason: String) throws {
    let problem = try #require(throws: SettingProblem.self) {
      try Settings(["to": "{key}", "columns": .list(columns)], for: ReviewTableWriter.specification)
    }
    #expect(problem.reason == .refused(reason))
  }

  @Test func `a language must be known`() throws {
    var unknown = document()
    unknown.versions[1].document.detection.language = nil
    let error = try #require(throws: StageError.self) { try written(unknown) }
    #expect(error.failure.id == "unknown-language")
  }
}

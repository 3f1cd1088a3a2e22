import StageKit
import StageTesting
import Testing
import TextModel
import WriteTSV

@Suite struct TableWriterTests {
  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(TableWriter.self)) == [])
  }

  private func written(_ document: ParallelDocument, languages: [String] = []) throws -> String {
    let settings = try Settings(["to": "-", "languages": .list(languages)], for: TableWriter.specification)
    var writer = TableWriter(settings)
    var context = StageContext(key: document.key)
    var output: [UInt8] = []
    try writer.prologue(document.versions.compactMap(\.language), into: &output)
    try writer.fragment(document, into: &output, context: &context)
    return String(decoding: output, as: UTF8.self)
  }

  private func document(_ versions: (language: String, text: String)...) -> ParallelDocument {
    ParallelDocument(
      key: "2022/a",
      versions: versions.map {
        Version(
          file: SourceFile("a.\($0.language).txt"),
          document: Document(marked: $0.text, segmented: true, language: $0.language))
      })
  }

  @Test func `three versions stand side by side`() throws {
    var three = document(("fr", "Oui.|Non."), ("ru", "Да.|Нет."), ("en", "Yes. No."))
    three.alignments = [
      Alignment(source: 1, target: 0, beads: [Bead(0..<1, 0..<1, confidence: 1), Bead(1..<2, 1..<2, confidence: 0.5)]),
      Alignment(source: 1, target: 2, beads: [Bead(0..<2, 0..<1, confidence: 0.87654, status: .accepted)]),
    ]
    #expect(
      try written(three) == """
        row\tfr\tru\ten\ttype\tconfidence\tstatus\tcomment\tfindings\tplace fr\tplace ru\tplace en
        1\tOui. Non.\tДа. Нет.\tYes. No.\t2-2-1\t0.5\tproposed\t\t\tline 1\tline 1\tline 1

        """)
  }

  @Test func `tabs and line breaks in the text become spaces`() throws {
    let text = try written(document(("ru", "Да\tи\u{2028}нет\nда.")))
    #expect(text.hasSuffix("\n1\tДа и нет да.\t1\t\tproposed\t\t\tline 1\n"))
  }

  @Test func `a table of many documents has the languages that it is told, and keys`() throws {
    var pair = document(("en-GB", "Yes."), ("ru", "Да."))
    pair.alignments = [Alignment(source: 1, target: 0, beads: [Bead(0..<1, 0..<1, confidence: 1)])]
    #expect(
      try written(pair, languages: ["ru", "fr", "en"]) == """
        key\trow\tru\tfr\ten\ttype\tconfidence\tstatus\tcomment\tfindings\tplace ru\tplace fr\tplace en
        2022/a\t1\tДа.\t\tYes.\t1-0-1\t1\tproposed\t\t\tline 1\t\tline 1

        """)
  }

  @Test(arguments: [
    (
      [""], [],
      "the languages of this table's columns are not known; name each document's file with {key}, as in `to: out/{key}`, or set languages of this writer, such as [ru, en]"
    ),
    (
      ["ru", ""], [],
      "a..txt: the language of this file is not known, so it has no column; name its language in the file's name, or detect it before"
    ),
    (["ru", "en"], ["ru"], "a.en.txt: this file's language, en, has no column; add en to languages of this writer"),
  ])
  func `a text without a column is a failure`(languages: [String], columns: [String], message: String) throws {
    var document = ParallelDocument(key: "a")
    for language in languages {
      document.versions.append(
        Version(file: SourceFile("a.\(language).txt"), document: Document(marked: "a", language: language)))
    }
    let error = try #require(throws: StageError.self) { try written(document, languages: columns) }
    #expect(error.line(file: nil) == message)
  }

  @Test func `languages must be tags`() throws {
    let problem = try #require(throws: SettingProblem.self) {
      try Settings(["to": "-", "languages": .list(["ru", "русский"])], for: TableWriter.specification)
    }
    #expect(problem.reason == .refused("must hold BCP 47 language tags, and русский is none"))
  }
}

import ApplyCorrections
import DocumentJSON
import Foundation
import JSONKit
import StageKit
import StageTesting
import Testing
import TextModel

@Suite final class CorrectionsTakerTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "corrections-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private var document: ParallelDocument {
    ParallelDocument(
      key: "a",
      versions: [("ru", "Да.|Нет. |Ещё бы.\n\nКонец."), ("en", "Yes.|No. |Rather.\n\nThe end.")].map {
        language, text in
        Version(
          file: SourceFile("a.\(language).txt"), document: Document(marked: text, segmented: true, language: language))
      },
      alignments: [
        Alignment(
          source: 0, target: 1,
          beads: [
            Bead(0..<1, 0..<1, confidence: 0.9, status: .accepted, review: Review(comment: "так")),
            Bead(1..<3, 1..<3, confidence: 0.6), Bead(3..<4, 3..<4, confidence: 0.7),
          ])
      ])
  }

  /// What comes of the document, and what is told.
  private func taken(
    _ bytes: [UInt8], _ document: ParallelDocument
  ) throws -> (document: ParallelDocument, told: [String]) {
    let file = folder.appending(path: "back")
    try Data(bytes).write(to: file)
    let settings = try Settings(
      ["corrections": .text(file.path), "reviewer": "И. О.", "date": "2022-11-23"], for: CorrectionsTaker.specification)
    var taker = CorrectionsTaker(settings)
    var document = document
    var context = StageContext(key: document.key)
    try taker.process(&document, context: &context)
    return (document, context.findings.map(\.message))
  }

  private func taken(_ table: String) throws -> (document: ParallelDocument, told: [String]) {
    try taken(Array(table.utf8), document)
  }

  private func lines(_ document: ParallelDocument) -> [String] {
    document.versions.map { version in
      String(decoding: version.document.text, as: UTF8.self).replacing("\n", with: "/")
    }
  }

  private let whole = """
    row\tru\ten\ttype\tconfidence\tstatus\tcomment\tfindings\tplace ru\tplace en
    1\tДа.\tYes.\t1-1\t0.9\taccepted\tтак\t\t\t
    2\tНет. Ещё бы.\tNo. Rather.\t2-2\t0.6\tproposed\t\t\t\t
    3\tКонец.\tThe end.\t1-1\t0.7\tproposed\t\t\t\t

    """

  @Test func `a table that nobody changed changes nothing`() throws {
    let result = try taken(whole)
    #expect(result.document == document)
    #expect(result.told == ["back: 0 statuses, 0 comments and 0 texts are changed"])
  }

  @Test func `statuses, comments and texts are taken, in whatever order the rows and columns come`() throws {
    let result = try taken(
      """
      status,comment,en,ru,row
      Locked,,The very end.,Конец.,3
      query,"Где, «же»?",No. Rather so.,Нет. Ещё бы.,2
      accepted,,Yes.,Да.,1
      """)
    let beads = result.document.alignments[0].beads
    #expect(beads.map(\.status) == [.accepted, .query, .locked])
    #expect(beads[1].review == Review(comment: "Где, «же»?", reviewer: "И. О.", date: "2022-11-23"))
    #expect(beads[0].review?.comment == "")
    let english = result.document.versions[1].document
    #expect(english.segments.map { english.string(of: $0) } == ["Yes.", "No. ", "Rather so.", "The very end."])
    #expect(
      result.told == [
        "back: 2 statuses, 2 comments and 2 texts are changed",
        "back: texts of these rows are changed: 2–3",
        "back has the rows in another order: they are taken by their numbers",
      ])
  }

  @Test func `what cannot be taken is told in a line each, and stays as it was`() throws {
    let result = try taken(
      """
      row\tru\ten\tstatus\tNotes
      1\tДа.\t\tacepted\tx
      1\tДа.\tYes!\tlocked\t
      2\tНет.\u{0} Ещё бы.\tThe end.\tproposed\t
      4\tКонец.\tThe end.\tlocked\t
      две\tКонец.\tThe end.\tlocked\t
      """.replacing("\u{0}", with: ""))
    #expect(result.document == document)
    #expect(
      result.told == [
        "back: 0 statuses, 0 comments and 0 texts are changed",
        "back: the column \"Notes\" is not ours: left out",
        "back has no column \"comment\": what stood there stays as it was",
        "back, line 2: row 1 has no text in en any more: it stays; reject the row to leave it out",
        "back, line 2: row 1 stays accepted: \"acepted\" is no status; did you mean accepted?",
        "back, line 3: row 1 stands in line 2 already; the line is left out",
        "back, line 4: row 2 has the en text of row 3: its own stays; the page can move it",
        "back, line 5: the document has no row \"4\"; the line is left out",
        "back, line 6: the document has no row \"две\"; the line is left out",
        "back lacks rows 3: they stay as they were; reject what is to be left out",
      ])
  }

  @Test func `a text that is changed where two segments meet stays, and is told`() throws {
    let result = try taken(whole.replacing("No. Rather.", with: "No, rather."))
    #expect(result.document == document)
    #expect(result.told.last == "back, line 3: the en text of row 2 is changed where two segments meet: it stays")
  }

  // What write-xlsx and write-docx write is taken back in AllStagesTests.
  @Test func `a workbook is taken as a table is`() throws {
    let rows = [["row", "ru", "en", "status", "comment"], ["3", "Конец.", "The end!", "accepted", "да"]].map { cells in
      "<row>" + cells.map { "<c t=\"str\"><v>\($0)</v></c>" }.joined() + "</row>"
    }
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
    let workbook = ZipBuilder([
      "xl/workbook.xml": "<workbook xmlns:r=\"r\"><sheets><sheet name=\"x\" r:id=\"r1\"/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels":
        "<Relationships><Relationship Id=\"r1\" Type=\"\(type)\" Target=\"sheet1.xml\"/></Relationships>",
      "xl/sheet1.xml": "<worksheet><sheetData>\(rows.joined())</sheetData></worksheet>",
    ])
    let result = try taken(workbook.bytes, document)
    #expect(result.document.alignments[0].beads[2].status == .accepted)
    #expect(
      result.document.versions[1].document.string(of: result.document.versions[1].document.segments[3]) == "The end!")
    #expect(result.told.last == "back lacks rows 1–2: they stay as they were; reject what is to be left out")
  }

  @Test func `so is the table of a text document; comments beside it are told`() throws {
    let rows = [["row", "en", "comment"], ["2", "No. Rather so.", "да"]].map { cells in
      "<w:tr>" + cells.map { "<w:tc><w:p><w:r><w:t>\($0)</w:t><w:commentReference/></w:r></w:p></w:tc>" }.joined()
        + "</w:tr>"
    }
    let text = ZipBuilder([
      "word/document.xml":
        "<w:document xmlns:w=\"w\"><w:body><w:tbl>\(rows.joined())</w:tbl></w:body></w:document>"
    ])
    let result = try taken(text.bytes, document)
    #expect(result.document.alignments[0].beads[1].review?.comment == "да")
    #expect(lines(result.document)[1] == "Yes. No.  Rather so./The end.")
    #expect(
      result.told.contains {
        $0 == "back has comments beside its table, which are left out: 6; the column \"comment\" is taken"
      })
  }

  @Test func `a spreadsheet's own charset is understood`() throws {
    let text = whole.replacing("так", with: "вот так")
    let bytes: [UInt8] =
      [0xFF, 0xFE] + Array(text.utf16).flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try taken(bytes, document).document.alignments[0].beads[0].review?.comment == "вот так")
  }

  @Test func `the page's record replaces the document`() throws {
    var corrected = document
    corrected.alignments[0].beads[1].status = .locked
    var json = JSONWriter()
    json.document(corrected)
    #expect(try taken(json.bytes + [0x0A], document).document == corrected)
    var other = document
    other.key = "b"
    #expect(throws: StageError.self) { try taken(json.bytes, other) }
    other.key = "a"
    other.versions[0].document = Document(marked: "Слон.|Кит.", segmented: true, language: "ru")
    other.versions[1].document = Document(marked: "Elephant.|Whale.", segmented: true, language: "en")
    let error = try #require(throws: StageError.self) { try taken(json.bytes, other) }
    #expect(error.failure.id == "corrections-of-another")
  }

  @Test func `a table of another document, and what is no table, are refused`() {
    #expect(throws: StageError.self) {
      try taken("row\tru\ten\n1\tСлон.\tElephant.\n2\tКит.\tWhale.\n3\tРак.\tCrab.\n")
    }
    // Without one of its texts, too, and however short.
    #expect(throws: StageError.self) { try taken("row\ten\n1\tElephant.\n2\tWhale.\n3\tCrab.\n") }
    #expect(throws: StageError.self) { try taken("row\tru\ten\n1\tСлон.\tElephant.\n") }
    #expect(throws: StageError.self) { try taken("Да.\tYes.\n") }
    #expect(throws: StageError.self) { try taken("PK\u{3}\u{4}") }
    #expect(throws: StageError.self) { try taken("") }
  }

  @Test func `a table of other documents only says of which`() throws {
    let error = try #require(throws: StageError.self) { try taken("key\trow\tru\ten\nb\t1\tДа.\tYes.\n") }
    #expect(
      error.line(file: nil)
        == "back has rows of the document b only, and this is a; name the document that the table was made of, or mend the column `key`"
    )
  }

  @Test func `a text may become that of another row where the two are the same on their other sides`() throws {
    var alike = document
    for (version, text) in ["Да. |Да. |Нет.", "Yes. |Yeah. |No."].enumerated() {
      alike.versions[version].document = Document(
        marked: text, segmented: true, language: ["ru", "en"][version])
    }
    alike.alignments[0].beads = (0..<3).map { Bead($0..<($0 + 1), $0..<($0 + 1), confidence: 0.9) }
    let table = "row\tru\ten\tstatus\tcomment\n1\tДа.\tYes.\n2\tДа.\tYes.\n3\tНет.\tYes.\n"
    let result = try taken(Array(table.utf8), alike)
    #expect(lines(result.document)[1] == "Yes.  Yes. No.")
    #expect(
      result.told == [
        "back: 0 statuses, 0 comments and 1 texts are changed", "back: texts of these rows are changed: 2",
        "back, line 4: row 3 has the en text of row 1: its own stays; the page can move it",
      ])
  }

  @Test func `who reviewed a row, and when, stays where nobody is named`() throws {
    var reviewed = document
    reviewed.alignments[0].beads[0].review = Review(comment: "так", reviewer: "А. Б.", date: "2021-01-02")
    let file = folder.appending(path: "back")
    try Data(whole.replacing("accepted\tтак", with: "locked\tтак").utf8).write(to: file)
    var taker = CorrectionsTaker(
      try Settings(["corrections": .text(file.path)], for: CorrectionsTaker.specification))
    var context = StageContext(key: "a")
    try taker.process(&reviewed, context: &context)
    #expect(reviewed.alignments[0].beads[0].status == .locked)
    #expect(
      reviewed.alignments[0].beads[0].review == Review(comment: "так", reviewer: "А. Б.", date: "2021-01-02"))
  }

  @Test func `errors, formulas and dates of a workbook are told and not taken`() throws {
    let texts = ["row", "ru", "en", "status", "comment"].map { "<c t=\"str\"><v>\($0)</v></c>" }.joined()
    let cells = """
      <c><v>1</v></c><c t="str"><v>Да.</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>locked</v></c>\
      <c s="1"><v>45000</v></c>
      """
    let types = ["worksheet", "styles"].map {
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\($0)"
    }
    let workbook = ZipBuilder([
      "xl/workbook.xml": "<workbook xmlns:r=\"r\"><sheets><sheet name=\"x\" r:id=\"r1\"/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels": """
      <Relationships><Relationship Id="r1" Type="\(types[0])" Target="sheet1.xml"/>\
      <Relationship Id="r2" Type="\(types[1])" Target="styles.xml"/></Relationships>
      """,
      "xl/styles.xml": "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
      "xl/sheet1.xml": "<worksheet><sheetData><row>\(texts)</row><row>\(cells)</row></sheetData></worksheet>",
    ])
    let result = try taken(workbook.bytes, document)
    #expect(result.document == document)
    #expect(
      result.told == [
        "back: 0 statuses, 0 comments and 0 texts are changed",
        "back, line 3: the cell \"en\" of row 1 holds an error, not text: what stood there stays",
        "back, line 3: the cell \"status\" of row 1 holds a formula, not text: what stood there stays",
        "back, line 3: the cell \"comment\" of row 1 holds a date, not text: what stood there stays",
        "back lacks rows 2–3: they stay as they were; reject what is to be left out",
      ])
  }
}

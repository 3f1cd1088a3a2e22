import TableReadingKit
import Testing

@Suite struct DocumentTablesTests {
  private func document(_ body: String) -> [UInt8] {
    ZipBuilder(["word/document.xml": "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"]).bytes
  }

  private func cells(_ body: String) throws -> [[String]] {
    try #require(try DocumentTables(document(body))).rows.map { $0.cells.map(\.string) }
  }

  private func cell(_ content: String) -> String { "<w:tc><w:p>\(content)</w:p></w:tc>" }

  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
  }

  @Test func `rows of all tables are read, and text between them is not`() throws {
    let row = { (texts: [String]) in "<w:tr>\(texts.map { cell(run($0)) }.joined())</w:tr>" }
    let body = """
      <w:p>\(run("Title"))</w:p><w:tbl>\(row(["row", "ru"]))\(row(["", ""]))\(row(["1", "Да."]))</w:tbl>\
      <w:p>\(run("between"))</w:p><w:tbl>\(row(["2", "Нет."]))</w:tbl>
      """
    let tables = try #require(try DocumentTables(document(body)))
    #expect(tables.rows.map(\.number) == [1, 3, 4])
    #expect(tables.rows.map { $0.cells.map(\.string) } == [["row", "ru"], ["1", "Да."], ["2", "Нет."]])
  }

  @Test func `tracked changes count as accepted, and signs of notes as no text`() throws {
    let text = """
      \(run("Да"))<w:ins>\(run(", да"))</w:ins><w:del><w:r><w:delText>!</w:delText></w:r></w:del>\
      <w:moveFrom>\(run("gone"))</w:moveFrom>\(run("1", "<w:rStyle w:val=\"NoteSign\"/>"))\(run("."))
      """
    let deleted = "<w:tr><w:trPr><w:del/></w:trPr>\(cell(run("x")))</w:tr>"
    #expect(try cells("<w:tbl><w:tr>\(cell(text))</w:tr>\(deleted)</w:tbl>") == [["Да, да."]])
  }

  @Test func `paragraphs, breaks and a table within a cell are lines of its text`() throws {
    let inner = "<w:tbl><w:tr>\(cell(run("c")))\(cell(run("d")))</w:tr></w:tbl>"
    let text = """
      <w:tc><w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>\(run("a"))<w:r><w:br/></w:r>\(run("b"))</w:p>\(inner)</w:tc>
      """
    #expect(try cells("<w:tbl><w:tr>\(text)\(cell(run("e")))</w:tr></w:tbl>") == [["a\nb\nc\nd", "e"]])
  }

  @Test func `cells that are joined keep the columns of the others`() throws {
    let wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>\(run("a"))</w:p></w:tc>"
    let low = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
    let body = "<w:tbl><w:tr>\(wide)\(cell(run("b")))</w:tr><w:tr>\(low)\(low)\(cell(run("c")))</w:tr></w:tbl>"
    let rows = try #require(try DocumentTables(document(body))).rows
    #expect(rows.map { $0.cells.map(\.string) } == [["a", "", "b"], ["", "", "c"]])
    #expect(rows.map(\.mergedColumns) == [[], [0, 1]])
  }

  @Test func `what is no text document is told apart from what is damaged`() throws {
    #expect(try DocumentTables(ZipBuilder(["xl/workbook.xml": "<workbook/>"]).bytes)?.rows.count == nil)
    let whole = document("<w:tbl><w:tr>\(cell(run("a")))</w:tr></w:tbl>")
    for end in stride(from: 0, to: whole.count - 1, by: 7) {
      #expect(throws: OfficeFileError.self) { try DocumentTables(Array(whole[..<end])) }
    }
  }
}

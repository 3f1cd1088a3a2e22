import Testing

@testable import TableReadingKit

@Suite struct SpreadsheetTests {
  private let relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  private func workbook(
    _ rows: String, strings: String = "", styles: String = "", after: String = "", book: String = ""
  ) -> [UInt8] {
    ZipBuilder([
      "xl/workbook.xml": """
      <workbook xmlns:r="r"><workbookPr \(book)/><sheets><sheet name="Hidden" sheetId="1" state="hidden" r:id="r2"/>\
      <sheet name="Первый" sheetId="2" r:id="r1"/></sheets></workbook>
      """,
      "xl/_rels/workbook.xml.rels": """
      <Relationships><Relationship Id="r1" Type="\(relationshipType)worksheet" Target="worksheets/sheet1.xml"/>\
      <Relationship Id="r2" Type="\(relationshipType)worksheet" Target="/xl/worksheets/sheet1.xml"/>\
      <Relationship Id="r3" Type="\(relationshipType)sharedStrings" Target="./strings.xml"/>\
      <Relationship Id="r4" Type="\(relationshipType)styles" Target="styles.xml"/></Relationships>
      """,
      "xl/worksheets/sheet1.xml": "<worksheet><sheetData>\(rows)</sheetData>\(after)</worksheet>",
      "xl/strings.xml": "<sst>\(strings)</sst>",
      "xl/styles.xml": "<styleSheet>\(styles)</styleSheet>",
    ]).bytes
  }

  private func cells(_ bytes: [UInt8]) throws -> [[String]] {
    let book = try Spreadsheet(bytes)
    return try book.rows(of: try #require(book.sheets.last)).map { row in
      row.cells.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
  }

  @Test func `sheets are named, and those that are hidden are told apart`() throws {
    let sheets = try Spreadsheet(workbook("")).sheets
    #expect(sheets.map(\.name) == ["Hidden", "Первый"])
    #expect(sheets.map(\.isHidden) == [true, false])
  }

  @Test func `texts are shared or stand in their cells, and pronunciation is none`() throws {
    let rows = """
      <row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="inlineStr"><is><t>inline</t></is></c></row>\
      <row><c t="str"><f>A1&amp;"x"</f><v>formula</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>
      """
    let strings = """
      <si><r><t>Rich </t></r><r><rPr><b/></rPr><t xml:space="preserve">text_x000A_.</t></r><rPh sb="0" eb="1"><t>ri</t></rPh></si>
      """
    #expect(
      try cells(workbook(rows, strings: strings)) == [
        ["", "Rich text\n.", "", "inline"], ["formula", "TRUE", "#N/A"],
      ])
  }

  @Test func `runs have their marks`() throws {
    let strings =
      "<si><r><t>a </t></r><r><rPr><b/><i val=\"0\"/><vertAlign val=\"superscript\"/></rPr><t>b</t></r></si>"
    let book = try Spreadsheet(workbook("<row r=\"1\"><c t=\"s\"><v>0</v></c></row>", strings: strings))
    let cell = try #require(try book.rows(of: book.sheets[1]).first?.cells.first)
    #expect(cell.marks.map { "\($0.kind.rawValue) \($0.range)" } == ["bold 2..<3", "superscript 2..<3"])
  }

  @Test(arguments: [
    ("yyyy-mm-dd", "45426", "2024-05-14"), ("dd.mm.yyyy;@", "45426.5", "14.05.2024"),
    ("[$-419]d mmmm yyyy\\ \"г.\"", "45426", "14 May 2024 г."), ("h:mm AM/PM", "0.75", "6:00 PM"),
    ("[h]:mm:ss", "0.5", "12:00:00"), ("yyyy-mm-dd", "60", "1900-02-29"), ("yyyy-mm-dd", "59", "1900-02-28"),
    ("ddd", "45426", "Tue"), ("0.00%", "0.975", "97.50%"), ("#,##0.0", "1234567.25", "1,234,567.3"), ("0", "-0.2", "0"),
    ("General", "0.10000000000000001", "0.1"), ("General", "12", "12"), ("0.0000", "0.9", "0.9000"),
  ])
  func `a number is shown as people see it`(code: String, value: String, shown: String) {
    var formats = CellFormats()
    formats.codes[164] = code
    formats.formatOfStyle = [0, 164]
    #expect(formats.shown(value, style: 1) == shown)
  }

  @Test func `days may be counted from 1904`() throws {
    let styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    let rows = "<row r=\"1\"><c s=\"1\"><v>43964</v></c><c><v>43964</v></c></row>"
    #expect(try cells(workbook(rows, styles: styles, book: "date1904=\"1\"")) == [["2024-05-14", "43964"]])
  }

  @Test func `cells that are merged with those above are told`() throws {
    let rows = (1...3).map { "<row r=\"\($0)\"><c r=\"B\($0)\"><v>\($0)</v></c></row>" }.joined()
    let merged = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B3:C3\"/></mergeCells>"
    let book = try Spreadsheet(workbook(rows, after: merged))
    #expect(try book.rows(of: book.sheets[1]).map(\.mergedColumns) == [[], [0], []])
  }

  @Test(arguments: [
    ("<row r=\"1\"><c t=\"s\"><v>7</v></c></row>", "a cell refers to the text 7, which the workbook does not have"),
    ("<row r=\"2\"/><row r=\"1\"/>", "its rows are not in order"),
    ("<row r=\"1\"><c>", "Opening and ending tag mismatch"),
  ])
  func `what contradicts itself is an error`(rows: String, message: String) throws {
    let error = try #require(throws: OfficeFileError.self) { try cells(workbook(rows)) }
    #expect(error.message.contains(message) || error.line != nil)
  }

  @Test func `a sheet of empty cells is limited`() throws {
    let rows = (1...600).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
    let error = try #require(throws: OfficeFileError.self) { try cells(workbook(rows)) }
    #expect(error.kind == .limit)
  }

  @Test func `what is no workbook is told`() throws {
    for bytes in [Array("text".utf8), ZipBuilder(["a": "b"]).bytes] {
      let error = try #require(throws: OfficeFileError.self) { try Spreadsheet(bytes) }
      #expect(error.kind == .foreign)
    }
  }

  @Test func `a workbook cut anywhere is refused`() {
    let whole = workbook("<row r=\"1\"><c><v>1</v></c></row>")
    for end in stride(from: 0, to: whole.count - 1, by: 7) {
      #expect(throws: OfficeFileError.self) { try cells(Array(whole[..<end])) }
    }
  }
}

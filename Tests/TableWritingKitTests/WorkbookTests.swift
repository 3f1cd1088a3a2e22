import TableReadingKit
import TableWritingKit
import Testing

@Suite struct WorkbookTests {
  private func workbook(_ rows: [[SheetCell]]) throws -> [UInt8] {
    var workbook = try Workbook(
      sheet: "Лист", columns: [SheetColumn("row", width: 5), SheetColumn("ru", width: 20), SheetColumn("x", width: 5)])
    for row in rows { _ = workbook.append(row) }
    return try workbook.finish()
  }

  @Test func `what was written is read`() throws {
    let bytes = try workbook(
      [[.number(1), .text("Да, «да».\nНет _x0041_ 😀"), .empty], [.number(2), .empty, .text("=1+1")]])
    let book = try Spreadsheet(bytes)
    let rows = try book.rows(of: try #require(book.sheets.first))
    #expect(rows.map(\.number) == [1, 2, 3])
    #expect(
      rows.map { $0.cells.map(\.string) } == [
        ["row", "ru", "x"], ["1", "Да, «да».\nНет _x0041_ 😀"], ["2", "", "=1+1"],
      ])
  }

  @Test func `nothing of a damaged workbook makes its reader fall`() throws {
    let whole = try workbook([[.number(1), .text("Да.")]])
    for count in stride(from: 0, to: whole.count, by: 97) {
      var changed = whole
      changed[count] ^= 0xFF
      for bytes in [Array(whole[..<count]), changed] {
        guard let book = try? Spreadsheet(bytes) else { continue }
        for sheet in book.sheets { _ = try? book.rows(of: sheet) }
      }
    }
  }
}

import Testing
import WorkbookKit

@Suite struct SheetReadingTests {
  private func workbook(_ rows: [[SheetCell]]) throws -> [UInt8] {
    var workbook = try Workbook(
      sheet: "Лист", columns: [SheetColumn("row", width: 5), SheetColumn("ru", width: 20), SheetColumn("x", width: 5)])
    for row in rows { _ = workbook.append(row) }
    return try workbook.finish()
  }

  @Test func `what was written is read`() throws {
    let rows = try sheetRows(
      of: workbook([[.number(1), .text("Да, «да».\nНет _x0041_ 😀"), .empty], [.number(2), .empty, .text("=1+1")]]))
    #expect(
      rows == [
        SheetRow(number: 1, cells: ["row", "ru", "x"]),
        SheetRow(number: 2, cells: ["1", "Да, «да».\nНет _x0041_ 😀"]),
        SheetRow(number: 3, cells: ["2", "", "=1+1"]),
      ])
  }

  @Test func `what is no workbook is refused, and nothing of it makes the program fall`() throws {
    #expect(throws: SheetError.self) { try sheetRows(of: Array("row\tru\n".utf8)) }
    #expect(throws: SheetError.self) { try sheetRows(of: []) }
    let whole = try workbook([[.number(1), .text("Да.")]])
    for count in stride(from: 0, to: whole.count, by: 97) {
      _ = try? sheetRows(of: Array(whole[..<count]))
      var changed = whole
      changed[count] ^= 0xFF
      _ = try? sheetRows(of: changed)
    }
  }
}

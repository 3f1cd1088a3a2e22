import TableReadingKit
import Testing

@Suite struct DelimitedTextTests {
  private func rows(_ text: String) throws -> [TableRow] {
    let text = Array(text.utf8)
    return try DelimitedText.rows(of: text, separator: DelimitedText.separator(of: text))
  }

  private func cells(_ text: String) throws -> [[String]] { try rows(text).map { $0.cells.map(\.string) } }

  @Test func `the first line shows what parts the columns`() throws {
    #expect(try cells("row\tru\n1\tДа; да, да.\n") == [["row", "ru"], ["1", "Да; да, да."]])
    #expect(try cells("row,ru\r\n1,\"Да, «да».\"\r\n") == [["row", "ru"], ["1", "Да, «да»."]])
    #expect(try cells("\u{FEFF}row;ru\r\n1;Да, да.") == [["row", "ru"], ["1", "Да, да."]])
  }

  @Test func `a table with tabs that we wrote has quotation marks as text`() throws {
    #expect(
      try cells("row\tru\n1\t\"Да\", сказал он.\n2\t\"Нет.\"\n") == [
        ["row", "ru"], ["1", "\"Да\", сказал он."], ["2", "\"Нет.\""],
      ])
  }

  @Test func `one that a spreadsheet saved quotes them`() throws {
    #expect(
      try cells("row\tru\r\n1\t\"\"\"Да\"\", сказал он.\"\r\n2\t\"а\nб\"\r\n") == [
        ["row", "ru"], ["1", "\"Да\", сказал он."], ["2", "а\nб"],
      ])
  }

  @Test func `empty cells stand, empty lines do not; lines are those of the file`() throws {
    let text = "row,a,b\n1,,\n\n,,\n\"2\n\",x,\n3,y,z"
    #expect(try rows(text).map(\.number) == [1, 2, 5, 7])
    #expect(try cells(text) == [["row", "a", "b"], ["1", "", ""], ["2\n", "x", ""], ["3", "y", "z"]])
  }

  @Test func `two rows with tabs of which one ends and the next begins with a mark stay two`() throws {
    let text = "ru\ten\n\"Пришёл.\t\"I came.\nУвидел.\"\tI saw.\"\n"
    #expect(try cells(text) == [["ru", "en"], ["\"Пришёл.", "\"I came."], ["Увидел.\"", "I saw.\""]])
  }

  @Test func `any text is a table of some kind, or has a quotation without an end`() throws {
    for text in ["", "\"\"", "\"a\"b,c\n", ",", "\r\r\n\n", "a\t\"\"\"\t\"\n"] { _ = try cells(text) }
    let error = try #require(throws: DelimitedText.OpenQuotation.self) { try cells("a,\"b\nc,d") }
    #expect(error.line == 1)
  }
}

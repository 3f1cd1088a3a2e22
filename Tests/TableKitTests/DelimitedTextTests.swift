import TableKit
import Testing

@Suite struct DelimitedTextTests {
  private func cells(_ text: String) -> [[String]] { tableLines(of: Array(text.utf8)).map(\.cells) }

  @Test func `the first line shows what parts the columns`() {
    #expect(cells("row\tru\n1\tДа; да, да.\n") == [["row", "ru"], ["1", "Да; да, да."]])
    #expect(cells("row,ru\r\n1,\"Да, «да».\"\r\n") == [["row", "ru"], ["1", "Да, «да»."]])
    #expect(cells("\u{FEFF}row;ru\r\n1;Да, да.") == [["row", "ru"], ["1", "Да, да."]])
  }

  @Test func `a table with tabs that we wrote has quotation marks as text`() {
    #expect(
      cells("row\tru\n1\t\"Да\", сказал он.\n2\t\"Нет.\"\n") == [
        ["row", "ru"], ["1", "\"Да\", сказал он."], ["2", "\"Нет.\""],
      ])
  }

  @Test func `one that a spreadsheet saved quotes them`() {
    #expect(
      cells("row\tru\r\n1\t\"\"\"Да\"\", сказал он.\"\r\n2\t\"а\nб\"\r\n") == [
        ["row", "ru"], ["1", "\"Да\", сказал он."], ["2", "а\nб"],
      ])
  }

  @Test func `empty cells stand, empty lines do not; lines are those of the file`() {
    let lines = tableLines(of: Array("row,a,b\n1,,\n\n,,\n\"2\n\",x,\n3,y,z".utf8))
    #expect(lines.map(\.line) == [1, 2, 5, 7])
    #expect(lines.map(\.cells) == [["row", "a", "b"], ["1", "", ""], ["2\n", "x", ""], ["3", "y", "z"]])
  }

  @Test func `any text is a table of some kind`() {
    for text in ["", "\"", "a,\"b", "\"a\"b,c\n", ",", "\r\r\n\n", "a\t\"\"\"\t\"\n"] { _ = cells(text) }
    #expect(cells("a,\"b\nc,d") == [["a", "\"b"], ["c", "d"]])
  }
}

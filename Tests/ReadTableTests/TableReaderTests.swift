import StageKit
import StageTesting
import Testing
import TextModel

@testable import ReadTable

@Suite struct TableReaderTests {
  private func read(_ bytes: [UInt8], _ settings: [String: SettingData] = [:]) throws -> [[String]] {
    var reader = TableReader(try Settings(settings, for: TableReader.specification))
    var context = StageContext(key: "a")
    var document = ParallelDocument(key: "a")
    try reader.read(bytes, into: &document, context: &context)
    return rows(of: document).map { row in
      zip(document.versions, row.segments).map { version, segments in
        segments.map { version.document.string(of: version.document.segments[$0]) }.joined(separator: "+")
      }
    }
  }

  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(TableReader.self)) == [])
  }

  @Test(arguments: [
    ("a\tb\nc\td", [["a", "b"], ["c", "d"]]), ("a;b,c\r\nd;e", [["a", "b,c"], ["d", "e"]]),
    ("\"a\nb\",\"c \"\"d\"\"\"\n", [["a\nb", "c \"d\""]]), ("\u{FEFF}a,b\n\n", [["a", "b"]]),
    // In text with tabs a quotation mark is text, unless a program quoted the cell.
    ("\"Да\", сказал он.\tYes\n\"Да.\"\tYes", [["\"Да\", сказал он.", "Yes"], ["\"Да.\"", "Yes"]]),
    ("\"\"\"Да\"\", сказал он.\"\tYes", [["\"Да\", сказал он.", "Yes"]]),
  ])
  func `cells are taken apart as programs put them together`(text: String, cells: [[String]]) throws {
    #expect(try read(Array(text.utf8)) == cells)
  }

  @Test func `what spreadsheets save as Unicode text is read`() throws {
    #expect(
      try read([0xFF, 0xFE] + "Да\tYes".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == [["Да", "Yes"]])
  }

  @Test func `a quotation without an end is told, with its line`() throws {
    let error = try #require(throws: StageError.self) { try read(Array("a,b\n\"c,d\n".utf8)) }
    #expect(
      error.line(file: nil)
        == ":2: a quotation that begins in this line does not end; close it, or say with separator what parts the columns"
    )
  }

  @Test func `a table is known by its name or by our heading`() {
    func confidence(_ text: String, _ name: String) -> Double? {
      TableReader.recognize(Array(text.utf8)[...], name: name)?.confidence
    }
    #expect(confidence("a\tb", "a.tsv") == 0.7)
    #expect(confidence("a\tb", "a.txt") == nil)
    #expect(confidence("row,ru,en,type,confidence,status,comment\n", "") == 0.9)
    #expect(confidence("PK\u{3}\u{4}\u{0}", "a.csv") == nil)
  }

  @Test func `any text ends in rows or in a failure`() {
    let seed = Array("row\tru\ten\ttype\n1\t\"a\"\"\tb\n\n2,\"\";\r\n".utf8)
    for index in seed.indices {
      for byte: UInt8 in [0, 0x09, 0x0A, 0x0D, 0x22, 0x2C, 0xFF] {
        var bytes = seed
        bytes[index] = byte
        for separator in ["detect", "comma", "tab"] {
          do { _ = try read(bytes, ["separator": .text(separator)]) } catch { #expect(error is StageError) }
        }
      }
    }
  }
}

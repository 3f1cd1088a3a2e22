import StageKit
import StageTesting
import Testing
import TextModel
import WriteXLSX

@Suite struct WorkbookWriterTests {
  private func workbook(_ text: String) throws -> (bytes: [UInt8], findings: [String]) {
    let versions = [("ru", text), ("en", "=1+1")].map { language, text in
      Version(
        file: SourceFile("a.\(language).txt"), document: Document(marked: text, segmented: true, language: language))
    }
    let document = ParallelDocument(
      key: "a", versions: versions,
      alignments: [Alignment(source: 0, target: 1, beads: [Bead(0..<1, 0..<1, confidence: 0.5)])])
    var writer = WorkbookWriter(try Settings(["to": "{key}"], for: WorkbookWriter.specification))
    var context = StageContext(key: "a")
    var bytes: [UInt8] = []
    try writer.fragment(document, into: &bytes, context: &context)
    return (bytes, context.findings.map(\.message))
  }

  @Test func `the same document is the same workbook`() throws {
    let first = try workbook("Да.")
    #expect(first.bytes.starts(with: "PK".utf8))
    #expect(try workbook("Да.").bytes == first.bytes)
    #expect(first.findings == [])
  }

  @Test func `characters that XML has no place for are left out and counted`() throws {
    let illegal = try workbook("Да\u{FFFE}, «да»\u{FFFF}.")
    #expect(illegal.bytes == (try workbook("Да, «да».").bytes))
    #expect(illegal.findings == ["characters left out of the workbook because XML has no place for them: 2"])
  }

  @Test func `what has no room in a cell is told`() throws {
    let long = String(repeating: "да", count: 20_000)
    #expect(
      try workbook(long).findings == [
        "7233 characters had no room in a cell of 32767; they are left out of the workbook"
      ])
  }
}

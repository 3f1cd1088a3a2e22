import StageKit
import StageTesting
import Testing
import TextModel
import WriteHTML

@Suite struct PageWriterTests {
  private func page(_ document: ParallelDocument) throws -> String {
    var writer = PageWriter(try Settings(["to": "-"], for: PageWriter.specification))
    var context = StageContext(key: document.key)
    var output: [UInt8] = []
    writer.prologue(document.versions.compactMap(\.language), into: &output)
    writer.fragment(document, into: &output, context: &context)
    writer.epilogue(into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func document(
    _ source: (language: String, text: String), _ target: (language: String, text: String), beads: [Bead]
  ) -> ParallelDocument {
    ParallelDocument(
      key: "2022/a b",
      versions: [source, target].map {
        Version(
          file: SourceFile("/home/someone/a.\($0.language).txt"),
          document: Document(marked: $0.text, segmented: true, language: $0.language))
      }, alignments: [Alignment(source: 0, target: 1, beads: beads)])
  }

  /// The rows of the table, without their addresses.
  private func rows(_ page: String) -> [String] {
    page.split(separator: "\n").filter { $0.hasPrefix("<tr id=") }.map { String($0) }
  }

  @Test func `versions stand side by side, in their languages and directions`() throws {
    let rows = rows(
      try page(
        document(
          ("ru", "Мир.|Труд."), ("ar", "سلام.|عمل."),
          beads: [
            Bead(0..<1, 0..<1, confidence: 0.97), Bead(1..<2, 1..<2, confidence: 0.4),
          ])))
    #expect(rows.count == 2)
    #expect(rows[0].contains("<td lang=\"ru\" dir=\"ltr\" title=\"line 1\"><p class=\"paragraph\">Мир.</p></td>"))
    #expect(rows[0].contains("<td lang=\"ar\" dir=\"rtl\" title=\"line 1\"><p class=\"paragraph\">سلام.</p></td>"))
  }

  @Test func `confidence is told in words, and doubtful rows are marked`() throws {
    let rows = rows(
      try page(
        document(
          ("ru", "Мир.|Труд."), ("en", "Peace.|Work."),
          beads: [
            Bead(0..<1, 0..<1, confidence: 0.97), Bead(1..<2, 1..<2, confidence: 0.4),
          ])))
    #expect(rows[0].contains("class=\"sure begins\"") && rows[0].contains("97%"))
    #expect(rows[1].contains("class=\"doubtful\"") && rows[1].contains("40%</span> <span class=\"mark\">doubtful"))
  }

  @Test func `what has no partner is shown`() throws {
    let page = try page(
      document(
        ("ru", "Мир.|Труд."), ("en", "Peace."),
        beads: [
          Bead(0..<1, 0..<1, confidence: 0.97), Bead(1..<2, 1..<1, confidence: 0.9),
        ]))
    #expect(rows(page).last?.contains("Труд.") ?? false)
    #expect(rows(page).last?.contains("no partner") ?? false)
    #expect(page.contains(">1 without a partner</a>"))
  }

  @Test func `text is text, never markup`() throws {
    let page = try page(
      document(
        ("ru", "<script>x</script> & \"y\""), ("en", "ok"),
        beads: [
          Bead(0..<1, 0..<1, confidence: 1)
        ]))
    #expect(!page.contains("<script>"))
    #expect(
      page.contains("&lt;script>x&lt;/script> &amp; \"y\"")
        || page.contains("&lt;script&gt;x&lt;/script&gt; &amp; \"y\""))
  }

  @Test func `the page needs nothing else, and does not say where files were`() throws {
    let page = try page(document(("ru", "Мир."), ("en", "Peace."), beads: [Bead(0..<1, 0..<1, confidence: 1)]))
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    #expect(!page.contains("http") && !page.contains("src="))
    #expect(page.contains("a.ru.txt") && !page.contains("someone"))
    #expect(page.contains("<tr id=\"2022/a_b:1\""))
  }
}

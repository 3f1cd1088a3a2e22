import DocumentJSON
import JSONKit
import StageKit
import StageTesting
import Testing
import TextModel
import WriteReview

@Suite struct ReviewWriterTests {
  private func page(_ document: ParallelDocument, save: String = "") throws -> String {
    var writer = ReviewWriter(
      try Settings(["to": "{key}.html", "save": .text(save)], for: ReviewWriter.specification))
    var context = StageContext(key: document.key)
    var output: [UInt8] = []
    writer.fragment(document, into: &output, context: &context)
    return String(decoding: output, as: UTF8.self)
  }

  /// What an element of the page holds.
  private func content(of id: String, in page: String) throws -> JSONValue {
    let start = try #require(page.firstRange(of: "id=\"\(id)\""))
    let rest = page[start.upperBound...]
    let text = rest[try #require(rest.firstIndex(of: ">"))...].dropFirst()
    return try JSONValue(parsing: Array(text.prefix { $0 != "<" }.utf8))
  }

  private func document(_ source: String, _ target: String, _ beads: [Bead]) -> ParallelDocument {
    ParallelDocument(
      key: "2022/a",
      versions: [("ru", source), ("ar", target)].map { language, text in
        Version(
          file: SourceFile("/home/someone/a.\(language).txt"),
          document: Document(marked: text, segmented: true, language: language))
      }, alignments: [Alignment(source: 0, target: 1, beads: beads)])
  }

  @Test func `the page holds the document, whole`() throws {
    var document = document(
      "Да.|Нет.", "نعم.",
      [
        Bead(0..<1, 0..<1, confidence: 0.9, status: .query, review: Review(comment: "?")),
        Bead(1..<2, 1..<1, confidence: 0.5),
      ])
    let record = try ParallelDocument(json: content(of: "document", in: page(document)))
    for index in document.versions.indices {
      document.versions[index].file = document.versions[index].file.withoutFolders
    }
    #expect(record == document)
  }

  @Test func `the page knows its rows and the direction of its languages`() throws {
    let layout = try content(
      of: "layout", in: page(document("Да.|Нет.", "نعم.", [Bead(0..<2, 0..<1, confidence: 0.9)])))
    var json = JSONWriter()
    json.value(layout)
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == """
        {"doubtful":0.8,"rightToLeft":[false,true],"rows":\
        [{"segments":[[0,2],[0,1]],"beads":[[0]],"confidence":0.9,"status":"proposed"}]}
        """)
  }

  @Test(arguments: ["</script><script>alert(1)</script>", "<!--<script>", "]]>&lt;\u{2028}"])
  func `no text can leave its place`(text: String) throws {
    let document = document(text, "x", [])
    let page = try page(document)
    #expect(!page.contains("alert(1)</script>") && !page.contains("<!--"))
    let record = try ParallelDocument(json: content(of: "document", in: page))
    #expect(record.versions[0].document.text == document.versions[0].document.text)
  }

  @Test func `the page needs nothing else, and does not say where files were`() throws {
    let page = try page(document("Да.", "نعم.", []))
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("src="))
    #expect(page.contains("a.ru.txt") && !page.contains("someone"))
  }

  @Test func `what is kept of one document is not taken for another's`() throws {
    func id(_ text: String) throws -> Substring {
      let page = try page(document(text, "نعم.", []))
      return page[try #require(page.firstRange(of: "data-id=\"")).upperBound...].prefix { $0 != "\"" }
    }
    #expect(try id("Да.").hasPrefix("2022/a "))
    #expect(try id("Да.") == id("Да."))
    #expect(try id("Да.") != id("Да!"))
  }

  @Test func `a page that is served knows where to save`() throws {
    let document = document("Да.", "نعم.", [])
    #expect(try page(document, save: "save").contains("<meta name=\"tolmach-save\" content=\"save\">"))
    #expect(!(try page(document).contains("tolmach-save\" content")))
  }

  @Test func `a page is of one document`() {
    #expect(throws: SettingProblem.self) {
      try Settings(["to": "all.html"], for: ReviewWriter.specification)
    }
  }
}

import ReadTMX
import StageKit
import StageTesting
import Testing
import TextModel

@Suite struct MemoryReaderTests {
  private func read(_ body: String, header: String = "<header srclang=\"ru\"/>") throws -> ParallelDocument {
    var reader = MemoryReader(try Settings(for: MemoryReader.specification))
    var context = StageContext(key: "memory")
    var document = ParallelDocument(key: "memory")
    try reader.read(
      Array("<tmx version=\"1.4\">\(header)<body>\(body)</body></tmx>".utf8), into: &document, context: &context)
    document.findings += context.findings
    return document
  }

  private func unit(_ texts: (String, String)..., inside: String = "") -> String {
    "<tu>" + inside + texts.map { "<tuv xml:lang=\"\($0)\"><seg>\($1)</seg></tuv>" }.joined() + "</tu>"
  }

  private func rowTexts(_ document: ParallelDocument) -> [[String]] {
    rows(of: document).map { row in
      zip(document.versions, row.segments).map { version, segments in
        segments.map { version.document.string(of: version.document.segments[$0]) }.joined(separator: "+")
      }
    }
  }

  @Test func `examples hold`() {
    #expect(falseExamples(of: StageFactory(MemoryReader.self)) == [])
  }

  @Test func `units of several languages are rows, whichever of them they lack`() throws {
    let document = try read(
      unit(("en", "One."), ("ru", "Раз.")) + unit(("fr", "Deux."), ("en", "Two.")) + unit(("fr", "Trois."))
        + unit(("ru", "Четыре."), ("fr", "Quatre.")))
    #expect(document.versions.compactMap(\.language?.identifier) == ["ru", "en", "fr"])
    #expect(
      rowTexts(document) == [
        ["Раз.", "One.", ""], ["", "Two.", "Deux."], ["", "", "Trois."], ["Четыре.", "", "Quatre."],
      ])
  }

  @Test func `what write-tmx says of a unit is understood, and so is a note`() throws {
    let said = "<note>Где?</note><prop type=\"x-confidence\">0.5</prop><prop type=\"x-status\">query</prop>"
    let bead = try #require(
      try read(unit(("ru", "Раз."), ("en", "One."), inside: said)).alignments.first?.beads.first)
    #expect(bead == Bead(0..<1, 0..<1, confidence: 0.5, status: .query, review: Review(comment: "Где?")))
  }

  @Test func `a language that stands twice in a unit is told`() throws {
    let document = try read(unit(("ru", "Раз."), ("ru", "Один."), ("en", "One.")))
    #expect(rowTexts(document) == [["Раз.", "One."]])
    #expect(document.findings.map(\.message) == ["line 1: a unit has ru more than once; the first text is taken"])
  }

  @Test(arguments: [
    ("<tu><tuv><seg>a</seg></tuv></tu>", "1: a <tuv> has no language; give it an xml:lang, such as ru or en-GB"),
    ("<tu>", "1:"),
  ])
  func `what cannot be read is a failure with its place`(body: String, message: String) throws {
    let error = try #require(throws: StageError.self) { try read(body) }
    #expect(error.line(file: nil).hasPrefix(message) || error.line(file: nil).contains(message))
  }

  @Test func `a memory cut anywhere is read or refused`() throws {
    let whole = Array(
      ("<tmx version=\"1.4\"><header srclang=\"ru\"/><body>" + unit(("ru", "Раз."), ("en", "One.")) + "</body></tmx>")
        .utf8)
    for end in whole.indices {
      var reader = MemoryReader(try Settings(for: MemoryReader.specification))
      var context = StageContext(key: "memory")
      var document = ParallelDocument(key: "memory")
      #expect(throws: StageError.self) {
        try reader.read(Array(whole[..<end]), into: &document, context: &context)
      }
    }
  }
}

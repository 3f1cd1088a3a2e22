import Testing
import TextModel
import UnitKit

@Suite struct UnitAssemblyTests {
  private func assembled(_ units: [[String?]], pivot: Int = 0) -> ParallelDocument {
    var assembly = UnitAssembly()
    for language in ["ru", "en", "fr"] { _ = assembly.addVersion(LanguageTag(language)) }
    for texts in units {
      var unit = UnitAssembly.Unit()
      for (version, text) in texts.enumerated() {
        guard let text, let segment = assembly.add(UnitText(Array(text.utf8)), to: version) else { continue }
        unit.segments[version] = segment..<(segment + 1)
      }
      assembly.add(unit)
    }
    var document = ParallelDocument(key: "a")
    assembly.fill(&document, pivot: pivot)
    return document
  }

  private func texts(_ document: ParallelDocument) -> [[String]] {
    rows(of: document).map { row in
      zip(document.versions, row.segments).map { version, segments in
        segments.map { version.document.string(of: version.document.segments[$0]) }.joined(separator: "+")
      }
    }
  }

  @Test func `units are rows in their order, whichever version they lack`() {
    let units = [["Раз.", "One.", nil], [nil, "Two.", "Deux."], [nil, nil, "Trois."], ["Четыре.", nil, "Quatre."]]
    #expect(texts(assembled(units)) == units.map { $0.map { $0 ?? "" } })
  }

  @Test func `the pivot goes first`() {
    let document = assembled([["Раз.", "One.", nil]], pivot: 1)
    #expect(document.versions.compactMap(\.language?.identifier) == ["en", "ru", "fr"])
    #expect(texts(document) == [["One.", "Раз.", ""]])
  }

  @Test func `texts of one block stand in it, with what parts them`() throws {
    var assembly = UnitAssembly()
    let version = assembly.addVersion(LanguageTag("zh"))
    _ = assembly.add(UnitText(Array(" 一。 ".utf8)), to: version, place: .init(line: 3, label: "1"))
    _ = assembly.add(UnitText(Array("二。".utf8)), to: version, after: [])
    _ = assembly.add(UnitText(Array("三。".utf8)), to: version)
    var document = ParallelDocument(key: "a")
    assembly.fill(&document)
    let text = try #require(document.versions.first?.document)
    #expect(text.blocks.map { text.string(of: $0) } == ["一。二。", "三。"])
    #expect(text.segments.map { text.string(of: $0) } == ["一。", "二。", "三。"])
    #expect(text.blocks.map(\.origin.line) == [3, nil])
    #expect(text.blocks.map(\.place) == ["1", nil])
  }

  @Test func `marks and findings stand where their texts do`() throws {
    var assembly = UnitAssembly()
    let version = assembly.addVersion(LanguageTag("en"))
    _ = assembly.add(UnitText(Array("One.".utf8)), to: version)
    var text = UnitText(Array(" a ".utf8))
    text.beginMark("1", .bold)
    text.append("bold".utf8)
    text.beginMark("2", .italic)
    text.endMark("1")
    text.append(" z".utf8)
    text.endForeignMark(.underline)
    let segment = assembly.add(text, to: version)
    assembly.add(Finding(FindingKind("odd", "odd")), to: version, segment: segment)
    var document = ParallelDocument(key: "a")
    assembly.fill(&document)
    let whole = try #require(document.versions.first?.document)
    #expect(
      whole.marks.map { "\($0.kind.rawValue): \(whole.string($0.range))" } == [
        "underline: a bold z", "bold: bold", "italic:  z",
      ])
    #expect(whole.findings.flatMap(\.places).map { whole.string($0.range) } == ["a bold z"])
  }
}

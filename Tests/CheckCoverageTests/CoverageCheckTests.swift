import StageKit
import StageTesting
import Testing
import TextModel

@testable import CheckCoverage

/// What is found in rows of Russian and English.
private func found(_ rows: [(String, String)]) throws -> [String] {
  let sides = [rows.map(\.0).joined(separator: "|"), rows.map(\.1).joined(separator: "|")]
  var document = ParallelDocument(
    key: "example",
    versions: zip(sides, ["ru", "en"]).map { text, language in
      Version(file: SourceFile(language), document: Document(marked: text, segmented: true, language: language))
    })
  document.alignments = [
    Alignment(source: 0, target: 1, beads: rows.indices.map { Bead($0..<($0 + 1), $0..<($0 + 1), confidence: 1) })
  ]
  var context = StageContext(key: "example")
  var check = CoverageCheck(try Settings(for: CoverageCheck.specification))
  check.process(&document, context: &context)
  return document.findings.map(\.kind.id)
}

@Suite("check-coverage") struct CoverageCheckTests {
  @Test("its examples are true") func examples() {
    #expect(falseExamples(of: StageFactory(CoverageCheck.self)) == [])
  }

  @Test("a translation much shorter than the others suggest is told") func length() throws {
    let source = "Генеральный секретарь представил доклад о работе организации за прошедший год."
    let target = "The Secretary-General presented a report on the work of the organization last year."
    let rows = Array(repeating: (source, target), count: 12)
    #expect(try found(rows) == [])
    #expect(try found(rows + [(source, "The report was presented.")]) == ["length-out-of-proportion"])
  }

  @Test("the passage before it again is told only where the source goes on") func repetition() throws {
    let report = ("Комитет принял доклад о работе.", "The Committee adopted the report on its work.")
    let other = ("Затем делегации выслушали докладчика.", report.1)
    #expect(try found([report, other]) == ["passage-repeated"])
    #expect(try found([report, report]) == [])
  }

  @Test("a translation into a third language is told") func language() throws {
    let row = (
      "Правительство опубликовало новый закон об охране окружающей среды в северных районах страны.",
      "Die Regierung hat ein neues Gesetz über den Schutz der Umwelt in den nördlichen Teilen des Landes veröffentlicht."
    )
    #expect(try found([row]) == ["language-wrong"])
  }
}

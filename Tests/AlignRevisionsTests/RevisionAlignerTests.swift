import StageKit
import StageTesting
import Testing
import TextModel

@testable import AlignRevisions

private func parallelDocument(_ texts: [(language: String, text: String)]) -> ParallelDocument {
  ParallelDocument(
    key: "treaty",
    versions: texts.map { language, text in
      Version(
        file: SourceFile("treaty.\(language).txt"),
        document: Document(marked: text, segmented: true, language: language))
    })
}

private func processed(_ document: ParallelDocument, _ settings: [String: SettingData] = [:]) throws -> ParallelDocument
{
  var document = document
  var stage = try RevisionAligner(Settings(settings, for: RevisionAligner.specification))
  var context = StageContext(key: document.key)
  try stage.process(&document, context: &context)
  return document
}

private func revised(_ old: String, _ new: String) throws -> ParallelDocument {
  try processed(parallelDocument([("ru", old), ("ru", new)]))
}

private func lines(_ document: ParallelDocument) -> [String] { document.alignments.flatMap(\.beads).map(\.line) }

@Suite struct RevisionAlignerTests {
  @Test func itsExamplesHold() {
    #expect(falseExamples(of: StageFactory(RevisionAligner.self)) == [])
  }

  @Test func whatIsUnchangedIsSureAndSaysNothing() throws {
    let document = try revised("Раз два.|Три четыре.", "Раз  два.|Три четыре.")
    #expect(lines(document) == ["0\t0", "1\t1"])
    #expect(document.alignments[0].beads.map(\.confidence) == [1, 1])
    #expect(document.findings == [])
  }

  @Test func aSentenceThatWasDividedIsOneBead() throws {
    let document = try revised(
      "Начало.|Комиссия собирается раз в год, и решения её обязательны.|Конец.",
      "Начало.|Комиссия собирается раз в год.|Решения её обязательны.|Конец.")
    #expect(lines(document) == ["0\t0", "1\t1,2", "2\t3"])
  }

  @Test func aPassageThatWasMovedIsFoundAndToldOnce() throws {
    let document = try revised(
      "Статья первая о комиссии.|Комиссия собирается раз в год.|Статья вторая о водах.|Воды озера общие.|Рыбу ловят летом.",
      "Статья вторая о водах.|Воды озера общие.|Рыбу ловят летом.|Статья первая о комиссии.|Комиссия собирается раз в год."
    )
    #expect(lines(document) == ["0\t3", "1\t4", "2\t0", "3\t1", "4\t2"])
    #expect(document.findings.map(\.message) == ["moved: 2 segments from \"Статья первая о комиссии.\" on"])
    let places = document.findings[0].places.map { document.versions[$0.version ?? 9].document.string($0.range) }
    #expect(places == Array(repeating: "Статья первая о комиссии. Комиссия собирается раз в год.", count: 2))
  }

  @Test func repeatedSegmentsKeepTheirOrder() throws {
    let document = try revised("Да.|Нет.|Да.|Да.", "Да.|Да.|Нет.|Да.|Да.")
    let beads = document.alignments[0].beads
    #expect(beads.filter(\.isPaired).count == 4)
    #expect(zip(beads, beads.dropFirst()).allSatisfy { $0.target.upperBound <= $1.target.lowerBound })
  }

  @Test func textsWithoutAnythingInCommonHaveNoPairs() throws {
    #expect(try lines(revised("Раз.|Два.", "Uno.")).sorted() == ["\t0", "0\t", "1\t"])
    #expect(try lines(revised("", "Раз.")) == ["\t0"])
    #expect(try lines(revised("Раз.", "")) == ["0\t"])
  }

  @Test func versionsOfTwoLanguagesAreNoEditions() throws {
    #expect(throws: StageError(RevisionAligner.otherLanguage, ["old": "ru", "new": "en"])) {
      try processed(parallelDocument([("ru", "Да."), ("en", "Yes.")]))
    }
    #expect(throws: StageError(RevisionAligner.oneVersion, ["count": "1"])) {
      try processed(parallelDocument([("ru", "Да.")]))
    }
  }

  @Test(arguments: 0..<20)
  func everySegmentIsInOneBead(_ seed: Int) throws {
    let words = ["вода", "озеро", "комиссия", "статья", "решение", "год", "договор"]
    var state = UInt32(seed)
    func next(_ limit: Int) -> Int {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Int(state >> 16) % limit
    }
    func text() -> String {
      (0..<(next(9) + 1)).map { _ in (0...next(4)).map { _ in words[next(words.count)] }.joined(separator: " ") }
        .joined(separator: "|")
    }
    let document = try revised(text(), text())
    let beads = document.alignments[0].beads
    #expect(beads.flatMap(\.source).sorted() == Array(document.versions[0].document.segments.indices))
    #expect(beads.flatMap(\.target).sorted() == Array(document.versions[1].document.segments.indices))
  }
}

@Suite struct CarriedTranslationTests {
  private let review = Review(comment: "проверено", reviewer: "И. О.", date: "2022-11-23")

  private func carried() throws -> ParallelDocument {
    var document = parallelDocument([
      ("ru", "Общие положения.|Стороны обязуются уведомлять друг друга.|Договор бессрочный.|Хранится в Женеве."),
      ("ru", "Общие положения.|Стороны вправе уведомлять друг друга.|Вопросы решает комиссия.|Хранится в Женеве."),
      (
        "en",
        "General provisions.|The Parties shall notify each other.|The Treaty is of unlimited duration.|Kept in Geneva."
      ),
    ])
    document.alignments = [
      Alignment(
        source: 0, target: 2,
        beads: (0..<4).map { number in
          Bead(
            number..<(number + 1), number..<(number + 1), confidence: 0.9, status: number == 0 ? .accepted : .proposed,
            review: number == 0 ? review : nil)
        })
    ]
    return try processed(document)
  }

  @Test func unchangedPairsKeepTheirStatusAndChangedOnesAreQuestions() throws {
    let document = try carried()
    #expect(document.versions.map { $0.language?.identifier } == ["ru", "en"])
    #expect(document.versions[0].document.string(of: document.versions[0].document.segments[1]).contains("вправе"))
    #expect(lines(document) == ["0\t0", "1\t1", "\t2", "2\t", "3\t3"])
    let beads = document.alignments[0].beads
    #expect(beads.map(\.status) == [.accepted, .query, .proposed, .proposed, .proposed])
    #expect(beads[0].review == review)
    #expect(beads[1].review?.comment == "Стороны [-обязуются-] {+вправе+} уведомлять друг друга …")
    #expect(beads[1].confidence < 0.9)
  }

  @Test func findingsSpeakOfTheNewEdition() throws {
    let document = try carried()
    #expect(document.findings.map(\.kind.id) == ["changed-segment", "gone-segment", "new-segment"])
    let places = document.findings.map { finding in
      finding.places.map { document.versions[$0.version ?? 9].document.string($0.range) }
    }
    #expect(places == [["Стороны вправе уведомлять друг друга."], [], ["Вопросы решает комиссия."]])
  }

  @Test func aTranslationMustBeAligned() {
    #expect(throws: StageError(RevisionAligner.notAligned, ["number": "3"])) {
      try processed(parallelDocument([("ru", "Да."), ("ru", "Да."), ("en", "Yes.")]))
    }
  }

  @Test func withoutCarryingAllVersionsStay() throws {
    var document = parallelDocument([("ru", "Да."), ("ru", "Да."), ("en", "Yes.")])
    document.alignments = [Alignment(source: 0, target: 2, beads: [Bead(0..<1, 0..<1, confidence: 1)])]
    document = try processed(document, ["carry": false])
    #expect(document.versions.count == 3)
    #expect(document.alignments.map { [$0.source, $0.target] } == [[0, 1], [0, 2]])
  }
}

@Suite struct WordDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    let all = (old + " " + new).split(separator: " ").map { String($0) }
    func numbers(_ text: String) -> [Int32] {
      text.split(separator: " ").map { word in Int32(all.firstIndex(of: String(word)) ?? -1) }
    }
    return wordDiff(numbers(old), numbers(new), spelling: { all[Int($0)] })
  }

  @Test(arguments: [
    ("a b c", "a x c", "a [-b-] {+x+} c"), ("a b", "a b c", "a b {+c+}"), ("a b c", "b c", "[-a-] b c"),
    ("a", "b", "[-a-] {+b+}"), ("1 2 3 4 5 a 6 7 8 9 0", "1 2 3 4 5 b 6 7 8 9 0", "… 3 4 5 [-a-] {+b+} 6 7 8 …"),
    ("a 1 2 3 4 5 6 7 b", "x 1 2 3 4 5 6 7 y", "[-a-] {+x+} 1 2 3 … 5 6 7 [-b-] {+y+}"), ("a b", "a b", "…"),
  ])
  func changesAreShownWithTheWordsAroundThem(_ old: String, _ new: String, _ shown: String) {
    #expect(diff(old, new) == shown)
  }
}

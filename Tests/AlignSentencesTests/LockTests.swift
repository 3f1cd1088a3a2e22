import DocumentJSON
import JSONKit
import StageKit
import StageTesting
import Testing
import TextModel

@testable import AlignSentences

private func aligned(
  _ source: String, _ target: String, beads: [Bead] = [], settings: [String: SettingData] = [:]
) throws -> ParallelDocument {
  var document = ParallelDocument(
    key: "test",
    versions: [
      Version(file: SourceFile("a"), document: Document(marked: source, segmented: true, language: "ru")),
      Version(file: SourceFile("b"), document: Document(marked: target, segmented: true, language: "en")),
    ])
  if !beads.isEmpty { document.alignments = [Alignment(source: 0, target: 1, beads: beads)] }
  return try aligned(document, settings)
}

private func aligned(_ document: ParallelDocument, _ settings: [String: SettingData] = [:]) throws -> ParallelDocument {
  var document = document
  var stage = try SentenceAligner(Settings(settings, for: SentenceAligner.specification))
  var context = StageContext(key: document.key)
  try stage.process(&document, context: &context)
  return document
}

private func lines(_ document: ParallelDocument) -> [String] { document.alignments.flatMap(\.beads).map(\.line) }

@Suite struct LockTests {
  private let review = Review(comment: "так и есть", reviewer: "И. О.", date: "2022-11-23")

  @Test func settledBeadsKeepTheirStatusAndReviewAndTheRestIsAlignedAround() throws {
    let settled = Bead(1..<2, 1..<3, confidence: 0.2, status: .accepted, review: review)
    let document = try aligned(
      "Да.|Пять лет прошло с тех пор.|Нет.", "Yes.|Five years have passed.|Since then, that is.|No.", beads: [settled])
    #expect(lines(document) == ["0\t0", "1\t1,2", "2\t3"])
    #expect(document.alignments[0].beads[1] == settled)
    #expect(document.alignments[0].beads[0].status == .proposed)
  }

  @Test func proposedBeadsAreFoundAnew() throws {
    let document = try aligned(
      "Да.|Прошло 5 лет.", "Yes.|Passed 5 years.", beads: [Bead(0..<1, 1..<2, confidence: 1)])
    #expect(document.alignments.count == 1)
    #expect(lines(document) == ["0\t0", "1\t1"])
  }

  @Test func aLockMayBeOfAnyShape() throws {
    let document = try aligned(
      "Один.|Два.|Три.|Четыре.|Пять.|Шесть.|Семь в 1999 году.", "All of them.|Seven in 1999.",
      beads: [Bead(0..<6, 0..<1, confidence: 1, status: .locked)])
    #expect(lines(document) == ["0,1,2,3,4,5\t0", "6\t1"])
  }

  @Test func aLockWithoutPartnerKeepsItsSegmentAlone() throws {
    let document = try aligned(
      "В 1999 году.|В 1999 году.|Да.", "In 1999.|Yes.", beads: [Bead(0..<1, 0..<0, confidence: 1, status: .locked)])
    #expect(lines(document) == ["0\t", "1\t0", "2\t1"])
    let target = try aligned(
      "В 1999 году.|Да.", "In 1999.|In 1999.|Yes.", beads: [Bead(0..<0, 0..<1, confidence: 1, status: .locked)])
    #expect(lines(target) == ["\t0", "0\t1", "1\t2"])
  }

  @Test func locksMayCross() throws {
    let document = try aligned(
      "Начало.|Азия.|Европа.|Конец 7.", "Beginning.|Europe.|Asia.|End 7.",
      beads: [Bead(1..<2, 2..<3, confidence: 1, status: .locked), Bead(2..<3, 1..<2, confidence: 1, status: .locked)])
    #expect(lines(document) == ["0\t0", "1\t2", "2\t1", "3\t3"])
  }

  @Test func noBeadReachesOverALock() throws {
    // Without the lock in the middle the first and the third would be one bead.
    let document = try aligned(
      "Он встал|Сноска.|и вышел в 5 часов.", "He got up and went out at 5 o'clock.",
      beads: [Bead(1..<2, 0..<0, confidence: 1, status: .locked)])
    #expect(!lines(document).contains { $0.hasPrefix("0,") || $0.hasPrefix("0,2") })
    #expect(lines(document).contains("1\t"))
  }

  @Test func whatWasRejectedIsNotProposedAgain() throws {
    let (source, target) = ("Да.|Прошло 5 лет.|Нет.", "Yes.|Passed 5 years.|No.")
    #expect(lines(try aligned(source, target)).contains("1\t1"))
    let document = try aligned(source, target, beads: [Bead(1..<2, 1..<2, confidence: 1, status: .rejected)])
    #expect(!lines(document).contains("1\t1"))
  }

  @Test func aQuestionStaysWithItsBead() throws {
    let document = try aligned(
      "Да.|Прошло 5 лет.", "Yes.|Passed 5 years.",
      beads: [Bead(1..<2, 1..<2, confidence: 0.5, status: .query, review: review)])
    #expect(document.alignments[0].beads.map(\.status) == [.proposed, .query])
    #expect(document.alignments[0].beads[1].review == review)
  }

  @Test func anAlignmentInTheOtherDirectionCountsAsWell() throws {
    var document = try aligned("Да.|Нет.", "No.|Yes.")
    document.alignments = [
      Alignment(source: 1, target: 0, beads: [Bead(0..<1, 1..<2, confidence: 1, status: .accepted)])
    ]
    document = try aligned(document)
    #expect(document.alignments.count == 1)
    #expect(lines(document).contains("1\t0"))
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8])
  func locksNeverMakeTheRestWorse(_ seed: Int) throws {
    // By lengths alone the aligner errs, so that there is something to win and to lose.
    let (source, target) = (chapters.flatMap(\.source), chapters.flatMap(\.target))
    let whole = chapters.indices.map { (chapter: Int?.some($0), count: chapters[$0].source.count) }
    let wholeTarget = chapters.indices.map { (chapter: Int?.some($0), count: chapters[$0].target.count) }
    let gold = truth(source: whole, target: wholeTarget)
    let texts = (source.joined(separator: "\n\n"), target.joined(separator: "\n\n"))
    for method in ["length", "lexical"] {
      let settings: [String: SettingData] = ["method": .text(method)]
      let free = Set(lines(try aligned(texts.0, texts.1, settings: settings)))
      let beads = gold.sorted().enumerated().filter { ($0.offset * 7 + seed * 5) % 11 < 2 }.map {
        Bead(line: $0.element)
      }
      let locked = Set(lines(try aligned(texts.0, texts.1, beads: beads, settings: settings)))
      let lines = Set(beads.map(\.line))
      #expect(locked.isSuperset(of: lines))
      let rest = gold.subtracting(lines)
      #expect(locked.intersection(rest).count >= free.intersection(rest).count)
    }
  }
}

extension Bead {
  /// A locked bead of a line as ``Bead/line`` is.
  fileprivate init(line: String) {
    let sides = line.split(separator: "\t").map { side in side.split(separator: ",").compactMap { Int($0) } }
    self.init(
      sides[0][0]..<(sides[0][sides[0].count - 1] + 1), sides[1][0]..<(sides[1][sides[1].count - 1] + 1), confidence: 1,
      status: .locked)
  }
}

import StageKit
import StageTesting
import Testing
import TextModel

@testable import AlignSentences

private func aligned(_ document: ParallelDocument, _ settings: [String: SettingData] = [:]) throws -> ParallelDocument {
  var document = document
  var stage = try SentenceAligner(Settings(settings, for: SentenceAligner.specification))
  var context = StageContext(key: document.key)
  try stage.process(&document, context: &context)
  return document
}

private func paired(_ document: ParallelDocument) -> [String] {
  document.alignments.flatMap(\.beads).filter(\.isPaired).map(\.line)
}

@Suite struct ReorderedListTests {
  @Test func itemsOfGoldListsFindTheirPartnersWhereverTheyStand() throws {
    var (right, found, all, inOrder) = (0, 0, 0, 0)
    for list in goldLists {
      let beads = try paired(aligned(list.document))
      right += beads.count(where: list.beads.contains)
      found += beads.count
      all += list.beads.count
      inOrder += list.inOrder
    }
    #expect(goldLists.count >= 20)
    // The best that keeps the order finds 73 of 100; what has no known word has only its place to go by.
    #expect(inOrder * 100 < 75 * all)
    #expect(2 * right * 100 >= 95 * (found + all))
  }

  @Test func aListInAnotherOrderIsToldWithBothPlaces() throws {
    let document = try aligned(goldLists[0].document)
    let finding = try #require(document.findings.first)
    #expect(finding.kind == SentenceAligner.reordered)
    #expect(finding.message == "the list of 2 items from \"Азербайджан\" on has another order in the en version")
    let texts = finding.places.map { place in document.versions[place.version ?? 0].document.string(place.range) }
    #expect(texts == ["Азербайджан\nАрмения", "Armenia\nAzerbaijan"])
  }

  @Test(arguments: goldLists.indices)
  func aListInTheSameOrderStaysInIt(_ index: Int) throws {
    // A list beside itself has no better order than its own.
    let version = goldLists[index].document.versions[0]
    var copy = version
    copy.document.detection.language = nil
    let document = ParallelDocument(key: "same", versions: [version, copy])
    let beads = try paired(aligned(document))
    #expect(beads == version.document.segments.indices.map { "\($0)\t\($0)" })
  }

  @Test func orderHoldsOutsideOfLists() throws {
    // The same words, but as sentences of a paragraph.
    let (source, target) = (
      "Азербайджан помог.|Армения помогла.|Беларусь помогла.", "Armenia helped.|Azerbaijan helped.|Belarus helped."
    )
    let document = ParallelDocument(
      key: "prose",
      versions: [
        Version(file: SourceFile("a"), document: Document(marked: source, language: "ru")),
        Version(file: SourceFile("b"), document: Document(marked: target, language: "en")),
      ])
    let beads = try aligned(document).alignments[0].beads
    #expect(zip(beads, beads.dropFirst()).allSatisfy { $0.target.upperBound <= $1.target.lowerBound })
  }

  @Test func whatAPersonLockedStaysInItsPlace() throws {
    var list = goldLists[0].document
    list.alignments = [Alignment(source: 0, target: 1, beads: [Bead(1..<2, 1..<2, confidence: 1, status: .locked)])]
    let lines = try paired(aligned(list))
    #expect(lines.contains("1\t1"))
    #expect(!lines.contains("2\t1"))
  }

  @Test func confidenceIsLowWhereNothingButTheOrderSpeaks() throws {
    let list = GoldList(
      languages: ("ru", "en"),
      lines: """
        2: Армения = Armenia
        3: Сепулька = Ksunglubal
        4: Бяка = Zgroggle
        1: Азербайджан = Azerbaijan
        """)
    let beads = try aligned(list.document).alignments[0].beads
    for bead in beads where bead.isPaired && (2...3).contains(bead.source.lowerBound) {
      #expect(bead.confidence <= 0.5)
    }
  }
}

import StageKit
import StageTesting
import Testing
import TextModel

@testable import AlignSentences

private struct Outcome {
  var lines: Set<String>
  var document: ParallelDocument

  var beads: [Bead] { document.alignments[0].beads }
}

/// A part of a text: a chapter of the story, or text that the other side does not have.
private enum Part {
  case chapter(Int)
  case alone([String])
}

private func sides(_ parts: [Part], _ side: KeyPath<Chapter, [String]>) -> [(chapter: Int?, segments: [String])] {
  parts.map { part in
    switch part {
    case .chapter(let number): (chapter: number, segments: chapters[number][keyPath: side])
    case .alone(let segments): (chapter: nil, segments: segments)
    }
  }
}

/// Aligns two arrangements of the story; of the true beads with two sides, those that were found, and all.
private func align(_ source: [Part], _ target: [Part]) throws -> (outcome: Outcome, gold: Set<String>) {
  let (left, right) = (sides(source, \.source), sides(target, \.target))
  var document = ParallelDocument(
    key: "story",
    versions: [
      Version(file: SourceFile("story.ru.txt"), document: document(left.map(\.segments), language: "ru")),
      Version(
        file: SourceFile("story.en.txt"), document: AlignSentencesTests.document(right.map(\.segments), language: "en")),
    ])
  var stage = try SentenceAligner(Settings(for: SentenceAligner.specification))
  var context = StageContext(key: "story")
  try stage.process(&document, context: &context)
  let gold = truth(
    source: left.map { ($0.chapter, $0.segments.count) }, target: right.map { ($0.chapter, $0.segments.count) })
  let lines = document.alignments[0].beads.filter(\.isPaired).map(\.line)
  return (Outcome(lines: Set(lines), document: document), gold)
}

private func f1(_ result: (outcome: Outcome, gold: Set<String>)) -> Double {
  2 * Double(result.outcome.lines.intersection(result.gold).count)
    / Double(result.outcome.lines.count + result.gold.count)
}

/// What the story has as it is, less a little.
private let good = 0.9

private let whole: [Part] = chapters.indices.map { .chapter($0) }

/// What the story does not have: 50 lines in Russian, and some in French.
private let tail = (1...50).map {
  "Приложение \($0): ведомость расходов конторы по статье \($0 * 7 % 31), лист \($0 + 3)."
}
private let french = [
  "La bibliothèque municipale ouvre ses portes à neuf heures du matin.",
  "Les lecteurs peuvent emprunter cinq ouvrages pendant trois semaines.",
  "Le règlement intérieur interdit de manger dans les salles de lecture.",
  "Un vestiaire gratuit se trouve au rez-de-chaussée.",
  "Les enfants de moins de douze ans doivent être accompagnés.",
  "Toute perte de carte doit être signalée sans délai au bureau.",
  "Le catalogue se consulte aussi depuis la maison.",
  "La salle des périodiques ferme pendant le mois d'août.",
]

@Suite struct DisturbedTextTests {
  @Test func theStoryAsItIs() throws {
    #expect(f1(try align(whole, whole)) > 0.92)
  }

  @Test func anUntranslatedTailHasNoPartnerAndHarmsNothing() throws {
    let result = try align(whole + [.alone(tail)], whole)
    #expect(f1(result) > good)
    let end = result.outcome.document.versions[0].document.segments.count
    let alone = result.outcome.beads.filter { !$0.isPaired }.flatMap(\.source)
    #expect(Set(alone).isSuperset(of: (end - tail.count)..<end))
  }

  @Test func aMissingChapterHasNoPartner() throws {
    let result = try align(whole, [whole[0], whole[2], whole[3]])
    #expect(f1(result) > good)
    #expect(result.outcome.document.findings == [])
  }

  @Test func halfATranslationIsAlignedAsFarAsItGoes() throws {
    #expect(f1(try align(whole, [whole[0], whole[1]])) > 0.85)
    #expect(f1(try align(whole, [whole[0], whole[2]])) > good)
  }

  @Test func aTableOfContentsOfOneSideHarmsNothing() throws {
    let contents = chapters.enumerated().map { "\($0.element.source[0]) \($0.offset * 11 + 3)" }
    #expect(f1(try align([.alone(contents)] + whole, whole)) > good)
  }

  @Test func aThirdLanguageHasNoPartner() throws {
    let result = try align([whole[0], whole[1], .alone(french), whole[2], whole[3]], whole)
    #expect(f1(result) > good)
  }

  @Test func swappedChaptersAreFoundAndToldWithBothPlaces() throws {
    let result = try align(whole, [whole[0], whole[2], whole[1], whole[3]])
    #expect(f1(result) > good)
    let findings = result.outcome.document.findings
    #expect(findings.map(\.kind) == [SentenceAligner.moved])
    let place = try #require(findings.first?.places.first)
    let other = try #require(findings.first?.places.last)
    let versions = result.outcome.document.versions
    let source = versions[0].document.string(place.range)
    let target = versions[1].document.string(other.range)
    let isSecond = source.contains("барометр") && target.contains("barometer")
    let isThird = source.contains("франков") && target.contains("francs")
    #expect(isSecond != isThird)
  }

  @Test func aChapterThatStandsFarFromItsPlaceIsFound() throws {
    let result = try align(whole, [whole[3], whole[0], whole[1], whole[2]])
    #expect(f1(result) > good)
    #expect(!result.outcome.document.findings.isEmpty)
  }

  @Test func everySegmentIsInOneBeadWhateverTheOrder() throws {
    let outcome = try align(whole, [whole[2], .alone(french), whole[0], whole[1]]).outcome
    let versions = outcome.document.versions
    #expect(outcome.beads.flatMap(\.source).sorted() == Array(versions[0].document.segments.indices))
    #expect(outcome.beads.flatMap(\.target).sorted() == Array(versions[1].document.segments.indices))
  }
}

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

  @Test(arguments: [2, 3, 4])
  func shortSectionsThatHaveChangedPlacesAreFoundAndTold(_ length: Int) throws {
    let text = sections(length)
    let result = try alignLines(text.source, text.target(swapping: 2, with: 3))
    #expect(result.findings.map(\.kind) == [SentenceAligner.moved])
    let lines = Set(result.alignments[0].beads.filter(\.isPaired).map(\.line))
    #expect(lines.intersection(text.gold(swapping: 2, with: 3)).count >= text.source.count - 1)
  }

  @Test func settlingABeadThatStandsAcrossLosesNoOther() throws {
    let text = sections(1)
    let (source, target) = (text.source, text.target(swapping: 2, with: 5))
    let free = try alignLines(source, target).alignments[0].beads.filter(\.isPaired)
    let lock = Bead(2..<3, 5..<6, confidence: 1, status: .locked)
    let locked = try alignLines(source, target, settled: [lock]).alignments[0].beads.filter(\.isPaired)
    #expect(locked.contains(lock))
    let rest = free.filter { !$0.source.overlaps(lock.source) && !$0.target.overlaps(lock.target) }
    #expect(Set(locked.map(\.line)).isSuperset(of: rest.map(\.line)))
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

/// Sections of as many lines each.
private struct Sections {
  let length: Int

  private static let lines = [
    (
      "Гавань закрыта с 1 мая для судов под чужим флагом.",
      "The harbour is closed to ships under a foreign flag from 1 May."
    ),
    ("Капитан порта ведёт журнал прибытия.", "The harbour master keeps a journal of arrivals."),
    ("Лоцман получает 40 рублей за каждый рейс.", "The pilot receives 40 roubles for each voyage."),
    ("Груз хранится на складе не дольше 30 дней.", "Cargo is stored in the warehouse for no more than 30 days."),
    ("Школа открывается осенью, в сентябре.", "The school opens in autumn, in September."),
    ("Учитель преподаёт историю и математику.", "The teacher teaches history and mathematics."),
    ("Библиотека покупает 120 книг в год.", "The library buys 120 books a year."),
    ("Дети обедают в большом зале.", "The children have dinner in the great hall."),
    ("Врач осматривает больных утром.", "The doctor examines the patients in the morning."),
    ("Аптека продаёт лекарства по рецепту.", "The pharmacy sells medicines on prescription."),
    ("Больница имеет 75 коек.", "The hospital has 75 beds."),
    ("Сестра милосердия дежурит ночью.", "The nurse is on duty at night."),
    ("Железная дорога соединяет город с морем.", "The railway connects the town with the sea."),
    ("Поезд прибывает на станцию в 8 часов.", "The train arrives at the station at 8 o'clock."),
    ("Билет первого класса стоит 15 рублей.", "A first class ticket costs 15 roubles."),
    ("Кондуктор проверяет билеты в вагоне.", "The conductor checks the tickets in the carriage."),
    ("Налог на землю платит владелец.", "The tax on land is paid by the owner."),
    ("Министр финансов публикует бюджет в 1897 году.", "The minister of finance publishes the budget in 1897."),
    ("Банк выдаёт кредит крестьянам.", "The bank gives credit to peasants."),
    ("Золото хранится в подвале банка.", "Gold is kept in the cellar of the bank."),
    ("Театр начинает сезон новой оперой.", "The theatre begins the season with a new opera."),
    ("Музыканты репетируют в субботу.", "The musicians rehearse on Saturday."),
    ("Публика приветствует певицу цветами.", "The audience greets the singer with flowers."),
    ("Музей показывает картины художника.", "The museum shows the paintings of the artist."),
  ]

  var source: [String] { (0..<6).flatMap { section in Self.part(section, length).map(\.0) } }

  private static func part(_ section: Int, _ length: Int) -> [(String, String)] {
    Array(lines[(4 * section)..<(4 * section + length)])
  }

  private func order(_ one: Int, _ other: Int) -> [Int] {
    (0..<6).map { $0 == one ? other : $0 == other ? one : $0 }
  }

  func target(swapping one: Int, with other: Int) -> [String] {
    order(one, other).flatMap { section in Self.part(section, length).map(\.1) }
  }

  func gold(swapping one: Int, with other: Int) -> Set<String> {
    let order = order(one, other)
    return Set((0..<(6 * length)).map { line in "\(line)\t\(order[line / length] * length + line % length)" })
  }
}

private func sections(_ length: Int) -> Sections { Sections(length: length) }

/// Aligns lines, each a block.
private func alignLines(_ source: [String], _ target: [String], settled: [Bead] = []) throws -> ParallelDocument {
  var document = ParallelDocument(
    key: "sections",
    versions: [
      Version(
        file: SourceFile("sections.ru.txt"),
        document: Document(marked: source.joined(separator: "\n\n"), segmented: true, language: "ru")),
      Version(
        file: SourceFile("sections.en.txt"),
        document: Document(marked: target.joined(separator: "\n\n"), segmented: true, language: "en")),
    ])
  if !settled.isEmpty { document.alignments = [Alignment(source: 0, target: 1, beads: settled)] }
  var stage = try SentenceAligner(Settings(for: SentenceAligner.specification))
  var context = StageContext(key: document.key)
  try stage.process(&document, context: &context)
  return document
}

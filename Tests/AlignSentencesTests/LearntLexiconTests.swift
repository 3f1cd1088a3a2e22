import Foundation
import LexiconKit
import StageKit
import Testing

@testable import AlignSentences

/// A first run over an archive teaches the second one words.
@Suite struct LearntLexiconTests {
  private let subjects = [
    ("Ёж", "O ouriço"), ("Крот", "A toupeira"), ("Бобр", "O castor"), ("Грач", "A gralha"), ("Хорёк", "O furão"),
  ]
  private let predicates = [
    ("точит косу", "afia a foice"), ("роет нору", "cava a toca"), ("рубит ольху", "corta o amieiro"),
    ("вьёт гнездо", "faz o ninho"), ("ловит мышь", "caça o rato"),
  ]

  @Test func `a translation that is missing among sentences alike is told by learnt words`() throws {
    let source = zip(subjects, predicates).map { "\($0.0) \($1.0)." }.joined(separator: "|")
    var translations = zip(subjects, predicates).map { "\($0.1) \($1.1)." }
    translations.remove(at: 1)
    let target = translations.joined(separator: "|")
    let gold = ["0\t0", "1\t", "2\t1", "3\t2", "4\t3"]
    #expect(try beads(source, target, ("ru", "pt")) != gold)

    var learner = LexiconLearner(source: "ru", target: "pt")
    for subject in subjects {
      for predicate in predicates { learner.add("\(subject.0) \(predicate.0).", "\(subject.1) \(predicate.1).") }
    }
    var builder = LexiconBuilder(LexiconDescription(source: "ru", target: "pt"))
    learner.add(to: &builder)
    let path = FileManager.default.temporaryDirectory.appending(path: "learnt-\(UUID().uuidString).lexicon").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(builder.bytes()).write(to: URL(filePath: path))
    #expect(try beads(source, target, ("ru", "pt"), settings: ["lexicon": .text(path)]) == gold)
  }
}

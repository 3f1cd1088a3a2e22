import Testing

@testable import LexiconKit

@Suite struct LexiconLearnerTests {
  private func learnt(_ pairs: [(String, String)]) throws -> Lexicon {
    var learner = LexiconLearner(source: "ru", target: "en")
    for (source, target) in pairs { learner.add(source, target) }
    var builder = LexiconBuilder(LexiconDescription(source: "ru", target: "en"))
    learner.add(to: &builder)
    return try Lexicon(builder.bytes())
  }

  @Test func `words that always meet translate each other`() throws {
    let lexicon = try learnt([
      ("Кот спит", "The cat sleeps"), ("Кот ест", "The cat eats"), ("Пёс спит", "The dog sleeps"),
      ("Пёс ест", "The dog eats"), ("Кот бежит", "The cat runs"), ("Пёс бежит", "The dog runs"),
    ])
    func first(_ stem: String) -> String? {
      lexicon.translations(of: Array(stem.utf8), .source).first.map { String(decoding: $0.stem, as: UTF8.self) }
    }
    #expect(["кот", "пес", "спит", "ест", "беж"].map(first) == ["cat", "dog", "sleep", "eat", "run"])
  }

  @Test func `what met once is no translation`() throws {
    #expect(try learnt([("Кот спит", "The cat sleeps")]).pairCount == 0)
  }

  @Test func `empty and endless sentences say nothing`() throws {
    let long = String(repeating: "кот ", count: 46)
    #expect(try learnt([("", "cat"), ("", "cat"), (long, "cat"), (long, "cat")]).pairCount == 0)
  }
}

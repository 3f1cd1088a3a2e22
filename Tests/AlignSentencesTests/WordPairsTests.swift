import StageKit
import Testing

@testable import AlignSentences

@Suite struct WordPairsTests {
  @Test func linesAreWordTranslationAndWeight() throws {
    let pairs = try wordPairs(Array("# words\nдом\thouse\t0.5\r\n\nООН\tUnited Nations\n".utf8), path: "l.tsv")
    #expect(
      pairs == [
        WordPair(source: "дом", target: "house", weight: 0.5),
        WordPair(source: "ООН", target: "United Nations", weight: 1),
      ])
  }

  @Test(arguments: ["дом", "дом\t", "\thouse", "дом\thouse\tmuch", "дом\thouse\t2", "a\tb\t1\tc"])
  func anythingElseIsRefusedWithItsLine(_ line: String) {
    #expect(throws: StageError(SentenceAligner.malformed, at: Place(file: "l.tsv", line: 2))) {
      try wordPairs(Array(("дом\thouse\n" + line).utf8), path: "l.tsv")
    }
  }

  @Test func aMissingFileIsAFailure() throws {
    #expect(throws: StageError.self) { try readWordPairs("/nowhere/lexicon.tsv") }
  }

  @Test func aLexiconFindsStemsOfItsWords() {
    let lexicon = Lexicon(
      [
        WordPair(source: "собака", target: "dog", weight: 1), WordPair(source: "собаки", target: "hounds", weight: 0.5),
        WordPair(source: "яблоко", target: "apple", weight: 1), WordPair(source: "а", target: "and", weight: 1),
      ], source: "ru", target: "en")
    func translations(_ stem: String) -> [String] {
      var found: [String] = []
      var copy = stem
      copy.withUTF8 { stem in
        lexicon.forEachTranslation(of: stem) { word, weight in
          found.append(String(decoding: word, as: UTF8.self) + " \(Int((weight * 9).rounded()))")
        }
      }
      return found
    }
    #expect(translations("собак") == ["dog 9", "hound 5"])
    #expect(translations("яблок") == ["appl 9"])
    #expect(translations("а") == ["and 9"])
    #expect(translations("соба") == [])
    #expect(translations("я") == [])
    #expect(translations("ящ") == [])
  }

  @Test func theShippedLexiconIsSortedAndKnowsMonthsAndAcronyms() {
    func translations(_ stem: String) -> [String] {
      var found: [String] = []
      var copy = stem
      copy.withUTF8 { stem in
        Lexicon.russianEnglish.forEachTranslation(of: stem) { word, _ in
          found.append(String(decoding: word, as: UTF8.self))
        }
      }
      return found
    }
    #expect(translations("ноябр").first == "novemb")
    #expect(translations("одкб") == ["csto"])
    #expect(translations("и").first == "and")
    #expect(translations("ящик").contains("box"))
    #expect(translations("ящи") == [])
  }
}

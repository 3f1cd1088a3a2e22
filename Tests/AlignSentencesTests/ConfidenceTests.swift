import LexiconKit
import Testing

@testable import AlignSentences

/// How sure a bead is said to be, by what was known of words.
@Suite struct ConfidenceTests {
  private let pair = ScoredBead(source: 0..<1, target: 0..<1, posterior: 0.5)
  private let alone = ScoredBead(source: 0..<1, target: 0..<0, posterior: 0.5)

  @Test func `without a lexicon a pair is twice as likely as its posterior says`() {
    let aligner = Aligner()
    #expect(aligner.confidence(of: pair) == 0.6667)
    #expect(aligner.confidence(of: ScoredBead(source: 0..<1, target: 0..<1, posterior: 1)) == 1)
    #expect(aligner.confidence(of: ScoredBead(source: 0..<1, target: 0..<1, posterior: 0)) == 0)
  }

  @Test func `what has no partner is as sure as its posterior says`() {
    #expect(Aligner().confidence(of: alone) == 0.5)
  }

  @Test func `with a lexicon, and by lengths alone, a pair is as sure as its posterior says`() {
    let lexicons = Lexicon.shipped.compactMap { LexiconView($0, source: "ru", target: "en") }
    #expect(Aligner(lexicons: lexicons).confidence(of: pair) == 0.5)
    #expect(Aligner(method: .length).confidence(of: pair) == 0.5)
  }
}

import Testing

@testable import AlignSentences

/// Tokens of lines, one segment a line.
func tokens(_ lines: [String], _ language: String) -> Tokens {
  var text: [UInt8] = []
  var segments: [(range: Range<Int>, block: Int)] = []
  for line in lines {
    segments.append((range: text.count..<(text.count + line.utf8.count), block: 0))
    text += line.utf8
  }
  return Tokens(text, segments: segments, language: language)
}

@Suite struct TranslationLearnerTests {
  private let russian = ["дом стоит", "дом большой", "кот стоит", "кот большой", "мост старый"]
  private let english = ["house stands", "house big", "cat stands", "cat big", "bridge old"]

  private func learn(_ russian: [String], _ english: [String]) -> (Tokens, Tokens, Translations) {
    let source = tokens(russian, "ru")
    let target = tokens(english, "en")
    let learner = TranslationLearner(source: source, target: target, prior: SparseRows(rowCount: source.forms.count))
    let beads = russian.indices.map { LearningBead(source: $0..<($0 + 1), target: $0..<($0 + 1), weight: 1) }
    return (source, target, learner.learn(beads))
  }

  /// The target words that a source word speaks for, the strongest first.
  private func translations(of word: String, _ learnt: (source: Tokens, target: Tokens, table: Translations))
    -> [String]
  {
    let stem = tokens([word], "ru").forms.bytes
    guard let form = stem.withUnsafeBufferPointer({ learnt.source.forms.find($0) }) else { return [] }
    let rows = learnt.table.toTarget
    return rows.range(form).sorted { rows.values[$0] > rows.values[$1] }.map {
      let forms = learnt.target.forms
      return String(decoding: forms.bytes[forms.range(Int(rows.columns[$0]))], as: UTF8.self)
    }
  }

  @Test func wordsThatStandTogetherAgainAndAgainTranslateEachOther() {
    let learnt = learn(russian, english)
    #expect(translations(of: "дом", learnt) == ["hous"])
    #expect(translations(of: "кот", learnt) == ["cat"])
    #expect(translations(of: "большой", learnt) == ["big"])
  }

  @Test func aSingleMeetingSaysNothing() {
    #expect(translations(of: "мост", learn(russian, english)) == [])
  }

  @Test func wordsThatAreExplainedHaveARateAndOthersNone() {
    let (_, target, table) = learn(russian, english)
    func rate(_ word: String) -> Float {
      Array(word.utf8).withUnsafeBufferPointer { target.forms.find($0) }.map { table.targetRates[$0] } ?? -1
    }
    #expect(rate("hous") > 0.5)
    #expect(rate("bridg") == 0)
  }

  @Test func aBeadOfVeryManyWordsIsLeftOut() {
    let long = (0..<600).map { "слово\($0)" }.joined(separator: " ")
    let (_, _, table) = learn([long, long], [long, long])
    #expect(table.toTarget.columns.isEmpty)
  }
}

import CheckKit
import StageKit
import TextModel

/// A row's two texts as stems, with the words' places.
struct TermRow {
  struct Side {
    var language: String
    var words: [CheckedWord]
    var stems: [String]

    /// Where a term stands: its words one after the other.
    func range(of term: Glossary.Term) -> Range<Int>? {
      let wanted = term.stems
      guard let first = wanted.first, wanted.count <= stems.count else { return nil }
      for start in 0...(stems.count - wanted.count) where stems[start] == first {
        let end = start + wanted.count
        guard stems[start..<end].elementsEqual(wanted) else { continue }
        // An acronym is no word: WHO.
        if term.isUppercase, !words[start].isUppercase { continue }
        return words[start].range.lowerBound..<words[end - 1].range.upperBound
      }
      return nil
    }
  }

  var pair: CheckedPair
  var source: Side
  var target: Side

  init(_ pair: CheckedPair, in document: ParallelDocument) {
    self.pair = pair
    source = Side(pair.source, document)
    target = Side(pair.target, document)
  }
}

extension TermRow.Side {
  init(_ side: CheckedSide, _ document: ParallelDocument) {
    let language = side.language?.language ?? ""
    let words = checkedWords(of: document.versions[side.version].document.text, side.range)
    self.init(language: language, words: words, stems: words.map { stem(of: $0.text, language: language) })
  }
}

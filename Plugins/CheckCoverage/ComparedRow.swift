import CheckKit
import LanguageKit
import StageKit
import TextModel

/// A row's two texts, divided into words once for all comparisons.
struct ComparedRow {
  struct Side {
    var words: [CheckedWord]
    /// Unicode scalars.
    var length: Int
    var language: String

    var polarity: Polarity? { Polarity.languages[language] }
    var modality: Modality? { Modality.languages[language] }
  }

  var pair: CheckedPair
  var source: Side
  var target: Side

  init(_ pair: CheckedPair, in document: ParallelDocument) {
    self.pair = pair
    source = Side(pair.source, document)
    target = Side(pair.target, document)
  }

  /// Whether the two have the same words: commands, names, what was left as it is on purpose.
  var isSameText: Bool { source.words.map(\.text) == target.words.map(\.text) }
}

extension ComparedRow.Side {
  fileprivate init(_ side: CheckedSide, _ document: ParallelDocument) {
    let version = document.versions[side.version].document
    words = checkedWords(of: version.text, side.range)
    length = version.scalarCount(side.range)
    language = side.language?.language ?? ""
  }
}

extension ParallelDocument {
  /// The words of a range as one line, its middle left out where it is long.
  func excerpt(_ range: Range<Int>, _ version: Int) -> String {
    guard versions.indices.contains(version) else { return "" }
    var line: [UInt8] = []
    versions[version].document.appendLine(range, to: &line)
    let text = String(decoding: line, as: UTF8.self).unicodeScalars
    guard text.count > 120 else { return String(text) }
    return String(text.prefix(80)) + " ... " + String(text.suffix(30))
  }
}

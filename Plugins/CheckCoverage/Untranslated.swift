import CheckKit
import LanguageKit
import TextModel
import UnicodeKit

/// The scripts that two versions' words are of, where they are two.
struct Scripts {
  /// For each target version, the source's script; only where the target has another.
  private var foreign: [Int: UnicodeKit.Script] = [:]

  init(_ rows: [ComparedRow]) {
    var counts: [Int: (source: [UnicodeKit.Script: Int], target: [UnicodeKit.Script: Int])] = [:]
    for row in rows {
      var both = counts[row.pair.target.version] ?? ([:], [:])
      for word in row.source.words { both.source[word.script, default: 0] += 1 }
      for word in row.target.words { both.target[word.script, default: 0] += 1 }
      counts[row.pair.target.version] = both
    }
    for (version, counts) in counts {
      // Where all is untranslated, it is the languages' usual script that tells; here the words' own must do.
      guard let source = commonest(counts.source), let target = commonest(counts.target) else { continue }
      let usual = rows.first { $0.pair.target.version == version }.flatMap { usualScript(of: $0.target.language) }
      if source != usual ?? target { foreign[version] = source }
    }
  }

  /// Words of the source's script in a translation of another: at least three in a row, or all that it has.
  func untranslated(_ row: ComparedRow) -> Range<Int>? {
    guard let script = foreign[row.pair.target.version] else { return nil }
    let own = Set(row.source.words.map(\.text))
    var longest: ArraySlice<CheckedWord> = []
    var run: ArraySlice<CheckedWord> = []
    for (index, word) in row.target.words.enumerated() {
      let isForeign = word.script == script && own.contains(word.text)
      run = isForeign ? row.target.words[(run.isEmpty ? index : run.startIndex)...index] : []
      if run.count > longest.count { longest = run }
    }
    guard let first = longest.first, let last = longest.last,
      longest.count > 2 || longest.count == row.target.words.count,
      longest.reduce(0, { $0 + $1.text.unicodeScalars.count }) > 3
    else { return nil }
    return longest.count == row.target.words.count
      ? row.pair.target.range : first.range.lowerBound..<last.range.upperBound
  }

  private func commonest(_ counts: [UnicodeKit.Script: Int]) -> UnicodeKit.Script? {
    counts.filter { $0.key != .common && $0.key != .inherited }
      .max { ($0.value, $1.key.description) < ($1.value, $0.key.description) }?.key
  }

  private func usualScript(of language: String) -> UnicodeKit.Script? {
    switch language {
    case "ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg": .cyrillic
    case "en", "fr", "de", "es", "it", "pt", "nl", "pl", "cs", "sv", "fi", "hu", "ro", "tr", "vi": .latin
    case "zh": .han
    case "ar", "fa": .arabic
    case "el": .greek
    case "he": .hebrew
    default: nil
    }
  }
}

extension CheckedWord {
  fileprivate var script: UnicodeKit.Script { text.unicodeScalars.first.map { Script(of: $0) } ?? .common }
}

extension ComparedRow {
  /// Words below which a text in one script may be the same in two languages: names, titles, commands.
  private static let fewestWords = 5
  /// Letters below which a language is not sure.
  private static let fewestLetters = 60

  /// A translation that is its source's text, in the source's language beyond doubt.
  func sameText(_ detector: LanguageDetector, _ document: ParallelDocument) -> Range<Int>? {
    guard source.language != target.language, target.words.count >= Self.fewestWords,
      target.words.count(where: { !$0.isCapital }) >= Self.fewestWords,
      isSameText,
      let found = language(of: pair.target, detector, document), found.value.language == source.language,
      found.confidence >= 0.9
    else { return nil }
    return pair.target.range
  }

  /// The language of the translation where it is long enough to be sure of, and the source is in its own.
  func otherLanguage(_ detector: LanguageDetector, _ document: ParallelDocument) -> LanguageTag? {
    guard target.words.count(where: { !$0.isCapital }) >= Self.fewestWords * 2,
      let found = language(of: pair.target, detector, document), found.confidence >= 0.95,
      // What looks like Latin are mostly names of substances and species.
      found.value.language != target.language, found.value.language != "la",
      let own = language(of: pair.source, detector, document), own.value.language == source.language
    else { return nil }
    return found.value
  }

  private func language(
    of side: CheckedSide, _ detector: LanguageDetector, _ document: ParallelDocument
  ) -> Detected<LanguageTag>? {
    document.versions[side.version].document.text.withUnsafeBufferPointer { text in
      let text = UnsafeBufferPointer(rebasing: text[side.range.clamped(to: 0..<text.count)])
      guard detector.amount(of: text) >= (side.version == pair.target.version ? Self.fewestLetters : 25) else {
        return nil
      }
      return detector.language(of: text)
    }
  }
}

public import MentionKit
public import TextModel

/// Compares what each row's versions mention: numbers and dates for one check, references for another.
public struct MentionCheck {
  /// A pair of texts with what each mentions and the other does not.
  public struct Difference {
    public var pair: CheckedPair
    public var comparison: MentionComparison
    /// All that the two mention, found or not.
    public var source: [Mention]
    public var target: [Mention]

    /// That a mention is missing, is in the translation only, or is another one there: kinds with the arguments
    /// `mention` and `translation`.
    public func finding(
      _ one: Mention?, _ other: Mention?, in document: ParallelDocument,
      missing: FindingKind, added: FindingKind, differs: FindingKind
    ) -> Finding {
      let (source, target) = (document.words(one, pair.source), document.words(other, pair.target))
      var arguments = ["mention": source ?? target ?? ""]
      arguments["translation"] = target
      let kind = one == nil ? added : other == nil ? missing : differs
      return pair.finding(kind, arguments, source: one?.range, target: other?.range)
    }
  }

  private var scanners = MentionScanners()

  public init() {}

  /// Every pair that is not the same text twice, those without a difference too, in text order.
  public mutating func differences(in document: ParallelDocument) -> [Difference] {
    var differences: [Difference] = []
    for pair in checkedPairs(of: document) where document.string(of: pair.source) != document.string(of: pair.target) {
      let (source, sourceLabels) = mentions(of: pair.source, in: document)
      let (target, targetLabels) = mentions(of: pair.target, in: document)
      // Labels answer for what is in the text, and are not missed.
      let unanswered = MentionComparison(source + sourceLabels, target + targetLabels)
      var difference = Difference(pair: pair, comparison: unanswered, source: source, target: target)
      if let last = differences.indices.last, differences[last].pair.target.version == pair.target.version {
        MentionComparison.cancel(&differences[last].comparison, &difference.comparison)
      }
      differences.append(difference)
    }
    for index in differences.indices { differences[index].comparison.removeUnlikely() }
    return differences
  }

  private mutating func mentions(
    of side: CheckedSide, in document: ParallelDocument
  ) -> (text: [Mention], labels: [Mention]) {
    let language = side.language?.language ?? ""
    let text = document.versions[side.version].document.text
    let labels = side.labels.flatMap { label in
      let bytes = Array(label.utf8)
      return scanners.mentions(in: bytes, 0..<bytes.count, language: language).map(\.onlyPossible)
    }
    return (scanners.mentions(in: text, side.range, language: language), labels)
  }
}

extension Mention {
  fileprivate var onlyPossible: Mention {
    var result = self
    result.weight = .possible
    return result
  }
}

extension ParallelDocument {
  /// A mention's words, as they stand.
  fileprivate func words(_ mention: Mention?, _ side: CheckedSide) -> String? {
    mention.map { versions[side.version].document.string($0.range) }
  }
}

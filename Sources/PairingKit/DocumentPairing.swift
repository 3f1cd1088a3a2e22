/// A document and its translation, as far as their content tells.
public struct DocumentPair: Sendable, Equatable {
  /// Places among the sources and the targets.
  public var source: Int
  public var target: Int
  /// 0 to 1: how much better this pair is than what else either of them could be paired with.
  public var confidence: Double
}

/// Finds for each source document its translation among the target documents; what has none is in no pair.
///
/// First by what both languages share (numbers, the consonants of names and of international words) and by length. From
/// the pairs that are sure it is learnt which words translate which, and all documents are compared again, with more and
/// more pairs as sure: so no dictionary is needed, and any two languages will do.
///
/// - Returns: in the order of the sources, each document at most once.
/// - Complexity: the time grows with the product of the two numbers of documents, the memory with the documents.
public func pairDocuments(_ sources: [DocumentSignature], _ targets: [DocumentSignature]) -> [DocumentPair] {
  guard !sources.isEmpty, !targets.isEmpty else { return [] }
  let comparison = Comparison(sources, targets)
  var lengths = LengthModel()
  var links = WordLinks()
  var candidates = comparison.candidates(links, lengths)
  for leastLead in [Float(0.3), 0.2, 0.15, 0.1, 0.08, 0.06, 0.04] {
    let sure = candidates.pairs().filter { $0.lead > leastLead }
    lengths = LengthModel(sure.map { (sources[$0.source].length, targets[$0.target].length) })
    links = WordLinks(sure, comparison.sourceWords, comparison.targetWords)
    candidates = comparison.candidates(links, lengths)
  }
  return candidates.pairs().filter { $0.lead > leastLeadOfPairs }.map { pair in
    DocumentPair(
      source: pair.source, target: pair.target,
      confidence: Double(max(0, min(1, (pair.lead - leastLeadOfPairs) / (0.3 - leastLeadOfPairs)))))
  }
}

/// Below this, as measured on sets with documents that have no partner, the two rather have none.
private let leastLeadOfPairs: Float = -0.3

struct ScoredPair {
  var source: Int
  var target: Int
  var score: Float
  /// How much better the pair is than the second best of either document, as a part of its score; below 0 where one of
  /// them has a better one.
  var lead: Float
}

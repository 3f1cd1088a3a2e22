@testable import AlignSentences
import Foundation
import LexiconKit

/// A kind of knowledge that weights are fitted for, and the documents that have it.
struct Experiment {
  let knowledge: Knowledge
  let documents: [CorpusDocument]
  /// Besides the package's lexicons; it is for the documents of its languages.
  let dictionary: Lexicon?

  enum Knowledge: String, CaseIterable {
    case alone, lexicon

    var shipped: AlignerWeights {
      switch self {
      case .alone: .alone
      case .lexicon: .lexicon
      }
    }
  }

  init(_ knowledge: Knowledge, _ documents: [CorpusDocument], dictionary: Lexicon?) {
    self.knowledge = knowledge
    self.dictionary = dictionary
    self.documents = documents.filter { document in
      switch knowledge {
      case .alone: true
      case .lexicon: Self.shipped(document).count > 0
      }
    }
  }

  private static func shipped(_ document: CorpusDocument) -> [LexiconView] {
    Lexicon.shipped.compactMap { LexiconView($0, source: document.sourceLanguage, target: document.targetLanguage) }
  }

  private func aligner(_ document: CorpusDocument, _ weights: AlignerWeights) -> Aligner {
    guard knowledge != .alone else { return Aligner(weights: weights) }
    let own = dictionary.flatMap {
      LexiconView($0, source: document.sourceLanguage, target: document.targetLanguage)
    }
    return Aligner(lexicons: Self.shipped(document) + (own.map { [$0] } ?? []), weights: weights)
  }

  /// Documents of large sets count less, for their beads are alike.
  private func lattices(_ weights: AlignerWeights, pass: Int) -> [TrainingLattice] {
    let sizes = documents.reduce(into: [String: Int]()) { $0[$1.set, default: 0] += $1.source.segments.count }
    return inParallel(documents) { document in
      let search = aligner(document, weights)
        .search(document.sourceTokens, document.targetTokens, stopAfter: pass)
      let size = Float(sizes[document.set] ?? 1)
      return TrainingLattice(search, document, weight: size > 400 ? (400 / size).squareRoot() : 1)
    }
  }

  /// Weights fitted on documents of other origins, for each origin; and on all, for nil.
  ///
  /// - Parameter first: whether those of the first pass are fitted as well.
  func fitted(leavingOut origins: [String?], from start: AlignerWeights, first: Bool) -> [AlignerWeights] {
    var results = origins.map { _ in start }
    if first {
      let lattices = lattices(start, pass: 1)
      for (index, origin) in origins.enumerated() {
        results[index].first = fit(lattices.filter { $0.origin != origin }, from: start.first)
      }
    }
    // The later passes see what earlier ones find by the weights of all documents.
    let seen = origins == [nil] ? results[0] : start
    let lattices = lattices(seen, pass: 2) + lattices(seen, pass: 3)
    for (index, origin) in origins.enumerated() {
      results[index].later = fit(lattices.filter { $0.origin != origin }, from: start.later)
    }
    return results
  }

  var origins: [String] {
    documents.map(\.origin).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Prints strict F1 of each set, their mean, and how far confidence is to be trusted.
  ///
  /// - Parameter weights: nil for documents that are left out.
  func score(_ weights: (CorpusDocument) -> AlignerWeights?) {
    let weighted = documents.compactMap { document in weights(document).map { (document, $0) } }
    let documents = weighted.map(\.0)
    let beads = inParallel(weighted) { document, weights in
      aligner(document, weights).search(document.sourceTokens, document.targetTokens).beads
    }
    if let folder = ProcessInfo.processInfo.environment["BEADS"] { write(beads, of: documents, to: folder) }
    var scores: [(set: String, score: Score)] = []
    for (document, beads) in zip(documents, beads) {
      if scores.last?.set != document.set { scores.append((document.set, Score())) }
      scores[scores.count - 1].score.add(beads, document)
    }
    func show(_ name: String, _ figure: Double) {
      print(name.padding(toLength: 28, withPad: " ", startingAt: 0), String(format: "%.4f", figure))
    }
    for (set, score) in scores { show(set, score.f1) }
    show("mean", scores.reduce(0) { $0 + $1.score.f1 } / Double(max(1, scores.count)))
    let judged = scores.flatMap { $0.score.judged }
    show("calibration error", calibrationError(judged))
    show("to review for 99.5 % right", reviewShare(judged))
  }

  private func write(_ beads: [[ScoredBead]], of documents: [CorpusDocument], to folder: String) {
    for (document, beads) in zip(documents, beads) {
      let place = "\(folder)/\(document.set)"
      try? FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      let lines = beads.map { bead in
        [bead.source, bead.target].map { $0.map(String.init).joined(separator: ",") }.joined(separator: "\t")
          + "\t\(bead.confidence)\n"
      }
      try? lines.joined().write(toFile: "\(place)/\(document.name).hyp", atomically: false, encoding: .utf8)
    }
  }
}

extension CorpusDocument {
  var sourceTokens: Tokens { Tokens(source.text, segments: source.segments, language: sourceLanguage) }
  var targetTokens: Tokens { Tokens(target.text, segments: target.segments, language: targetLanguage) }
}

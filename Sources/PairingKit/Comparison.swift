/// Compares all sources with all targets, by what they share and by what is known of their words.
struct Comparison {
  let sourceWords: Features
  let targetWords: Features
  private let sources: [DocumentSignature]
  private let targets: [DocumentSignature]
  private let shared: Features
  private let sharedWeights: [Float]
  private let sharedHolders: [[Int32]]
  private let wordWeights: [Float]
  private let wordHolders: [[Int32]]

  init(_ sources: [DocumentSignature], _ targets: [DocumentSignature]) {
    self.sources = sources
    self.targets = targets
    shared = Features(sources.map(\.shared) + targets.map(\.shared))
    sourceWords = Features(sources.map(\.words))
    targetWords = Features(targets.map(\.words))
    sharedWeights = shared.weights(among: sources.count + targets.count)
    sharedHolders = holders(of: shared.documents[sources.count...], count: shared.count)
    wordWeights = targetWords.weights(among: targets.count + 1)
    wordHolders = holders(of: targetWords.documents, count: targetWords.count)
  }

  /// For each source the targets that are most like it: the cosine of what they have, times how well lengths fit.
  func candidates(_ links: WordLinks, _ lengths: LengthModel) -> CandidateTable {
    let targetNorms = targets.indices.map { target in
      var norm: Float = 1
      for feature in shared.documents[sources.count + target] { norm += sharedWeights[Int(feature)] }
      guard !links.links.isEmpty else { return norm }
      for word in targetWords.documents[target] where links.isLinked[Int(word)] { norm += wordWeights[Int(word)] }
      return norm
    }
    var table = CandidateTable(targetCount: targets.count)
    var scores = [Float](repeating: 0, count: targets.count)
    var translated = Translation(count: targetWords.count)
    for source in sources.indices {
      for target in scores.indices { scores[target] = 0 }
      var norm: Float = 1
      for feature in shared.documents[source] {
        let weight = sharedWeights[Int(feature)]
        norm += weight
        // What very many have tells little, and costs much.
        guard weight > 0, sharedHolders[Int(feature)].count * 4 < targets.count + 40 else { continue }
        for target in sharedHolders[Int(feature)] { scores[Int(target)] += weight }
      }
      if !links.links.isEmpty {
        translated.fill(sourceWords.documents[source], links)
        for word in translated.words {
          let weight = wordWeights[Int(word)] * translated.weights[Int(word)]
          norm += weight
          for target in wordHolders[Int(word)] { scores[Int(target)] += weight }
        }
        translated.clear()
      }
      table.add(
        scores.indices.lazy.filter { scores[$0] > 0 }.map { target in
          let fit = lengths.fit(sources[source].length, targets[target].length)
          let score = scores[target] / (norm * targetNorms[target]).squareRoot() * fit
          // Differences as small as those between processors decide nothing.
          return CandidateTable.Candidate(target: Int32(target), score: (score * 1e5).rounded() / 1e5)
        })
    }
    return table
  }
}

/// The target words that translate those of a source document, and how surely.
private struct Translation {
  /// Each once.
  private(set) var words: [Int32] = []
  private(set) var weights: [Float]

  init(count: Int) { weights = Array(repeating: 0, count: count) }

  mutating func fill(_ sourceWords: [Int32], _ links: WordLinks) {
    for word in sourceWords {
      for link in links.links[Int(word)] {
        let target = Int(link.target)
        if weights[target] == 0 { words.append(link.target) }
        weights[target] = max(weights[target], link.weight)
      }
    }
  }

  mutating func clear() {
    for word in words { weights[Int(word)] = 0 }
    words.removeAll(keepingCapacity: true)
  }
}

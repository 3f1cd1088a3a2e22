/// Which words translate which, learnt from pairs of documents: those that stand together in more of them than chance.
struct WordLinks {
  struct Link {
    var target: Int32
    /// In how many pairs the two words stand together, and in how many each of them stands, added up.
    var together: Int32
    var apart: Int32

    /// Dice's coefficient, less where it rests on little.
    var weight: Float { max(0, 2 * (Float(together) - 0.8) / Float(apart)) }
  }

  /// For each source word; empty where nothing was learnt.
  private(set) var links: [[Link]] = []
  /// Target words that are linked with any.
  private(set) var isLinked: [Bool] = []

  /// That nothing is known.
  init() {}

  init(_ pairs: [ScoredPair], _ sources: Features, _ targets: Features) {
    guard pairs.count >= 4 else { return }
    links = Array(repeating: [], count: sources.count)
    isLinked = Array(repeating: false, count: targets.count)
    var targetCounts = [Int32](repeating: 0, count: targets.count)
    for pair in pairs {
      for word in targets.documents[pair.target] { targetCounts[Int(word)] += 1 }
    }
    let pairsOfWord = holders(of: pairs.lazy.map { sources.documents[$0.source] }, count: sources.count)
    var together = [Int32](repeating: 0, count: targets.count)
    var met: [Int32] = []
    // What stands in every second document has too many partners to tell.
    for (word, holders) in pairsOfWord.enumerated() where holders.count >= 2 && holders.count * 2 <= pairs.count {
      for holder in holders {
        for target in targets.documents[pairs[Int(holder)].target] {
          if together[Int(target)] == 0 { met.append(target) }
          together[Int(target)] += 1
        }
      }
      for target in met {
        let link = Link(
          target: target, together: together[Int(target)], apart: Int32(holders.count) + targetCounts[Int(target)])
        together[Int(target)] = 0
        if link.together >= 2, link.weight > Self.leastWeight { keep(link, of: word) }
      }
      met.removeAll(keepingCapacity: true)
      for link in links[word] { isLinked[Int(link.target)] = true }
    }
  }

  private static let leastWeight: Float = 0.25
  private static let mostOfWord = 4

  private mutating func keep(_ link: Link, of word: Int) {
    let place =
      links[word].firstIndex { $0.weight < link.weight || $0.weight == link.weight && $0.target > link.target }
      ?? links[word].count
    guard place < Self.mostOfWord else { return }
    links[word].insert(link, at: place)
    if links[word].count > Self.mostOfWord { links[word].removeLast() }
  }
}

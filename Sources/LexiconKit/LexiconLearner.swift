/// Learns a lexicon from sentences and their translations: IBM model 1 (Brown et al. 1993), in both directions at once.
///
/// Words that do not meet in two sentences at least are no pair. Memory grows with the text and with the pairs that are
/// left, time with all that meet.
public struct LexiconLearner {
  private var sourceForms: WordForms
  private var targetForms: WordForms
  private var sourceStems = StemTable()
  private var targetStems = StemTable()
  private var source = Sentences()
  private var target = Sentences()

  private static let rounds = 6
  private static let mostWords = 45
  private static let nullProbability: Float = 0.002
  private static let discount: Float = 0.5
  /// The geometric mean of a pair's probabilities that is needed, and of one that was met in two sentences only.
  private static let leastProbability: Float = 0.06
  private static let leastRareProbability: Float = 0.25
  private static let mostTranslations = 5

  /// Primary languages.
  public init(source: String, target: String) {
    sourceForms = WordForms(language: source)
    targetForms = WordForms(language: target)
  }

  public var sentenceCount: Int { source.count }

  /// Adds a sentence and its translation; one without words, or of more than 45, says nothing.
  public mutating func add(_ sentence: some StringProtocol, _ translation: some StringProtocol) {
    let left = sourceForms.forms(of: sentence)
    let right = targetForms.forms(of: translation)
    guard 1...Self.mostWords ~= left.count, 1...Self.mostWords ~= right.count else { return }
    source.append(left.map { Int32(sourceStems.number(of: $0)) })
    target.append(right.map { Int32(targetStems.number(of: $0)) })
  }

  /// Adds what was learnt to a lexicon.
  public func add(to builder: inout LexiconBuilder) {
    var pairs = metPairs()
    for _ in 0..<Self.rounds { reestimate(&pairs) }
    for stem in 0..<sourceStems.stems.count {
      let found = pairs.range(of: stem).filter { pairs.isSure($0, Self.leastProbability, Self.leastRareProbability) }
        .sorted { (-pairs.mean($0), pairs.targets[$0]) < (-pairs.mean($1), pairs.targets[$1]) }
      for index in found.prefix(Self.mostTranslations) {
        builder.add(
          sourceStems.stems[stem], targetStems.stems[Int(pairs.targets[index])],
          weight: min(1, LexiconBuilder.sureness * pairs.mean(index)))
      }
    }
  }

  /// The pairs of words that meet twice or more.
  private func metPairs() -> LearntPairs {
    var pairs = LearntPairs()
    let places = source.places(stemCount: sourceStems.stems.count)
    var counts = [Int32](repeating: 0, count: targetStems.stems.count)
    for stem in 0..<sourceStems.stems.count {
      var met: [Int32] = []
      for place in places.range(of: stem) {
        for word in target.words(places.sentences[place]) {
          if counts[Int(word)] == 0 { met.append(word) }
          counts[Int(word)] += 1
        }
      }
      for word in met.sorted() where counts[Int(word)] > 1 { pairs.append(word, count: counts[Int(word)]) }
      for word in met { counts[Int(word)] = 0 }
      pairs.endStem()
    }
    pairs.setUniform(targetCount: targetStems.stems.count)
    return pairs
  }

  /// One round of expectation maximization.
  private func reestimate(_ pairs: inout LearntPairs) {
    let places = source.places(stemCount: sourceStems.stems.count)
    var targetSums = [Float](repeating: Self.nullProbability, count: target.wordCount)
    var sourceSums = [Float](repeating: Self.nullProbability, count: source.wordCount)
    forEachMeeting(places, pairs) { pair, sourcePlace, targetPlace in
      targetSums[targetPlace] += pairs.forward[pair]
      sourceSums[sourcePlace] += pairs.backward[pair]
    }
    var forward = [Float](repeating: 0, count: pairs.targets.count)
    var backward = forward
    forEachMeeting(places, pairs) { pair, sourcePlace, targetPlace in
      forward[pair] += pairs.forward[pair] / targetSums[targetPlace]
      backward[pair] += pairs.backward[pair] / sourceSums[sourcePlace]
    }
    pairs.set(
      forward: forward.map { max(0, $0 - Self.discount) }, backward: backward.map { max(0, $0 - Self.discount) },
      targetCount: targetStems.stems.count)
  }

  /// Calls `body` with each pair and the places of its words, wherever they meet.
  private func forEachMeeting(_ places: StemPlaces, _ pairs: LearntPairs, _ body: (Int, Int, Int) -> Void) {
    var pairOf = [Int32](repeating: -1, count: targetStems.stems.count)
    for stem in 0..<sourceStems.stems.count {
      let range = pairs.range(of: stem)
      if range.isEmpty { continue }
      for index in range { pairOf[Int(pairs.targets[index])] = Int32(index) }
      for place in places.range(of: stem) {
        for targetPlace in target.range(places.sentences[place]) {
          let pair = pairOf[Int(target.ids[targetPlace])]
          if pair >= 0 { body(Int(pair), Int(places.places[place]), targetPlace) }
        }
      }
      for index in range { pairOf[Int(pairs.targets[index])] = -1 }
    }
  }
}

/// The distinct words of sentences, by their numbers.
private struct Sentences {
  private(set) var ids: [Int32] = []
  private var starts: [Int] = [0]

  var count: Int { starts.count - 1 }
  var wordCount: Int { ids.count }

  mutating func append(_ words: [Int32]) {
    let sorted = words.sorted()
    for (index, word) in sorted.enumerated() where index == 0 || sorted[index - 1] != word { ids.append(word) }
    starts.append(ids.count)
  }

  func range(_ sentence: Int32) -> Range<Int> { starts[Int(sentence)]..<starts[Int(sentence) + 1] }
  func words(_ sentence: Int32) -> ArraySlice<Int32> { ids[range(sentence)] }

  func places(stemCount: Int) -> StemPlaces {
    var result = StemPlaces(starts: [Int](repeating: 0, count: stemCount + 1))
    for word in ids { result.starts[Int(word) + 1] += 1 }
    for stem in 0..<stemCount { result.starts[stem + 1] += result.starts[stem] }
    var next = result.starts
    result.sentences = [Int32](repeating: 0, count: ids.count)
    result.places = result.sentences
    for sentence in 0..<Int32(count) {
      for place in range(sentence) {
        let slot = next[Int(ids[place])]
        next[Int(ids[place])] += 1
        result.sentences[slot] = sentence
        result.places[slot] = Int32(place)
      }
    }
    return result
  }
}

/// Where each stem stands: in which sentences, and at which place of all words.
private struct StemPlaces {
  var starts: [Int]
  var sentences: [Int32] = []
  var places: [Int32] = []

  func range(of stem: Int) -> Range<Int> { starts[stem]..<starts[stem + 1] }
}

/// Pairs by the source's stem, with p(target | source) and p(source | target).
private struct LearntPairs {
  private(set) var targets: [Int32] = []
  private(set) var counts: [Int32] = []
  private(set) var forward: [Float] = []
  private(set) var backward: [Float] = []
  private var starts: [Int] = [0]

  func range(of stem: Int) -> Range<Int> { starts[stem]..<starts[stem + 1] }
  func mean(_ index: Int) -> Float { (forward[index] * backward[index]).squareRoot() }
  func isSure(_ index: Int, _ least: Float, _ leastRare: Float) -> Bool {
    mean(index) >= (counts[index] < 3 ? leastRare : least)
  }

  mutating func append(_ target: Int32, count: Int32) {
    targets.append(target)
    counts.append(count)
  }

  mutating func endStem() { starts.append(targets.count) }

  mutating func setUniform(targetCount: Int) {
    let ones = [Float](repeating: 1, count: targets.count)
    set(forward: ones, backward: ones, targetCount: targetCount)
  }

  /// Sets expected counts, made into probabilities: each sum is 1 more, so that what was met rarely is less sure.
  mutating func set(forward counts: [Float], backward: [Float], targetCount: Int) {
    var sums = [Float](repeating: 1, count: targetCount)
    for (index, target) in targets.enumerated() { sums[Int(target)] += backward[index] }
    self.backward = backward.indices.map { backward[$0] / sums[Int(targets[$0])] }
    forward = counts
    for stem in 0..<(starts.count - 1) {
      var sum: Float = 1
      for index in range(of: stem) { sum += counts[index] }
      for index in range(of: stem) { forward[index] /= sum }
    }
  }
}

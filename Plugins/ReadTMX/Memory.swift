import TextModel

/// The units of a memory, as they are put together.
struct Memory {
  struct Unit {
    var confidence = 1.0
    var status = BeadStatus.accepted
    var note = ""
    /// For each version that has a text, its segment.
    var segments: [Int: Int] = [:]
  }

  /// What the header calls the source's language; empty where units say it themselves.
  var sourceLanguage = ""
  private(set) var languages: [LanguageTag] = []
  private var sinks: [BlockSink] = []
  private var units: [Unit] = []

  /// The version of a language, made where it is new.
  mutating func version(of language: LanguageTag) -> Int {
    if let index = languages.firstIndex(of: language) { return index }
    languages.append(language)
    sinks.append(BlockSink())
    return languages.count - 1
  }

  /// Adds a text as a block of its own.
  ///
  /// - Returns: its segment's number; nil where there is no text.
  mutating func add(_ text: [UInt8], to version: Int, line: Int) -> Int? {
    sinks[version].beginBlock()
    sinks[version].append(text)
    guard sinks[version].endBlock(.paragraph, path: EmptyCollection(), line: line) != nil else { return nil }
    let block = sinks[version].document.blocks.count - 1
    sinks[version].addSegment(sinks[version].document.blocks[block].range)
    return block
  }

  mutating func add(_ unit: Unit) {
    if !unit.segments.isEmpty { units.append(unit) }
  }

  /// The versions, the source first, and beads between the source and each other version; a unit without the source
  /// has beads of its first language.
  func fill(_ document: inout ParallelDocument) {
    let source = languages.firstIndex { $0.identifier.lowercased() == sourceLanguage.lowercased() } ?? 0
    let order = languages.indices.filter { $0 == source } + languages.indices.filter { $0 != source }
    document.versions = order.map { index in
      var text = sinks[index].document
      text.detection.language = Detected(languages[index], confidence: 1)
      return Version(file: SourceFile(""), document: text)
    }
    var alignments: [[Int]: Alignment] = [:]
    for target in order.indices.dropFirst() { alignments[[0, target]] = Alignment(source: 0, target: target) }
    /// How many segments of each version stand in units so far.
    var done = order.map { _ in 0 }
    for unit in units {
      let held = order.indices.filter { unit.segments[order[$0]] != nil }
      let pivot = held.first ?? 0
      for target in order.indices.dropFirst() where target != pivot && (pivot == 0 || held.contains(target)) {
        alignments[[pivot, target], default: Alignment(source: pivot, target: target)].beads.append(
          Bead(
            range(unit, order[pivot], done[pivot]), range(unit, order[target], done[target]),
            confidence: unit.confidence, status: unit.status,
            review: unit.note.isEmpty ? nil : Review(comment: unit.note)))
      }
      // Where the unit stands among those of the source.
      if pivot != 0 {
        alignments[[0, pivot]]?.beads.append(
          Bead(
            done[0]..<done[0], range(unit, order[pivot], done[pivot]), confidence: unit.confidence, status: unit.status)
        )
      }
      for version in held { done[version] += 1 }
    }
    document.alignments = alignments.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private func range(_ unit: Unit, _ version: Int, _ done: Int) -> Range<Int> {
    unit.segments[version].map { $0..<($0 + 1) } ?? done..<done
  }
}

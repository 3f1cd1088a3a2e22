public import TextModel

/// Puts the units of a file of translations together into a parallel document: each side a segment of its version, each
/// unit a bead.
public struct UnitAssembly {
  public struct Unit: Sendable {
    public var confidence = 1.0
    public var status = BeadStatus.accepted
    public var review: Review?
    /// For each version that the unit has text of, its segments.
    public var segments: [Int: Range<Int>] = [:]

    public init() {}
  }

  /// Where a text stands in the file, and by its labels.
  public struct TextPlace: Sendable {
    /// Counted from 1.
    public var line: Int?
    /// "ст. 7, п. 2".
    public var label: String?

    public init(line: Int? = nil, label: String? = nil) {
      self.line = line
      self.label = label
    }
  }

  fileprivate struct Side {
    var language: LanguageTag?
    var sink = BlockSink()
    /// The segments of the block that is being made; empty where none is.
    var segments: [Range<Int>] = []
    var place = TextPlace()
    var segmentCount = 0
    var labels: [(block: Int, label: String)] = []
    var marks: [InlineMark] = []
    var findings: [(finding: Finding, segment: Int?)] = []
  }

  private var sides: [Side] = []
  private var units: [Unit] = []

  public init() {}

  public var versionCount: Int { sides.count }

  /// Whether any unit has text.
  public var isEmpty: Bool { units.isEmpty }

  /// - Returns: the number of the new version.
  public mutating func addVersion(_ language: LanguageTag?) -> Int {
    sides.append(Side(language: language))
    return sides.count - 1
  }

  /// Adds a text, without white space at its ends, as a segment of a version.
  ///
  /// - Parameter separator: what stands between it and the text before, in the same block; nil where a block begins.
  /// - Returns: its segment's number; nil where there is no text.
  public mutating func add(
    _ text: UnitText, to version: Int, after separator: [UInt8]? = nil, place: TextPlace = TextPlace()
  ) -> Int? {
    let text = text.trimmed()
    guard !text.bytes.isEmpty else { return nil }
    if separator == nil { sides[version].endBlock() }
    sides[version].append(text, separator: separator ?? [], place: place)
    return sides[version].segmentCount - 1
  }

  /// Adds what a file says of a text.
  ///
  /// - Parameter segment: nil where it is about the whole version.
  public mutating func add(_ finding: Finding, to version: Int, segment: Int?) {
    sides[version].findings.append((finding, segment))
  }

  public mutating func add(_ unit: Unit) {
    if !unit.segments.isEmpty { units.append(unit) }
  }

  /// Adds the versions, the pivot first, and beads between the pivot and each other version; a unit without the pivot has
  /// beads of its first version.
  public func fill(_ document: inout ParallelDocument, pivot first: Int = 0) {
    let order = sides.indices.filter { $0 == first } + sides.indices.filter { $0 != first }
    document.versions = order.map { version in
      var side = sides[version]
      return Version(file: SourceFile(""), document: side.finish())
    }
    var alignments: [[Int]: Alignment] = [:]
    for target in order.indices.dropFirst() { alignments[[0, target]] = Alignment(source: 0, target: target) }
    /// How far the units so far reach in each version.
    var done = order.map { _ in 0 }
    for unit in units {
      let ranges = order.indices.map { unit.segments[order[$0]] ?? done[$0]..<done[$0] }
      let held = order.indices.filter { unit.segments[order[$0]] != nil }
      let pivot = held.first ?? 0
      // What was said of it is said once.
      var review = unit.review
      func bead(_ source: Range<Int>, _ target: Range<Int>) -> Bead {
        defer { review = nil }
        return Bead(source, target, confidence: unit.confidence, status: unit.status, review: review)
      }
      for target in order.indices.dropFirst() where target != pivot && (pivot == 0 || held.contains(target)) {
        alignments[[pivot, target], default: Alignment(source: pivot, target: target)].beads.append(
          bead(ranges[pivot], ranges[target]))
      }
      // Where the unit stands among those of the pivot.
      if pivot != 0 { alignments[[0, pivot]]?.beads.append(bead(ranges[0], ranges[pivot])) }
      for version in held { done[version] = max(done[version], ranges[version].upperBound) }
    }
    document.alignments = alignments.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }
}

extension UnitAssembly.Side {
  fileprivate mutating func append(_ text: UnitText, separator: [UInt8], place: UnitAssembly.TextPlace) {
    if segments.isEmpty {
      sink.beginBlock()
      self.place = place
    } else {
      sink.append(separator)
    }
    let start = sink.document.text.count
    sink.append(text.bytes)
    for mark in text.marks {
      let range = (start + mark.range.lowerBound)..<(start + mark.range.upperBound)
      marks.append(InlineMark(mark.kind, range, value: mark.value))
    }
    segments.append(start..<sink.document.text.count)
    segmentCount += 1
  }

  fileprivate mutating func endBlock() {
    if segments.isEmpty { return }
    let block = sink.endBlock(.paragraph, path: EmptyCollection(), line: place.line)
    for segment in segments { sink.addSegment(segment) }
    if let block, let label = place.label { labels.append((block, label)) }
    segments = []
  }

  fileprivate mutating func finish() -> Document {
    endBlock()
    var document = sink.document
    document.marks = marks
    for (block, label) in labels { document.blocks[block].place = label }
    document.findings = findings.map { finding, segment in
      var finding = finding
      if let segment { finding.places = [FindingPlace(document.segments[segment].range)] }
      return finding
    }
    if let language { document.detection.language = Detected(language, confidence: 1) }
    return document
  }
}

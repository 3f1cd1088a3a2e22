import Testing

@testable import TextModel

@Suite struct RemovalTests {
  /// Blocks of segments, a space between segments.
  private func document(_ blocks: [[String]]) -> Document {
    var sink = BlockSink()
    for segments in blocks {
      let text = Array(segments.joined(separator: " ").utf8)
      var place = sink.adopt(text)
      sink.addBlock(.paragraph, range: place..<(place + text.count))
      for segment in segments {
        sink.addSegment(place..<(place + segment.utf8.count))
        place += segment.utf8.count + 1
      }
    }
    return sink.document
  }

  private func parallel(_ source: [[String]], _ target: [[String]] = [], beads: [Bead] = []) -> ParallelDocument {
    ParallelDocument(
      key: "a",
      versions: [
        Version(file: SourceFile("a"), document: document(source)),
        Version(file: SourceFile("b"), document: document(target)),
      ],
      alignments: [Alignment(source: 0, target: 1, beads: beads)])
  }

  private func texts(_ document: Document) -> [[String]] {
    zip(document.blocks, document.segmentRanges()).map { block, range in
      [document.string(of: block)] + document.segments[range].map { document.string(of: $0) }
    }
  }

  @Test func `text goes with the white space that parted it, a block with its last segment`() {
    var document = parallel([["Раз.", "Два.", "Три."], ["Один."], ["Конец."]])
    document.removeSegments(of: 0) { [1, 2, 3].contains($0) }
    #expect(texts(document.versions[0].document) == [["Раз.", "Раз."], ["Конец.", "Конец."]])
    #expect(document.versions[0].document.segments.map(\.block) == [0, 1])
  }

  @Test func `what stays can still be traced to the text as it was read`() {
    var document = parallel([["Раз.", "Два.", "Три."]])
    document.removeSegments(of: 0) { $0 == 1 }
    let text = document.versions[0].document
    #expect(text.string(of: text.blocks[0]) == "Раз. Три.")
    #expect(text.scalarOffsetAsRead(of: text.segments[1].range.lowerBound, in: text.blocks[0]) == 10)
  }

  @Test func `beads follow, and one that lost a part is sure no more`() {
    var document = parallel(
      [["a", "b", "c", "d"]], [["A", "B", "C"]],
      beads: [
        Bead(0..<1, 0..<1, confidence: 0.9), Bead(1..<3, 1..<2, confidence: 0.9), Bead(3..<4, 2..<3, confidence: 0.9),
      ])
    document.removeSegments(of: 0) { [0, 2].contains($0) }
    #expect(
      document.alignments[0].beads == [
        Bead(0..<0, 0..<1, confidence: 0.9), Bead(0..<1, 1..<2, confidence: 0), Bead(1..<2, 2..<3, confidence: 0.9),
      ])
  }

  @Test func `findings about what stays follow, the others go with the text`() {
    let odd = FindingKind("odd", "odd")
    var document = parallel([["a", "bb", "c"]], [["A"]])
    let segments = document.versions[0].document.segments
    document.versions[0].document.findings = [
      Finding(odd, at: segments[1].range), Finding(odd, at: segments[2].range), Finding(odd),
    ]
    document.findings = [
      Finding(odd, places: [FindingPlace(segments[2].range, version: 0), FindingPlace(0..<1, version: 1)]),
      Finding(odd, places: [FindingPlace(segments[1].range, version: 0)]),
    ]
    document.removeSegments(of: 0) { $0 == 1 }
    let text = document.versions[0].document
    #expect(text.findings.map { $0.places.map { text.string($0.range) } } == [["c"], []])
    #expect(document.findings.map { $0.places.map(\.version) } == [[0, 1]])
    #expect(text.string(document.findings[0].places[0].range) == "c")
  }

  @Test func `rows go from every version, and marks with their text`() {
    var document = parallel(
      [["a", "b"]], [["A", "B"]],
      beads: [Bead(0..<1, 0..<1, confidence: 0.9), Bead(1..<2, 1..<2, confidence: 0.9)])
    document.versions[0].document.marks = document.versions[0].document.segments.map { InlineMark(.bold, $0.range) }
    #expect(document.removeRows { $0.segments[0] == 0..<1 } == 1)
    #expect(document.versions.map { texts($0.document) } == [[["b", "b"]], [["B", "B"]]])
    #expect(document.versions[0].document.marks == [InlineMark(.bold, 0..<1)])
    #expect(document.alignments[0].beads == [Bead(0..<1, 0..<1, confidence: 0.9)])
  }

  @Test func `whatever goes, the rest is as it was`() {
    let blocks = [["a", "bb", "ccc"], ["d"], ["ee", "f"], ["g", "h", "i", "jj"]]
    let count = blocks.joined().count
    for choice in 0..<(1 << count) where choice % 7 == 0 {
      var document = parallel(blocks, [["A"]])
      document.removeSegments(of: 0) { choice >> $0 & 1 == 1 }
      var number = 0
      let expected = blocks.compactMap { segments -> [String]? in
        let kept = segments.filter { _ in
          defer { number += 1 }
          return choice >> number & 1 == 0
        }
        return kept.isEmpty ? nil : [kept.joined(separator: " ")] + kept
      }
      #expect(texts(document.versions[0].document) == expected)
    }
  }
}

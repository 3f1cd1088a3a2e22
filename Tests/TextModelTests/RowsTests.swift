import Testing
import TextModel

@Suite struct RowsTests {
  /// A document of versions with so many segments each.
  private func document(_ counts: [Int], _ alignments: [Alignment]) -> ParallelDocument {
    let versions = counts.map { count in
      var document = Document(text: Array(repeating: 0x61, count: count))
      document.blocks = [Block(kind: .paragraph, range: 0..<count)]
      document.segments = (0..<count).map { Segment(block: 0, range: $0..<($0 + 1)) }
      return Version(file: SourceFile("f"), document: document)
    }
    return ParallelDocument(key: "key", versions: versions, alignments: alignments)
  }

  /// `0 1|2|` : the segments of each version, parted by bars.
  private func shown(_ document: ParallelDocument) -> [String] {
    rows(of: document).map { row in
      row.segments.map { $0.map { String($0) }.joined(separator: " ") }.joined(separator: "|")
    }
  }

  private func alignment(_ source: Int, _ target: Int, _ beads: (Range<Int>, Range<Int>)...) -> Alignment {
    Alignment(source: source, target: target, beads: beads.map { Bead($0, $1, confidence: 1) })
  }

  @Test func `with two versions, each bead is a row`() {
    let pair = document([4, 4], [alignment(0, 1, (0..<1, 0..<2), (1..<1, 2..<3), (1..<3, 3..<4), (3..<4, 4..<4))])
    #expect(shown(pair) == ["0|0 1", "|2", "1 2|3", "3|"])
    #expect(rows(of: pair).map(\.type) == ["1-2", "0-1", "2-1", "1-0"])
    #expect(rows(of: pair).map(\.isPaired) == [true, false, true, false])
    #expect(rows(of: pair).map(\.beads) == [[[0]], [[1]], [[2]], [[3]]])
  }

  @Test func `beads that share a segment of the pivot are one row`() {
    let three = document(
      [4, 3, 4],
      [
        alignment(0, 1, (0..<2, 0..<1), (2..<3, 1..<2), (3..<4, 2..<3)),
        alignment(0, 2, (0..<1, 0..<1), (1..<2, 1..<2), (2..<4, 2..<4)),
      ])
    #expect(shown(three) == ["0 1|0|0 1", "2 3|1 2|2 3"])
    #expect(rows(of: three)[0].beads == [[0], [0, 1]])
  }

  @Test func `a bead without a partner stays alone, unless it stands inside a row`() {
    let three = document(
      [2, 3, 3],
      [
        alignment(0, 1, (0..<0, 0..<1), (0..<2, 1..<3)),
        alignment(0, 2, (0..<1, 0..<1), (1..<1, 1..<2), (1..<2, 2..<3)),
      ])
    #expect(shown(three) == ["|0|", "0 1|1 2|0 1 2"])
    let apart = document(
      [2, 3, 3],
      [
        alignment(0, 1, (0..<1, 0..<1), (1..<1, 1..<2), (1..<2, 2..<3)),
        alignment(0, 2, (0..<1, 0..<1), (1..<1, 1..<2), (1..<2, 2..<3)),
      ])
    #expect(shown(apart) == ["0|0|0", "|1|", "||1", "1|2|2"])
  }

  @Test func `the pivot may be any version, and alignments may form a chain`() {
    let star = document([2, 2, 2], [alignment(1, 0, (0..<2, 0..<1)), alignment(1, 2, (0..<1, 0..<1), (1..<2, 1..<2))])
    #expect(shown(star) == ["0|0 1|0 1", "1||"])
    let chain = document(
      [2, 3, 2], [alignment(0, 1, (0..<1, 1..<2), (1..<2, 2..<3)), alignment(1, 2, (0..<1, 0..<1), (1..<3, 1..<2))])
    #expect(shown(chain) == ["|0|0", "0 1|1 2|1"])
  }

  @Test func `beads that cross are rows in the pivot's order`() {
    let list = document([4, 4], [alignment(0, 1, (0..<1, 2..<3), (1..<2, 0..<1), (2..<3, 1..<2), (3..<4, 3..<4))])
    #expect(shown(list) == ["0|2", "1|0", "2|1", "3|3"])
    let interlocked = document([3, 3], [alignment(0, 1, (0..<1, 0..<1), (1..<2, 2..<3), (2..<3, 0..<2))])
    #expect(shown(interlocked) == ["0 1 2|0 1 2"])
  }

  @Test func `segments that no bead has get rows of their own`() {
    #expect(shown(document([2, 2], [])) == ["0|", "1|", "|0", "|1"])
    #expect(shown(document([3, 3], [alignment(0, 1, (1..<2, 1..<2))])) == ["0|", "|0", "1|1", "2|", "|2"])
    #expect(rows(of: document([1], [])).map(\.confidence) == [nil])
    #expect(shown(document([], [])) == [])
  }

  @Test func `a row is as sure and as settled as its weakest bead`() {
    var three = document([1, 1, 1], [alignment(0, 1, (0..<1, 0..<1)), alignment(0, 2, (0..<1, 0..<1))])
    three.alignments[0].beads[0].status = .locked
    three.alignments[1].beads[0].status = .accepted
    three.alignments[1].beads[0].confidence = 0.25
    #expect(rows(of: three).map(\.status) == [.accepted])
    #expect(rows(of: three).map(\.confidence) == [0.25])
  }

  @Test func `every segment is in exactly one row, whatever the alignments say`() {
    var state: UInt64 = 7
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<2000 {
      let counts = (0..<(1 + random(4))).map { _ in random(6) }
      let alignments = (0..<random(4)).map { _ in
        Alignment(
          source: random(counts.count + 1), target: random(counts.count + 1),
          beads: (0..<random(6)).map { _ in
            let source = random(7)
            let target = random(7)
            return Bead(source..<(source + random(3)), target..<(target + random(3)), confidence: 1)
          })
      }
      let made = rows(of: document(counts, alignments))
      for version in counts.indices {
        #expect(made.flatMap { Array($0.segments[version]) }.sorted() == Array(0..<counts[version]))
      }
      #expect(made.allSatisfy { row in row.segments.contains { !$0.isEmpty } })
    }
  }
}

import Testing

@testable import AlignSentences

/// One segment a line.
private func segmented(_ lines: [String], _ language: String) -> SegmentedText {
  var text: [UInt8] = []
  var segments: [(range: Range<Int>, block: Int)] = []
  for line in lines {
    segments.append((range: text.count..<(text.count + line.utf8.count), block: segments.count / 5))
    text += line.utf8
    text.append(0x0A)
  }
  return SegmentedText(text: text, segments: segments, language: language)
}

private func aligned(_ source: [String], _ target: [String]) throws -> [ScoredBead] {
  let (source, target) = (segmented(source, "ru"), segmented(target, "en"))
  return try #require(Windows(Aligner(), source, target, source.tokens(), target.tokens())).align()
}

@Suite struct WindowsTests {
  @Test func aLongTextIsAlignedAsAShortOneIs() throws {
    // Every tenth segment has no partner.
    let source = (0..<9_000).map { "\($0)" }
    let target = (0..<9_000).filter { $0 % 10 != 3 }.map { "\($0)" }
    let beads = try aligned(source, target)
    let pairs = beads.filter { $0.isPaired }
    #expect(pairs.allSatisfy { source[$0.source.lowerBound] == target[$0.target.lowerBound] })
    #expect(pairs.count > 8_000)
    #expect(beads.reduce(0) { $0 + $1.source.count } == source.count)
    #expect(beads.reduce(0) { $0 + $1.target.count } == target.count)
  }

  @Test func everySegmentIsInOneBeadWhereOneTextIsMuchLonger() throws {
    let source = (0..<8_500).map { _ in "да" }
    let beads = try aligned(source, ["yes", "no"])
    #expect(beads.flatMap { Array($0.source) } == Array(source.indices))
    #expect(beads.flatMap { Array($0.target) } == [0, 1])
  }
}

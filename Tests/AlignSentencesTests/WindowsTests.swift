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

@Suite struct WindowsTests {
  @Test func aLongTextIsAlignedAsAShortOneIs() {
    // Every tenth segment has no partner.
    let source = (0..<9_000).map { "\($0)" }
    let target = (0..<9_000).filter { $0 % 10 != 3 }.map { "\($0)" }
    let beads = Aligner().align(segmented(source, "ru"), segmented(target, "en"))
    let pairs = beads.filter { $0.isPaired }
    #expect(pairs.allSatisfy { source[$0.source.lowerBound] == target[$0.target.lowerBound] })
    #expect(pairs.count > 8_000)
    #expect(beads.reduce(0) { $0 + $1.source.count } == source.count)
    #expect(beads.reduce(0) { $0 + $1.target.count } == target.count)
  }

  @Test func everySegmentIsInOneBeadWhereOneTextIsMuchLonger() {
    let source = (0..<8_500).map { _ in "да" }
    let beads = Aligner().align(segmented(source, "ru"), segmented(["yes", "no"], "en"))
    #expect(beads.flatMap { Array($0.source) } == Array(source.indices))
    #expect(beads.flatMap { Array($0.target) } == [0, 1])
  }
}

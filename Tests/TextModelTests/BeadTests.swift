import Testing
import TextModel

@Suite struct BeadTests {
  @Test func `a bead's line has both sides, an empty one for none`() {
    #expect(Bead(0..<2, 3..<4, confidence: 1).line == "0,1\t3")
    #expect(Bead(2..<2, 4..<5, confidence: 1).line == "\t4")
  }
}

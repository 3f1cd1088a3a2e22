import AlignmentScore
import Testing

private func scores(_ gold: String, _ found: String) throws -> AlignmentScores {
  AlignmentScores(gold: try readBeads(Array(gold.utf8)), found: try readBeads(Array(found.utf8)))
}

@Suite struct AlignmentScoresTests {
  @Test func beadsAreRightWhenAllTheirSegmentsAre() throws {
    let score = try scores("0\t0\n1,2\t1\n3\t2", "0\t0\n1\t1\n3\t2\n2\t")
    #expect(score.strict.precision == Share(part: 2, whole: 3))
    #expect(score.strict.recall == Share(part: 2, whole: 3))
    // What has no partner counts for precision as well.
    #expect(score.strictOfAll.precision == Share(part: 2, whole: 4))
    #expect(score.lax.precision.ratio == 1)
  }

  @Test func laxBeadsShareASegmentOfBothSides() throws {
    let score = try scores("0\t0\n1\t1\n2\t2", "0,1\t0\n2\t1")
    #expect(score.lax.precision == Share(part: 1, whole: 2))
    #expect(score.lax.recall == Share(part: 1, whole: 3))
  }

  @Test func blocksAreFilledByTheBeadsInsideThem() throws {
    let score = try scores("0,1\t0,1\n2\t2,3", "0\t0\n1\t1\n2\t2")
    #expect(score.tile.precision == Share(part: 3, whole: 3))
    #expect(score.tile.recall == Share(part: 1, whole: 2))
    let across = try scores("0,1\t0,1\n2\t2,3", "0\t0\n1\t1,2\n2\t3")
    #expect(across.tile.precision == Share(part: 2, whole: 3))
    #expect(across.tile.recall == Share(part: 0, whole: 2))
  }

  @Test func segmentsInNoBeadHaveNoPartner() throws {
    let score = try scores("0\t0\n1\t\n\t1\n2\t2", "0\t0\n\t2")
    #expect(score.null.precision == Share(part: 2, whole: 4))
    #expect(score.null.recall == Share(part: 2, whole: 2))
  }

  @Test func countsOfDocumentsAdd() throws {
    var sum = try scores("0\t0", "0\t0")
    sum += try scores("0\t0\n1\t1", "0\t1")
    #expect(sum.strict.precision == Share(part: 1, whole: 2))
    #expect(sum.strict.recall == Share(part: 1, whole: 3))
    #expect(abs(sum.strict.f1 - 0.4) < 1e-12)
  }

  @Test func nothingAgainstNothingIsZero() throws {
    #expect(try scores("", "").strict.f1 == 0)
  }
}

@Suite struct BeadFileTests {
  @Test(arguments: [
    ("0,1\t2", [0, 1], [2]), ("1 0\t 2 \r", [0, 1], [2]), ("3", [3], []), ("\t4", [], [4]),
    ("[0, 1]:[2]:0.53", [0, 1], [2]),
    ("[]:[7]:0", [], [7]), ("5\t6\t0.9", [5], [6]),
  ])
  func linesAreNumbersOfBothSides(_ line: String, _ source: [Int], _ target: [Int]) throws {
    #expect(try readBeads(Array(line.utf8)) == [NumberedBead(source, target)])
  }

  @Test func blankLinesAndBeadsOfNothingSayNothing() throws {
    #expect(try readBeads(Array("\n \n\t\n[]:[]:0\n".utf8)) == [])
  }

  @Test(arguments: ["a\t0", "0\t-1", "[0]", "[0:[1]", "0;1\t2", "99999999999999999999\t0"])
  func otherLinesAreRefused(_ line: String) {
    #expect(throws: BeadLineError(line: 2)) { try readBeads(Array(("0\t0\n" + line).utf8)) }
  }
}

import Testing

@testable import AlignSentences

/// The cells of a band as rows of `#`, with `.` for those outside.
private func picture(_ band: Band) -> String {
  (0...band.lastRow).map { row in
    String((0...band.columnCount).map { band.contains(row, $0) ? "#" : "." })
  }.joined(separator: "\n")
}

@Suite struct BandTests {
  @Test func bothBoundsAreMadeToAscendAndToHoldTheCorners() {
    let band = Band(low: [2, 1, 3], high: [2, 1, 3], columnCount: 4)
    #expect(picture(band) == "###..\n.##..\n..###")
    #expect(band.cellCount == 8)
  }

  @Test func cellsAreNumberedRowByRow() {
    let band = Band(low: [0, 1, 2], high: [1, 2, 3], columnCount: 3)
    let cells = (0...band.lastRow).flatMap { row in band.columns(row).map { band.offset[row] + $0 } }
    #expect(cells == Array(0..<band.cellCount))
  }

  @Test func rowsOfAColumnAreThoseThatHoldIt() {
    let band = Band(low: [0, 0, 2, 2], high: [1, 2, 3, 4], columnCount: 4)
    let rows = band.rowsByColumn()
    for column in 0...band.columnCount {
      let held = (0...band.lastRow).filter { band.contains($0, column) }
      #expect(Int(rows.low[column]) == held.first)
      #expect(Int(rows.high[column]) == held.last)
    }
  }

  @Test func anAnchorNarrowsTheBandAroundIt() {
    let anchor = Anchor(source: 50, target: 50, score: 9)
    let band = Band(between: [anchor], rows: 100, columns: 100)
    #expect(band.contains(50, 50) && band.contains(51, 51))
    #expect(!band.contains(20, 80) && !band.contains(80, 20))
    #expect(band.contains(20, 40), "between anchors everything is searched")
  }

  @Test func aNarrowerBandLiesWithin() {
    let all = Band(rows: 2, columns: 2)
    let some = Band(low: [0, 1, 2], high: [0, 1, 2], columnCount: 2)
    #expect(some.isWithin(all))
    #expect(!all.isWithin(some))
  }
}

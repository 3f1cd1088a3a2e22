/// The edit distance of skeletons in tenths, in which vowels, and consonants that stand for each other, cost less.
struct EditDistance {
  /// By letters of the alphabet, counted from 1: 0 is a gap.
  private let costs: [Int32]
  private var row: [Int32] = []

  init() {
    var costs = [Int32](repeating: 10, count: 32 * 32)
    for left in 0..<32 {
      for right in 0..<32 {
        let letters = (UInt8(left) | 0x60, UInt8(right) | 0x60)
        let groups = (consonantGroup(letters.0), consonantGroup(letters.1))
        if left == right {
          costs[left << 5 | right] = 0
        } else if left == 0 || right == 0 {
          costs[left << 5 | right] = isVowel(left == 0 ? letters.1 : letters.0) ? 5 : 10
        } else if isVowel(letters.0), isVowel(letters.1) {
          costs[left << 5 | right] = 3
        } else if groups.0 > 0, groups.0 == groups.1 {
          costs[left << 5 | right] = 4
        }
      }
    }
    self.costs = costs
  }

  /// Where the distance is more than the limit, some number above it.
  mutating func callAsFunction(_ left: Span<UInt8>, _ right: Span<UInt8>, atMost limit: Int32) -> Int32 {
    // A common beginning and a common end cost nothing.
    var first = 0
    var (leftEnd, rightEnd) = (left.count, right.count)
    while first < leftEnd, first < rightEnd, left[first] == right[first] { first += 1 }
    while leftEnd > first, rightEnd > first, left[leftEnd - 1] == right[rightEnd - 1] {
      leftEnd -= 1
      rightEnd -= 1
    }
    let width = rightEnd - first
    if row.count <= width { row = [Int32](repeating: 0, count: 2 * width + 1) }
    let costsOfPairs = self.costs
    let costs = costsOfPairs.span
    var row = self.row.mutableSpan
    row[0] = 0
    for column in 0..<width { row[column + 1] = row[column] + costs[Int(right[first + column] & 31)] }
    for index in first..<leftEnd {
      let letterCosts = Int(left[index] & 31) << 5
      let gap = costs[letterCosts]
      var diagonal = row[0]
      var before = diagonal + gap
      row[0] = before
      var least = before
      for column in 0..<width {
        let above = row[column + 1]
        let code = Int(right[first + column] & 31)
        before = min(diagonal + costs[letterCosts | code], above + gap, before + costs[code])
        row[column + 1] = before
        diagonal = above
        least = min(least, before)
      }
      if least > limit { return least }
    }
    return row[width]
  }
}

private func isVowel(_ letter: UInt8) -> Bool {
  letter == 0x61 || letter == 0x65 || letter == 0x69 || letter == 0x6F || letter == 0x75
}

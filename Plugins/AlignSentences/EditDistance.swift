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
  mutating func callAsFunction(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, atMost limit: Int32) -> Int32 {
    // A common beginning and a common end cost nothing.
    var left = left
    var right = right
    while let letter = left.first, letter == right.first {
      left.removeFirst()
      right.removeFirst()
    }
    while let letter = left.last, letter == right.last {
      left.removeLast()
      right.removeLast()
    }
    row.removeAll(keepingCapacity: true)
    row.append(0)
    for letter in right { row.append(row[row.count - 1] + costs[Int(letter & 31)]) }
    for letter in left {
      let letterCosts = Int(letter & 31) << 5
      let gap = costs[letterCosts]
      var diagonal = row[0]
      row[0] += gap
      var before = row[0]
      var least = before
      var column = 1
      for other in right {
        let above = row[column]
        let code = Int(other & 31)
        before = min(diagonal + costs[letterCosts | code], above + gap, before + costs[code])
        row[column] = before
        diagonal = above
        least = min(least, before)
        column += 1
      }
      if least > limit { return least }
    }
    return row[right.count]
  }
}

private func isVowel(_ letter: UInt8) -> Bool {
  letter == 0x61 || letter == 0x65 || letter == 0x69 || letter == 0x6F || letter == 0x75
}

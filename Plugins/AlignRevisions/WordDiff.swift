/// How words changed, as wdiff writes it: `Стороны [-обязуются-] {+вправе+} уведомлять`; words that stayed, far from any
/// change, are left out.
///
/// Words of a longest common subsequence stay. Complexity: the product of the numbers of words; longer texts than
/// ``mostWords`` are shown as replaced.
func wordDiff(_ old: [Int32], _ new: [Int32], spelling: (Int32) -> String) -> String {
  var lengths = [Int32](repeating: 0, count: (old.count + 1) * (new.count + 1))
  let stride = new.count + 1
  if max(old.count, new.count) <= mostWords {
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        let cell = row * stride + column
        lengths[cell] =
          old[row] == new[column] ? lengths[cell + stride + 1] + 1 : max(lengths[cell + stride], lengths[cell + 1])
      }
    }
  }
  var pieces: [String] = []
  var same: [Int32] = []
  func keep(isLast: Bool) {
    let shown = 3
    let first = pieces.isEmpty ? 0 : min(shown, same.count)
    let last = isLast ? 0 : min(shown, same.count - first)
    pieces += same.prefix(first).map(spelling)
    if first + last < same.count { pieces.append("…") }
    pieces += same.suffix(last).map(spelling)
    same = []
  }
  var (row, column) = (0, 0)
  while row < old.count || column < new.count {
    if row < old.count, column < new.count, old[row] == new[column] {
      same.append(old[row])
      (row, column) = (row + 1, column + 1)
      continue
    }
    var removed: [String] = []
    var added: [String] = []
    while row < old.count || column < new.count {
      if row < old.count, column < new.count, old[row] == new[column] { break }
      let takesOld =
        column == new.count
        || (row < old.count && lengths[(row + 1) * stride + column] >= lengths[row * stride + column + 1])
      if takesOld {
        removed.append(spelling(old[row]))
        row += 1
      } else {
        added.append(spelling(new[column]))
        column += 1
      }
    }
    keep(isLast: false)
    if !removed.isEmpty { pieces.append("[-" + removed.joined(separator: " ") + "-]") }
    if !added.isEmpty { pieces.append("{+" + added.joined(separator: " ") + "+}") }
  }
  keep(isLast: true)
  return pieces.joined(separator: " ")
}

private let mostWords = 2000

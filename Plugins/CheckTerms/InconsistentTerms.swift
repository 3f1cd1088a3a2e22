import CheckKit

/// A term of two words that has another translation than in most of its places.
struct InconsistentTerm {
  var row: Int
  var term: Range<Int>
  var translation: Range<Int>
  /// How it is translated elsewhere, and in how many rows.
  var expected: String
  var count: Int
}

private struct Gram: Hashable {
  var first: String
  var second: String
}

/// Terms are found by their translations: two words that stand together in several rows, with two words of the target
/// that stand together in nearly all the same rows, and in few others. Where one row has one of those two beside a word
/// that the target puts there for nothing else, it is told.
///
/// Complexity: rows × their lengths, and for each pair of words the lengths of its rows.
func inconsistentTerms(in rows: [TermRow]) -> [InconsistentTerm] {
  let sources = rows.map { $0.source.grams }
  let targets = rows.map { $0.target.grams }
  var rowsOfSource: [Gram: [Int]] = [:]
  var rowsOfTarget: [Gram: Int] = [:]
  for index in rows.indices where rows[index].source.stems != rows[index].target.stems {
    for gram in sources[index].keys { rowsOfSource[gram, default: []].append(index) }
    for gram in targets[index].keys { rowsOfTarget[gram, default: 0] += 1 }
  }
  var found: [InconsistentTerm] = []
  for (gram, own) in rowsOfSource where own.count >= fewestRows && own.count <= mostRows {
    guard let usual = usualTranslation(own, targets, rowsOfTarget) else { continue }
    for row in own where targets[row][usual.gram] == nil {
      let other = targets[row].filter { pair in
        let one = pair.key
        guard (one.first == usual.gram.first) != (one.second == usual.gram.second) else { return false }
        return rowsOfTarget[one] == own.count(where: { targets[$0][one] != nil })
      }.min { $0.value.lowerBound < $1.value.lowerBound }
      guard let other, let term = sources[row][gram] else { continue }
      found.append(
        InconsistentTerm(
          row: row, term: term, translation: other.value,
          expected: usual.words(rows, own, targets), count: usual.count))
    }
  }
  return found.sorted {
    ($0.row, $0.term.lowerBound, $0.translation.lowerBound) < ($1.row, $1.term.lowerBound, $1.translation.lowerBound)
  }
}

/// Rows that a term needs, and beyond which it is none.
private let fewestRows = 6
private let mostRows = 400

private struct Translation {
  var gram: Gram
  var count: Int

  /// As the first row has it.
  func words(_ rows: [TermRow], _ own: [Int], _ targets: [[Gram: Range<Int>]]) -> String {
    for row in own {
      guard let range = targets[row][gram] else { continue }
      return rows[row].target.words.filter { range.contains($0.range.lowerBound) }.map(\.text).joined(separator: " ")
    }
    return "\(gram.first) \(gram.second)"
  }
}

/// The two words that four in five of the rows have, and few others.
private func usualTranslation(_ own: [Int], _ targets: [[Gram: Range<Int>]], _ all: [Gram: Int]) -> Translation? {
  var counts: [Gram: Int] = [:]
  for row in own { for gram in targets[row].keys { counts[gram, default: 0] += 1 } }
  let best = counts.max { ($0.value, $1.key.first, $1.key.second) < ($1.value, $0.key.first, $0.key.second) }
  guard let best, best.value < own.count, best.value * 5 >= own.count * 4, let total = all[best.key],
    best.value * 3 >= total * 2
  else { return nil }
  return Translation(gram: best.key, count: best.value)
}

extension TermRow.Side {
  /// Pairs of neighbouring words of at least four letters, as stems, with the first place of each.
  fileprivate var grams: [Gram: Range<Int>] {
    var grams: [Gram: Range<Int>] = [:]
    for index in words.indices.dropFirst() {
      let (one, two) = (words[index - 1], words[index])
      guard one.text.unicodeScalars.count > 3, two.text.unicodeScalars.count > 3,
        two.range.lowerBound - one.range.upperBound == 1
      else { continue }
      let gram = Gram(first: stems[index - 1], second: stems[index])
      if grams[gram] == nil { grams[gram] = one.range.lowerBound..<two.range.upperBound }
    }
    return grams
  }
}

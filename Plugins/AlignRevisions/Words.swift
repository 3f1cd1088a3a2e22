import TextModel

/// The words of a document's segments, equal words having equal numbers.
struct Words {
  /// For each segment its words, in text order.
  private(set) var segments: [[Int32]] = []
  /// For each segment its words without the signs, sorted.
  private(set) var bags: [[Int32]] = []
  private(set) var spellings: [[UInt8]] = []
  private var isSign: [Bool] = []
  private var numbers: [[UInt8]: Int32] = [:]
  /// Where the segments of each document that was added begin in `segments`, and where the last ones end.
  private(set) var starts: [Int] = [0]

  /// Adds the segments of a document behind those before.
  mutating func add(_ document: Document) {
    for segment in document.segments {
      var words: [Int32] = []
      for (word, isSign) in split(document.text[segment.range.clamped(to: 0..<document.text.count)]) {
        if let number = numbers[word] {
          words.append(number)
        } else {
          words.append(Int32(spellings.count))
          numbers[word] = Int32(spellings.count)
          spellings.append(word)
          self.isSign.append(isSign)
        }
      }
      segments.append(words)
      bags.append(words.filter { !isSign[Int($0)] }.sorted())
    }
    starts.append(segments.count)
  }

  /// The share of words that two ranges of segments have in common: Dice's coefficient of the bags of their words.
  func similarity(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let (one, other) = (bag(left), bag(right))
    let total = one.count + other.count
    guard total > 0 else { return left.map { segments[$0] } == right.map { segments[$0] } ? 1 : 0 }
    var (index, otherIndex, common) = (0, 0, 0)
    while index < one.count, otherIndex < other.count {
      if one[index] == other[otherIndex] {
        common += 1
        index += 1
        otherIndex += 1
      } else if one[index] < other[otherIndex] {
        index += 1
      } else {
        otherIndex += 1
      }
    }
    return 2 * Double(common) / Double(total)
  }

  func count(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + bags[$1].count } }

  private func bag(_ range: Range<Int>) -> [Int32] {
    range.count == 1 ? bags[range.lowerBound] : range.flatMap { bags[$0] }.sorted()
  }
}

/// Words and signs, each sign by itself; white space parts them and is no word.
private func split(_ text: ArraySlice<UInt8>) -> [(word: [UInt8], isSign: Bool)] {
  var words: [(word: [UInt8], isSign: Bool)] = []
  var word: [UInt8] = []
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    let isPartOfWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    if !isPartOfWord, scalar.properties.generalCategory != .nonspacingMark {
      if !word.isEmpty { words.append((word, false)) }
      word = []
      if scalar.properties.isWhitespace { continue }
      words.append((Array(scalar.utf8), true))
    } else {
      word.append(contentsOf: scalar.utf8)
    }
  }
  if !word.isEmpty { words.append((word, false)) }
  return words
}

import TextModel

/// Finds the page numbers and running heads among the blocks of a text that was laid out in pages.
///
/// Page numbers are numbers alone on a line that count on by one, at distances that differ little: numbers of chapters
/// do not. Running heads are lines that come back beside them, their digits aside.
///
/// - Returns: `footer` for page numbers, `header` for running heads, by the index of their block.
/// - Complexity: linear in the blocks.
func pageFurniture(
  among blocks: [LineBlock], _ lines: [Line], in text: UnsafeBufferPointer<UInt8>
) -> [Int: BlockKind] {
  var numbers: [(block: Int, line: Int, value: Int)] = []
  for index in 0..<blocks.count where blocks[index].lines.count == 1 && blocks[index].cell == nil {
    let line = lines[blocks[index].lines.lowerBound]
    if line.width <= 12, let value = pageNumber(text[line.range]) { numbers.append((index, line.number, value)) }
  }
  guard numbers.count >= 3 else { return [:] }
  let steps = zip(numbers, numbers.dropFirst())
  let distances = steps.map { $1.line - $0.line }.sorted()
  let median = distances[distances.count / 2]
  let regular = steps.filter { $1.value == $0.value + 1 && ($1.line - $0.line) * 2 <= median * 3 }.count
  guard median >= 8, regular * 10 >= distances.count * 8 else { return [:] }

  var kinds: [Int: BlockKind] = [:]
  for number in numbers { kinds[number.block] = .footer }
  // A head stands beside the number of a page, and nowhere else, but that on the first page or the last.
  var heads: [String: [Int]] = [:]
  for (index, block) in blocks.enumerated() where block.lines.count == 1 && kinds[index] == nil {
    let line = text[lines[block.lines.lowerBound].range]
    guard line.count <= 240 else { continue }
    heads[String(decoding: line.filter { !(0x30...0x39).contains($0) }, as: UTF8.self), default: []].append(index)
  }
  for (_, indices) in heads.sorted(by: { $0.key < $1.key }) where indices.count >= 3 {
    let beside = indices.filter { kinds[$0 - 1] == .footer || kinds[$0 + 1] == .footer }
    if beside.count + 1 >= indices.count {
      for index in indices { kinds[index] = .header }
    }
  }
  return kinds
}

/// "12", "- 12 -", "стр. 12", "Page 12".
private func pageNumber(_ line: Bytes) -> Int? {
  var value = 0
  var digits = 0
  var isPast = false
  var letters = 0
  var rest = line
  while let (scalar, length) = scalar(in: rest) {
    rest = rest.dropFirst(length)
    switch CharacterKind(scalar) {
    case .digit where scalar < 0x80:
      guard !isPast, digits < 4 else { return nil }
      digits += 1
      value = value * 10 + Int(scalar - 0x30)
    case .upperCase, .lowerCase:
      guard digits == 0 else { return nil }
      letters += 1
    case .other:
      // A full stop or a bracket behind a number makes it an item's.
      if digits > 0, scalar == 0x2E || scalar == 0x29 { return nil }
      isPast = digits > 0
    default: return nil
    }
  }
  let word = line.prefix { $0 != 0x20 && $0 != 0x2E }
  return digits > 0 && (letters == 0 || pageWords.contains(word)) ? value : nil
}

private let pageWords = WordSet("стр страница с page p seite página")

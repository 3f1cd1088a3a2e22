import TextModel

/// Which languages' versions each block belongs to.
struct Assignment {
  /// For each block a bit for each language.
  var languages: [UInt64]
  /// For each block, the turn that it stands in; empty where there are none.
  var turns: [Int] = []
  var finding: FindingKind

  /// The languages in the order in which the text has them.
  func order(of blocks: [MeasuredBlock], languageCount: Int) -> [Int] {
    let firsts = (0..<languageCount).map { language in
      languages.firstIndex { $0 == 1 << UInt64(language) } ?? languages.count
    }
    return firsts.indices.sorted { (firsts[$0], $0) < (firsts[$1], $1) }
  }
}

/// How much text there is of each language.
struct Amounts {
  private(set) var byLanguage: [Int]

  init(of blocks: some Sequence<MeasuredBlock>, languageCount: Int) {
    byLanguage = Array(repeating: 0, count: languageCount)
    for block in blocks { if let language = block.language { byLanguage[language] += block.amount } }
  }

  var total: Int { byLanguage.reduce(0, +) }

  /// Whether no language has less than a share of the text of the one that has most.
  func areBalanced(_ share: Double) -> Bool {
    guard let most = byLanguage.max(), let least = byLanguage.min(), least > 0 else { return false }
    return Double(least) >= share * Double(most)
  }

  /// The language of nearly all the text; nil where there is none.
  var main: Int? { byLanguage.firstIndex { $0 > 0 && $0 * 5 >= total * 4 } }
}

let all = UInt64.max

extension Document {
  /// What belongs to a language: a version's document.
  ///
  /// The text is that of the whole, of which the blocks are parts.
  ///
  /// - Parameters:
  ///   - isFirst: whether it also takes the findings that are about no place.
  ///   - order: the languages in the order of the versions.
  func part(
    _ language: Int, isFirst: Bool, of assignment: Assignment, _ order: [Int], _ tag: LanguageTag
  ) -> Document {
    var part = Document(text: text, pathText: pathText, offsetMap: offsetMap)
    part.parts = parts
    part.metadata = metadata
    part.detection = detection
    part.detection.language = Detected(tag, confidence: 0.95)
    let ranges = segmentRanges()
    let table = (blocks.compactMap(\.cell?.table).max() ?? -1) + 1
    for (index, block) in blocks.enumerated() where assignment.languages[index] >> UInt64(language) & 1 == 1 {
      var block = block
      if !assignment.turns.isEmpty, block.cell == nil {
        block.cell = TableCell(
          table: table, row: assignment.turns[index], column: order.firstIndex(of: language) ?? 0)
      }
      part.segments += segments[ranges[index]].map { Segment(block: part.blocks.count, range: $0.range) }
      part.blocks.append(block)
    }
    part.marks = marks.filter { mark in part.has(mark.range) }
    part.findings = findings.filter { finding in
      finding.places.isEmpty ? isFirst : finding.places.contains { part.has($0.range) }
    }
    return part
  }

  /// Whether one of the blocks holds a range. Complexity: logarithmic.
  private func has(_ range: Range<Int>) -> Bool {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count && blocks[low].range.lowerBound <= range.lowerBound
  }
}

import TextModel

extension SetText {
  /// Joins the paragraphs that a page's number and head stand within: one that does not end a sentence, and goes on
  /// below them with a small letter. The number and the head then follow it.
  ///
  /// - Parameter furniture: which blocks are page numbers and running heads.
  /// - Complexity: linear in the lines where there are any.
  mutating func joinAcrossPages(_ furniture: [Int: BlockKind], in text: UnsafeBufferPointer<UInt8>) -> [Int: BlockKind]
  {
    var parts: [Int: [Int]] = [:]
    var beginnings: [Int: Int] = [:]
    for after in blocks.indices.dropFirst(2) where furniture[after] == nil && furniture[after - 1] != nil {
      var before = after - 1
      while before >= 0, furniture[before] != nil { before -= 1 }
      guard before >= 0, goesOn(blocks[before], blocks[after], in: text) else { continue }
      let beginning = beginnings[before] ?? before
      beginnings[after] = beginning
      parts[beginning, default: []].append(after)
    }
    guard !parts.isEmpty else { return furniture }
    let whole = self
    isInTextOrder = false
    var kinds: [Int: BlockKind] = [:]
    (lines, blocks) = ([], [])
    for (index, block) in whole.blocks.enumerated() where beginnings[index] == nil {
      kinds[blocks.count] = furniture[index]
      let start = lines.count
      for part in [index] + (parts[index] ?? []) { lines += whole.lines[whole.blocks[part].lines] }
      var block = block
      block.lines = start..<lines.count
      blocks.append(block)
    }
    return kinds
  }

  private func goesOn(_ upper: LineBlock, _ lower: LineBlock, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard upper.isPlain, lower.isPlain, let last = lines[upper.lines].last, let first = lines[lower.lines].first else {
      return false
    }
    switch last.ending {
    case .word, .comma, .hyphen: return first.opening == .lowerCase && ListMarker(text[first.range]) == nil
    case .sentence, .colon, .semicolon, .hyphenOfNumber, .other: return false
    }
  }
}

extension LineBlock {
  fileprivate var isPlain: Bool { form == .plain && cell == nil }
}

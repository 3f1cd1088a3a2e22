import TextModel

extension LanguageSplitter {
  /// The arrangement of paragraphs, or whole passages, in turn; nil where it is another.
  ///
  /// A turn ends where a language begins that it has already. Blocks without letters that each language of a turn has
  /// (the numbers of paragraphs) stand with their neighbours, others belong to every version.
  ///
  /// - Parameter isTold: whether the user says that it is so, however much of the text has no counterpart in its turn.
  func turns(
    _ blocks: [MeasuredBlock], in document: Document, _ languageCount: Int, isTold: Bool
  ) -> Assignment? {
    let amounts = Amounts(of: blocks, languageCount: languageCount)
    guard amounts.byLanguage.allSatisfy({ $0 > 0 }), isTold || amounts.areBalanced(0.4) else { return nil }
    let resolved = resolvedLanguages(of: blocks, languageCount)
    let turns = Turns(of: blocks, resolved, languageCount)
    guard isTold || turns.count > 1 && turns.pairedAmount * 10 >= amounts.total * 6 else { return nil }
    var assignment = Assignment(
      languages: resolved.map { $0.map { 1 << UInt64($0) } ?? all }, turns: turns.ofBlocks(),
      finding: Self.inTurns)
    place(&assignment, resolved, in: document)
    return assignment
  }

  /// The language of each block that has letters. One that is in doubt between two of the same language is in the
  /// other, where no language has two blocks in a row.
  private func resolvedLanguages(of blocks: [MeasuredBlock], _ languageCount: Int) -> [Int?] {
    let sure = blocks.indices.filter { blocks[$0].isInOrder && blocks[$0].sureLanguage != nil }
    let changes = zip(sure, sure.dropFirst()).count { blocks[$0].language != blocks[$1].language }
    let isStrict = languageCount == 2 && changes * 4 >= sure.count * 3
    var next = 0
    return blocks.indices.map { index in
      while next < sure.count, sure[next] < index { next += 1 }
      let block = blocks[index]
      guard block.language != nil, !block.isSure, isStrict, next > 0, next < sure.count,
        let before = blocks[sure[next - 1]].language, before == blocks[sure[next]].language
      else { return block.language }
      return 1 - before
    }
  }

  /// Gives the blocks without letters to the language that they stand with, where their turn has the same again.
  private func place(_ assignment: inout Assignment, _ resolved: [Int?], in document: Document) {
    let next = neighbours(resolved, resolved.indices.reversed())
    let previous = neighbours(resolved, resolved.indices)
    for neighbours in [next, previous] {
      var places: [TurnText: [Int]] = [:]
      for (index, block) in document.blocks.enumerated() where resolved[index] == nil {
        guard assignment.languages[index] == all, let neighbour = neighbours[index] else { continue }
        let text = TurnText(turn: assignment.turns[neighbour], text: document.text[block.range])
        places[text, default: []].append(index)
      }
      for indices in places.values.sorted(by: { $0[0] < $1[0] }) where indices.count > 1 {
        for index in indices {
          guard let neighbour = neighbours[index], let language = resolved[neighbour] else { continue }
          assignment.languages[index] = 1 << UInt64(language)
          assignment.turns[index] = assignment.turns[neighbour]
        }
      }
    }
  }

  /// For each block the nearest one with a language, of those that come before it in an order.
  private func neighbours(_ resolved: [Int?], _ order: some Sequence<Int>) -> [Int?] {
    var neighbours = [Int?](repeating: nil, count: resolved.count)
    var last: Int?
    for index in order {
      neighbours[index] = last
      if resolved[index] != nil { last = index }
    }
    return neighbours
  }
}

private struct TurnText: Hashable {
  var turn: Int
  var text: ArraySlice<UInt8>
}

/// The turns of a text: of each language one passage.
private struct Turns {
  private(set) var count = 0
  /// The text of the turns of which no language has more than three times what another has.
  private(set) var pairedAmount = 0
  /// For each block of the order, its turn.
  private var turns: [Int?]

  init(of blocks: [MeasuredBlock], _ languages: [Int?], _ languageCount: Int) {
    turns = Array(repeating: nil, count: blocks.count)
    var amounts = [Int](repeating: 0, count: languageCount)
    var last: Int?
    for (index, block) in blocks.enumerated() where block.isInOrder {
      guard let language = languages[index] else { continue }
      if language != last, amounts[language] > 0 { end(&amounts) }
      amounts[language] += block.amount
      turns[index] = count
      last = language
    }
    end(&amounts)
  }

  private mutating func end(_ amounts: inout [Int]) {
    let present = amounts.filter { $0 > 0 }
    if present.count > 1, let least = present.min(), let most = present.max(), least * 3 >= most {
      pairedAmount += present.reduce(0, +)
    }
    count += 1
    for language in amounts.indices { amounts[language] = 0 }
  }

  /// The turn of every block: that of the next one where it has none of its own, else of the last.
  func ofBlocks() -> [Int] {
    var next = max(0, count - 1)
    return turns.reversed().map { turn in
      next = turn ?? next
      return next
    }.reversed()
  }
}

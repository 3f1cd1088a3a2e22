import TextModel

extension LanguageSplitter {
  /// The arrangement of one language after the other; nil where it is another.
  ///
  /// The text is divided where the least of it stands in the part of another language: a quotation, a name.
  /// Complexity: blocks times languages.
  ///
  /// - Parameter isTold: whether the user says that it is so, however much stands in the part of another.
  func halves(_ blocks: [MeasuredBlock], _ languageCount: Int, isTold: Bool) -> Assignment? {
    let amounts = Amounts(of: blocks, languageCount: languageCount)
    guard amounts.byLanguage.allSatisfy({ $0 > 0 }), isTold || amounts.areBalanced(1 / 2) else { return nil }
    let order = byMiddle(blocks, amounts)
    // For each part, the least text in another language's part so far, and for each block where its part began.
    var costs = [Int](repeating: 0, count: languageCount)
    var starts: [[Int]] = []
    for (index, block) in blocks.enumerated() {
      var partStarts = [Int](repeating: 0, count: languageCount)
      var next = costs
      for part in order.indices {
        var cost = costs[part]
        partStarts[part] = index > 0 ? starts[index - 1][part] : 0
        if part > 0, costs[part - 1] < cost || index == 0 {
          cost = costs[part - 1]
          partStarts[part] = index
        }
        next[part] = cost + block.foreignAmount(in: order[part])
      }
      costs = next
      starts.append(partStarts)
    }
    guard let cost = costs.last, isTold || cost * 10 <= amounts.total else { return nil }
    var languages = [UInt64](repeating: all, count: blocks.count)
    var end = blocks.count
    for part in order.indices.reversed() {
      let start = part == 0 ? 0 : end > 0 ? starts[end - 1][part] : 0
      for index in start..<end { languages[index] = 1 << UInt64(order[part]) }
      end = start
    }
    // Notes and headers stand anywhere: their own language says where they belong.
    for (index, block) in blocks.enumerated() where !block.isInOrder {
      languages[index] = block.language.map { 1 << UInt64($0) } ?? all
    }
    return Assignment(languages: languages, finding: Self.inHalves)
  }

  /// The languages in the order of the middles of their text.
  private func byMiddle(_ blocks: [MeasuredBlock], _ amounts: Amounts) -> [Int] {
    var moments = [Double](repeating: 0, count: amounts.byLanguage.count)
    for (index, block) in blocks.enumerated() {
      if let language = block.language { moments[language] += Double(index) * Double(block.amount) }
    }
    return moments.indices.sorted {
      (moments[$0] / Double(amounts.byLanguage[$0]), $0) < (moments[$1] / Double(amounts.byLanguage[$1]), $1)
    }
  }
}

extension MeasuredBlock {
  fileprivate func foreignAmount(in part: Int) -> Int {
    guard isInOrder, let language = sureLanguage, language != part else { return 0 }
    return amount
  }
}

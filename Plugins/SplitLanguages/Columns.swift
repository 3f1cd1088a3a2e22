import TextModel

extension LanguageSplitter {
  /// The arrangement of tables with a column for each language; nil where it is another.
  ///
  /// A cell belongs to the language of its column; a column of no one language (numbers, signs) to every version.
  ///
  /// - Parameter isTold: whether the user says that there are such tables, however little text they have.
  func columns(
    _ blocks: [MeasuredBlock], in document: Document, _ languageCount: Int, isTold: Bool
  ) -> Assignment? {
    let tables = tablesOfColumns(blocks, languageCount)
    let inTables = blocks.filter { $0.cell.map { tables[$0.table] != nil } ?? false }
    let amounts = Amounts(of: inTables, languageCount: languageCount)
    guard amounts.byLanguage.allSatisfy({ $0 > 0 }) else { return nil }
    let total = Amounts(of: blocks, languageCount: languageCount).total
    guard isTold || amounts.total * 2 >= total && amounts.areBalanced(1 / 4) else { return nil }
    let languages = blocks.enumerated().map { index, block -> UInt64 in
      let column = block.cell.flatMap { tables[$0.table]?[$0.column] }
      guard let language = column ?? block.language else { return all }
      // A cell over several columns may stand in the first of them in another language.
      if let own = block.sureLanguage, own != language, isAloneInItsRow(index, blocks) { return 1 << UInt64(own) }
      return 1 << UInt64(language)
    }
    return Assignment(languages: languages, finding: Self.inColumns)
  }

  private func isAloneInItsRow(_ index: Int, _ blocks: [MeasuredBlock]) -> Bool {
    guard let cell = blocks[index].cell else { return false }
    for other in [blocks[..<index].last, blocks[(index + 1)...].first].compactMap({ $0?.cell })
    where other.table == cell.table && other.row == cell.row && other.column != cell.column { return false }
    return true
  }

  /// For each table that has columns in different languages, the languages of its columns.
  private func tablesOfColumns(_ blocks: [MeasuredBlock], _ languageCount: Int) -> [Int: [Int: Int]] {
    var columns: [Int: [Int: [MeasuredBlock]]] = [:]
    for block in blocks {
      if let cell = block.cell { columns[cell.table, default: [:]][cell.column, default: []].append(block) }
    }
    let tables = columns.mapValues { $0.compactMapValues { Amounts(of: $0, languageCount: languageCount).main } }
    return tables.filter { Set($0.value.values).count > 1 }
  }
}

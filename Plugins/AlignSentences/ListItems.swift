import TextModel

/// Runs of items, which a translation may put into another order: points of a list, rows of a table, lines of names.
struct ListItems {
  private let document: Document
  private let segments: [Range<Int>]
  private let tokens: Tokens
  private let isLocked: Set<Int>

  /// Longer lines are no items unless they look like some.
  private static let longestLine: Float = 60

  /// - Parameters:
  ///   - segments: the arranged segments that the tokens are of.
  ///   - locked: those of them that cannot move.
  init(_ document: Document, segments: [Range<Int>], tokens: Tokens, locked: [Int]) {
    self.document = document
    self.segments = segments
    self.tokens = tokens
    isLocked = Set(locked)
  }

  /// Runs of two items or more, each item a range of arranged segments.
  func runs() -> [[Range<Int>]] {
    var runs: [[Range<Int>]] = []
    var run: [Range<Int>] = []
    for segment in segments.indices {
      if !isItem(segment) {
        if run.count > 1 { runs.append(run) }
        run = []
      } else if let last = run.last, isSameItem(segment - 1, segment) {
        run[run.count - 1] = last.lowerBound..<(segment + 1)
      } else {
        run.append(segment..<(segment + 1))
      }
    }
    if run.count > 1 { runs.append(run) }
    return runs
  }

  private func block(_ segment: Int) -> Block {
    document.blocks[document.segments[segments[segment].lowerBound].block]
  }

  /// Whether the document itself says that a segment is part of a list or a table.
  private func isMarked(_ segment: Int) -> Bool {
    let block = block(segment)
    return block.kind == .listItem || block.kind == .tableCell || block.label != nil
  }

  /// Whether the document says of all items of a run that they are a list's or a table's.
  func isList(_ run: [Range<Int>]) -> Bool {
    run.allSatisfy { [.listItem, .tableCell].contains(block($0.lowerBound).kind) }
  }

  /// Whether the items of a run are marked as such, or blocks by themselves.
  func isMarked(_ run: [Range<Int>]) -> Bool { run.allSatisfy { isMarked($0.lowerBound) || isAlone($0.lowerBound) } }

  /// Whether a segment is a whole block.
  private func isAlone(_ segment: Int) -> Bool {
    tokens.beginsBlock[segment] && (segment + 1 == segments.count || tokens.beginsBlock[segment + 1])
  }

  private func isItem(_ segment: Int) -> Bool {
    if isLocked.contains(segment) { return false }
    if isMarked(segment) { return true }
    let isShort = tokens.lengths[segment] <= Self.longestLine
    let sign = tokens.endSigns[segment]
    // A short sentence among others is no item; a line among others that ends as none does is one.
    if !isAlone(segment) { return isShort && (sign == 0 || sign == UInt8(ascii: ",") || sign == UInt8(ascii: ";")) }
    return isShort || sign == UInt8(ascii: ";") || sign == UInt8(ascii: ",") || beginsWithQuotation(segment)
  }

  /// Terms that a treaty defines stand in quotation marks.
  private func beginsWithQuotation(_ segment: Int) -> Bool {
    guard let first = tokens.range(segment).first else { return false }
    return tokens.forms.bytes[tokens.forms.range(Int(tokens.ids[first]))].elementsEqual([UInt8(ascii: "\"")])
  }

  /// Sentences of one point of a list belong together, as do the cells of a row.
  private func isSameItem(_ earlier: Int, _ later: Int) -> Bool {
    let (one, other) = (block(earlier), block(later))
    if let cell = one.cell, let next = other.cell { return cell.table == next.table && cell.row == next.row }
    return one.kind == .listItem && one.range == other.range
  }

  /// The tokens of the items of a run, without the labels that most of them begin with: these keep their order.
  func tokens(of run: [Range<Int>]) -> [Range<Int>] {
    let whole = run.map { tokens.tokens($0) }
    let labels = whole.map(labelLength)
    guard labels.count(where: { $0 > 0 }) * 2 > run.count else { return whole }
    return zip(whole, labels).map { ($0.lowerBound + $1)..<$0.upperBound }
  }

  /// How many tokens `1.`, `1)` or `а)` are, at the beginning of an item; 0 where there is none.
  private func labelLength(_ item: Range<Int>) -> Int {
    func form(_ index: Int) -> ArraySlice<UInt8> { tokens.forms.bytes[tokens.forms.range(Int(tokens.ids[index]))] }
    guard item.count > 1 else { return 0 }
    if item.count > 2, form(item.lowerBound + 1).elementsEqual([UInt8(ascii: ")")]), form(item.lowerBound).count <= 3 {
      return 2
    }
    return tokens.kinds[Int(tokens.ids[item.lowerBound])] == .number ? 1 : 0
  }
}

/// The lines of a text in reading order, and the blocks that they make.
struct SetText {
  var lines: [Line] = []
  var blocks: [LineBlock] = []
  /// Whether the lines still stand in the order of the text.
  var isInTextOrder = true

  /// - Parameters:
  ///   - text: what the lines are ranges of.
  ///   - choice: what the user says about the lines.
  init(_ lines: [Line], in text: UnsafeBufferPointer<UInt8>, isMarkdown: Bool, _ choice: TextReader.Lines) {
    if let gutter = Gutter(between: lines, in: text) {
      setSideBySide(lines, in: text, gutter, isMarkdown: isMarkdown, choice)
      return
    }
    let breaks = ParagraphBreaks(text: text, style: LayoutStyle(of: lines, choice), isMarkdown: isMarkdown)
    if isMarkdown {
      setMarkdown(lines, in: text, breaks)
    } else {
      self.lines = lines
      blocks = breaks.blocks(of: lines[...])
    }
  }

  /// Reads two columns row by row: what no blank line parts is a row of two cells, or each line is one where a sign
  /// parts the cells. Lines that run over the gutter stay what they are.
  private mutating func setSideBySide(
    _ lines: [Line], in text: UnsafeBufferPointer<UInt8>, _ gutter: Gutter, isMarkdown: Bool,
    _ choice: TextReader.Lines
  ) {
    isInTextOrder = false
    var groups: [(lines: Range<Int>, column: Int?, row: Int)] = []
    var row = -1
    func add(_ set: [Line], _ column: Int?) {
      guard !set.isEmpty else { return }
      groups.append((self.lines.count..<(self.lines.count + set.count), column, row))
      self.lines += set
    }
    for group in rows(of: lines, gutter) {
      let sides = group.map { gutter.sides(of: $0, in: text) }
      guard sides.allSatisfy({ $0 != nil }), sides.contains(where: { $0?.right != nil }) else {
        add(Array(group), nil)
        continue
      }
      row += 1
      for column in 0...1 {
        var cell: [Line] = []
        for (line, sides) in zip(group, sides) {
          guard let side = column == 0 ? sides?.left : sides?.right else { continue }
          let indent = column == 0 ? line.indent : 0
          cell.append(Line(side, number: line.number, indent: indent, isFirst: cell.isEmpty, in: text))
        }
        add(cell, column)
      }
    }
    for column in [nil, 0, 1] {
      let own = groups.filter { $0.column == column }
      let style = LayoutStyle(of: own.flatMap { self.lines[$0.lines] }, choice)
      let breaks = ParagraphBreaks(text: text, style: style, isMarkdown: isMarkdown)
      for group in own {
        let cell = column.map { LineBlock.Cell(row: UInt32(clamping: group.row), isRight: $0 == 1) }
        blocks += breaks.blocks(of: self.lines[group.lines]).map {
          LineBlock(lines: $0.lines, form: $0.form, cell: cell)
        }
      }
    }
    blocks.sort { $0.lines.lowerBound < $1.lines.lowerBound }
  }

  private func rows(of lines: [Line], _ gutter: Gutter) -> [ArraySlice<Line>] {
    var rows: [ArraySlice<Line>] = []
    var start = 0
    for index in lines.indices.dropFirst() where lines[index].isFirst || gutter.partsLineByLine {
      rows.append(lines[start..<index])
      start = index
    }
    if start < lines.count { rows.append(lines[start...]) }
    return rows
  }
}

extension Gutter {
  fileprivate var partsLineByLine: Bool { self == .tab || self == .bar }
}

import TextModel

/// Decides which line breaks of a text part blocks, and which are only the wrapping of a paragraph.
struct ParagraphBreaks {
  let text: UnsafeBufferPointer<UInt8>
  let style: LayoutStyle
  let isMarkdown: Bool

  /// The ranges of lines that make a block each.
  func blocks(of lines: ArraySlice<Line>) -> [LineBlock] {
    var blocks: [LineBlock] = []
    // What is not filled takes no memory.
    blocks.reserveCapacity(lines.count)
    var start = lines.startIndex
    while start < lines.endIndex {
      var end = start + 1
      while end < lines.endIndex, !lines[end].isFirst { end += 1 }
      addBlocks(of: lines[start..<end], to: &blocks)
      start = end
    }
    return blocks
  }

  /// Adds the blocks of lines that no blank line parts.
  private func addBlocks(of lines: ArraySlice<Line>, to blocks: inout [LineBlock]) {
    let group = LineGroup(lines, in: text)
    let form = group.isVerse ? LineBlock.Form.verse : .plain
    var start = lines.startIndex
    for index in lines.indices.dropFirst() where isBreak(before: index, in: group, blockStart: start) {
      blocks.append(LineBlock(lines: start..<index, form: form))
      start = index
    }
    blocks.append(LineBlock(lines: start..<lines.endIndex, form: form))
  }

  private func isBreak(before index: Int, in group: LineGroup, blockStart: Int) -> Bool {
    if case .everyLine = style.paragraphs { return true }
    if isMarkdown, isBreakOfMarkdown(group.lines[index - 1], group.lines[index]) { return true }
    if group.isVerse { return true }
    if group.isWordList, case .irregular = style.paragraphs { return true }
    let pair = LinePair(group.lines[index - 1], group.lines[index], in: text)
    if pair.upperLine.opening == .other || pair.lowerLine.opening == .other {
      if isOrnament(pair.upper) || isOrnament(pair.lower) { return true }
    }
    if let isBreak = breakOfItems(pair, in: group, blockStart: group.lines[blockStart]) { return isBreak }
    if pair.ending.isDivided(before: pair.opening) { return false }
    if pair.isShort, isBreakOfForms(pair) { return true }
    if pair.ending == .comma, group.isSignature { return true }
    if pair.opening != .lowerCase, pair.isOpen { return false }
    switch style.paragraphs {
    case .filled(let width) where group.width * 4 >= width * 3: return isBreakOfFilled(pair, width: width)
    case .lines where !group.isTitle: return isBreakOfLines(pair)
    case .irregular where group.isPunctuated: return isBreakOfLines(pair)
    case .joined, .everyLine: return false
    case .filled, .lines, .irregular: return isBreakOfIrregular(pair, in: group)
    }
  }

  private func isBreakOfMarkdown(_ upper: Line, _ lower: Line) -> Bool {
    MarkdownMarker(text[lower.range], indent: lower.indent) != nil
      || MarkdownMarker(text[upper.range], indent: upper.indent)?.kind == .heading
  }

  /// List items, and paragraphs that show by their indents; nil where neither speaks.
  private func breakOfItems(_ pair: LinePair, in group: LineGroup, blockStart: Line) -> Bool? {
    if pair.lowerLine.mayBeItem, let marker = ListMarker(pair.lower) {
      if isItem(marker, pair, in: group) || isNext(marker, pair, after: blockStart) { return true }
    }
    let indent = pair.lowerLine.indent - blockStart.indent
    // A hanging item goes on below its own text.
    if indent > 0, blockStart.mayBeItem, ListMarker(text[blockStart.range])?.width == indent { return false }
    if let paragraphIndent = style.paragraphIndent, pair.lowerLine.indent == paragraphIndent { return true }
    guard style.indentsParagraphs, !group.isCentred else { return nil }
    guard pair.lowerLine.indent > style.margin, pair.opening != .lowerCase, !pair.isOpen else { return nil }
    // Of two lines indented alike the lower begins a paragraph where the upper is a paragraph of one line.
    let isAlike = pair.lowerLine.indent == pair.upperLine.indent
    let isUpperWhole =
      pair.hasRoom(lineWidth(of: group)) || (pair.ending.isStop && pair.upperLine.range == blockStart.range)
    return pair.lowerLine.indent > pair.upperLine.indent || (isAlike && isUpperWhole) ? true : nil
  }

  /// How many columns a line of a group has room for.
  private func lineWidth(of group: LineGroup) -> Int {
    if case .filled(let width) = style.paragraphs { return max(width, group.width) }
    return group.width
  }

  private func isItem(_ marker: ListMarker, _ pair: LinePair, in group: LineGroup) -> Bool {
    let hasRoom = pair.hasRoom(lineWidth(of: group))
    if pair.ending == .hyphen || (!hasRoom && pair.isOpen) { return false }
    switch marker.kind {
    case .bullet: return true
    case .dash:
      // A dash of the sentence may begin a line where it is wrapped.
      let isOneOfMany = group.dashes >= 2 && group.beginsWithDash
      return pair.ending.isStop || (hasRoom && (pair.ending == .comma || isOneOfMany))
    case .number, .letter: return pair.ending.isStop || pair.ending == .comma || hasRoom
    case .part: return pair.ending.isStop || marker.isWholeLine || hasRoom
    }
  }

  /// Whether an item is the next one behind that of the block in hand, though its line had no room above it.
  private func isNext(_ marker: ListMarker, _ pair: LinePair, after blockStart: Line) -> Bool {
    guard let ordinal = marker.ordinal, blockStart.mayBeItem, let first = ListMarker(text[blockStart.range]) else {
      return false
    }
    return first.kind == marker.kind && first.ordinal == ordinal - 1 && first.form == marker.form
      && blockStart.indent == pair.lowerLine.indent && pair.opening != .other && !pair.isOpen
      && !pair.ending.isDivided(before: pair.opening)
  }

  /// Lines that are something of their own by what they say.
  private func isBreakOfForms(_ pair: LinePair) -> Bool {
    let isUpperCapitals = pair.upperLine.opening != .lowerCase && isAllCapitals(pair.upper)
    let isLowerCapitals = pair.opening != .lowerCase && isAllCapitals(pair.lower)
    if isUpperCapitals != isLowerCapitals, isUpperCapitals || !pair.isOpen { return true }
    return isForm(pair.upperLine, pair.upper) || isForm(pair.lowerLine, pair.lower)
  }

  private func isForm(_ line: Line, _ bytes: Bytes) -> Bool {
    line.width <= 60 && (isDateline(bytes) || (line.opening == .upperCase && isNameWithInitials(bytes)))
  }

  private func isBreakOfFilled(_ pair: LinePair, width: Int) -> Bool {
    let room = width - pair.upperLine.extent - 1 - pair.lowerLine.firstWordWidth
    if room < 0 { return false }
    switch (pair.ending, pair.opening) {
    case (.semicolon, _), (.colon, _): return true
    case (.comma, .lowerCase): return room * 4 > width
    case (_, .lowerCase): return false
    case (.sentence, _): return room * (style.indentsParagraphs ? 8 : 12) > width
    default: return room * 6 > width
    }
  }

  private func isBreakOfLines(_ pair: LinePair) -> Bool {
    switch pair.ending {
    case .word, .other, .hyphenOfNumber: pair.opening != .lowerCase
    default: true
    }
  }

  private func isBreakOfIrregular(_ pair: LinePair, in group: LineGroup) -> Bool {
    switch (pair.ending, pair.opening) {
    case (.semicolon, .lowerCase): group.semicolons + group.colons >= 2
    case (.colon, .lowerCase): group.semicolons > 0 && pair.hasRoom(group.width)
    case (_, .lowerCase): false
    case (.sentence, _) where group.isFilled: pair.hasRoom(group.width)
    case (.sentence, _), (.colon, _), (.semicolon, _): true
    default: group.isTitle && pair.hasRoom(group.width) || isStandalone(pair, in: group)
    }
  }

  /// Whether the upper line was left so short that it was not wrapped: a heading, a line of an address.
  private func isStandalone(_ pair: LinePair, in group: LineGroup) -> Bool {
    guard pair.opening == .upperCase, !group.isCentred else { return false }
    let needed = pair.upperLine.extent + 1 + pair.lowerLine.firstWordWidth
    return group.isTitle ? needed <= narrowestTitle : !style.breaksByHand && needed * 2 <= group.width
  }
}

/// Columns: no title that is broken by hand has narrower lines before a capital letter.
private let narrowestTitle = 30

/// A block as a range of lines.
struct LineBlock {
  var lines: Range<Int>
  var form = Form.plain
  /// Where it stands in two columns.
  var cell: Cell?

  enum Form: UInt8 {
    case plain
    case verse
    /// A line of a program.
    case code
    /// A heading that is underlined, of the first or the second level.
    case heading1
    case heading2
  }

  struct Cell {
    var row: UInt32
    var isRight: Bool
  }
}

/// Two lines that follow each other.
struct LinePair {
  let upperLine: Line
  let lowerLine: Line
  let upper: Bytes
  let lower: Bytes

  init(_ upper: Line, _ lower: Line, in text: UnsafeBufferPointer<UInt8>) {
    upperLine = upper
    lowerLine = lower
    self.upper = text[upper.range]
    self.lower = text[lower.range]
  }

  var ending: LineEnding { upperLine.ending }
  var opening: LineOpening { lowerLine.opening }

  /// Whether the upper line's last word does not end a phrase.
  var isOpen: Bool { endsOpen(upper) }

  /// Whether either may be a line of a title or a signature.
  var isShort: Bool { min(upperLine.width, lowerLine.width) <= 60 }

  /// Whether the lower line's first word had room on the upper one, at a width.
  func hasRoom(_ width: Int) -> Bool { upperLine.extent + 1 + lowerLine.firstWordWidth <= width }
}

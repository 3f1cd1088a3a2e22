import CharsetKit
import TextModel

/// Finds the blocks of a text by its lines, and pushes them into a sink.
///
/// A break that only wraps a paragraph becomes one space, and the blanks around it go; after a hyphen that may divide a
/// word it stays a line feed, for a later stage to judge; behind that of a number, and between characters of scripts
/// without spaces, it goes. The
/// document's text is that of the file, its lines joined in place, or a copy where they are read in another order.
///
/// - Parameters:
///   - file: given away, so that text that was decoded is not copied.
///   - isMarkdown: whether headings and list items are marked as in Markdown: their markers are not text then.
///   - choice: what the user says about the lines.
/// - Complexity: linear.
func addBlocks(
  of file: consuming DecodedFile, isMarkdown: Bool, _ choice: TextReader.Lines, to sink: inout BlockSink,
  undecodable: FindingKind
) {
  var file = file
  let (set, furniture) = file.text.withUnsafeBufferPointer { text in
    var set = SetText(lines(of: text), in: text, isMarkdown: isMarkdown, choice)
    let furniture = set.joinAcrossPages(pageFurniture(among: set.blocks, set.lines, in: text), in: text)
    return (set, furniture)
  }
  // Lines that are read in the file's order are joined where they stand.
  var text: [UInt8]
  let placed: [Line]
  (text, placed) = set.isInTextOrder ? (file.text, set.lines) : gathered(set.lines, of: file.text)
  if set.isInTextOrder { file.text = [] }
  var places: [Int] = []
  let start = sink.beginAdopting(blockCount: set.blocks.count)
  file.text.withUnsafeBufferPointer { fileText in
    text.withUnsafeMutableBufferPointer { text in
      let joined = UnsafeBufferPointer(text)
      var sourceRanges = SourceRanges(file, text: set.isInTextOrder ? joined : fileText)
      set.lines.withUnsafeBufferPointer { linesOfFile in
        placed.withUnsafeBufferPointer { lines in
          for index in 0..<set.blocks.count {
            let block = set.blocks[index]
            let furniture = furniture.isEmpty ? nil : furniture[index]
            let form = BlockForm(of: block, lines, in: joined, furniture, isMarkdown: isMarkdown)
            // The lines of a cell stand between those of the other.
            let bytes = form.cell == nil ? sourceRanges.bytes(of: linesOfFile.bytes(of: block.lines)) : nil
            let range = join(block.lines, of: lines, in: text) {
              if !file.replaced.isEmpty { places.append(start + $0) }
            }
            sink.addBlock(
              form.kind, range: (start + range.lowerBound + form.markerLength)..<(start + range.upperBound),
              level: form.level, label: form.label, cell: form.cell, line: lines[block.lines.lowerBound].number,
              bytes: bytes)
          }
        }
      }
    }
  }
  sink.endAdopting(text)
  report(undecodable, of: file, lines: set.lines, places: places, to: &sink)
}

/// Lines as a text in the order in which they are read, a line feed behind each, and as they then stand in it.
private func gathered(_ lines: [Line], of text: [UInt8]) -> (text: [UInt8], lines: [Line]) {
  var gathered: [UInt8] = []
  gathered.reserveCapacity(text.count + 1)
  var lines = lines
  text.withUnsafeBufferPointer { text in
    for index in lines.indices {
      let start = gathered.count
      gathered.append(contentsOf: text[lines[index].range])
      lines[index].range = start..<gathered.count
      gathered.append(0x0A)
    }
  }
  return (gathered, lines)
}

extension UnsafeBufferPointer<Line> {
  /// From the first of some lines to the last.
  @inline(__always)
  fileprivate func bytes(of lines: Range<Int>) -> Range<Int> {
    self[lines.lowerBound].range.lowerBound..<self[lines.upperBound - 1].range.upperBound
  }
}

/// What a block is.
private struct BlockForm {
  var kind: BlockKind
  var level = 0
  var label: String?
  /// UTF-8 bytes at its beginning that are no text.
  var markerLength = 0
  var cell: TableCell?

  private init(_ kind: BlockKind, level: Int = 0) {
    self.kind = kind
    self.level = level
  }

  /// Before the lines of the block are joined.
  @inline(__always)
  init(
    of block: LineBlock, _ lines: UnsafeBufferPointer<Line>, in text: UnsafeBufferPointer<UInt8>,
    _ furniture: BlockKind?, isMarkdown: Bool
  ) {
    let line = lines[block.lines.lowerBound]
    let first = text[line.range]
    if isMarkdown, block.form != .code, let marker = MarkdownMarker(first, indent: line.indent) {
      self.init(marker.kind, level: marker.level)
      label = marker.label
      markerLength = marker.length
      return
    }
    if let place = block.cell {
      self.init(.tableCell)
      cell = TableCell(table: 0, row: Int(place.row), column: place.isRight ? 1 : 0)
      return
    }
    if let furniture {
      self.init(furniture)
      return
    }
    switch block.form {
    case .verse, .code: self.init(.line)
    case .heading1: self.init(.heading, level: 1)
    case .heading2: self.init(.heading, level: 2)
    case .plain: self.init(ofPlain: line, last: lines[block.lines.upperBound - 1], in: text)
    }
  }

  @inline(__always)
  private init(ofPlain line: Line, last: Line, in text: UnsafeBufferPointer<UInt8>) {
    let first = text[line.range]
    if line.mayBeItem, let marker = ListMarker(first) {
      switch marker.kind {
      case .part where marker.isWholeLine:
        self.init(.heading, level: 2)
        return
      case .bullet, .number, .letter:
        self.init(.listItem, level: 1)
        return
      case .part, .dash: break
      }
    }
    let isHeading =
      line.opening != .lowerCase && first.count <= 400 && isAllCapitals(first) && isAllCapitals(text[last.range])
    self.init(isHeading ? .heading : .paragraph, level: isHeading ? 1 : 0)
  }
}

/// Joins lines in place: later ones move to the left where more than the break stands before them, and line feeds stand
/// where they were.
///
/// - Parameter placed: is told where each line then begins.
/// - Returns: what they then take.
@inline(__always)
private func join(
  _ range: Range<Int>, of lines: UnsafeBufferPointer<Line>, in text: UnsafeMutableBufferPointer<UInt8>,
  placed: (Int) -> Void
) -> Range<Int> {
  let start = lines[range.lowerBound].range.lowerBound
  var end = start
  for index in range {
    let line = lines[index].range
    if index > range.lowerBound,
      let joint = joint(lines[index - 1], endingAt: end, lines[index], in: UnsafeBufferPointer(text))
    {
      text[end] = joint
      end += 1
    }
    placed(end)
    if end == line.lowerBound {
      end = line.upperBound
    } else {
      end = text[end...].update(fromContentsOf: UnsafeBufferPointer(text)[line])
    }
  }
  // What is left behind would begin within a character.
  let last = lines[range.upperBound - 1].range.upperBound
  if end < last { text[end..<last].update(repeating: 0x0A) }
  return start..<end
}

/// What stands between two lines that are joined.
///
/// - Parameter end: where the upper one ends by now.
@inline(__always)
private func joint(
  _ upper: Line, endingAt end: Int, _ lower: Line, in text: UnsafeBufferPointer<UInt8>
) -> UInt8? {
  // No character of one or two bytes is of a script without spaces.
  let mayBeDivided = upper.ending == .hyphen || upper.ending == .hyphenOfNumber
  if !mayBeDivided, text[end - 1] < 0x80 || (0xC0..<0xE0).contains(text[end - 2]) { return 0x20 }
  return rareJoint(upper, endingAt: end, lower, in: text)
}

private func rareJoint(
  _ upper: Line, endingAt end: Int, _ lower: Line, in text: UnsafeBufferPointer<UInt8>
) -> UInt8? {
  let last = lastScalar(in: text[..<end])
  // A soft hyphen divides a word only before a small letter.
  if upper.ending == .hyphen, last?.value == 0xAD ? lower.opening == .lowerCase : lower.opening.goesOnWithAWord {
    return 0x0A
  }
  // Nobody divides a number: the hyphen stays, and nothing stands behind it.
  if upper.ending == .hyphenOfNumber, upper.ending.isDivided(before: lower.opening) { return nil }
  if let last, isSpaceless(last.value), let first = scalar(in: text[lower.range]), isSpaceless(first.value) {
    return nil
  }
  return 0x20
}

/// Reports what could not be decoded, where it stands in the document.
///
/// - Parameters:
///   - lines: as they stand in the file's text.
///   - places: where each line begins in the document's text.
private func report(
  _ undecodable: FindingKind, of file: DecodedFile, lines: [Line], places: [Int], to sink: inout BlockSink
) {
  var index = 0
  for replacement in file.replaced {
    var range: Range<Int>?
    if let offset = replacement.textOffset {
      while index < lines.count, lines[index].range.upperBound <= offset { index += 1 }
      if index < lines.count, lines[index].range.contains(offset) {
        let place = places[index] + offset - lines[index].range.lowerBound
        range = place..<(place + 3)
      }
    }
    sink.report(
      Finding(undecodable, ["byte": String(replacement.byteOffset), "charset": file.charset.value], at: range))
  }
}

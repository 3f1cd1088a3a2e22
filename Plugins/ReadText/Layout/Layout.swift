import CharsetKit
import TextModel

/// Finds the blocks of a text by its lines, and pushes them into a sink.
///
/// A break that only wraps a paragraph becomes one space, and the blanks around it go; after a hyphen that may divide a
/// word it stays a line feed, for a later stage to judge; between characters of scripts without spaces it goes.
///
/// - Parameters:
///   - isMarkdown: whether headings and list items are marked as in Markdown: their markers are not text then.
///   - choice: what the user says about the lines.
/// - Complexity: linear.
func addBlocks(
  of file: DecodedFile, isMarkdown: Bool, _ choice: TextReader.Lines, to sink: inout BlockSink,
  undecodable: FindingKind
) {
  file.text.withUnsafeBufferPointer {
    addBlocks(of: $0, file: file, isMarkdown: isMarkdown, choice, to: &sink, undecodable: undecodable)
  }
}

private func addBlocks(
  of text: UnsafeBufferPointer<UInt8>, file: DecodedFile, isMarkdown: Bool, _ choice: TextReader.Lines,
  to sink: inout BlockSink, undecodable: FindingKind
) {
  var set = SetText(lines(of: text), in: text, isMarkdown: isMarkdown, choice)
  let furniture = set.joinAcrossPages(pageFurniture(among: set.blocks, set.lines, in: text), in: text)
  let (lines, blocks) = (set.lines, set.blocks)
  // Where each block ends in the arena, and how far its lines have moved.
  var ends: [Int] = []
  ends.reserveCapacity(blocks.count)
  var places: [Int] = []
  places.reserveCapacity(lines.count)
  let arena = [UInt8](unsafeUninitializedCapacity: text.count) { arena, count in
    for block in blocks {
      var previous: Line?
      for line in lines[block.lines] {
        if let previous, let joint = joint(previous, line, in: text) {
          arena[count] = joint
          count += 1
        }
        places.append(count)
        count = arena[count...].update(fromContentsOf: text[line.range])
        previous = line
      }
      ends.append(count)
    }
  }
  let start = sink.adopt(arena, blockCount: blocks.count)
  var sourceRanges = SourceRanges(text: text, widths: file.widths, byteCount: file.byteCount)
  for (index, (block, end)) in zip(blocks, ends).enumerated() {
    guard let first = lines[block.lines].first, let last = lines[block.lines].last else { continue }
    let markdown = isMarkdown && !block.isCode ? MarkdownMarker(text[first.range], indent: first.indent) : nil
    if let markdown {
      let place = places[block.lines.lowerBound] + markdown.length
      sink.addBlock(
        markdown.kind, range: (start + place)..<(start + end), level: markdown.level, label: markdown.label,
        line: first.number, bytes: sourceRanges.bytes(of: first.range.lowerBound..<last.range.upperBound))
      continue
    }
    if let cell = block.cell {
      // The lines of a cell stand between those of the other.
      sink.addBlock(
        .tableCell, range: (start + places[block.lines.lowerBound])..<(start + end), cell: cell, line: first.number)
      continue
    }
    let kind = furniture[index].map { ($0, 0) } ?? kind(of: block, first: text[first.range])
    sink.addBlock(
      kind.0, range: (start + places[block.lines.lowerBound])..<(start + end), level: kind.1, line: first.number,
      bytes: sourceRanges.bytes(of: first.range.lowerBound..<last.range.upperBound))
  }
  report(undecodable, of: file, lines: lines, places: places.map { start + $0 }, to: &sink)

  func kind(of block: LineBlock, first: Bytes) -> (BlockKind, Int) {
    if block.isVerse || block.isCode { return (.line, 0) }
    if let level = block.headingLevel { return (.heading, level) }
    if let marker = ListMarker(first) {
      switch marker.kind {
      case .part: if marker.isWholeLine { return (.heading, 2) }
      case .bullet, .number, .letter: return (.listItem, 1)
      case .dash: break
      }
    }
    if let last = lines[block.lines].last, first.count <= 400, isAllCapitals(first), isAllCapitals(text[last.range]) {
      return (.heading, 1)
    }
    return (.paragraph, 0)
  }
}

/// What stands between two lines that are joined.
private func joint(_ upper: Line, _ lower: Line, in text: UnsafeBufferPointer<UInt8>) -> UInt8? {
  let last = lastScalar(in: text[upper.range])
  // A soft hyphen divides a word only before a small letter.
  if upper.ending == .hyphen, last?.value == 0xAD ? lower.opening == .lowerCase : lower.opening.goesOnWithAWord {
    return 0x0A
  }
  if let last, isSpaceless(last.value), let first = scalar(in: text[lower.range]),
    isSpaceless(first.value)
  {
    return nil
  }
  return 0x20
}

/// Reports what could not be decoded, where it stands in the document.
///
/// - Parameter places: where each line begins in the document's text.
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

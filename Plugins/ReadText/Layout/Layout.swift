import TextModel

/// Finds the blocks of a text by its lines, and pushes them into a sink.
///
/// A break that only wraps a paragraph becomes one space, and the blanks around it go; after a hyphen that may divide a
/// word it stays a line feed, for a later stage to judge; between characters of scripts without spaces it goes.
///
/// Complexity: linear.
func addBlocks(of file: DecodedFile, to sink: inout BlockSink, undecodable: FindingKind) {
  file.text.withUnsafeBufferPointer { addBlocks(of: $0, file: file, to: &sink, undecodable: undecodable) }
}

private func addBlocks(
  of text: UnsafeBufferPointer<UInt8>, file: DecodedFile, to sink: inout BlockSink, undecodable: FindingKind
) {
  let lines = lines(of: text)
  let style = LayoutStyle(of: lines, in: text)
  var sourceRanges = SourceRanges(text: text, widths: file.widths, byteCount: file.byteCount)
  var replaced = file.replaced[...]
  for block in ParagraphBreaks(text: text, style: style).blocks(of: lines) {
    guard let first = lines[block.lines].first, let last = lines[block.lines].last else { continue }
    sink.beginBlock()
    var previous: Line?
    for line in lines[block.lines] {
      if let previous { sink.append(joint(text[previous.range], text[line.range])) }
      let start = sink.document.text.count
      sink.append(UnsafeBufferPointer(rebasing: text[line.range]))
      while let next = replaced.first, (next.textOffset ?? 0) < line.range.upperBound {
        let place = next.textOffset.map { start + $0 - line.range.lowerBound }
        sink.report(
          Finding(
            undecodable, ["byte": String(next.byteOffset), "charset": file.charset.value],
            at: place.map { $0..<($0 + 3) }))
        replaced.removeFirst()
      }
      previous = line
    }
    let kind = kind(of: block, first: text[first.range])
    sink.endBlock(
      kind.kind, level: kind.level, path: EmptyCollection<UInt8>(), line: first.number,
      bytes: sourceRanges.bytes(of: first.range.lowerBound..<last.range.upperBound))
  }

  func kind(of block: LineBlock, first: Bytes) -> (kind: BlockKind, level: Int) {
    if block.isVerse { return (.line, 0) }
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
private func joint(_ upper: Bytes, _ lower: Bytes) -> String {
  if LineEnding(upper) == .hyphen, LineOpening(lower) == .lowerCase { return "\n" }
  if let last = lastScalar(in: upper), let first = scalar(in: lower), isSpaceless(last.value), isSpaceless(first.value)
  {
    return ""
  }
  return " "
}

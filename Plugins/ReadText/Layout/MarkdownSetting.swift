/// A fence around code in Markdown: three backticks or tildes, or more (CommonMark 0.31, section 4.5).
private struct Fence {
  let sign: UInt8
  let length: Int

  init?(_ line: Bytes) {
    guard let first = line.first, first == 0x60 || first == 0x7E else { return nil }
    sign = first
    length = line.prefix { $0 == first }.count
    // A backtick further on makes it code within a line.
    guard length >= 3, first == 0x7E || !line.dropFirst(length).contains(0x60) else { return nil }
  }

  func isClosed(by line: Bytes) -> Bool { line.count >= length && line.allSatisfy { $0 == sign } }
}

/// The level of the heading that a line of nothing but `=` or `-` underlines (section 4.3).
private func underlineLevel(_ line: Bytes) -> Int? {
  guard let first = line.first, first == 0x3D || first == 0x2D, line.allSatisfy({ $0 == first }) else { return nil }
  return first == 0x3D ? 1 : 2
}

extension SetText {
  /// Finds what takes several lines of Markdown: code between fences, and headings that are underlined. Fences and
  /// underlines are no text.
  mutating func setMarkdown(_ lines: [Line], in text: UnsafeBufferPointer<UInt8>, _ breaks: ParagraphBreaks) {
    var fence: Fence?
    var start = 0
    var isAfterMark = false
    func endPassage(at end: Int, _ set: inout SetText) {
      set.blocks += breaks.blocks(of: set.lines[start..<end])
      start = set.lines.count
    }
    for line in lines {
      let bytes = text[line.range]
      if let open = fence {
        if open.isClosed(by: bytes) {
          fence = nil
          isAfterMark = true
        } else {
          self.lines.append(line)
          blocks.append(LineBlock(lines: start..<(start + 1), form: .code))
          start += 1
        }
        continue
      }
      if let opening = Fence(bytes) {
        endPassage(at: self.lines.count, &self)
        fence = opening
        continue
      }
      if !line.isFirst, !isAfterMark, let level = underlineLevel(bytes) {
        var heading = self.lines.count - 1
        while heading > start, !self.lines[heading].isFirst { heading -= 1 }
        if MarkdownMarker(text[self.lines[heading].range], indent: self.lines[heading].indent) == nil {
          let range = heading..<self.lines.count
          endPassage(at: heading, &self)
          blocks.append(LineBlock(lines: range, form: level == 1 ? .heading1 : .heading2))
          isAfterMark = true
          continue
        }
      }
      var line = line
      if isAfterMark { line.isFirst = true }
      isAfterMark = false
      self.lines.append(line)
    }
    endPassage(at: self.lines.count, &self)
  }
}

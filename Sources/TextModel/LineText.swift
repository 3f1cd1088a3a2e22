extension Document {
  /// Appends the text of consecutive segments as one line; each line break inside becomes a space.
  ///
  /// - Parameters:
  ///   - segments: indices of `segments`; those out of range are left out.
  ///   - joiner: what stands between two segments, in place of the white space or the block's end that parts them;
  ///     where nothing parts them, as in Chinese, nothing is put.
  public func appendLine(ofSegments segments: Range<Int>, joiner: [UInt8] = [0x20], to output: inout [UInt8]) {
    var previous: Segment?
    for segment in self.segments[segments.clamped(to: self.segments.indices)] {
      if let previous, previous.block != segment.block || previous.range.upperBound < segment.range.lowerBound {
        output.append(contentsOf: joiner)
      }
      appendLine(segment.range, to: &output)
      previous = segment
    }
  }

  /// Appends a range of the text as one line: each line break inside becomes a space.
  public func appendLine(_ range: Range<Int>, to output: inout [UInt8]) {
    let range = range.clamped(to: 0..<text.count)
    text.withUnsafeBufferPointer { text in
      var copied = range.lowerBound
      var index = copied
      while index < range.upperBound {
        let length = lineBreakLength(at: index, of: text)
        if length == 0 {
          index += 1
          continue
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
        output.append(0x20)
        index += length
        copied = index
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[min(copied, range.upperBound)..<range.upperBound]))
    }
  }
}

/// The bytes of the line break at an index: LF, CR, CR LF, VT, FF, NEL, LINE SEPARATOR or PARAGRAPH SEPARATOR
/// (Unicode 15, section 5.8); 0 where there is none.
private func lineBreakLength(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
  func byte(_ offset: Int) -> UInt8 { index + offset < text.count ? text[index + offset] : 0 }
  switch text[index] {
  case 0x0D: return byte(1) == 0x0A ? 2 : 1
  case 0x0A...0x0C: return 1
  case 0xC2: return byte(1) == 0x85 ? 2 : 0
  case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
  default: return 0
  }
}

/// How a text sets its paragraphs, as far as its lines tell.
struct LayoutStyle {
  enum Paragraphs {
    /// Wrapped at a width, in columns.
    case filled(Int)
    /// Each on a line of its own.
    case lines
    /// Broken here and there, by hand or by a conversion.
    case irregular
  }
  var paragraphs: Paragraphs
  /// Columns by which most lines are indented.
  var margin: Int
  /// Whether paragraphs show by the indent of their first lines.
  var indentsParagraphs: Bool
}

extension LayoutStyle {
  /// Complexity: linear in the lines and their edges.
  init(of lines: [Line], in text: UnsafeBufferPointer<UInt8>) {
    var samples: [WrapSample] = []
    var complete = 0
    var punctuated = 0
    var indents: [Int: Int] = [:]
    var indented = 0
    for index in lines.indices.dropFirst() {
      let line = lines[index]
      let previous = lines[index - 1]
      indents[line.indent, default: 0] += 1
      guard !line.isFirst else { continue }
      let bytes = text[line.range]
      samples.append(WrapSample(extent: previous.extent, nextWord: firstWordWidth(bytes)))
      if line.indent > previous.indent { indented += 1 }
      let ending = LineEnding(text[previous.range])
      if ending.isStop, LineOpening(bytes) != .lowerCase { complete += 1 }
      if ending.isStop || ending == .comma { punctuated += 1 }
    }
    margin = indents.max { $0.value < $1.value || ($0.value == $1.value && $0.key > $1.key) }?.key ?? 0
    if let wrap = wrapWidth(of: samples), samples.count >= 3, wrap.columns >= 30, wrap.share >= 0.55 {
      paragraphs = .filled(wrap.columns)
    } else if !samples.isEmpty,
      complete * 10 >= samples.count * 6
        || punctuated >= 4 && punctuated * 10 >= samples.count * 9
    {
      paragraphs = .lines
    } else {
      paragraphs = .irregular
    }
    indentsParagraphs = indented * 20 >= samples.count && indented >= 2
  }
}

/// Columns of a line's first word; words joined by a no-break space are one.
func firstWordWidth(_ line: Bytes) -> Int {
  scalarCount(line.prefix { $0 != 0x20 && $0 != 0x09 })
}

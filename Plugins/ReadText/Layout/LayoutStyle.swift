/// How a text sets its paragraphs, as far as its lines tell.
struct LayoutStyle {
  enum Paragraphs {
    /// Wrapped at a width, in columns.
    case filled(Int)
    /// Each on a line of its own.
    case lines
    /// Each on a line of its own, whatever the lines look like.
    case everyLine
    /// Wrapped at no width that shows.
    case joined
    /// Broken here and there, by hand or by a conversion.
    case irregular
  }
  var paragraphs: Paragraphs
  /// Columns by which the lines are indented that are indented least, rare ones aside.
  var margin: Int
  /// Whether paragraphs show by the indent of their first lines.
  var indentsParagraphs: Bool
  /// Whether lines of half the width go on in the next line: that one is short says nothing then.
  var breaksByHand: Bool
  /// The columns by which the first line of every paragraph is indented, and no other line.
  var paragraphIndent: Int?
}

extension LayoutStyle {
  /// - Parameter choice: what the user says about the lines.
  /// - Complexity: linear in the lines.
  init(of lines: [Line], _ choice: TextReader.Lines) {
    let widest = lines.reduce(0) { max($0, $1.extent) }
    var samples = WrapSamples()
    var complete = 0
    var punctuated = 0
    var continued = 0
    var indents = [Int](repeating: 0, count: 64)
    var indented = 0
    // First lines of paragraphs that go on at the margin.
    var outdented = 0
    var breaks = 0
    for index in lines.indices.dropFirst() {
      let line = lines[index]
      let previous = lines[index - 1]
      indents[min(line.indent, indents.count - 1)] += 1
      guard !line.isFirst else { continue }
      breaks += 1
      if line.indent < previous.indent, line.opening != .dash, line.opening != .other { outdented += 1 }
      // What an indent parts was not wrapped.
      if line.indent > previous.indent {
        indented += 1
        continue
      }
      samples.add(extent: previous.extent, nextWord: line.firstWordWidth)
      // No one wraps at more than a hundred columns: a line of half that ends by itself.
      let isShort = widest > 100 && (previous.extent + 1 + line.firstWordWidth) * 2 <= widest
      if line.opening != .lowerCase, previous.ending.isStop || isShort && line.opening == .upperCase { complete += 1 }
      if line.opening == .lowerCase, isShort, !previous.ending.isStop { continued += 1 }
      if previous.ending.isStop || previous.ending == .comma { punctuated += 1 }
    }
    let margin = indents.firstIndex { $0 * 8 >= lines.count } ?? 0
    self.margin = margin
    breaksByHand = continued >= 2
    let firstLines = max(indented, outdented)
    indentsParagraphs = firstLines * 20 >= breaks && firstLines >= 2
    let wrap = samples.width()
    if choice == .paragraphs {
      paragraphs = .everyLine
    } else if let wrap, wrap.columns >= 30, choice == .wrapped || samples.count >= 3 && wrap.share >= 0.55 {
      paragraphs = .filled(wrap.columns)
      if indentsParagraphs { paragraphIndent = Self.paragraphIndent(of: lines, indents, margin, width: wrap.columns) }
    } else if choice == .wrapped {
      paragraphs = .joined
    } else if samples.count > 0,
      complete * 10 >= samples.count * 6 || punctuated >= 4 && punctuated * 10 >= samples.count * 9
    {
      paragraphs = .lines
    } else {
      paragraphs = .irregular
    }
  }

  /// The indent that most lines have that are indented at all, where it is not that of wrapped lines as well.
  private static func paragraphIndent(of lines: [Line], _ indents: [Int], _ margin: Int, width: Int) -> Int? {
    let further = indents[(margin + 1)...]
    guard let most = further.max(), most * 10 >= further.reduce(0, +) * 7, let indent = further.firstIndex(of: most)
    else {
      return nil
    }
    var alike = 0
    var full = 0
    for (upper, lower) in zip(lines, lines.dropFirst())
    where !lower.isFirst && upper.indent == indent && lower.indent == indent {
      alike += 1
      // A full line that ends a sentence may be a paragraph of one line.
      if !upper.ending.isStop, upper.extent + 1 + lower.firstWordWidth > width { full += 1 }
    }
    return full * 10 <= alike * 3 ? indent : nil
  }
}

public import TextModel

extension Document {
  /// A document written with marks: a blank line between blocks, `|` between segments, as in
  /// `Вот т. е. так.|Второе.` Without any `|` in the whole text it has no segments, unless `segmented` says so.
  ///
  /// White space after a `|` belongs to no segment.
  public init(marked: String, segmented: Bool? = nil, language: String = "") {
    var sink = BlockSink()
    let hasSegments = segmented ?? marked.contains("|")
    for (index, paragraph) in marked.blocks.enumerated() {
      let pieces = paragraph.split(separator: "|", omittingEmptySubsequences: false)
      var text: [UInt8] = []
      var ranges: [Range<Int>] = []
      for piece in pieces {
        let leading = piece.utf8.prefix { $0 == 0x20 || $0 == 0x0A }.count
        // What `|` parted was parted by a space, unless it is written out.
        if !text.isEmpty, leading == 0 { text.append(0x20) }
        let start = text.count + leading
        text.append(contentsOf: piece.utf8)
        ranges.append(start..<text.count)
      }
      let start = sink.adopt(text)
      sink.addBlock(.paragraph, range: start..<(start + text.count), line: index + 1)
      if hasSegments {
        for range in ranges { sink.addSegment((start + range.lowerBound)..<(start + range.upperBound)) }
      }
    }
    self = sink.document
    if let tag = LanguageTag(language) { detection.language = Detected(tag, confidence: 1) }
  }

  /// The document written with marks; block kinds other than paragraphs and labels are not shown.
  public var marked: String {
    let ranges = segmentRanges()
    return zip(blocks, ranges).map { block, range in
      range.isEmpty ? string(of: block) : segments[range].map { string(of: $0) }.joined(separator: "|")
    }.joined(separator: "\n\n")
  }
}

extension String {
  fileprivate var blocks: [String] {
    var result: [String] = []
    var current: [Substring] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !current.isEmpty { result.append(current.joined(separator: "\n")) }
        current = []
      } else {
        current.append(line)
      }
    }
    if !current.isEmpty { result.append(current.joined(separator: "\n")) }
    return result
  }
}

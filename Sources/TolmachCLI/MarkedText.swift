import TextModel

extension Document {
  /// The text with marks: a blank line between blocks, `|` between segments.
  var markedText: String {
    zip(blocks, segmentRanges()).map { markedText(of: $0, segments: $1) }.joined(separator: "\n\n")
  }

  func markedText(of block: Block, segments range: Range<Int>) -> String {
    range.isEmpty ? string(of: block) : segments[range].map { string(of: $0) }.joined(separator: "|")
  }
}

extension ParallelDocument {
  /// The rows of what is aligned, a line each: the texts of the versions, `=` between them.
  func rowLines(withConfidence: Bool = false) -> [String] {
    if alignments.isEmpty { return [] }
    return rows(of: self).map { row in
      let texts = zip(versions, row.segments).map { version, segments in
        version.document.segments[segments].map { version.document.string(of: $0).onOneLine }.joined(separator: " ")
      }
      let line = texts.joined(separator: " = ").trimmingSpaces
      guard withConfidence else { return line }
      return (row.confidence.map { $0.shortText } ?? "-").padded(to: 5) + (row.status.rawValue + "  ").padded(to: 10)
        + line
    }
  }

  /// The messages of all findings: each version's, then those about several.
  var findingMessages: [String] { (versions.flatMap(\.document.findings) + findings).map(\.message) }
}

extension String {
  var onOneLine: String { split(separator: "\n", omittingEmptySubsequences: true).joined(separator: " ") }
  var trimmingSpaces: String {
    var rest = self[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}

extension Double {
  /// With two decimals, as 0.93.
  fileprivate var shortText: String {
    let hundredths = Int((self * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

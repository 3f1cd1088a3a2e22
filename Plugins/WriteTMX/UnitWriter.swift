import MarkupKit
import TextModel

/// Writes the units of one document, and counts what it does not write.
struct UnitWriter {
  private(set) var unpaired = 0
  private(set) var rejected = 0
  private(set) var illegal = 0
  private(set) var long = 0

  private let document: ParallelDocument
  private let joiner: [UInt8]
  private let languages: [String]
  private let properties: [VersionProperties]
  /// For each version, its creation date as an attribute that goes on from the one before.
  private let dates: [[UInt8]]
  private var offsets: [BlockOffsets]
  /// For each version, what reads its codes; empty where none are written.
  private var readers: [InlineTextReader]
  /// For each version, its text in the row in hand, escaped and with its codes.
  private var texts: [[UInt8]]
  private var line: [UInt8] = []

  /// The most characters of a segment that Trados imports.
  private static let greatestLength = 2000

  /// - Parameter languages: for each version, what TMX calls its language.
  init(_ document: ParallelDocument, joiner: [UInt8], languages: [String], hasProperties: Bool, hasCodes: Bool) {
    self.document = document
    self.joiner = joiner
    self.languages = languages
    properties = hasProperties ? document.versions.map { VersionProperties($0) } : []
    dates = document.versions.map { version in
      let created = version.document.metadata.first { $0.name == "created" }
      return Array((created.flatMap { basicDate($0.value) }.map { "\" creationdate=\"" + $0 } ?? "").utf8)
    }
    offsets = languages.map { _ in BlockOffsets() }
    readers = hasCodes ? document.versions.map { InlineTextReader($0.document) } : []
    texts = languages.map { _ in [] }
  }

  mutating func write(_ row: Row, number: Int, into output: inout [UInt8]) {
    if row.status == .rejected {
      rejected += 1
      return
    }
    var filled: [Int] = []
    for (version, segments) in row.segments.enumerated() {
      texts[version].removeAll(keepingCapacity: true)
      line.removeAll(keepingCapacity: true)
      document.versions[version].document.appendLine(ofSegments: segments, joiner: joiner, to: &line)
      illegal += texts[version].append(escaped: line[...])
      if texts[version].contains(where: { $0 > 0x20 }) { filled.append(version) }
      if line.count > Self.greatestLength, line.count(where: { $0 & 0xC0 != 0x80 }) > Self.greatestLength { long += 1 }
    }
    guard filled.count > 1 else {
      unpaired += 1
      return
    }
    if !readers.isEmpty { addCodes(row, filled) }
    output.append(markup: "<tu tuid=\"")
    output.append(escaped: document.key, in: .attribute)
    output.append(markup: ":")
    output.append(contentsOf: String(number).utf8)
    output.append(markup: "\"")
    // The header names the first version, or none.
    if !filled.contains(0) || document.pivot != 0 {
      output.append(markup: " srclang=\"")
      output.append(
        contentsOf: (filled.contains(document.pivot) ? languages[document.pivot] : MemoryWriter.anyLanguage).utf8)
      output.append(markup: "\"")
    }
    let review = review(of: row)
    appendReviewer(review, to: &output)
    output.append(markup: ">\n")
    if let comment = review?.comment, !comment.isEmpty {
      output.append(markup: "<note>")
      output.append(escaped: comment)
      output.append(markup: "</note>\n")
    }
    if !properties.isEmpty {
      if let confidence = row.confidence { output.append(property: "x-confidence", confidenceText(confidence)) }
      output.append(property: "x-status", row.status.rawValue)
    }
    for version in filled { write(version, firstSegment: row.segments[version].lowerBound, into: &output) }
    output.append(markup: "</tu>\n")
  }

  /// What a person said of a row last.
  private func review(of row: Row) -> Review? {
    zip(document.alignments, row.beads).flatMap { alignment, beads in beads.compactMap { alignment.beads[$0].review } }
      .last
  }

  private func appendReviewer(_ review: Review?, to output: inout [UInt8]) {
    if let reviewer = review?.reviewer, !reviewer.isEmpty {
      output.append(markup: " changeid=\"")
      output.append(escaped: reviewer, in: .attribute)
      output.append(markup: "\"")
    }
    if let date = review.flatMap({ basicDate($0.date) }) {
      output.append(markup: " changedate=\"")
      output.append(contentsOf: date.utf8)
      output.append(markup: "\"")
    }
  }

  /// Writes the texts of a row anew, with their codes: those that correspond to the first text's have its numbers.
  private mutating func addCodes(_ row: Row, _ filled: [Int]) {
    let inline = filled.map { readers[$0].read(row.segments[$0]) }
    guard let first = inline.first else { return }
    for (version, text) in zip(filled, inline) where !text.codes.isEmpty {
      texts[version].removeAll(keepingCapacity: true)
      texts[version].append(
        text, numbers: codeNumbers(source: first, target: text).target,
        of: document.versions[version].document, joiner: joiner)
    }
  }

  private mutating func write(_ version: Int, firstSegment: Int, into output: inout [UInt8]) {
    output.append(markup: "<tuv xml:lang=\"")
    output.append(contentsOf: languages[version].utf8)
    output.append(contentsOf: dates[version])
    output.append(markup: "\">")
    if !properties.isEmpty {
      output.append(markup: "\n")
      let text = document.versions[version].document
      let segment = text.segments[firstSegment]
      properties[version].write(text.blocks[segment.block], number: segment.block, of: text, into: &output)
      output.append(
        property: "x-offset",
        String(offsets[version].scalarOffsetAsRead(of: segment.range.lowerBound, block: segment.block, in: text)))
    }
    output.append(markup: "<seg>")
    output.append(contentsOf: texts[version])
    output.append(markup: "</seg></tuv>\n")
  }
}

/// ISO 8601's basic format, which TMX wants, of a date in its extended one: `20220204T093000Z` of
/// `2022-02-04T09:30:00Z`; nil where it has no such time in UTC.
func basicDate(_ extended: String) -> String? {
  let pattern = "0000-00-00T00:00:00Z".utf8
  guard extended.utf8.count == pattern.count,
    zip(extended.utf8, pattern).allSatisfy({ $1 == 0x30 ? (0x30...0x39).contains($0) : $0 == $1 })
  else { return nil }
  return extended.filter { $0 != "-" && $0 != ":" }
}

/// The properties that say where a version's text came from; what is the same for all its units is made once.
private struct VersionProperties {
  private var file: [UInt8] = []
  private var parts: [[UInt8]]

  init(_ version: Version) {
    file.append(property: "x-source-file", version.file.lastComponent)
    parts = version.document.parts.map { name in
      var part: [UInt8] = []
      part.append(property: "x-part", name)
      return part
    }
  }

  func write(_ block: Block, number: Int, of document: Document, into output: inout [UInt8]) {
    output.append(contentsOf: file)
    if let place = block.place { output.append(property: "x-place", place) }
    if let part = block.origin.part, parts.indices.contains(part) { output.append(contentsOf: parts[part]) }
    if !block.origin.path.isEmpty {
      output.append(markup: "<prop type=\"x-path\">")
      output.append(escaped: document.pathText[block.origin.path.clamped(to: 0..<document.pathText.count)])
      output.append(markup: "</prop>\n")
    }
    if let line = block.origin.line { output.append(property: "x-line", String(line)) }
    output.append(property: "x-block", String(number))
  }
}

extension Array<UInt8> {
  fileprivate mutating func append(property type: StaticString, _ value: String) {
    append(markup: "<prop type=\"")
    append(markup: type)
    append(markup: "\">")
    append(escaped: value)
    append(markup: "</prop>\n")
  }
}

/// A version's content: one text, and tables of the blocks, marks and segments that are ranges of it.
public struct Document: Sendable, Equatable {
  /// All text of the document as UTF-8. Always valid; blocks need not cover it.
  public internal(set) var text: [UInt8]
  /// In reading order; ranges ascend and do not overlap.
  public var blocks: [Block]
  /// Ordered by where they begin, outer before inner.
  public var marks: [InlineMark]
  /// In text order; those of a block stand together.
  public var segments: [Segment]
  /// What the stages that changed this document alone found out about the text.
  public var findings: [Finding]
  /// Members of the file that blocks came from: `word/document.xml`.
  public var parts: [String]
  /// Element paths that origins refer to, end to end.
  public internal(set) var pathText: [UInt8]
  /// Leads from `text` back to the text as it was read.
  public internal(set) var offsetMap: OffsetMap
  public var detection: Detection
  /// Title, author, date: what the file says of itself, in its order.
  public var metadata: [MetadataEntry]

  /// A document whose blocks, if any, are yet to come.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - pathText: what the origins of those blocks will refer to.
  ///   - offsetMap: what changed the text already.
  public init(text: [UInt8] = [], pathText: [UInt8] = [], offsetMap: OffsetMap = OffsetMap()) {
    self.text = text
    self.pathText = pathText
    self.offsetMap = offsetMap
    blocks = []
    marks = []
    segments = []
    findings = []
    parts = []
    detection = Detection()
    metadata = []
  }

  /// The language of the whole, where it is known.
  public var language: LanguageTag? { detection.language?.value }
}

/// What the file is, and how sure that is.
public struct Detection: Sendable, Equatable {
  public var mediaType: Detected<String>?
  public var charset: Detected<String>?
  public var language: Detected<LanguageTag>?

  public init() {}
}

/// A value with its confidence, 0 (a guess) to 1 (told so, or certain).
public struct Detected<Value: Sendable & Equatable>: Sendable, Equatable {
  public var value: Value
  public var confidence: Double

  public init(_ value: Value, confidence: Double) {
    self.value = value
    self.confidence = confidence
  }
}

public struct MetadataEntry: Sendable, Equatable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

extension Document {
  /// The text of a range of UTF-8 bytes; ill-formed ranges are clamped, so that no range can trap.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)
  }

  public func string(of block: Block) -> String { string(block.range) }
  public func string(of segment: Segment) -> String { string(segment.range) }

  /// The element path of an origin, empty where there is none.
  public func path(of origin: Origin) -> String {
    String(decoding: pathText[origin.path.clamped(to: 0..<pathText.count)], as: UTF8.self)
  }

  /// The number of Unicode scalars between two UTF-8 byte offsets of the text.
  public func scalarCount(_ range: Range<Int>) -> Int {
    text.withUnsafeBufferPointer { buffer in
      unicodeScalarCount(of: buffer[range.clamped(to: 0..<buffer.count)])
    }
  }

  /// For each block, the range of its segments in `segments`. Complexity: blocks + segments.
  public func segmentRanges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(blocks.count)
    var next = 0
    for block in blocks.indices {
      let start = next
      while next < segments.count, segments[next].block == block { next += 1 }
      ranges.append(start..<next)
    }
    return ranges
  }

  /// Whether there is text, but no segment at all: no stage has segmented it. Blocks of ASCII white space need none.
  public var lacksSegments: Bool {
    segments.isEmpty
      && blocks.contains { text[$0.range.clamped(to: 0..<text.count)].contains { byte in byte > 0x20 } }
  }

  /// Where in its block's text as read a position stands, in Unicode scalars. Complexity: the block's length.
  ///
  /// - Parameter byteOffset: a UTF-8 byte offset of `text`, within the block.
  public func scalarOffsetAsRead(of byteOffset: Int, in block: Block) -> Int {
    let range = block.range.lowerBound..<max(block.range.lowerBound, byteOffset)
    return scalarCount(range) + offsetMap.scalarDifference(within: range)
  }
}

func unicodeScalarCount(of bytes: some Collection<UInt8>) -> Int {
  var count = 0
  for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
  return count
}

import DocumentJSON
import JSONKit
public import StageKit
public import TextModel

/// Writes JSON Lines: one record for each document, block, segment or bead.
public struct RecordWriter: Writer {
  public enum Records: String, SettingChoice {
    case document
    case blocks
    case segments
    case beads
    case boundaries
    case detection
  }

  static let records = Setting<Records>(
    "records",
    "what a record holds: a whole document, one of its blocks, segments or beads, the boundaries of a text's sentences, or what was detected of a file",
    default: .document)

  static let notSegmented = Failure(
    "not-segmented", "this document has blocks but no segments", cure: "put the step segment before write-jsonl")
  static let notAligned = Failure(
    "not-aligned", "this document has no alignment", cure: "put the step align before write-jsonl")
  static let severalBlocks = Failure(
    "several-blocks", "boundaries are offsets in one text, and this document has {count} blocks",
    cure: "give each text as a record of its own, or write segments")

  public static let specification = StageSpecification(
    id: "write-jsonl", summary: "Write JSON Lines: documents, blocks, segments, beads or boundaries", version: 1,
    settings: [records.declaration, WriterSetting.to.declaration], needs: [.blocks],
    needsBySetting: [
      SettingNeed(records, .segments, needs: .segments), SettingNeed(records, .boundaries, needs: .segments),
      SettingNeed(records, .beads, needs: .alignment),
    ],
    allowsFilePerVersion: true, failures: [notSegmented, notAligned, severalBlocks],
    examples: [
      StageExample(
        "Boundaries count code points to the end of each sentence", settings: ["records": "boundaries"],
        given: "Вот т. е. так.|Второе.", gives: "{\"id\":\"example\",\"boundaries\":[14,22]}\n"),
      StageExample(
        "A bead holds the texts of its sides", settings: ["records": "beads"],
        versions: [("ru", "Да.|Нет, точка."), ("en", "Yes.|No.|Full stop.")], beads: "0\t0\n1\t1,2",
        gives: """
          {"id":"example","source":{"language":"ru","segments":[0],"text":"Да."},\
          "target":{"language":"en","segments":[0],"text":"Yes."},"confidence":0.9,"status":"proposed"}
          {"id":"example","source":{"language":"ru","segments":[1],"text":"Нет, точка."},\
          "target":{"language":"en","segments":[1,2],"text":"No. Full stop."},"confidence":0.9,"status":"proposed"}

          """),
      StageExample(
        "A block stands with its place", settings: ["records": "blocks"], language: "ru", given: "Статья 7",
        gives: """
          {"id":"example","file":"example.ru.txt","kind":"paragraph","language":"ru","text":"Статья 7","origin":{"line":1}}

          """),
    ])

  private let records: Records

  public init(_ settings: Settings) { records = settings[Self.records] }

  public mutating func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
  ) throws(StageError) {
    var document = document.alone(context.version)
    // `detect` speaks of files to the one who named them; what is kept does not say where they were.
    if records != .detection {
      for index in document.versions.indices {
        document.versions[index].file = document.versions[index].file.withoutFolders
      }
    }
    let start = output.count
    do throws(StageError) {
      try output.appendJSON { json throws(StageError) in try json.write(document, as: records) }
    } catch {
      output.removeSubrange(start...)
      throw error
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ document: ParallelDocument, as records: RecordWriter.Records) throws(StageError) {
    switch records {
    case .document:
      self.document(document)
      endLine()
    case .blocks: for version in document.versions { blocks(of: version, document) }
    case .segments: for version in document.versions { try segments(of: version, document) }
    case .beads: try beads(of: document)
    case .boundaries: for version in document.versions { try boundaries(of: version, document) }
    case .detection: for version in document.versions { detection(of: version) }
    }
  }

  private mutating func blocks(of version: Version, _ document: ParallelDocument) {
    let text = version.document
    let segments = text.segmentRanges()
    let marks = text.markRanges()
    for (index, block) in text.blocks.enumerated() {
      record { json in
        json.id(of: document)
        json.member("file", version.file.name)
        json.blockMembers(
          block, of: text, segments: segments[index], marks: marks[index], language: block.language ?? text.language)
      }
    }
  }

  private mutating func segments(of version: Version, _ document: ParallelDocument) throws(StageError) {
    let text = version.document
    try version.checkSegments()
    var offsets = BlockOffsets()
    for (number, segment) in text.segments.enumerated() {
      let block = text.blocks[segment.block]
      let start = offsets.scalarOffset(of: segment.range.lowerBound, block: segment.block, in: text)
      let end = offsets.scalarOffset(of: segment.range.upperBound, block: segment.block, in: text)
      record { json in
        json.id(of: document)
        json.member("file", version.file.name)
        if let language = block.language ?? text.language { json.member("language", language.identifier) }
        json.member("segment", number)
        json.member("block", segment.block)
        json.member("start", start)
        json.member("end", end)
        json.key("text")
        json.string(text.text[segment.range.clamped(to: 0..<text.text.count)])
        json.origin(block.origin, of: text)
      }
    }
  }

  private mutating func beads(of document: ParallelDocument) throws(StageError) {
    guard !document.alignments.isEmpty else { throw StageError(RecordWriter.notAligned) }
    for alignment in document.alignments {
      for bead in alignment.beads {
        record { json in
          json.id(of: document)
          json.side("source", bead.source, of: document.versions[alignment.source].document)
          json.side("target", bead.target, of: document.versions[alignment.target].document)
          json.beadState(bead)
        }
      }
    }
  }

  private mutating func side(_ name: String, _ segments: Range<Int>, of document: Document) {
    key(name)
    object { json in
      if let language = document.language { json.member("language", language.identifier) }
      json.key("segments")
      json.array { json in for segment in segments { json.integer(segment) } }
      var text: [UInt8] = []
      document.appendLine(ofSegments: segments, to: &text)
      json.key("text")
      json.string(text[...])
    }
  }

  /// Writes the ends of the sentences of one text, as code point offsets in it as it was read.
  private mutating func boundaries(of version: Version, _ document: ParallelDocument) throws(StageError) {
    let text = version.document
    guard text.blocks.count <= 1 else {
      throw StageError(
        RecordWriter.severalBlocks, ["count": String(text.blocks.count)], at: Place(file: version.file.name))
    }
    try version.checkSegments()
    record { json in
      json.id(of: document)
      json.key("boundaries")
      json.array { json in
        var offsets = BlockOffsets()
        for segment in text.segments {
          json.integer(offsets.scalarOffsetAsRead(of: segment.range.upperBound, block: segment.block, in: text))
        }
      }
    }
  }

  private mutating func detection(of version: Version) {
    let detection = version.document.detection
    record { json in
      json.member("file", version.file.name)
      json.detected("mediaType", detection.mediaType)
      json.detected("charset", detection.charset)
      json.detected("language", detection.language.map { Detected($0.value.identifier, confidence: $0.confidence) })
    }
  }

  private mutating func detected(_ name: String, _ value: Detected<String>?) {
    if let value { detected(name, value.value, confidence: value.confidence) } else { member(name, .null) }
  }

  private mutating func record(_ members: (inout JSONWriter) -> Void) {
    object(members)
    endLine()
  }
}

extension Version {
  fileprivate func checkSegments() throws(StageError) {
    guard document.lacksSegments else { return }
    throw StageError(RecordWriter.notSegmented, at: Place(file: file.name))
  }
}

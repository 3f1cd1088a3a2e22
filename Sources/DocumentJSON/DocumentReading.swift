public import JSONKit
public import TextModel

extension ParallelDocument {
  /// Reads what ``JSONKit/JSONWriter/document(_:ok:)`` writes. Members that are not known are ignored.
  ///
  /// - Throws: for the first member that the schema refuses: every index and offset of the result is in range.
  public init(json: JSONValue) throws(SchemaError) {
    guard json.members != nil else { throw SchemaError("must be an object") }
    guard try json.text("schema") == DocumentSchema.name else {
      throw SchemaError("must be \"\(DocumentSchema.name)\"", at: "schema")
    }
    self.init(key: "")
    versions = try json.list("versions") { value throws(SchemaError) in try Version(json: value) }
    switch json.member("id") {
    case .string(let text): key = text
    case .number(let number):
      key = number.text
      if !hasNumericKey, !versions.isEmpty {
        versions[0].document.metadata.append(MetadataEntry(name: Self.numericKeyEntry, value: number.text))
      }
    default: throw SchemaError("must be text or a number", at: "id")
    }
    let segmentCounts = versions.map(\.document.segments.count)
    alignments = try json.list("alignments") { value throws(SchemaError) in
      try Alignment(json: value, segmentCounts: segmentCounts)
    }
    findings = try json.list("findings") { value throws(SchemaError) in
      try Finding(json: value) { version throws(SchemaError) in
        guard let version, versions.indices.contains(version) else {
          throw SchemaError("must be a version", at: "version")
        }
        return versions[version].document
      }
    }
  }
}

extension Version {
  fileprivate init(json: JSONValue) throws(SchemaError) {
    let name = try json.text("file")
    let path = try json.list("path") { value throws(SchemaError) in
      guard let byte = value.integer.flatMap({ UInt8(exactly: $0) }) else { throw SchemaError("must be a byte") }
      return byte
    }
    let file = SourceFile(path: path.isEmpty ? Array(name.utf8) : path, name: path.isEmpty ? nil : name)
    self.init(file: file, document: try Document(json: json))
  }
}

extension Document {
  /// Reads the members of a version that hold its content.
  public init(json: JSONValue) throws(SchemaError) {
    var text: [UInt8] = []
    var paths = PathText()
    var parts = try json.list("parts") { value throws(SchemaError) in
      guard let part = value.string else { throw SchemaError("must be text") }
      return part
    }
    let values = json.member("blocks")?.array ?? []
    var isFirst = true
    var blocks = try json.list("blocks") { value throws(SchemaError) in
      let before = try value.optionalText("textBefore") ?? DocumentSchema.textBefore(isFirst: isFirst)
      isFirst = false
      text.append(contentsOf: before.utf8)
      let start = text.count
      text.append(contentsOf: try value.text("text").utf8)
      return try Block(json: value, range: start..<text.count, parts: &parts, paths: &paths)
    }
    text.append(contentsOf: (try json.optionalText("textAfter") ?? "").utf8)

    var edits = EditReader(text)
    try edits.read(json, from: 0)
    for (index, value) in values.enumerated() where value["edits"] != nil {
      do throws(SchemaError) { try edits.read(value, from: blocks[index].range.lowerBound) } catch {
        throw error.inside("blocks[\(index)]")
      }
    }
    self.init(text: text, pathText: paths.bytes, offsetMap: OffsetMap(edits: edits.edits))
    for (index, value) in values.enumerated() {
      blocks[index].origin.rangeAsRead =
        try value.optionalRange("bytesAsRead") ?? mappedRangeAsRead(blocks[index].range)
      do throws(SchemaError) { try readRanges(value, of: index, blocks[index].range) } catch {
        throw error.inside("blocks[\(index)]")
      }
    }
    self.blocks = blocks
    self.parts = parts
    detection = try json.object("detection") { value throws(SchemaError) in try Detection(json: value) } ?? Detection()
    if detection.language == nil, let language = try json.optionalLanguage("language") {
      detection.language = Detected(language, confidence: 1)
    }
    metadata = try json.list("metadata") { value throws(SchemaError) in
      MetadataEntry(name: try value.text("name"), value: try value.text("value"))
    }
    findings = try json.list("findings") { value throws(SchemaError) in
      try Finding(json: value) { _ in self }
    }
  }

  /// Reads the segments and marks of a block.
  private mutating func readRanges(_ json: JSONValue, of block: Int, _ range: Range<Int>) throws(SchemaError) {
    var cursor = ScalarCursor(text, at: range.lowerBound)
    var end = range.lowerBound
    segments += try json.list("segments") { value throws(SchemaError) in
      guard let offsets = value.range, let bytes = cursor.bytes(offsets), bytes.lowerBound >= end,
        bytes.upperBound <= range.upperBound
      else { throw SchemaError("must be an array of a beginning and an end, within the text, after the one before") }
      end = bytes.upperBound
      return Segment(block: block, range: bytes)
    }
    marks += try json.list("marks") { value throws(SchemaError) in
      let start = try value.count("start")
      guard let bytes = cursor.bytes(start..<max(start, try value.count("end"))), bytes.upperBound <= range.upperBound
      else { throw SchemaError("must be within the text", at: "end") }
      return InlineMark(try value.choice("kind"), bytes, value: try value.optionalText("value"))
    }
  }
}

extension Block {
  fileprivate init(
    json: JSONValue, range: Range<Int>, parts: inout [String], paths: inout PathText
  ) throws(SchemaError) {
    self.init(kind: try json.choice("kind"), range: range)
    level = try json.optionalCount("level") ?? 0
    label = try json.optionalText("label")
    place = try json.optionalText("place")
    language = try json.optionalLanguage("language")
    cell = try json.object("cell") { value throws(SchemaError) in
      TableCell(table: try value.count("table"), row: try value.count("row"), column: try value.count("column"))
    }
    let origin = try json.object("origin") { value throws(SchemaError) in
      var part: Int?
      if let name = try value.optionalText("part") {
        part = parts.lastIndex(of: name) ?? parts.count
        if part == parts.count { parts.append(name) }
      }
      return Origin(
        part: part, path: paths.add(try value.optionalText("path") ?? ""), line: try value.optionalCount("line"),
        bytes: try value.optionalRange("bytes"))
    }
    self.origin = origin ?? Origin(path: paths.add(""))
  }
}

/// Element paths end to end, as `BlockSink` puts them: one that equals the one before shares its range.
private struct PathText {
  var bytes: [UInt8] = []
  private var last = 0..<0

  mutating func add(_ path: String) -> Range<Int> {
    if path.isEmpty || !bytes[last].elementsEqual(path.utf8) {
      let start = path.isEmpty ? 0 : bytes.count
      bytes.append(contentsOf: path.utf8)
      last = start..<(start + path.utf8.count)
    }
    return last
  }
}

/// Puts the offset map together from the edits of each block.
private struct EditReader {
  private let text: [UInt8]
  private(set) var edits: [OffsetMap.Edit] = []

  init(_ text: [UInt8]) { self.text = text }

  mutating func read(_ json: JSONValue, from start: Int) throws(SchemaError) {
    var cursor = ScalarCursor(text, at: start)
    var end = edits.last?.range.upperBound ?? 0
    var earlierEnd = edits.last?.earlier.upperBound ?? 0
    edits += try json.list("edits") { value throws(SchemaError) in
      let numbers = (value.array ?? []).compactMap(\.count)
      guard numbers.count == 4, numbers[0] <= numbers[1], numbers[2] <= numbers[3],
        let range = cursor.bytes(numbers[0]..<numbers[1]), range.lowerBound >= end
      else { throw SchemaError("must be a beginning, an end, and the scalars and bytes that stood there before") }
      let earlierStart = earlierEnd + range.lowerBound - end
      end = range.upperBound
      earlierEnd = earlierStart + numbers[3]
      guard earlierEnd <= JSONValue.greatestCount else { throw SchemaError("ends beyond what can be counted") }
      return OffsetMap.Edit(
        range: range, earlier: earlierStart..<earlierEnd, scalarDifference: numbers[2] - numbers[1] + numbers[0])
    }
  }
}

extension Detection {
  fileprivate init(json: JSONValue) throws(SchemaError) {
    self.init()
    mediaType = try json.detected("mediaType") { text in text }
    charset = try json.detected("charset") { text in text }
    language = try json.detected("language") { text in LanguageTag(text) }
  }
}

extension JSONValue {
  func optionalLanguage(_ name: String) throws(SchemaError) -> LanguageTag? {
    guard let text = try optionalText(name) else { return nil }
    guard let language = LanguageTag(text) else { throw SchemaError("must be a BCP 47 language tag", at: name) }
    return language
  }

  fileprivate func detected<Value>(
    _ name: String, _ make: (String) -> Value?
  ) throws(SchemaError) -> Detected<Value>? {
    try object(name) { json throws(SchemaError) in
      guard let value = make(try json.text("value")) else {
        throw SchemaError("must be a BCP 47 language tag", at: "value")
      }
      return Detected(value, confidence: try json.confidence())
    }
  }

  fileprivate func confidence() throws(SchemaError) -> Double {
    guard let confidence = member("confidence")?.double, (0...1).contains(confidence) else {
      throw SchemaError("must be a number from 0 to 1", at: "confidence")
    }
    return confidence
  }
}

extension Alignment {
  init(json: JSONValue, segmentCounts: [Int]) throws(SchemaError) {
    self.init(source: try json.count("source"), target: try json.count("target"))
    guard segmentCounts.indices.contains(source) else { throw SchemaError("is no version", at: "source") }
    guard segmentCounts.indices.contains(target) else { throw SchemaError("is no version", at: "target") }
    var sourceEnd = 0
    var targetEnd = 0
    beads = try json.list("beads") { value throws(SchemaError) in
      let bead = try Bead(
        value.segments("source", emptyAt: sourceEnd, count: segmentCounts[source]),
        value.segments("target", emptyAt: targetEnd, count: segmentCounts[target]), state: value)
      sourceEnd = bead.source.upperBound
      targetEnd = bead.target.upperBound
      return bead
    }
  }
}

extension Bead {
  /// Reads what ``JSONKit/JSONWriter/beadState(_:)`` writes.
  public init(_ source: Range<Int>, _ target: Range<Int>, state json: JSONValue) throws(SchemaError) {
    self.init(
      source, target, confidence: try json.confidence(), status: try json.choice("status", default: .proposed),
      review: try json.object("review") { json throws(SchemaError) in
        Review(
          comment: try json.optionalText("comment") ?? "", reviewer: try json.optionalText("reviewer") ?? "",
          date: try json.optionalText("date") ?? "")
      })
  }
}

extension JSONValue {
  /// The segments of one side of a bead, which must be consecutive.
  fileprivate func segments(_ name: String, emptyAt end: Int, count: Int) throws(SchemaError) -> Range<Int> {
    let numbers = try list(name) { value throws(SchemaError) in
      guard let number = value.count, number < count else { throw SchemaError("is no segment of its version") }
      return number
    }
    guard let first = numbers.first else {
      let place = try optionalCount(name + "At") ?? end
      guard place <= count else { throw SchemaError("is no segment of its version", at: name + "At") }
      return place..<place
    }
    guard numbers.elementsEqual(first..<(first + numbers.count)) else {
      throw SchemaError("must be consecutive numbers", at: name)
    }
    return first..<(first + numbers.count)
  }
}

extension Finding {
  /// - Parameter document: the document of a version, which is nil where a place does not say any.
  init(
    json: JSONValue, _ document: (_ version: Int?) throws(SchemaError) -> Document
  ) throws(SchemaError) {
    let message = try json.text("message")
    self.init(FindingKind(try json.text("kind"), try json.optionalText("template") ?? message))
    _ = try json.object("arguments") { value throws(SchemaError) in
      for member in value.members ?? [] { arguments[member.name] = try value.text(member.name) }
    }
    places = try json.list("places") { value throws(SchemaError) in
      let version = try value.optionalCount("version")
      return try FindingPlace(json: value, in: try document(version), version: version)
    }
  }
}

extension FindingPlace {
  fileprivate init(json: JSONValue, in document: Document, version: Int?) throws(SchemaError) {
    let block = try json.optionalCount("block")
    guard block.map({ document.blocks.indices.contains($0) }) ?? true else {
      throw SchemaError("is no block", at: "block")
    }
    var cursor = ScalarCursor(document.text, at: block.map { document.blocks[$0].range.lowerBound } ?? 0)
    let start = try json.count("start")
    guard let range = cursor.bytes(start..<max(start, try json.count("end"))) else {
      throw SchemaError("must be within the text", at: "end")
    }
    self.init(range, version: version)
  }
}

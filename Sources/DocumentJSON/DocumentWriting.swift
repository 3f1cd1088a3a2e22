public import JSONKit
public import TextModel

extension JSONWriter {
  /// Writes a parallel document as one object: a request of the envelope, or, with `ok`, a result.
  public mutating func document(_ document: ParallelDocument, ok: Bool? = nil) {
    object { json in
      json.member("schema", DocumentSchema.name)
      json.id(of: document)
      if let ok { json.member("ok", ok) }
      json.list("versions", document.versions) { json, version in json.version(version) }
      json.list("alignments", document.alignments) { json, alignment in json.alignment(alignment) }
      json.list("findings", document.findings) { json, finding in
        json.finding(finding) { place in
          place.version.flatMap { document.versions.indices.contains($0) ? document.versions[$0].document : nil }
        }
      }
    }
  }

  /// Writes the member `id`: the key, as a number where it came as one.
  public mutating func id(of document: ParallelDocument) {
    key("id")
    if document.hasNumericKey, let number = JSONNumber(document.key) {
      self.number(number)
    } else {
      string(document.key)
    }
  }

  /// Writes the members of a block: what it is, its text, its place in the file; offsets are scalars of its text.
  ///
  /// - Parameters:
  ///   - segments: those of this block, of `Document.segmentRanges()`.
  ///   - marks: those of this block, as indices of `Document.marks`.
  ///   - language: what stands as its language; nil where nothing does.
  public mutating func blockMembers(
    _ block: Block, of document: Document, segments: Range<Int>, marks: Range<Int>, language: LanguageTag?
  ) {
    let range = block.range.clamped(to: 0..<document.text.count)
    member("kind", block.kind.rawValue)
    if block.level != 0 { member("level", block.level) }
    if let label = block.label { member("label", label) }
    if let place = block.place { member("place", place) }
    if let language { member("language", language.identifier) }
    key("text")
    string(document.text[range])
    if !segments.isEmpty {
      var cursor = ScalarCursor(document.text, at: range.lowerBound)
      list("segments", document.segments[segments]) { json, segment in json.offsets(segment.range, &cursor) }
    }
    if !marks.isEmpty {
      var cursor = ScalarCursor(document.text, at: range.lowerBound)
      list("marks", document.marks[marks]) { json, mark in
        json.object { json in
          json.member("kind", mark.kind.rawValue)
          json.member("start", cursor.scalarOffset(ofByte: mark.range.lowerBound))
          json.member("end", cursor.scalarOffset(ofByte: mark.range.upperBound))
          if let value = mark.value { json.member("value", value) }
        }
      }
    }
    if let cell = block.cell {
      key("cell")
      object { json in
        json.member("table", cell.table)
        json.member("row", cell.row)
        json.member("column", cell.column)
      }
    }
    origin(block.origin, of: document)
  }

  /// Writes the member `origin`, where there is anything to say.
  public mutating func origin(_ origin: Origin, of document: Document) {
    if origin.part == nil, origin.path.isEmpty, origin.line == nil, origin.bytes == nil { return }
    key("origin")
    object { json in
      if let part = origin.part, document.parts.indices.contains(part) { json.member("part", document.parts[part]) }
      if !origin.path.isEmpty {
        json.key("path")
        json.string(document.pathText[origin.path.clamped(to: 0..<document.pathText.count)])
      }
      if let line = origin.line { json.member("line", line) }
      if let bytes = origin.bytes {
        json.key("bytes")
        json.pair(bytes.lowerBound, bytes.upperBound)
      }
    }
  }

  /// Writes a value with its confidence.
  public mutating func detected(_ name: String, _ value: String, confidence: Double) {
    key(name)
    object { json in
      json.member("value", value)
      json.key("confidence")
      json.number(confidence, decimals: DocumentSchema.confidenceDecimals)
    }
  }

  private mutating func version(_ version: Version) {
    let document = version.document
    object { json in
      json.member("file", version.file.name)
      if version.file.path != Array(version.file.name.utf8) {
        json.list("path", version.file.path) { json, byte in json.integer(Int(byte)) }
      }
      if let language = document.language { json.member("language", language.identifier) }
      json.detection(document.detection)
      json.list("metadata", document.metadata) { json, entry in
        json.object { json in
          json.member("name", entry.name)
          json.member("value", entry.value)
        }
      }
      json.list("parts", document.parts) { json, part in json.string(part) }
      json.blocks(of: document)
      json.list("findings", document.findings) { json, finding in json.finding(finding) { _ in document } }
    }
  }

  private mutating func detection(_ detection: Detection) {
    if detection == Detection() { return }
    key("detection")
    object { json in
      if let type = detection.mediaType { json.detected("mediaType", type.value, confidence: type.confidence) }
      if let charset = detection.charset { json.detected("charset", charset.value, confidence: charset.confidence) }
      if let language = detection.language {
        json.detected("language", language.value.identifier, confidence: language.confidence)
      }
    }
  }

  /// Writes the blocks, the text between them, and where the text was changed.
  private mutating func blocks(of document: Document) {
    let segments = document.segmentRanges()
    let marks = document.markRanges()
    let edits = document.offsetMap.edits
    let firstBegin = document.blocks.first?.range.lowerBound ?? Int.max
    var edit = edits.prefix { $0.range.lowerBound < firstBegin }.count
    self.edits(edits[..<edit], from: 0, of: document)
    var end = 0
    key("blocks")
    array { json in
      for (index, block) in document.blocks.enumerated() {
        let next = index + 1 < document.blocks.count ? document.blocks[index + 1].range.lowerBound : Int.max
        let firstEdit = edit
        while edit < edits.count, edits[edit].range.lowerBound < next { edit += 1 }
        json.object { json in
          let before = document.text[(end..<max(end, block.range.lowerBound)).clamped(to: 0..<document.text.count)]
          if !before.elementsEqual(DocumentSchema.textBefore(isFirst: index == 0).utf8) {
            json.key("textBefore")
            json.string(before)
          }
          json.blockMembers(
            block, of: document, segments: segments[index], marks: marks[index], language: block.language)
          json.edits(edits[firstEdit..<edit], from: block.range.lowerBound, of: document)
          let asRead = block.origin.rangeAsRead
          if asRead != document.mappedRangeAsRead(block.range) {
            json.key("bytesAsRead")
            json.pair(asRead.lowerBound, asRead.upperBound)
          }
        }
        end = max(end, block.range.upperBound)
      }
    }
    if end < document.text.count {
      key("textAfter")
      string(document.text[end...])
    }
  }

  /// Each edit as the scalar offsets of its beginning and end, and the scalars and bytes that stood there before.
  private mutating func edits(_ edits: ArraySlice<OffsetMap.Edit>, from start: Int, of document: Document) {
    if edits.isEmpty { return }
    var cursor = ScalarCursor(document.text, at: start)
    list("edits", edits) { json, edit in
      let start = cursor.scalarOffset(ofByte: edit.range.lowerBound)
      let end = cursor.scalarOffset(ofByte: edit.range.upperBound)
      json.array { json in
        for number in [start, end, end - start + edit.scalarDifference, edit.earlier.count] { json.integer(number) }
      }
    }
  }

  private mutating func alignment(_ alignment: Alignment) {
    object { json in
      json.member("source", alignment.source)
      json.member("target", alignment.target)
      var source = 0
      var target = 0
      json.list("beads", alignment.beads) { json, bead in
        json.object { json in
          json.key("source")
          json.array { json in for segment in bead.source { json.integer(segment) } }
          json.key("target")
          json.array { json in for segment in bead.target { json.integer(segment) } }
          json.beadState(bead)
          if bead.source.isEmpty, bead.source.lowerBound != source {
            json.member("sourceAt", bead.source.lowerBound)
          }
          if bead.target.isEmpty, bead.target.lowerBound != target {
            json.member("targetAt", bead.target.lowerBound)
          }
        }
        source = bead.source.upperBound
        target = bead.target.upperBound
      }
    }
  }

  /// Writes the members of a bead that say what is thought of it: its confidence and status, and who said so.
  public mutating func beadState(_ bead: Bead) {
    key("confidence")
    number(bead.confidence, decimals: DocumentSchema.confidenceDecimals)
    member("status", bead.status.rawValue)
    guard let review = bead.review else { return }
    key("review")
    object { json in
      if !review.comment.isEmpty { json.member("comment", review.comment) }
      if !review.reviewer.isEmpty { json.member("reviewer", review.reviewer) }
      if !review.date.isEmpty { json.member("date", review.date) }
    }
  }

  private mutating func finding(_ finding: Finding, _ document: (FindingPlace) -> Document?) {
    object { json in
      json.member("kind", finding.kind.id)
      json.member("message", finding.message)
      if finding.message != finding.kind.message { json.member("template", finding.kind.message) }
      if !finding.arguments.isEmpty {
        json.key("arguments")
        json.object { json in
          for (name, value) in finding.arguments.sorted(by: { $0.key < $1.key }) { json.member(name, value) }
        }
      }
      json.list("places", finding.places) { json, place in json.place(place, in: document(place) ?? Document()) }
    }
  }

  private mutating func place(_ place: FindingPlace, in document: Document) {
    object { json in
      if let version = place.version { json.member("version", version) }
      let block = document.lastBlock(beginningBy: place.range.lowerBound)
      if let block { json.member("block", block) }
      var cursor = ScalarCursor(document.text, at: block.map { document.blocks[$0].range.lowerBound } ?? 0)
      json.member("start", cursor.scalarOffset(ofByte: place.range.lowerBound))
      json.member("end", cursor.scalarOffset(ofByte: place.range.upperBound))
    }
  }

  /// Writes an array as a member; nothing where it is empty.
  private mutating func list<Elements: Collection>(
    _ name: String, _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    if elements.isEmpty { return }
    key(name)
    array { json in for element in elements { body(&json, element) } }
  }

  private mutating func pair(_ first: Int, _ second: Int) {
    array { json in
      json.integer(first)
      json.integer(second)
    }
  }

  private mutating func offsets(_ range: Range<Int>, _ cursor: inout ScalarCursor) {
    pair(cursor.scalarOffset(ofByte: range.lowerBound), cursor.scalarOffset(ofByte: range.upperBound))
  }
}

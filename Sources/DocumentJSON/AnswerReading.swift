public import JSONKit
public import TextModel

/// What an answer may change of the document that was asked about.
public struct AnswerScope: Sendable {
  /// Whether the question was about one version alone.
  public var isOneVersion: Bool
  public var givesSegments: Bool
  public var givesAlignments: Bool

  public init(isOneVersion: Bool, givesSegments: Bool, givesAlignments: Bool) {
    self.isOneVersion = isOneVersion
    self.givesSegments = givesSegments
    self.givesAlignments = givesAlignments
  }
}

extension ParallelDocument {
  /// Takes over what a stage that is a program of its own answers: a whole document (`versions`), or what changed
  /// (`changes`, `alignments`, `findings`). docs/foreign-stages.md describes it.
  ///
  /// - Throws: for the first member that is refused; the document is left as it was.
  public mutating func change(by answer: JSONValue, scope: AnswerScope) throws(SchemaError) {
    var changed = self
    if answer.member("versions") != nil {
      try changed.replace(by: answer, scope: scope)
    } else {
      try changed.takeChanges(answer, scope: scope)
    }
    self = changed
  }

  private mutating func replace(by answer: JSONValue, scope: AnswerScope) throws(SchemaError) {
    var whole = try ParallelDocument(json: answer)
    whole.key = key
    if scope.isOneVersion, whole.versions.count != 1 {
      throw SchemaError("must hold the one version that was asked about", at: "versions")
    }
    for (index, version) in versions.enumerated() where whole.versions.count == versions.count {
      whole.versions[index].file = version.file
      let before = version.document.segments.count
      let after = whole.versions[index].document.segments.count
      if !scope.givesSegments, before != after {
        throw SchemaError(
          "has \(after) segments instead of \(before): the specification does not give segments",
          at: "versions[\(index)]")
      }
    }
    if !scope.givesAlignments, alignments.isEmpty, !whole.alignments.isEmpty {
      throw SchemaError("is not what the specification gives", at: "alignments")
    }
    self = whole
  }

  private mutating func takeChanges(_ answer: JSONValue, scope: AnswerScope) throws(SchemaError) {
    var changes = versions.map { _ in [(block: Int, json: JSONValue)]() }
    _ = try answer.list("changes") { value throws(SchemaError) in
      let version = try value.optionalCount("version") ?? 0
      guard versions.indices.contains(version) else { throw SchemaError("is no version", at: "version") }
      let block = try value.count("block")
      guard versions[version].document.blocks.indices.contains(block) else {
        throw SchemaError("is no block", at: "block")
      }
      guard changes[version].last.map({ $0.block < block }) ?? true else {
        throw SchemaError("must be after that of the change before", at: "block")
      }
      changes[version].append((block, value))
    }
    var removed = versions.map { _ in Set<Int>() }
    for version in versions.indices where !changes[version].isEmpty {
      for (block, json) in changes[version] where try json.flag("remove") { removed[version].insert(block) }
      if scope.isOneVersion, !removed[version].isEmpty {
        throw SchemaError("is for stages of all versions: their alignments then follow", at: "remove")
      }
      if try versions[version].document.take(changes[version], givesSegments: scope.givesSegments) {
        // Beads count segments: those of segments that are no more say nothing.
        alignments.removeAll { $0.source == version || $0.target == version }
      }
    }
    try takeAlignments(answer, scope)
    try takeFindings(answer, scope)
    for version in removed.indices where !removed[version].isEmpty {
      removeBlocks(of: version) { removed[version].contains($0) }
    }
  }

  private mutating func takeAlignments(_ answer: JSONValue, _ scope: AnswerScope) throws(SchemaError) {
    guard answer.member("alignments") != nil else { return }
    guard scope.givesAlignments, !scope.isOneVersion else {
      throw SchemaError("is not what the specification gives", at: "alignments")
    }
    let counts = versions.map(\.document.segments.count)
    alignments = try answer.list("alignments") { value throws(SchemaError) in
      try Alignment(json: value, segmentCounts: counts)
    }
  }

  private mutating func takeFindings(_ answer: JSONValue, _ scope: AnswerScope) throws(SchemaError) {
    let found = try answer.list("findings") { value throws(SchemaError) in
      try Finding(json: value) { version throws(SchemaError) in
        guard let version = version ?? (scope.isOneVersion ? 0 : nil), versions.indices.contains(version) else {
          throw SchemaError("must be a version", at: "version")
        }
        return versions[version].document
      }
    }
    if scope.isOneVersion {
      versions[0].document.findings += found
    } else {
      findings += found
    }
  }
}

extension Document {
  /// - Parameter changes: of blocks, which ascend.
  /// - Returns: whether there are other segments now.
  fileprivate mutating func take(
    _ changes: [(block: Int, json: JSONValue)], givesSegments: Bool
  ) throws(SchemaError) -> Bool {
    var edits = TextEdits()
    for (block, json) in changes {
      do throws(SchemaError) { try readEdits(json, of: blocks[block].range, into: &edits) } catch {
        throw error.inside("the change of block \(block)")
      }
    }
    apply(edits)
    var segmented: [Int: [Segment]] = [:]
    for (block, json) in changes {
      do throws(SchemaError) {
        if json.member("kind") != nil { blocks[block].kind = try json.choice("kind") }
        if let level = try json.optionalCount("level") { blocks[block].level = level }
        if let label = try json.optionalText("label") { blocks[block].label = label.isEmpty ? nil : label }
        if let language = try json.optionalLanguage("language") { blocks[block].language = language }
        if json.member("segments") != nil {
          guard givesSegments else { throw SchemaError("is not what the specification gives", at: "segments") }
          segmented[block] = try readSegments(json, of: block)
        }
      } catch {
        throw error.inside("the change of block \(block)")
      }
    }
    return replaceSegments(segmented)
  }

  /// A change's new text, or its edits of the old one.
  private func readEdits(_ json: JSONValue, of range: Range<Int>, into edits: inout TextEdits) throws(SchemaError) {
    if let new = try json.optionalText("text") {
      guard json.member("edits") == nil else { throw SchemaError("stands beside text", at: "edits") }
      let new = Array(new.utf8)
      if let difference = difference(of: text[range], from: new[...]) {
        edits.replace(difference.old, with: new[difference.new])
      }
      return
    }
    var cursor = ScalarCursor(text, at: range.lowerBound)
    var end = range.lowerBound
    _ = try json.list("edits") { value throws(SchemaError) in
      guard let parts = value.array, parts.count == 3, let start = parts[0].count, let stop = parts[1].count,
        start <= stop, let new = parts[2].string, let bytes = cursor.bytes(start..<stop), bytes.lowerBound >= end,
        bytes.upperBound <= range.upperBound
      else {
        throw SchemaError(
          "must be a beginning, an end and the new text, within the old text, after the edit before")
      }
      end = bytes.upperBound
      edits.replace(bytes, with: Array(new.utf8))
    }
  }

  private func readSegments(_ json: JSONValue, of block: Int) throws(SchemaError) -> [Segment] {
    let range = blocks[block].range
    var cursor = ScalarCursor(text, at: range.lowerBound)
    var end = range.lowerBound
    return try json.list("segments") { value throws(SchemaError) in
      guard let offsets = value.range, let bytes = cursor.bytes(offsets), bytes.lowerBound >= end,
        bytes.upperBound <= range.upperBound
      else { throw SchemaError("must be an array of a beginning and an end, within the text, after the one before") }
      end = bytes.upperBound
      return Segment(block: block, range: bytes)
    }
  }

  /// - Parameter segmented: the new segments of blocks.
  private mutating func replaceSegments(_ segmented: [Int: [Segment]]) -> Bool {
    guard !segmented.isEmpty else { return false }
    var new: [Segment] = []
    for (block, range) in segmentRanges().enumerated() { new += segmented[block] ?? Array(segments[range]) }
    defer { segments = new }
    return new != segments
  }
}

/// Where two texts differ, from the first scalar that does to the last; nil where they are the same.
private func difference(
  of old: ArraySlice<UInt8>, from new: ArraySlice<UInt8>
) -> (old: Range<Int>, new: Range<Int>)? {
  var (start, newStart) = (old.startIndex, new.startIndex)
  while start < old.endIndex, newStart < new.endIndex, old[start] == new[newStart] {
    (start, newStart) = (start + 1, newStart + 1)
  }
  if start == old.endIndex, newStart == new.endIndex { return nil }
  // Back to where a scalar begins: what differs may be its last byte only.
  while start > old.startIndex,
    (start < old.endIndex && isTrail(old[start])) || (newStart < new.endIndex && isTrail(new[newStart]))
  {
    (start, newStart) = (start - 1, newStart - 1)
  }
  var (end, newEnd) = (old.endIndex, new.endIndex)
  while end > start, newEnd > newStart, old[end - 1] == new[newEnd - 1] { (end, newEnd) = (end - 1, newEnd - 1) }
  while end < old.endIndex, isTrail(old[end]) { (end, newEnd) = (end + 1, newEnd + 1) }
  return (start..<end, newStart..<newEnd)
}

private func isTrail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

import Glibc
public import StageKit
public import TextModel

/// Reads text that is segmented already: one segment a line, blank lines between blocks.
///
/// The text is taken as it is, so that a segment's offsets are those of the file. A line is blank where it has nothing
/// but spaces, tabs and carriage returns; every other line is one segment, without such characters at its ends.
public struct SegmentLinesReader: Reader {
  static let invalidUTF8 = FindingKind("invalid-utf8", "byte {byte} is no UTF-8; U+FFFD stands for it")

  public static let specification = StageSpecification(
    id: "read-segments",
    summary: "Read text of one segment a line, with a blank line between blocks",
    version: 1,
    needs: [.bytes],
    gives: [.blocks, .segments],
    mediaTypes: ["text/plain"],
    findings: [invalidUTF8],
    examples: [
      StageExample(
        "A line is a segment, blank lines part blocks", given: "Первое.\nВторое.  \n\n\nТретье.\n",
        gives: "Первое.|Второе.\n\nТретье."),
      StageExample(
        "Lines of Windows and a byte order mark are understood", given: "\u{FEFF}One.\r\nTwo.\r\n\r\nThree.",
        gives: "One.|Two.\n\nThree."),
    ])

  public init(_ settings: Settings) {}

  /// Nothing tells such a file from other text: it is read where it is asked for.
  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? { nil }

  public mutating func read(_ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext) {
    let repaired = bytes.withUnsafeBufferPointer { repairedUTF8($0) }
    let text = repaired?.text ?? bytes
    let map = repaired?.map ?? OffsetMap()
    let start = sink.adopt(text)
    for edit in map.edits {
      sink.report(
        Finding(
          Self.invalidUTF8, ["byte": String(edit.earlier.lowerBound)],
          at: (start + edit.range.lowerBound)..<(start + edit.range.upperBound)))
    }
    text.withUnsafeBufferPointer { addBlocks(of: $0, offset: start, map: map, to: &sink) }
    sink.detect {
      $0.mediaType = Detected("text/plain", confidence: 1)
      $0.charset = Detected("UTF-8", confidence: map.isIdentity ? 1 : 0.9)
    }
  }

  private func addBlocks(
    of text: UnsafeBufferPointer<UInt8>, offset: Int, map: OffsetMap, to sink: inout BlockSink
  ) {
    var segments: [Range<Int>] = []
    var firstLine = 1
    func addBlock() {
      guard let first = segments.first, let last = segments.last else { return }
      let range = first.lowerBound..<last.upperBound
      sink.addBlock(
        .paragraph, range: (offset + range.lowerBound)..<(offset + range.upperBound), line: firstLine,
        bytes: map.earlierOffset(of: range.lowerBound)..<map.earlierOffset(of: range.upperBound))
      for segment in segments { sink.addSegment((offset + segment.lowerBound)..<(offset + segment.upperBound)) }
      segments.removeAll(keepingCapacity: true)
    }

    var line = 1
    var start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < text.count {
      let end = lineEnd(in: text, from: start)
      let range = trimmed(start..<end, of: text)
      if range.isEmpty {
        addBlock()
      } else {
        if segments.isEmpty { firstLine = line }
        segments.append(range)
      }
      start = end + 1
      line += 1
    }
    addBlock()
  }
}

private func lineEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  guard let base = text.baseAddress, let found = memchr(base + start, 0x0A, text.count - start) else {
    return text.count
  }
  return UnsafeRawPointer(found) - UnsafeRawPointer(base)
}

private func trimmed(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
  var start = range.lowerBound
  var end = range.upperBound
  while start < end, isBlank(text[end - 1]) { end -= 1 }
  while start < end, isBlank(text[start]) { start += 1 }
  return start..<end
}

import JSONKit
public import TextModel

/// The JSON that documents are exchanged in. docs/document-json.md describes it.
public enum DocumentSchema {
  /// Stands under `schema` in every record that holds a whole document. The number changes when a key changes its
  /// meaning or goes; keys that are new do not change it, and a reader ignores those it does not know.
  public static let name = "tolmach/1"

  /// Confidences are rounded to so many decimals.
  public static let confidenceDecimals = 4

  /// The text before a block where the record does not say: blocks that touched would share the edits between them.
  static func textBefore(isFirst: Bool) -> String { isFirst ? "" : "\n" }
}

/// What of a record is not as the schema wants it.
public struct SchemaError: Error, Sendable, Equatable {
  /// Where it stands: `versions[0].blocks[3].kind`; empty for the record itself.
  public var path: String
  /// The rest of a sentence that begins with the place: "must be text".
  public var problem: String

  public init(_ problem: String, at path: String = "") {
    self.path = path
    self.problem = problem
  }

  /// `versions[0].blocks[3].kind must be text`
  public var message: String { (path.isEmpty ? "the record" : path) + " " + problem }

  func inside(_ outer: String) -> SchemaError {
    SchemaError(problem, at: path.isEmpty || path.hasPrefix("[") ? outer + path : outer + "." + path)
  }
}

/// A cursor in a text that counts Unicode scalars from where it was put; quick where positions are near each other.
struct ScalarCursor {
  private let text: [UInt8]
  private var byte: Int
  private var scalar = 0

  init(_ text: [UInt8], at byteOffset: Int) {
    self.text = text
    byte = min(max(byteOffset, 0), text.count)
  }

  /// The scalars from the cursor's beginning to a byte offset, which is clamped to the text.
  mutating func scalarOffset(ofByte byteOffset: Int) -> Int {
    let target = min(max(byteOffset, 0), text.count)
    while byte < target {
      if text[byte] & 0xC0 != 0x80 { scalar += 1 }
      byte += 1
    }
    while byte > target {
      byte -= 1
      if text[byte] & 0xC0 != 0x80 { scalar -= 1 }
    }
    return scalar
  }

  /// The byte offset of so many scalars from the cursor's beginning; nil beyond the text.
  mutating func byteOffset(ofScalar scalarOffset: Int) -> Int? {
    guard scalarOffset >= 0 else { return nil }
    while scalar > scalarOffset {
      byte -= 1
      if text[byte] & 0xC0 != 0x80 { scalar -= 1 }
    }
    while scalar < scalarOffset {
      guard byte < text.count else { return nil }
      byte += 1
      while byte < text.count, text[byte] & 0xC0 == 0x80 { byte += 1 }
      scalar += 1
    }
    return byte
  }

  /// The bytes of a range of scalars; nil where it goes beyond the text.
  mutating func bytes(_ scalars: Range<Int>) -> Range<Int>? {
    guard let lower = byteOffset(ofScalar: scalars.lowerBound), let upper = byteOffset(ofScalar: scalars.upperBound)
    else { return nil }
    return lower..<upper
  }
}

extension Document {
  /// The last block that begins at or before a byte offset. Complexity: logarithmic in the blocks.
  func lastBlock(beginningBy byteOffset: Int) -> Int? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.lowerBound <= byteOffset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// For each block, the range of its marks in `marks`. Complexity: blocks + marks.
  public func markRanges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(blocks.count)
    var next = 0
    for index in blocks.indices {
      let end = index + 1 < blocks.count ? blocks[index + 1].range.lowerBound : Int.max
      let start = next
      while next < marks.count, marks[next].range.lowerBound < end { next += 1 }
      ranges.append(start..<next)
    }
    return ranges
  }

  /// What the offset map gives for a block's range as read: it is written only where it is another.
  func mappedRangeAsRead(_ range: Range<Int>) -> Range<Int> {
    let start = offsetMap.earlierOffset(of: range.lowerBound)
    return start..<max(start, offsetMap.earlierOffset(of: range.upperBound))
  }
}

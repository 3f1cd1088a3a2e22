import Glibc
public import TextModel
public import UnicodeKit

/// Text decoded from a file's bytes.
public struct DecodedFile {
  /// Valid UTF-8; a byte order mark is not part of it.
  public var text: [UInt8]
  public var charset: Detected<String>
  /// What stands for bytes that are none of the charset, in order.
  public var replaced: [Replacement] = []
  /// Where control characters stood in the file that are left out, in order.
  public private(set) var leftOut: [Int] = []
  /// What is in another charset than the file, in order.
  public internal(set) var passages: [ForeignPassage] = []
  public var widths: SourceWidths
  /// Bytes of the file.
  public var byteCount: Int
}

extension DecodedFile {
  /// Leaves out the control characters that text has not, but in UTF-16 and the like, and in any charset the one with
  /// which DOS ended files. Complexity: linear; text without any is not copied.
  public mutating func leaveOutControls() {
    while text.last == 0x1A { text.removeLast() }
    if case .perScalar(_, 1, 1) = widths { return leaveOutControlsOfSingleBytes() }
    guard case .utf8(let start, let map) = widths, text.withUnsafeBufferPointer({ ByteSurvey($0).strays > 0 }) else {
      return
    }
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var edits: [OffsetMap.Edit] = []
    for (offset, byte) in text.enumerated() {
      guard isControl(byte) else {
        kept.append(byte)
        continue
      }
      leftOut.append(start + map.earlierOffset(of: offset))
      if let last = edits.last, last.earlier.upperBound == offset {
        edits[edits.count - 1].earlier = last.earlier.lowerBound..<(offset + 1)
        edits[edits.count - 1].scalarDifference += 1
      } else {
        edits.append(
          OffsetMap.Edit(range: kept.count..<kept.count, earlier: offset..<(offset + 1), scalarDifference: 1))
      }
    }
    var before = 0
    for index in replaced.indices {
      while before < leftOut.count, leftOut[before] < replaced[index].byteOffset { before += 1 }
      replaced[index].textOffset = replaced[index].textOffset.map { $0 - before }
    }
    widths = .utf8(start: start, map.followed(by: OffsetMap(edits: edits)))
    text = kept
  }

  /// Where each character was a byte, those of the file are told by counting.
  private mutating func leaveOutControlsOfSingleBytes() {
    guard text.withUnsafeBufferPointer({ ByteSurvey($0).strays > 0 }) else { return }
    var byteOffset = -1
    for byte in text where byte & 0xC0 != 0x80 {
      byteOffset += 1
      if isControl(byte) { leftOut.append(byteOffset) }
    }
    for index in replaced.indices {
      let before = leftOut.count { $0 < replaced[index].byteOffset }
      replaced[index].textOffset = replaced[index].textOffset.map { $0 - before }
    }
    text.removeAll(where: isControl)
  }
}

/// A U+FFFD that stands for bytes of the file.
public struct Replacement: Equatable {
  /// UTF-8 bytes of the decoded text; nil where it is not known.
  public var textOffset: Int?
  public var byteOffset: Int
}

/// How many bytes of the file a character of the text stands for.
public enum SourceWidths {
  /// The file is UTF-8 and begins so many bytes before the text; the map leads over what was replaced.
  case utf8(start: Int, OffsetMap)
  /// One for a scalar of the basic plane, another for one beyond it.
  case perScalar(start: Int, basic: Int, supplementary: Int)
  case unknown
}

/// Leads from ranges of the decoded text to the file's bytes. Complexity: linear in the text between a range and the one
/// asked for before it.
public struct SourceRanges {
  let text: UnsafeBufferPointer<UInt8>
  let widths: SourceWidths
  /// Bytes of the file: its last character may be cut off.
  let byteCount: Int
  /// Bytes of single-byte charsets that are not in the text, ascending.
  let leftOut: [Int]
  private var textOffset = 0
  private var byteOffset = 0

  /// - Parameter text: that of the file.
  public init(_ file: DecodedFile, text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    byteCount = file.byteCount
    widths = file.widths
    leftOut = file.leftOut
  }

  public mutating func bytes(of range: Range<Int>) -> Range<Int>? {
    switch widths {
    case .utf8(let start, let map):
      return (start + map.earlierOffset(of: range.lowerBound))..<(start + map.earlierOffset(of: range.upperBound))
    case .perScalar(let start, let basic, let supplementary):
      move(to: range.lowerBound, basic, supplementary)
      let lower = withLeftOut(start + byteOffset)
      move(to: range.upperBound, basic, supplementary)
      return lower..<max(lower, min(byteCount, withLeftOut(start + byteOffset)))
    case .unknown: return nil
    }
  }

  private func withLeftOut(_ offset: Int) -> Int {
    var offset = offset
    for place in leftOut where place <= offset { offset += 1 }
    return offset
  }

  private mutating func move(to offset: Int, _ basic: Int, _ supplementary: Int) {
    let piece = text[min(textOffset, offset)..<max(textOffset, offset)]
    var width = scalarCount(piece) * basic
    if basic != supplementary {
      for byte in piece where byte >= 0xF0 { width += supplementary - basic }
    }
    byteOffset += offset < textOffset ? -width : width
    textOffset = offset
  }
}

/// Decodes a file by its byte order mark or its content, which is looked at once. Control characters that went astray
/// in UTF-8 are left out.
///
/// - Returns: nil where the file is no text.
/// - Complexity: linear; text that is valid UTF-8 is not copied.
public func decode(_ bytes: [UInt8]) throws(UnknownCharset) -> DecodedFile? {
  let mark = bytes.withUnsafeBufferPointer { byteOrderMark(of: $0) }
  var file: DecodedFile
  if let mark {
    file = try decode(bytes, as: Detected(mark.charset, confidence: 1))
  } else {
    guard let found = bytes.withUnsafeBufferPointer({ detectContent(of: $0) }) else { return nil }
    if let mixed = found.mixed {
      var file = bytes.withUnsafeBufferPointer { mixed.decoded($0) }
      file.leaveOutControls()
      return file
    }
    if found.isWellFormed, isUTF8(found.charset.value) {
      file = DecodedFile(
        text: bytes, charset: found.charset, widths: .utf8(start: 0, OffsetMap()), byteCount: bytes.count)
    } else {
      file = try decode(bytes, as: found.charset)
    }
  }
  file.passages = bytes.withUnsafeBufferPointer { file.foreignPassages(in: $0) }
  if mark == nil, bytes.withUnsafeBufferPointer({ file.mayBeMixed($0) }),
    let mixed = bytes.withUnsafeBufferPointer({ bytes in MixedCharsets(bytes)?.decoded(bytes) })
  {
    file = mixed
  }
  file.leaveOutControls()
  return file
}

/// Whether files of a charset are UTF-8, ASCII included.
private func isUTF8(_ charset: String) -> Bool {
  ["utf-8", "utf8", "us-ascii", "ascii"].contains(charset.lowercased())
}

/// Decodes a file.
///
/// - Parameter charset: the charset's name and how sure it is.
/// - Complexity: linear; text that is valid UTF-8 is not copied.
public func decode(_ bytes: [UInt8], as charset: Detected<String>) throws(UnknownCharset) -> DecodedFile {
  try bytes.withUnsafeBufferPointer { buffer throws(UnknownCharset) in
    let mark = byteOrderMark(of: buffer)
    let start = mark.map { $0.charset.hasPrefix(charset.value.uppercased()) ? $0.length : 0 } ?? 0
    let named = start > 0 ? Detected(mark?.charset ?? charset.value, confidence: charset.confidence) : charset
    if isUTF8(named.value) { return decodeUTF8(bytes, from: start, named) }
    return try decode(buffer, from: start, named)
  }
}

extension DecodedFile {
  /// Looks for passages that are in another charset than the one in which the file was read, as it was asked for.
  public mutating func findForeignPassages(in bytes: [UInt8]) {
    passages = bytes.withUnsafeBufferPointer { foreignPassages(in: $0) }
  }
}

private func decodeUTF8(_ bytes: [UInt8], from start: Int, _ charset: Detected<String>) -> DecodedFile {
  let repaired = bytes.withUnsafeBufferPointer { repairedUTF8(UnsafeBufferPointer(rebasing: $0[start...])) }
  let map = repaired?.map ?? OffsetMap()
  return DecodedFile(
    text: repaired?.text ?? (start == 0 ? bytes : Array(bytes[start...])), charset: charset,
    replaced: map.edits.map { Replacement(textOffset: $0.range.lowerBound, byteOffset: start + $0.earlier.lowerBound) },
    widths: .utf8(start: start, map), byteCount: bytes.count)
}

private func decode(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ charset: Detected<String>
) throws(UnknownCharset) -> DecodedFile {
  let body = UnsafeBufferPointer(rebasing: bytes[start...])
  let name = charset.value.lowercased()
  if let wide = WideCharset.all.first(where: { $0.name.lowercased() == name }) {
    let (text, replaced) = wide.decode(body)
    return DecodedFile(
      text: text, charset: charset,
      replaced: replaced.map { Replacement(textOffset: $0.textOffset, byteOffset: start + $0.byteOffset) },
      widths: .perScalar(start: start, basic: wide.unit, supplementary: 4), byteCount: bytes.count)
  }
  if let own = cyrillicCharsets.first(where: { $0.name.lowercased() == name }) {
    return decode(body, own, charset)
  }
  let converter = try CharsetConverter(charset.value)
  let named = Detected(converter.name, confidence: charset.confidence)
  if let single = SingleByteCharset(converter) { return decode(body, single, named) }
  let decoded = converter.decode(body)
  return DecodedFile(
    text: decoded.text, charset: named,
    replaced: decoded.undecodable.map { Replacement(textOffset: nil, byteOffset: $0.lowerBound) }, widths: .unknown,
    byteCount: bytes.count)
}

private func decode(
  _ bytes: UnsafeBufferPointer<UInt8>, _ charset: SingleByteCharset, _ name: Detected<String>
) -> DecodedFile {
  let text = charset.decode(bytes)
  let undefined = charset.upperHalf.indices.filter { charset.upperHalf[$0] == 0xFFFD }.map { UInt8(0x80 + $0) }
  var replaced: [Replacement] = []
  if let base = bytes.baseAddress, undefined.contains(where: { memchr(base, Int32($0), bytes.count) != nil }) {
    let lengths = charset.encodings.map { Int($0 >> 24) }
    var textOffset = 0
    for (offset, byte) in bytes.enumerated() {
      if undefined.contains(byte) { replaced.append(Replacement(textOffset: textOffset, byteOffset: offset)) }
      textOffset += lengths[Int(byte)]
    }
  }
  return DecodedFile(
    text: text, charset: name, replaced: replaced, widths: .perScalar(start: 0, basic: 1, supplementary: 1),
    byteCount: bytes.count)
}

/// The charset that a file's first bytes name, and how many they are.
public func byteOrderMark(of bytes: UnsafeBufferPointer<UInt8>) -> (charset: String, length: Int)? {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("UTF-8", 3) }
  if bytes.starts(with: [0xFF, 0xFE, 0, 0]), bytes.count % 4 == 0 { return ("UTF-32LE", 4) }
  if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("UTF-32BE", 4) }
  if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
  if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
  return nil
}

/// Whether files of a charset can be decoded, by any of its usual names.
public func isKnownCharset(_ name: String) -> Bool {
  if cyrillicCharsets.contains(where: { $0.name.lowercased() == name.lowercased() }) { return true }
  return (try? CharsetConverter(name)) != nil
}

import UnicodeKit
import Glibc

/// A line of a text that is not blank, without the white space at its ends. A text has as many as a tenth of its bytes:
/// what is no range is kept small, and is cut where no text has so much.
struct Line {
  /// UTF-8 bytes of the text.
  var range: Range<Int>
  private let storedNumber: UInt32
  private let storedWidth: UInt32
  private let storedFirstWordWidth: UInt16
  private let storedIndent: UInt16
  let opening: LineOpening
  let ending: LineEnding
  /// Whether it begins the text or follows a blank line.
  var isFirst: Bool
  /// Whether it may begin with a marker of a list: most lines show by their first letters that they do not.
  let mayBeItem: Bool

  /// Counted from 1.
  var number: Int { Int(storedNumber) }
  /// Columns before its first character; a tab leads to the next multiple of 8.
  var indent: Int { Int(storedIndent) }
  /// Unicode scalars.
  var width: Int { Int(storedWidth) }
  /// Unicode scalars of the first word; words joined by a no-break space are one.
  var firstWordWidth: Int { Int(storedFirstWordWidth) }
  /// The column behind its last character.
  var extent: Int { indent + width }

  @inline(__always)
  init(
    _ range: Range<Int>, number: Int, indent: Int, isFirst: Bool, in text: UnsafeBufferPointer<UInt8>
  ) {
    var wordEnd = range.lowerBound
    var firstWordWidth = 0
    repeat {
      if text[wordEnd] & 0xC0 != 0x80 { firstWordWidth += 1 }
      wordEnd += 1
    } while wordEnd < range.upperBound && text[wordEnd] != 0x20 && text[wordEnd] != 0x09
    let bytes = text[range]
    self.range = range
    storedNumber = UInt32(clamping: number)
    storedIndent = UInt16(clamping: indent)
    self.isFirst = isFirst
    storedWidth = UInt32(clamping: scalarCount(bytes))
    storedFirstWordWidth = UInt16(clamping: firstWordWidth)
    opening = LineOpening(bytes)
    ending = LineEnding(bytes)
    mayBeItem = ListMarker.mayBegin(bytes, firstWord: wordEnd - range.lowerBound)
  }
}

/// The lines of a text that are not blank.
///
/// Lines end with LF or CR LF, or with CR where there is no LF. Complexity: linear.
func lines(of text: UnsafeBufferPointer<UInt8>) -> [Line] {
  guard let base = text.baseAddress else { return [] }
  var lines: [Line] = []
  lines.reserveCapacity(text.count / 64)
  let terminator: Int32 = memchr(base, 0x0A, text.count) == nil ? 0x0D : 0x0A
  var number = 1
  var isFirst = true
  var start = 0
  while start < text.count {
    let found = memchr(base + start, terminator, text.count - start)
    let end = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? text.count
    let range = trimmed(start..<end, of: text)
    // A form feed begins a page.
    if range.lowerBound > start, text[start..<range.lowerBound].contains(0x0C) { isFirst = true }
    if range.isEmpty {
      isFirst = true
    } else {
      let indent = start == range.lowerBound ? 0 : columns(of: text[start..<range.lowerBound])
      lines.append(Line(range, number: number, indent: indent, isFirst: isFirst, in: text))
      isFirst = range.upperBound < end && text[range.upperBound..<end].contains(0x0C)
    }
    start = end + 1
    number += 1
  }
  return lines
}

/// A range without the white space at its ends, no-break spaces and byte order marks included.
@inline(__always)
func trimmed(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end, isBlank(text[start]) { start += 1 }
  while start < end, isBlank(text[end - 1]) { end -= 1 }
  guard start < end, mayBeWideBlank(text[start]) || text[end - 1] & 0xC0 == 0x80 else { return start..<end }
  // The letters that most lines end with.
  if !mayBeWideBlank(text[start]), end - start > 1, text[end - 2] & 0xFE == 0xD0 { return start..<end }
  return trimmedOfWideBlanks(start..<end, of: text)
}

/// Whether wide blanks begin with a byte: C2, E2, E3 or EF.
@inline(__always)
private func mayBeWideBlank(_ byte: UInt8) -> Bool { byte == 0xC2 || byte & 0xFE == 0xE2 || byte == 0xEF }

@inline(never)
private func trimmedOfWideBlanks(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while let (scalar, length) = scalar(in: text[start..<end]), isWideBlank(scalar) { start += length }
  while let (scalar, length) = lastScalar(in: text[start..<end]), isWideBlank(scalar) { end -= length }
  return start..<end
}

@inline(__always)
private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

private func isWideBlank(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
  default: false
  }
}

private func columns(of blanks: Bytes) -> Int {
  var columns = 0
  for byte in blanks {
    if byte == 0x09 { columns = (columns / 8 + 1) * 8 } else if byte & 0xC0 != 0x80 { columns += 1 }
  }
  return columns
}

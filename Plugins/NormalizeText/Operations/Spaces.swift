import TextModel
import UnicodeKit

/// Writes every kind of space as a plain one. In a block that is a line (of a poem, of a program) tabs are meant, and
/// stay.
struct PlainSpaces: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = [
    "\t"..."\t", "\u{A0}"..."\u{A0}", "\u{1680}"..."\u{1680}", "\u{2000}"..."\u{200A}", "\u{202F}"..."\u{202F}",
    "\u{205F}"..."\u{205F}", "\u{3000}"..."\u{3000}",
  ]
  private let flags: ScalarFlags

  init() { flags = ScalarFlags(triggers) }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      flags.forEach(in: passage.bytes) { range in
        if passage.kind == .line, passage.bytes[range.lowerBound] == UInt8(ascii: "\t") { return }
        changes.replace(range, of: passage, with: " ")
      }
    }
  }
}

/// Writes a run of plain spaces as one, and none at the ends of lines and blocks. Line breaks stay; so do runs and
/// indents in a block that is a line.
struct SpaceRuns: Operation {
  // Where spaces stand together shows in no scalar alone.
  let triggers: [ClosedRange<Unicode.Scalar>] = []

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      let bytes = passage.bytes
      guard let first = bytes.first, let last = bytes.last else { return }
      // A run at either end of the block may be a single space.
      var end = isPlainSpace(first) ? mend(0, passage, &changes) : 0
      var next = adjacentSpaces(in: bytes, from: end)
      while next < bytes.count {
        end = mend(next, passage, &changes)
        next = adjacentSpaces(in: bytes, from: end)
      }
      if end < bytes.count, isPlainSpace(last) { _ = mend(bytes.count - 1, passage, &changes) }
    }
  }

  /// Mends the run of white space around a place, and returns its end.
  private func mend(_ place: Int, _ passage: Passage, _ changes: inout Changes) -> Int {
    let bytes = passage.bytes
    var start = place
    while start > 0, isPlainSpace(bytes[start - 1]) { start -= 1 }
    var end = place
    var lines = 0
    while end < bytes.count, isPlainSpace(bytes[end]) {
      if bytes[end] == 0x0A { lines += 1 }
      end += 1
    }
    if passage.kind == .line, lines == 0, end < bytes.count { return end }
    let length = start == 0 || end == bytes.count ? 0 : max(1, lines)
    let byte: UInt8 = lines > 0 ? 0x0A : 0x20
    if length != end - start || !bytes[start..<end].allSatisfy({ $0 == byte }) {
      changes.replace(start..<end, of: passage, with: [UInt8](repeating: byte, count: length))
    }
    return end
  }
}

/// The first place at or after an offset where two of space and line feed stand together; the end where there is none.
private func adjacentSpaces(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let raw = UnsafeRawBufferPointer(bytes)
  var next = start
  while next + 1 < bytes.count {
    // Eight bytes at a time, as far as none of U+0000 to U+0020 stands beside another. The top bit of each byte says
    // that it is one of them; `last` whether that before the eight was.
    var last: UInt64 = 0
    while next + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: next, as: UInt64.self))
      let low = ~((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5F5F_5F5F_5F5F_5F5F | word) & 0x8080_8080_8080_8080
      if low & (low << 8 | last) != 0 { break }
      last = low >> 56
      next += 8
    }
    let from = max(start, next - 1)
    next = min(next + 8, bytes.count - 1)
    for index in from..<max(from, next) where isPlainSpace(bytes[index]) && isPlainSpace(bytes[index + 1]) {
      return index
    }
  }
  return bytes.count
}

private func isPlainSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
